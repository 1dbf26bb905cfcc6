using System.Text;

namespace Quiz.Terminal;

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
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
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

    /// <summary>The text with spaces after it up to the width, truncated where it is wider.</summary>
    public static string Pad(string text, int width, string ellipsis = "…")
    {
        var fitted = Truncate(text, width, ellipsis);
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

    private static void WrapParagraph(string text, int width, List<string> lines)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' '))
        {
            var wide = TextWidth.Of(word);
            if (line.Length > 0 && used + 1 + wide <= width)
            {
                line.Append(' ').Append(word);
                used += 1 + wide;
                continue;
            }
            if (line.Length > 0)
            {
                lines.Add(line.ToString().TrimEnd(' '));
                line.Clear();
            }
            used = wide <= width ? wide : Break(word, width, lines, line);
            line.Append(wide <= width ? word : "");
        }
        lines.Add(line.ToString().TrimEnd(' '));
    }

    // Whole lines of the word go to lines, the last piece stays in line.
    private static int Break(string word, int width, List<string> lines, StringBuilder line)
    {
        var used = 0;
        foreach (var cluster in Clusters.Of(word))
        {
            if (cluster.Width > width)
            {
                continue;
            }
            if (used + cluster.Width > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }
            line.Append(cluster.Text);
            used += cluster.Width;
        }
        return used;
    }
}
