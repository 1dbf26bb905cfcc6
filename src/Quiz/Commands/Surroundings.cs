using System.Collections.Immutable;
using Quiz.Core.Text;
using Quiz.Languages;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Commands;

/// <summary>What a command finds around it: streams, environment, clock. Tests pass their own.</summary>
public sealed record Surroundings(TextReader In, TextWriter Out, TextWriter Error, Func<string, string?> Environment, TimeProvider Clock)
{
    private const int MostComplained = 2_000;
    private const int WrongUsage = 2;

    /// <summary>Whether both ends are a terminal that can be drawn on.</summary>
    public bool IsScreen { get; init; }

    /// <summary>What the player is told everything in. Default: English; each run chooses anew.</summary>
    public ILanguage Language { get; init; } = Spoken.English;

    /// <summary>Tells a complaint on the error stream, cleaned; returns 1.</summary>
    public int Fail(string message)
    {
        Complain(message);
        return 1;
    }

    /// <summary>Writes a file that the user named, over another only where that was forced; complains and gives false where that can't be.</summary>
    internal bool TryWrite(string path, byte[] content, bool isForced)
    {
        if (OutputFile.TryWrite(path, content, isForced, out var why))
            return true;
        var shown = ForeignFile.Shown(path);
        Complain(why is { Kind: CauseKind.FileIsThere } ? Language.FileIsThere(shown, "--force") : Language.CannotWrite(shown, why.Value));
        return false;
    }

    /// <summary>Tells what is wrong with the command line; returns 2.</summary>
    public int FailUsage(params IEnumerable<string> errors)
    {
        foreach (var error in errors)
            Complain(error);
        Complain(Language.HelpTellsHow);
        return WrongUsage;
    }

    /// <summary>Tells what the player should know on the error stream, cleaned: paths are foreign text too.</summary>
    public void Complain(string message) => Error.WriteLine($"quiz: {ForeignText.Clean(message, MostComplained)}");
}

/// <summary>Where progress, settings and packs are, as the common options and the environment say.</summary>
/// <param name="Data">Null when there is nowhere to keep anything; <paramref name="Why"/> says why.</param>
/// <param name="Progress">The folder of the profile, or that of the data.</param>
public sealed record Folders(string? Data, string? Progress, Cause? Why)
{
    private const string ProfilesFolder = "profiles";

    /// <summary>Null when there is nowhere to keep settings.</summary>
    public string? Settings { get; init; }

    /// <summary>Folders with packs for everybody on this machine, the most important first.</summary>
    public ImmutableArray<string> Shared { get; init; } = [];

    public static Folders Find(string? dataOption, string? profile, Func<string, string?> environment)
    {
        var isWindows = OperatingSystem.IsWindows();
        _ = DataFolder.TryFind(dataOption, environment, isWindows, out var data, out var why);
        return new(data, OfProfile(data), why)
        {
            Settings = OfProfile(DataFolder.FindSettings(dataOption, environment, isWindows)),
            Shared = DataFolder.FindShared(environment, isWindows),
        };

        string? OfProfile(string? folder) => folder is null || profile is null ? folder : Path.Combine(folder, ProfilesFolder, profile);
    }

    public AnswerKeeper Keeper(TimeProvider clock) => new(() => Progress is null ? throw new ProgressUnavailable(ProgressOperation.Keep, "", Why!.Value) : ProgressStore.Open(Progress, clock));

    public PackLibrary Library() => new(Data, Shared);

    public SettingsFile SettingsFile() => new(Settings, Progress);

    /// <summary>The names of profiles that something was kept for.</summary>
    public IEnumerable<string> Profiles()
    {
        var folder = Path.Combine(Data ?? "", ProfilesFolder);
        try
        {
            return Data is not null && Directory.Exists(folder) ? [.. Directory.EnumerateDirectories(folder).Select(Path.GetFileName).OfType<string>().Where(name => Ids.IsId(name)).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    public Play.RoundDesk Desk(TimeProvider clock) => new(Library(), Keeper(clock), Progress, clock);
}
