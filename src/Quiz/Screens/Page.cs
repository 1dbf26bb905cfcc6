using System.Collections.Immutable;
using Quiz.Core.Text;
using Quiz.Drawing;

namespace Quiz.Screens;

/// <summary>A line of a page.</summary>
/// <param name="Lead">What stands before the text, or the room of it.</param>
/// <param name="Link">Where the text leads; null for nowhere.</param>
public readonly record struct PageLine(string Lead, string Text, Style Style, WebAddress? Link);

/// <summary>Text in paragraphs that is wrapped to the width it is drawn in, and scrolls where it is too long.</summary>
public sealed class Page
{
    private const int BarWidth = 14;
    private const int NameWidth = 23; // the longest name of a kind, and a space before it under its family
    private readonly List<(string Text, Style Style, int Indent, string Lead, WebAddress? Link)> _paragraphs = [];
    private readonly Dictionary<int, ImmutableArray<PageLine>> _lines = [];

    /// <param name="link">An address that the text leads to.</param>
    public Page Add(string text, Style style, int indent = 0, string lead = "", string? link = null)
    {
        _lines.Clear();
        _paragraphs.Add((text, style, indent, lead, WebAddress.Of(link)));
        return this;
    }

    public Page Gap() => Add("", default);

    /// <summary>A share from 0 to 1 as a bar and in words.</summary>
    public Page AddShare(string name, double share, string told, Look look)
    {
        var full = (int)Math.Round(Math.Clamp(share, 0, 1) * BarWidth);
        return Add(told, look.Theme.Text, lead: $"{TextLayout.Pad(name, NameWidth)} {new string('█', full)}{new string('░', BarWidth - full)} {look.Language.Percent(share),5}  ");
    }

    /// <summary>The farthest that can be scrolled to.</summary>
    public int LastOffset(Size size)
    {
        var lines = Lines(size.Columns).Length;
        return lines <= size.Rows ? 0 : lines - size.Rows + 1;
    }

    /// <summary>The lines at a width; a paragraph's lead stands before its first line, the others are indented as far.</summary>
    public ImmutableArray<PageLine> Lines(int width)
    {
        if (!_lines.TryGetValue(width, out var lines))
            _lines[width] = lines = Wrapped(width);
        return lines;
    }

    /// <summary>Draws from a line on; where there is more, the last row says so.</summary>
    public void Draw(Canvas canvas, int offset, Look look)
    {
        var (columns, rows) = canvas.Size;
        var lines = Lines(columns);
        if (lines.Length <= rows)
        {
            Put(lines, 0, rows);
            return;
        }
        var shown = rows - 1;
        var from = Math.Clamp(offset, 0, lines.Length - shown);
        Put(lines, from, shown);
        var below = lines.Length - from - shown;
        var more = below > 0 ? $"{canvas.Glyphs.Down} {look.Language.MoreLines(below)}" : $"{canvas.Glyphs.Up} {look.Language.EndOfPage}";
        canvas.Text(0, rows - 1, more, look.Theme.Accent);

        void Put(ImmutableArray<PageLine> all, int first, int count)
        {
            for (var y = 0; y < count && first + y < all.Length; y++)
            {
                var line = all[first + y];
                var style = line.Style == default ? look.Theme.Text : line.Style;
                var left = canvas.Text(0, y, line.Lead, style);
                canvas.Text(left, y, line.Text, canvas.Linked(style, line.Link));
            }
        }
    }

    private ImmutableArray<PageLine> Wrapped(int width)
    {
        var lines = ImmutableArray.CreateBuilder<PageLine>();
        foreach (var (text, style, indent, lead, link) in _paragraphs)
        {
            var margin = indent + TextWidth.Of(lead);
            var wrapped = TextLayout.Wrap(text, Math.Max(10, width - margin));
            for (var i = 0; i < wrapped.Count; i++)
                lines.Add(new(i == 0 ? new string(' ', indent) + lead : new string(' ', margin), wrapped[i], style, link));
            if (wrapped.Count == 0)
                lines.Add(new("", "", style, null));
        }
        return lines.ToImmutable();
    }
}
