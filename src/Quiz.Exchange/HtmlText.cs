using System.Text;

namespace Quiz.Exchange;

/// <summary>What a reader sees of HTML, as plain text.</summary>
public static class HtmlText
{
    private static readonly HashSet<string> Breaks = Set("br p div li ul ol dl dt dd tr td th table thead tbody h1 h2 h3 h4 h5 h6 hr pre blockquote section article header footer figure figcaption");
    private static readonly HashSet<string> Media = Set("img audio video iframe object embed svg canvas map source track picture applet");
    private static readonly HashSet<string> Hidden = Set("script style head title template");
    private static readonly HashSet<string> Others = Set("""
        a abbr address area b base bdi bdo big body button caption center cite code col colgroup data datalist del details dfn em fieldset font form html i input ins kbd label legend link main mark math meta
        meter nav noscript option param progress q rp rt ruby s samp select small span strike strong sub summary sup textarea time tt u var wbr mi mn mo mrow msup msub mfrac msqrt mtext semantics annotation
        """);

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>
    /// Tags that HTML knows are taken out, and entities decoded; a line ends where a paragraph, a row or a <c>br</c> does, other white space is one
    /// space. Signs that begin no such tag, as in "a &lt; b", stay.
    /// </summary>
    /// <param name="hadMedia">Whether there were pictures, sounds or the like, of which at most the alternative text is left.</param>
    public static string Plain(string html, out bool hadMedia)
    {
        hadMedia = false;
        if (!html.AsSpan().ContainsAny('<', '&'))
            return Collapsed(html.Replace('\n', ' '));
        var commentsEnd = true;
        var plain = new StringBuilder(html.Length);
        var digits = "";
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            AppendText(plain, html[at..(tag < 0 ? html.Length : tag)], digits);
            if (tag < 0)
                break;
            if (commentsEnd && html.AsSpan(tag).StartsWith("<!--"))
            {
                var comment = html.IndexOf("-->", tag + 4, StringComparison.Ordinal);
                commentsEnd = comment >= 0;
                at = commentsEnd ? comment + 3 : tag;
                continue;
            }
            var name = NameAt(html, tag, out var isEnd);
            var end = name is null ? -1 : html.IndexOf('>', tag);
            if (name is null || end < 0)
            {
                // Without a '>' after it no later '<' begins a tag either.
                at = name is null ? tag + 1 : html.Length;
                AppendText(plain, html[tag..at], digits);
                continue;
            }
            at = end + 1;
            if (Media.Contains(name))
            {
                hadMedia = true;
                AppendText(plain, Alternative(html[tag..end]), digits);
            }
            else if (Hidden.Contains(name) && !isEnd)
                at = EndOf(html, ">", html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase) is >= 0 and var close ? close : html.Length);
            else if (Breaks.Contains(name))
                plain.Append('\n');
            else if (name is "sup" or "sub")
                digits = isEnd ? "" : name == "sup" ? Superscripts : Subscripts;
        }
        return Collapsed(plain.ToString());
    }

    /// <summary>A text in which entities stand for what they mean.</summary>
#pragma warning disable RS0030 // It lies in System.Net, and reaches nothing.
    public static string Decoded(string text) => System.Net.WebUtility.HtmlDecode(text);
#pragma warning restore RS0030

    private static HashSet<string> Set(string names) => new(names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static void AppendText(StringBuilder plain, string text, string digits)
    {
        foreach (var c in Decoded(text))
            plain.Append(digits.Length > 0 && char.IsAsciiDigit(c) ? digits[c - '0'] : c is '\r' or '\n' or '\u00A0' ? ' ' : c);
    }

    private static int EndOf(string html, string mark, int from)
    {
        var end = from >= html.Length ? -1 : html.IndexOf(mark, from, StringComparison.Ordinal);
        return end < 0 ? html.Length : end + mark.Length;
    }

    /// <summary>The tag's name in small letters; null where no tag that HTML knows begins.</summary>
    private static string? NameAt(string html, int tag, out bool isEnd)
    {
        isEnd = tag + 1 < html.Length && html[tag + 1] == '/';
        var start = tag + (isEnd ? 2 : 1);
        var end = start;
        while (end < html.Length && end - start < 16 && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        if (end == start || (end < html.Length && html[end] is not ('>' or '/' or ' ' or '\t' or '\n' or '\r')))
            return null;
        var name = html[start..end].ToLowerInvariant();
        return Breaks.Contains(name) || Media.Contains(name) || Hidden.Contains(name) || Others.Contains(name) ? name : null;
    }

    private static string Alternative(string tag)
    {
        var at = tag.IndexOf(" alt=", StringComparison.OrdinalIgnoreCase) + 5;
        if (at < 5 || at >= tag.Length || tag[at] is not ('"' or '\''))
            return "";
        var end = tag.IndexOf(tag[at], at + 1);
        return end < 0 ? "" : $" {tag[(at + 1)..end]} ";
    }

    /// <summary>Runs of white space become one space, or one end of line where they hold one.</summary>
    private static string Collapsed(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        var (space, line) = (false, false);
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                (space, line) = (true, line || c == '\n');
                continue;
            }
            if (space && collapsed.Length > 0)
                collapsed.Append(line ? '\n' : ' ');
            (space, line) = (false, false);
            collapsed.Append(c);
        }
        return collapsed.ToString();
    }
}
