using Quiz.Core.Text;
using Quiz.Storage;
using Quiz.Wording.Languages;

namespace Quiz.Commands;

/// <summary>What a command finds around it: streams, environment, clock. Tests pass their own.</summary>
public sealed record Surroundings(TextReader In, TextWriter Out, TextWriter Error, Func<string, string?> Environment, TimeProvider Clock)
{
    /// <summary>Whether both ends are a terminal that can be drawn on.</summary>
    public bool IsScreen { get; init; }

    /// <summary>What the player is told everything in. Default: English; each run chooses anew.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Tells a complaint on the error stream, cleaned; returns 1.</summary>
    public int Fail(string message)
    {
        Error.WriteLine($"quiz: {ForeignText.Clean(message, 2_000)}");
        return 1;
    }
}

/// <summary>Where progress and the player's own packs are, as the common options and the environment say.</summary>
/// <param name="Data">Null when there is nowhere to keep anything; <paramref name="Why"/> tells.</param>
/// <param name="Progress">The folder of the profile, or that of the data.</param>
public sealed record Folders(string? Data, string? Progress, Cause? Why)
{
    public static Folders Find(string? dataOption, string? profile, Func<string, string?> environment)
    {
        if (!DataFolder.TryFind(dataOption, environment, OperatingSystem.IsWindows(), out var data, out var why))
            return new(null, null, why);
        return new(data, profile is null ? data : Path.Combine(data, "profiles", profile), null);
    }

    public AnswerKeeper Keeper(TimeProvider clock) => new(() => Progress is null ? throw new ProgressUnavailable(ProgressOperation.Keep, "", Why!.Value) : ProgressStore.Open(Progress, clock));

    public PackLibrary Library() => new(Data);

    public Play.RoundDesk Desk(TimeProvider clock) => new(Library(), Keeper(clock), Progress, clock);
}
