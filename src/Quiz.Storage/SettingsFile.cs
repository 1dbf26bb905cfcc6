using System.Globalization;
using System.Text;
using Quiz.Core.Json;
using Quiz.Core.Rounds;
using Quiz.Core.Text;

namespace Quiz.Storage;

/// <summary>The settings could not be read, and others hold.</summary>
/// <param name="Unread">Why the file could not even be looked into; null for one that is none of ours.</param>
/// <param name="MovedTo">Where it was moved; null where it lies as it was.</param>
public sealed record SettingsTrouble(string File, FileTrouble? Unread, string? MovedTo);

/// <summary>The player's settings, in settings.json; one that can't be read is moved aside and told of.</summary>
/// <param name="folder">Null when there is nowhere to keep them; they then hold until the program ends.</param>
/// <param name="olderFolder">Where earlier versions kept them, and where they are read while <paramref name="folder"/> has none.</param>
public sealed class SettingsFile(string? folder, string? olderFolder = null)
{
    private const int Version = 1;
    private const string Automatic = "auto";
    private static readonly (DotSigns? Signs, string Name)[] Maps = [(null, Automatic), (DotSigns.Braille, "braille"), (DotSigns.Blocks, "blocks")];
    private static readonly (ThemeChoice Choice, string Name)[] Themes = [(ThemeChoice.Automatic, Automatic), (ThemeChoice.Dark, "dark"), (ThemeChoice.Light, "light"), (ThemeChoice.HighContrast, "high-contrast"), (ThemeChoice.ColourBlind, "colour-blind")];

    /// <summary>Called at each step, for a test to hold the program there.</summary>
    internal Action<SettingsStep>? Reached { get; init; }

    private string? FilePath => In(folder);

    private string? FoundPath => new[] { FilePath, In(olderFolder) }.FirstOrDefault(File.Exists);

    public static IEnumerable<string> ThemeNames => Themes.Select(t => t.Name);

    public static ThemeChoice? ThemeNamed(string? name) => Themes.Where(t => t.Name == name).Select(t => (ThemeChoice?)t.Choice).FirstOrDefault();

    /// <summary>The code of the language that is chosen; null where none is. A file that can't be read is left as it lies, for <see cref="Load"/> to tell of.</summary>
    public string? Language() => FilePath is not null && File.Exists(FilePath) && ForeignFile.TryRead(FilePath, out var bytes, out _) ? Read(bytes)?.Language : null;

    /// <param name="trouble">What the player must be told; null if nothing.</param>
    public Settings Load(out SettingsTrouble? trouble)
    {
        trouble = null;
        if (FoundPath is not { } path)
            return Settings.Default;
        if (!ForeignFile.TryRead(path, out var bytes, out var why))
        {
            trouble = new(ForeignFile.Shown(path), why, null);
            return Settings.Default;
        }
        if (Read(bytes) is { } settings)
            return settings;
        Reached?.Invoke(SettingsStep.FoundDamage);
        trouble = MovedAside(path);
        return trouble is null ? Load(out trouble) : Settings.Default;
    }

    /// <summary>Null, or why they could not be saved.</summary>
    public Cause? Save(Settings settings)
    {
        if (FilePath is null)
            return new(CauseKind.NoSettingsFolder);
        try
        {
            Directory.CreateDirectory(folder!);
            Reached?.Invoke(SettingsStep.Saves);
            using var alone = LockOf(FilePath).BeAloneIfItCanBeMade();
            Reached?.Invoke(SettingsStep.Replaces);
            AtomicFile.Replace(FilePath, Encoding.UTF8.GetBytes(Write(settings)));
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(CauseKind.SystemSays, Core.Text.ForeignText.Clean(error.Message, 300));
        }
    }

    /// <summary>Null for a file of another version or none of ours.</summary>
    private static Settings? Read(byte[] bytes)
    {
        if (!JsonValue.TryRead(bytes, out var root, out _)
            || root["version"]?.Whole != Version
            || ThemeNamed(root["theme"]?.Text) is not { } theme
            || root["count"]?.Whole is not (>= 1 and <= RoundChoices.MostQuestions and var count)
            || root["sensitive"]?.Flag is not { } sensitive
            || root["language"] is { Text: null })
            return null;
        // A language that this program does not speak is kept all the same: a newer one may speak it.
        return new(theme, count, sensitive)
        {
            Language = root["language"]?.Text is { Length: 2 or 3 } code && code.All(char.IsAsciiLetterLower) ? code : null,
            Maps = Maps.FirstOrDefault(m => m.Name == root["maps"]?.Text).Signs,
        };
    }

    private static string Write(Settings settings) => JsonText.Write(json =>
    {
        json.Property("version", Version);
        json.Property("theme", Themes.First(t => t.Choice == settings.Theme).Name);
        json.Property("count", settings.Count);
        json.Property("sensitive", settings.Sensitive);
        json.Property("maps", Maps.First(m => m.Signs == settings.Maps).Name);
        json.Property("language", settings.Language ?? Automatic);
    });

    private static string? In(string? folder) => folder is null ? null : Path.Combine(folder, "settings.json");

    /// <returns>Null where another program has moved them or saved others meanwhile.</returns>
    private SettingsTrouble? MovedAside(string path)
    {
        try
        {
            using var alone = LockOf(path).BeAlone();
            if (!ForeignFile.TryRead(path, out var bytes, out _) || Read(bytes) is not null)
                return null;
            Reached?.Invoke(SettingsStep.MovesAside);
            var aside = FreeName($"{path}.unreadable");
            File.Move(path, aside);
            return new(ForeignFile.Shown(path), null, ForeignFile.Shown(aside));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(ForeignFile.Shown(path), null, null);
        }
    }

    /// <summary>What is found damaged can be moved only while nobody saves, or it would be what was saved.</summary>
    private ProgramLock LockOf(string path) => new(Path.ChangeExtension(path, ".lock"), TimeProvider.System, () => Reached?.Invoke(SettingsStep.WaitsForOthers));

    private static string FreeName(string name)
    {
        var free = name;
        for (var i = 2; Path.Exists(free); i++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        return free;
    }
}
