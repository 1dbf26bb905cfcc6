using System.Text;
using Quiz.Core.Json;
using Quiz.Core.Text;

namespace Quiz.Checking;

/// <summary>The line that a problem is on, or what of it stands near, and a second line that marks the place below it.</summary>
public static class SourceExcerpt
{
    private const int GutterWidth = 6;
    private const string Cut = "...";

    /// <summary>Two lines; none where nothing stands there.</summary>
    /// <param name="around">So many bytes are shown before and after the place where the problem begins.</param>
    public static IEnumerable<string> Of(byte[] text, Problem problem, int around = 60)
    {
        var at = Math.Clamp(problem.Offset, 0, text.Length);
        // A file may be one line of many megabytes: of a line only what may be shown is looked at.
        var nearest = Math.Max(0, at - around - 1);
        var start = nearest + text.AsSpan(nearest, at - nearest).LastIndexOf((byte)'\n') + 1;
        var farthest = Math.Min(text.Length, at + around);
        var end = text.AsSpan(at, farthest - at).IndexOf((byte)'\n') is >= 0 and var newline ? at + newline : farthest;
        var (from, to) = (Math.Min(at, WholeFrom(text, Math.Max(start, at - around))), WholeFrom(text, end));
        if (from == to)
            return [];
        var before = (from > start ? Cut : "") + Shown(text.AsSpan(from, at - from)).TrimStart();
        var after = Shown(text.AsSpan(at, to - at)).TrimEnd();
        var marked = string.Concat(after.EnumerateRunes().Take(problem.EndColumn - problem.Column));
        var gutter = problem.Line.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(GutterWidth);
        return
        [
            $"{gutter} | {before}{after}{(to < text.Length && text[to] != '\n' ? Cut : "")}",
            $"{new string(' ', GutterWidth)} | {new string(' ', TextWidth.Of(before))}^{new string('~', Math.Max(0, TextWidth.Of(marked) - 1))}",
        ];
    }

    /// <summary>A byte that continues a character begins none: the next that does.</summary>
    private static int WholeFrom(byte[] text, int at)
    {
        while (at < text.Length && (text[at] & 0xC0) == 0x80)
            at++;
        return at;
    }

    private static string Shown(ReadOnlySpan<byte> utf8) =>
        Quiz.Core.Text.ForeignText.Clean(Encoding.UTF8.GetString(utf8).Replace('\t', ' ').Replace("\r", "", StringComparison.Ordinal));
}
