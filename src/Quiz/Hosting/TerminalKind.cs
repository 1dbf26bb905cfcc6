namespace Quiz.Hosting;

/// <summary>What the environment says about a terminal.</summary>
public static class TerminalKind
{
    /// <summary>Whether TERM promises no cursor moves: unset, empty, "dumb" or "unknown".</summary>
    public static bool IsDumb(Func<string, string?> environment) => environment("TERM") is null or "" or "dumb" or "unknown";

    /// <summary>None where NO_COLOR is set to anything but nothing, 16 for kinds of terminal that are known to have no more.</summary>
    public static Colours ColoursOf(Func<string, string?> environment) =>
        !string.IsNullOrEmpty(environment("NO_COLOR")) ? Colours.None
        : environment("TERM") is "linux" or "ansi" or "cygwin" or ['v', 't', _, ..] ? Colours.Basic
        : environment("TERM")?.EndsWith("-16color", StringComparison.Ordinal) == true ? Colours.Basic
        : Colours.Indexed;

    /// <summary>Whether its ground is light, by COLORFGBG, in which rxvt, Konsole and others tell their colours of 16: "text;ground", or "text;default;ground".</summary>
    public static bool IsLight(Func<string, string?> environment) => environment("COLORFGBG")?.Split(';') is [_, .., "7" or "15"];

    /// <summary>Whether its font is likely to have braille: that of the Linux console has not.</summary>
    public static bool HasBraille(Func<string, string?> environment) => environment("TERM") != "linux";

    /// <summary>Whether the locale says UTF-8, asked as the C library does: LC_ALL, else LC_CTYPE, else LANG. Silence counts as yes.</summary>
    public static bool IsUtf8(Func<string, string?> environment)
    {
        foreach (var name in (ReadOnlySpan<string>)["LC_ALL", "LC_CTYPE", "LANG"])
        {
            if (environment(name) is { Length: > 0 } locale)
            {
                return locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase) || locale.Contains("UTF8", StringComparison.OrdinalIgnoreCase);
            }
        }
        return true;
    }
}
