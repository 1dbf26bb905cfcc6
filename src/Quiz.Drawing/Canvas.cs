using System.Text;
using Quiz.Core.Text;

namespace Quiz.Drawing;

/// <summary>A part of a frame to draw on, with its own origin. What lies outside it is clipped; no coordinates make it throw.</summary>
/// <remarks>Text comes out as characters only: a control character or an override of reading order is drawn as U+FFFD.</remarks>
public sealed class Canvas
{
    private static readonly Rune Replacement = Rune.ReplacementChar;
    private readonly Frame _frame;
    private readonly Rect _area;
    private readonly Rect _clip;

    public Canvas(Frame frame)
        : this(frame, new Rect(0, 0, frame.Size.Columns, frame.Size.Rows), new Rect(0, 0, frame.Size.Columns, frame.Size.Rows)) { }

    private Canvas(Frame frame, Rect area, Rect clip) => (_frame, _area, _clip) = (frame, area, clip);

    public Size Size => new(_area.Width, _area.Height);

    /// <summary>All of it, from the canvas's own origin.</summary>
    public Rect Bounds => new(0, 0, _area.Width, _area.Height);

    public Glyphs Glyphs => _frame.Glyphs;

    /// <summary>Draws one line and returns the columns it fills; line breaks are drawn as U+FFFD like other controls.</summary>
    public int Text(int x, int y, ReadOnlySpan<char> text, Style style = default)
    {
        var at = (long)_area.X + x;
        var start = at;
        var row = (long)_area.Y + y;
        var visible = row >= _clip.Y && row < _clip.Bottom;
        foreach (var cluster in Clusters.Of(text))
        {
            var cell = Safe(cluster, style);
            if (cell.Width > 0 && visible)
            {
                Put(at, (int)row, cell);
            }
            at += cell.Width;
        }
        return (int)Math.Min(at - start, int.MaxValue);
    }

    /// <summary>Draws a sign of our own, of one column; what others wrote goes through <see cref="Text"/>.</summary>
    internal void Sign(int x, int y, Rune sign, Style style)
    {
        var row = (long)_area.Y + y;
        if (row >= _clip.Y && row < _clip.Bottom)
        {
            Put((long)_area.X + x, (int)row, Cell.Of(Glyphs.Shown(sign), 1, style));
        }
    }

    public void Fill(Rect rect, Style style = default, char with = ' ')
    {
        var area = Placed(rect).Intersect(_clip);
        var cell = Cell.Of(Glyphs.Shown(Rune.TryCreate(with, out var rune) && TextWidth.Of(rune) == 1 ? rune : new Rune(' ')), 1, style);
        for (var y = area.Y; y < area.Bottom; y++)
        {
            _frame.Fill(area.X, y, area.Width, cell);
        }
    }

    /// <summary>A canvas on part of this one: its own origin, and nothing drawn outside either.</summary>
    public Canvas Sub(Rect rect)
    {
        var area = Placed(rect);
        return new(_frame, area, area.Intersect(_clip));
    }

    /// <summary>A style that leads to an address, see <see cref="Frame.Linked"/>.</summary>
    public Style Linked(Style style, WebAddress? address) => _frame.Linked(style, address);

    /// <summary>Puts the cursor into a field that is typed in.</summary>
    public void ShowCursor(int x, int y) => _frame.Field = Seen(x, y);

    /// <summary>Puts the cursor on what has the focus, where no field has it; the last one that is seen counts.</summary>
    public void Focus(int x, int y) => _frame.Focus = Seen(x, y) ?? _frame.Focus;

    private (int X, int Y)? Seen(int x, int y) =>
        _clip.Contains(_area.X + x, _area.Y + y) ? (_area.X + x, _area.Y + y) : null;

    private Rect Placed(Rect rect)
    {
        // Far coordinates are pulled in before they are added, so that no sum overflows.
        const int Far = 1 << 20;
        var (x, y) = (Math.Clamp(rect.X, -Far, Far), Math.Clamp(rect.Y, -Far, Far));
        return new(_area.X + x, _area.Y + y, Math.Clamp(rect.Width, 0, Far), Math.Clamp(rect.Height, 0, Far));
    }

    private void Put(long x, int y, Cell cell)
    {
        if (x >= _clip.X && x + cell.Width <= _clip.Right)
        {
            _frame.Set((int)x, y, cell);
        }
        else if (cell.Width == 2 && x + 1 == _clip.X)
        {
            Put(x + 1, y, Cell.Blank(cell.Style));
        }
        else if (cell.Width == 2 && x >= _clip.X && x + 1 == _clip.Right)
        {
            Put(x, y, Cell.Blank(cell.Style));
        }
    }

    private Cell Safe(Cluster cluster, Style style)
    {
        if (cluster.Text is [>= ' ' and <= '~' and var plain])
        {
            return Cell.Of(new Rune(plain), 1, style);
        }
        if (cluster.Lone is { } rune)
        {
            // A mark without a base would join the cell before it on some terminals.
            var loose = cluster.Width > 0 && rune.Value >= 0x300 && Clusters.IsMark(rune);
            return ForeignText.IsOrder(rune) || loose
                ? Cell.Of(Glyphs.Shown(Replacement), 1, style)
                : Shown(cluster, rune, style);
        }
        foreach (var part in cluster.Text.EnumerateRunes())
        {
            if (ForeignText.IsOrder(part))
            {
                return Cell.Of(Glyphs.Shown(Replacement), 1, style);
            }
        }
        return Glyphs.AsciiText && cluster.Width > 0 ? Cell.Of(new Rune('?'), 1, style)
            : Rune.DecodeFromUtf16(cluster.Text, out var first, out _) == System.Buffers.OperationStatus.Done && !Clusters.IsMark(first) ? Cell.Of(cluster, style)
            : Cell.Of(Glyphs.Shown(Replacement), 1, style);
    }

    private Cell Shown(Cluster cluster, Rune rune, Style style)
    {
        var shown = Glyphs.Shown(rune);
        return shown == rune ? Cell.Of(cluster, style) : Cell.Of(shown, cluster.Width == 0 ? 0 : 1, style);
    }
}
