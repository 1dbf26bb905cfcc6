using Quiz.Core.Text;

namespace Quiz.Exchange;

/// <summary>The lines that version control leaves in a file whose two sides it could not join.</summary>
internal static class MergeMarks
{
    /// <summary>The text with those lines blank, of the same length; each is told, and what stands between them is kept.</summary>
    public static string TakenOut(string text, LossList losses)
    {
        if (!text.Contains("<<<<<<<", StringComparison.Ordinal))
            return text;
        var chars = text.ToCharArray();
        var inConflict = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var newline ? newline : text.Length;
            var line = text.AsSpan(start, end - start).TrimEnd();
            if (Is(line, '<') || (inConflict && (Is(line, '=') || Is(line, '|') || Is(line, '>'))))
            {
                inConflict = line[0] != '>';
                losses.Add(start, $"a mark of a merge that was not finished, \"{ForeignText.Clean(line.ToString(), 60)}\", is left out; both sides are read");
                chars.AsSpan(start, end - start).Fill(' ');
            }
            start = end + 1;
        }
        return new(chars);
    }

    private static bool Is(ReadOnlySpan<char> line, char mark) =>
        line.Length >= 7 && line[..7].IndexOfAnyExcept(mark) < 0 && (line.Length == 7 || line[7] == ' ');
}
