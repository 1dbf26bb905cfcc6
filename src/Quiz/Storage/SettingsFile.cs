using System.Text;
using System.Text.Json;
using Quiz.Core.Rounds;
using Quiz.Play;
using Quiz.Screens;

namespace Quiz.Storage;

/// <summary>The player's settings, in settings.json of the data folder; one that can't be read is moved aside and told of.</summary>
/// <param name="folder">Null when there is nowhere to keep them; they then hold until the program ends.</param>
public sealed class SettingsFile(string? folder)
{
    private const int Version = 1;
    private static readonly (ThemeChoice Choice, string Name)[] Themes = [(ThemeChoice.Dark, "dark"), (ThemeChoice.Light, "light"), (ThemeChoice.HighContrast, "high-contrast")];

    private string? FilePath => folder is null ? null : Path.Combine(folder, "settings.json");

    public static IEnumerable<string> ThemeNames => Themes.Select(t => t.Name);

    public static ThemeChoice? ThemeNamed(string? name) => Themes.Where(t => t.Name == name).Select(t => (ThemeChoice?)t.Choice).FirstOrDefault();

    /// <param name="notice">What the player must be told; null if nothing.</param>
    public Settings Load(out string? notice)
    {
        notice = null;
        if (FilePath is null || !File.Exists(FilePath))
            return Settings.Default;
        if (!ForeignFile.TryRead(FilePath, out var bytes, out var why))
        {
            notice = $"The settings could not be read: {ForeignFile.Shown(FilePath)} {why}.";
            return Settings.Default;
        }
        if (Read(bytes) is { } settings)
            return settings;
        notice = MovedAside();
        return Settings.Default;
    }

    /// <summary>Null, or why they could not be saved.</summary>
    public string? Save(Settings settings)
    {
        if (FilePath is null)
            return "there is no folder to keep settings in";
        try
        {
            Directory.CreateDirectory(folder!);
            AtomicFile.Replace(FilePath, Encoding.UTF8.GetBytes(Write(settings)));
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Core.Text.ForeignText.Clean(error.Message, 300);
        }
    }

    /// <summary>Null for a file of another version or none of ours.</summary>
    private static Settings? Read(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            var theme = ThemeNamed(root.GetProperty("theme").GetString());
            var count = root.GetProperty("count").GetInt32();
            if (root.GetProperty("version").GetInt32() != Version || theme is null || count is < 1 or > RoundChoices.MostQuestions)
                return null;
            return new(theme.Value, count, root.GetProperty("sensitive").GetBoolean());
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string Write(Settings settings) => JsonText.Write(json =>
    {
        json.Property("version", Version);
        json.Property("theme", Themes.First(t => t.Choice == settings.Theme).Name);
        json.Property("count", settings.Count);
        json.Property("sensitive", settings.Sensitive);
    });

    private string MovedAside()
    {
        var aside = $"{FilePath}.unreadable";
        try
        {
            File.Move(FilePath!, aside, overwrite: true);
            return $"The settings could not be read and were moved to {ForeignFile.Shown(aside)}.";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return $"The settings could not be read: {ForeignFile.Shown(FilePath!)}.";
        }
    }
}
