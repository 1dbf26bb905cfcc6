using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Quiz.Storage;

/// <summary>Finds the folders that progress, settings and packs are kept in.</summary>
/// <remarks>As the XDG base directory specification says, an empty variable counts as none, and so does a path in one that is not absolute.</remarks>
public static class DataFolder
{
    private const string Name = "quiz";
    private const string UsualDataDirs = "/usr/local/share:/usr/share";

    /// <summary>The folder of --data, else of QUIZ_DATA, else "quiz" in XDG_DATA_HOME or in ~/.local/share, or in %APPDATA% on Windows.</summary>
    public static bool TryFind(
        string? option,
        Func<string, string?> environment,
        bool isWindows,
        [NotNullWhen(true)] out string? folder,
        [NotNullWhen(false)] out Cause? why)
    {
        folder = Named(option, environment)
            ?? (isWindows ? Below(environment("APPDATA"), Name) : Below(environment("XDG_DATA_HOME"), Name) ?? Below(environment("HOME"), ".local", "share", Name));
        why = folder is not null ? null
            : new(isWindows ? CauseKind.NoApplicationData : CauseKind.NoHome);
        folder = folder is null ? null : Path.GetFullPath(folder);
        return folder is not null;
    }

    /// <summary>Where settings are: the folder of the data where that was named or on Windows, else "quiz" in XDG_CONFIG_HOME or in ~/.config; null where there is none.</summary>
    public static string? FindSettings(string? option, Func<string, string?> environment, bool isWindows) =>
        isWindows || Named(option, environment) is not null
            ? TryFind(option, environment, isWindows, out var data, out _) ? data : null
            : Below(environment("XDG_CONFIG_HOME"), Name) ?? Below(environment("HOME"), ".config", Name);

    /// <summary>"quiz" in each folder of XDG_DATA_DIRS, the most important first: where packs for everybody on the machine are. None on Windows.</summary>
    public static ImmutableArray<string> FindShared(Func<string, string?> environment, bool isWindows)
    {
        var folders = environment("XDG_DATA_DIRS") is { Length: > 0 } named ? named : UsualDataDirs;
        return isWindows ? [] : [.. folders.Split(':').Select(folder => Below(folder, Name)).OfType<string>().Distinct()];
    }

    private static string? Named(string? option, Func<string, string?> environment) => Set(option) ?? Set(environment("QUIZ_DATA"));

    private static string? Set(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static string? Below(string? root, params ReadOnlySpan<string> names) =>
        Path.IsPathFullyQualified(root ?? "") ? Path.Combine([root!, .. names]) : null;
}
