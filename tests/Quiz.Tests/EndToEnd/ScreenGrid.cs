using System.Globalization;
using System.Text;
using Quiz.Core.Text;
using Quiz.Drawing;

namespace Quiz.Tests.EndToEnd;

/// <summary>One of a terminal's two grids, with its cursor; what the sequences do to it.</summary>
public sealed class ScreenGrid(Size size)
{
    private static readonly ScreenCell Blank = new(" ", default);
    private ScreenCell[][] _rows = NewRows(size);
    private (int X, int Y, Style Style) _saved;
    private (int X, int Y)? _last;
    private bool _waitsAtEdge;
    private int _top;
    private int _bottom = size.Rows - 1;

    public Size Size { get; private set; } = size;

    public int X { get; private set; }

    public int Y { get; private set; }

    public Style Style { get; set; }

    /// <summary>Where what is printed leads (OSC 8); empty for nowhere.</summary>
    public string Link { get; set; } = "";

    /// <summary>The text is empty in the right half of a wide character.</summary>
    public ScreenCell this[int x, int y] => _rows[y][x];

    public void Resize(Size size)
    {
        var rows = NewRows(size);
        for (var y = 0; y < Math.Min(size.Rows, Size.Rows); y++)
        {
            _rows[y].AsSpan(0, Math.Min(size.Columns, Size.Columns)).CopyTo(rows[y]);
        }
        (_rows, Size, _top, _bottom) = (rows, size, 0, size.Rows - 1);
        MoveTo(X, Y);
    }

    public IReadOnlyList<string> ToLines() => [.. _rows.Select(row => string.Concat(row.Select(cell => cell.Text)).TrimEnd(' '))];

    public void Clear()
    {
        _rows = NewRows(Size);
        (Style, _top, _bottom) = (default, 0, Size.Rows - 1);
        MoveTo(0, 0);
    }

    public void MoveTo(int x, int y)
    {
        (X, Y) = (Math.Clamp(x, 0, Size.Columns - 1), Math.Clamp(y, 0, Size.Rows - 1));
        (_waitsAtEdge, _last) = (false, null);
    }

    public void Save() => _saved = (X, Y, Style);

    public void Restore()
    {
        MoveTo(_saved.X, _saved.Y);
        Style = _saved.Style;
    }

    public void SetMargins(int top, int bottom)
    {
        (_top, _bottom) = (Math.Max(0, top - 1), bottom == 0 ? Size.Rows - 1 : Math.Min(bottom, Size.Rows) - 1);
        MoveTo(0, 0);
    }

    public void Print(Rune rune, bool clusters, bool wraps)
    {
        if (Joins(rune, clusters))
        {
            return;
        }
        var width = TextWidth.Of(rune);
        if (width == 0)
        {
            return;
        }
        if (wraps && (_waitsAtEdge || X + width > Size.Columns))
        {
            LineFeed();
            X = 0;
        }
        Place(Math.Min(X, Size.Columns - width), Y, rune.ToString(), width);
    }

    public void LineFeed()
    {
        var y = Y;
        if (y == _bottom)
        {
            Scroll(1);
        }
        MoveTo(X, y == _bottom ? y : y + 1);
    }

    public void ReverseLineFeed()
    {
        var y = Y;
        if (y == _top)
        {
            Scroll(-1);
        }
        MoveTo(X, y == _top ? y : y - 1);
    }

    public void Scroll(int lines) => Shift(_top, lines);

    public void InsertLines(int lines) => Shift(Y, -lines);

    public void DeleteChars(int count)
    {
        var row = _rows[Y];
        var old = row.ToArray();
        for (var x = X; x < row.Length; x++)
        {
            var from = x + count;
            row[x] = from >= X && from < row.Length ? old[from] : Erased;
        }
    }

    public void EraseScreen(int what)
    {
        for (var y = 0; y < Size.Rows; y++)
        {
            if (what is 2 or 3 || (what == 0 && y > Y) || (what == 1 && y < Y))
            {
                Erase(0, y, Size.Columns);
            }
        }
        if (what is 0 or 1)
        {
            EraseLine(what);
        }
    }

    public void EraseLine(int what) => Erase(what == 0 ? X : 0, Y, what == 1 ? X + 1 : Size.Columns);

    public void Erase(int x, int y, int count)
    {
        for (var end = Math.Min(x + count, Size.Columns); x < end; x++)
        {
            Split(x, y);
            _rows[y][x] = Erased;
        }
    }

    // Real terminals differ in whether an erased cell keeps the ground's colour; a writer must not count on either.
    private ScreenCell Erased => Blank with { Style = new(default, Style.Background) };

    private static ScreenCell[][] NewRows(Size size) => [.. Enumerable.Range(0, size.Rows).Select(_ => Enumerable.Repeat(Blank, size.Columns).ToArray())];

    private bool Joins(Rune rune, bool clusters)
    {
        if (_last is not { } last)
        {
            return false;
        }
        var cell = _rows[last.Y][last.X];
        var joined = cell.Text + rune;
        if (clusters ? StringInfo.GetNextTextElementLength(joined) != joined.Length : TextWidth.Of(rune) > 0)
        {
            return false;
        }
        var (old, width) = (cell.Width, clusters ? TextWidth.Of(joined) : cell.Width);
        _rows[last.Y][last.X] = cell with { Text = joined };
        if (width > old && last.X + 1 < Size.Columns)
        {
            Place(last.X, last.Y, joined, width);
        }
        return true;
    }

    private void Place(int x, int y, string text, int width)
    {
        for (var i = 0; i < width; i++)
        {
            Split(x + i, y);
            _rows[y][x + i] = new(i == 0 ? text : "", Style, i == 0 ? width : 0, Link);
        }
        _last = (x, y);
        _waitsAtEdge = x + width >= Size.Columns;
        X = Math.Min(x + width, Size.Columns - 1);
    }

    // Writing over one half of a wide character blanks the other.
    private void Split(int x, int y)
    {
        var row = _rows[y];
        if (row[x].Width == 0 && x > 0)
        {
            row[x - 1] = Blank with { Style = row[x - 1].Style };
        }
        if (row[x].Width == 2 && x + 1 < row.Length)
        {
            row[x + 1] = Blank with { Style = row[x + 1].Style };
        }
    }

    private void Shift(int top, int lines)
    {
        var old = _rows.ToArray();
        for (var y = top; y <= _bottom; y++)
        {
            var from = y + lines;
            _rows[y] = from >= top && from <= _bottom ? old[from] : Enumerable.Repeat(Erased, Size.Columns).ToArray();
        }
    }
}

/// <summary>What a terminal shows in one place.</summary>
public readonly record struct ScreenCell(string Text, Style Style, int Width = 1, string Link = "")
{
    /// <summary>Whether one sees what was drawn: of a blank that is only its ground.</summary>
    internal bool Shows(Cell drawn, WebAddress? link)
    {
        var plain = drawn.InStyle(drawn.Style with { Link = 0 });
        return plain.Text == Text && (plain.Style == Style || (Text == " " && plain.LooksLike(Cell.Blank(Style)))) && Link == (link?.Text ?? "");
    }
}
