using System.Text;

namespace Quiz.Exchange.Gift;

/// <summary>A text with the sign before it.</summary>
internal sealed record GiftPart(char Sign, string Text);

/// <summary>Signs that are escaped in GIFT, and how texts are marked there.</summary>
internal static class GiftText
{
    /// <summary>A question with more answers is none that anybody wrote.</summary>
    public const int MostParts = 1_000;

    private const string Signs = ":#={}~\\";

    /// <summary>The first of a sign that no backslash stands before; -1 for none.</summary>
    public static int IndexOf(string text, char sign, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == sign)
                return i;
        }
        return -1;
    }

    /// <summary>
    /// The texts that begin at each of these signs where no backslash stands before, with their signs; what stands before the first has a space for
    /// its sign. No more than one over <see cref="MostParts"/>.
    /// </summary>
    public static List<GiftPart> Split(string text, ReadOnlySpan<char> signs)
    {
        var parts = new List<GiftPart>();
        var (sign, start) = (' ', 0);
        for (var i = 0; i < text.Length && parts.Count <= MostParts; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (signs.Contains(text[i]))
            {
                parts.Add(new(sign, text[start..i].Trim()));
                (sign, start) = (text[i], i + 1);
            }
        }
        parts.Add(new(sign, text[start..].Trim()));
        if (parts[0].Text.Length == 0)
            parts.RemoveAt(0);
        return parts;
    }

    public static string Unescaped(string text)
    {
        if (!text.Contains('\\'))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i] == '\\' && i + 1 < text.Length ? text[i + 1] : '\0';
            if (next == 'n')
                plain.Append('\n');
            else if (next != '\0' && Signs.Contains(next))
                plain.Append(next);
            else
            {
                plain.Append(text[i]);
                continue;
            }
            i++;
        }
        return plain.ToString();
    }

    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Signs.Contains(c))
                escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }

    /// <summary>The text without its escapes and, where it is HTML or of no told form, without its tags.</summary>
    /// <param name="form">What holds for texts that don't say it themselves; becomes what this one says.</param>
    public static string Plain(string text, ref string form, ref bool hadMedia)
    {
        var rest = text.Trim();
        foreach (var told in (ReadOnlySpan<string>)["[html]", "[markdown]", "[plain]", "[moodle]"])
        {
            if (!rest.StartsWith(told, StringComparison.Ordinal))
                continue;
            form = told;
            rest = rest[told.Length..];
            break;
        }
        rest = Unescaped(rest);
        if (form == "[plain]")
            return rest.Trim();
        var plain = form == "[markdown]" ? MarkdownText.Plain(rest, out var media) : HtmlText.Plain(rest, out media);
        hadMedia |= media;
        return plain;
    }
}
