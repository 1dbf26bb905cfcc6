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
        var start = text.AsSpan(0, at).LastIndexOf((byte)'\n') + 1;
        var end = text.AsSpan(at).IndexOf((byte)'\n') is >= 0 and var newline ? at + newline : text.Length;
        var (from, to) = (Math.Min(at, WholeFrom(text, Math.Max(start, at - around))), WholeFrom(text, Math.Min(end, at + around)));
        if (from == to)
            return [];
        var before = (from > start ? Cut : "") + Shown(text.AsSpan(from, at - from)).TrimStart();
        var after = Shown(text.AsSpan(at, to - at)).TrimEnd();
        var marked = string.Concat(after.EnumerateRunes().Take(problem.EndColumn - problem.Column));
        var gutter = problem.Line.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(GutterWidth);
        return
        [
            $"{gutter} | {before}{after}{(to < end ? Cut : "")}",
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
