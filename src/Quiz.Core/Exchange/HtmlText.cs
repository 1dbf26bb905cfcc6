using System.Text;

namespace Quiz.Core.Exchange;

/// <summary>Takes the text out of HTML: tags are left out, blocks and line breaks part words, entities stand for what they mean.</summary>
public static class HtmlText
{
    private static readonly string[] Media = ["img", "video", "audio", "iframe", "embed", "object", "svg", "math"];
    private static readonly string[] Unread = ["script", "style"];
    private static readonly string[] Inline = ["a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var"];

    /// <param name="hadMedia">Whether it shows or plays something, which a text can't.</param>
    public static string Plain(string html, out bool hadMedia)
    {
        hadMedia = false;
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
            return html;
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            if (html[at] != '<' || EndOfTag(html, at) is not { } end)
            {
                text.Append(html[at++]);
                continue;
            }
            var name = NameOf(html.AsSpan(at + 1, end - at - 1));
            hadMedia |= Media.Contains(name);
            if (!Inline.Contains(name))
                text.Append('\n');
            at = Unread.Contains(name) && html[at + 1] != '/' ? AfterUnread(html, end, name) : end;
        }
        return Decoded(text.ToString());
    }

    /// <summary>A text in which entities stand for what they mean.</summary>
#pragma warning disable RS0030 // It lies in System.Net, and reaches nothing.
    public static string Decoded(string text) => System.Net.WebUtility.HtmlDecode(text);
#pragma warning restore RS0030

    /// <summary>Null for a "&lt;" that begins no tag: "a &lt; b".</summary>
    private static int? EndOfTag(string html, int at)
    {
        if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            return html.IndexOf("-->", at + 4, StringComparison.Ordinal) is >= 0 and var after ? after + 3 : html.Length;
        if (at + 1 == html.Length || !(char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?'))
            return null;
        // What is no tag before long is none: else each "<" of a long text would be looked for to its end.
        var reach = Math.Min(html.Length - at, 20_000);
        return html.AsSpan(at, reach).IndexOf('>') is >= 0 and var length ? at + length + 1 : null;
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
            length++;
        return tag[..length].ToString().ToLowerInvariant();
    }

    private static int AfterUnread(string html, int from, string name)
    {
        var end = html.IndexOf($"</{name}", from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : EndOfTag(html, end) ?? html.Length;
    }
}
