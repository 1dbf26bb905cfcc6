namespace Quiz.Core.Text;

/// <summary>Fits text into columns; clusters are never cut.</summary>
public static class TextLayout
{
    /// <summary>Lines no wider than asked, broken at spaces, within words only where a word alone is too long.</summary>
    /// <remarks>The spaces at a break are dropped, line breaks in the text are kept. A cluster wider than the width is left out.</remarks>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        if (width <= 0)
        {
            return lines;
        }
        foreach (var paragraph in text.AsSpan().EnumerateLines())
        {
            WrapParagraph(paragraph, width, lines);
        }
        return lines;
    }

    /// <summary>The text if it fits, else its beginning with the ellipsis, together no wider than asked.</summary>
    public static string Truncate(string text, int width, string ellipsis = "…")
    {
        if (TextWidth.Of(text) <= width)
        {
            return text;
        }
        var sign = TextWidth.Of(ellipsis);
        return width < sign ? Start(text, width) : Start(text, width - sign) + ellipsis;
    }

    /// <summary>The same, with whole words only, where those are half of what fits or more.</summary>
    public static string TruncateAtWord(string text, int width, string ellipsis = "…")
    {
        if (TextWidth.Of(text) <= width)
            return text;
        var start = Start(text, width - TextWidth.Of(ellipsis));
        var isWhole = !char.IsLetterOrDigit(text[start.Length]);
        var words = isWhole ? start : start[..Math.Max(0, start.LastIndexOf(' '))];
        return words.Length > 0 && 2 * TextWidth.Of(words) >= TextWidth.Of(start) ? words.TrimEnd(' ', ',', ';', ':') + ellipsis : Truncate(text, width, ellipsis);
    }

    /// <summary>The text with spaces after it up to the width, truncated after a word where it is wider.</summary>
    public static string Pad(string text, int width, string ellipsis = "…")
    {
        var fitted = TruncateAtWord(text, width, ellipsis);
        return fitted + new string(' ', Math.Max(0, width - TextWidth.Of(fitted)));
    }

    /// <summary>As many whole clusters as fit.</summary>
    public static string Start(string text, int width)
    {
        int used = 0, length = 0;
        foreach (var cluster in Clusters.Of(text))
        {
            if (used + cluster.Width > width)
            {
                break;
            }
            used += cluster.Width;
            length += cluster.Text.Length;
        }
        return text[..length];
    }

    // Each line is a part of the paragraph: the words in it are what stands between its first and its last.
    private static void WrapParagraph(ReadOnlySpan<char> text, int width, List<string> lines)
    {
        int start = 0, end = 0, used = 0;
        for (var at = 0; at <= text.Length;)
        {
            var space = text[at..].IndexOf(' ');
            var next = space < 0 ? text.Length : at + space;
            var wide = TextWidth.Of(text[at..next]);
            if (end > start && used + 1 + wide <= width)
            {
                (end, used) = (next, used + 1 + wide);
            }
            else
            {
                if (end > start)
                {
                    lines.Add(text[start..end].TrimEnd(' ').ToString());
                }
                (start, end, used) = (at, next, wide);
                if (wide > width)
                {
                    (var cut, used) = Break(text[at..next], width, lines);
                    start += cut;
                }
            }
            at = next + 1;
        }
        lines.Add(text[start..end].TrimEnd(' ').ToString());
    }

    // Whole lines of the word go to lines; gives where its last piece begins, and how wide that is.
    private static (int Start, int Used) Break(ReadOnlySpan<char> word, int width, List<string> lines)
    {
        int start = 0, used = 0, at = 0;
        for (var clusters = Clusters.Of(word); clusters.MoveNext(); at = word.Length - clusters.RestLength)
        {
            var wide = clusters.Current.Width;
            if (used + wide > width)
            {
                if (at > start)
                {
                    lines.Add(word[start..at].ToString());
                }
                // One that is wider than the width stands in no line.
                start = wide > width ? word.Length - clusters.RestLength : at;
                used = 0;
            }
            used += wide > width ? 0 : wide;
        }
        return (start, used);
    }
}
