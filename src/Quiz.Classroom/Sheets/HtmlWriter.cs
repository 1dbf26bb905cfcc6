using System.Collections.Immutable;
using System.Text;
using Quiz.Core.Text;

namespace Quiz.Classroom.Sheets;

/// <summary>Writes HTML that is well-formed XML too: every text is cleaned and escaped, and what is opened is closed.</summary>
internal sealed class HtmlWriter
{
    /// <summary>They stand within a line, where a line break would be a space.</summary>
    private static readonly ImmutableArray<string> InLine = ["span", "strong", "em", "text", "sup"];

    private readonly StringBuilder _html = new("<!DOCTYPE html>");
    private readonly Stack<string> _open = [];

    public int Length => _html.Length;

    /// <summary>An element until the end of the <c>using</c>.</summary>
    public Element In(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(name, attributes).Append('>');
        _open.Push(name);
        return new(this);
    }

    /// <summary>A whole element with a text in it.</summary>
    public void Put(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(name, attributes).Append('>');
        Text(text);
        _html.Append("</").Append(name).Append('>');
    }

    /// <summary>A whole element that holds nothing and never does.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string Value)> attributes) => Begin(name, attributes).Append(" />");

    /// <summary>A style sheet of ours, whose signs are no markup.</summary>
    public void Style(string css)
    {
        if (css.AsSpan().ContainsAny('<', '&'))
            throw new ArgumentException($"'<' and '&' end a style sheet in HTML or in XML: {css}", nameof(css));
        Begin("style", []).Append('>').Append(css).Append("</style>");
    }

    public void Text(string text)
    {
        foreach (var c in ForeignText.Clean(text, int.MaxValue))
            _ = c switch
            {
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '&' => _html.Append("&amp;"),
                '"' => _html.Append("&quot;"),
                '\uFFFE' or '\uFFFF' => _html.Append('\uFFFD'), // neither HTML nor XML has them
                _ => _html.Append(c),
            };
    }

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_html.ToString() + "\n");

    private StringBuilder Begin(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        if (!InLine.Contains(name))
            _html.Append('\n');
        _html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            _html.Append(' ').Append(attribute).Append("=\"");
            Text(value);
            _html.Append('"');
        }
        return _html;
    }

    private void End() => _html.Append("</").Append(_open.Pop()).Append('>');

    /// <summary>An element that is open.</summary>
    public sealed class Element(HtmlWriter writer) : IDisposable
    {
        public void Dispose() => writer.End();
    }
}
