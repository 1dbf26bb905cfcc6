using System.Diagnostics.CodeAnalysis;

namespace Quiz.Storage;

/// <summary>Finds the folder that progress is kept in.</summary>
public static class DataFolder
{
    /// <summary>
    /// The folder of --data, else of QUIZ_DATA, else "quiz" in XDG_DATA_HOME or in ~/.local/share, or in %APPDATA% on Windows. An
    /// empty variable counts as none, and XDG_DATA_HOME only if absolute, as its specification says.
    /// </summary>
    public static bool TryFind(
        string? option,
        Func<string, string?> environment,
        bool isWindows,
        [NotNullWhen(true)] out string? folder,
        [NotNullWhen(false)] out Cause? why)
    {
        folder = Set(option) ?? Set(environment("QUIZ_DATA"))
            ?? (isWindows ? Below(environment("APPDATA"), "quiz") : Below(environment("XDG_DATA_HOME"), "quiz") ?? Below(environment("HOME"), ".local", "share", "quiz"));
        why = folder is not null ? null
            : new(isWindows ? CauseKind.NoApplicationData : CauseKind.NoHome);
        folder = folder is null ? null : Path.GetFullPath(folder);
        return folder is not null;
    }

    private static string? Set(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static string? Below(string? root, params ReadOnlySpan<string> names) =>
        Path.IsPathFullyQualified(root ?? "") ? Path.Combine([root!, .. names]) : null;
}
