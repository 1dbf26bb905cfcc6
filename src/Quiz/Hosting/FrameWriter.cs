using System.Text;
using Quiz.Drawing;

namespace Quiz.Hosting;

/// <summary>Turns each frame into the bytes that make the terminal show it, knowing what it shows already.</summary>
public sealed class FrameWriter
{
    private const int ShortestErase = 8;
    private readonly ByteBuffer _output = new();
    private readonly CursorMoves _cursor;
    private readonly StyleBytes _style;
    private Cell[] _shown = [];
    private WebAddress[] _shownLinks = [];
    private Size _size;
    private (int X, int Y)? _shownCursor;
    private bool _forgotten = true;

    public FrameWriter(Colours colours = Colours.Indexed)
    {
        _cursor = new CursorMoves(_output);
        _style = new StyleBytes(_output, colours);
    }

    /// <summary>The terminal shows something else now: the next frame is drawn whole.</summary>
    public void Forget() => _forgotten = true;

    /// <summary>The bytes to send, none where the terminal shows this already. They stand until the next call.</summary>
    public ReadOnlySpan<byte> Write(Frame frame)
    {
        _output.Clear();
        _output.Add("\e[?2026h"u8);
        var opening = _output.Length;
        if (_forgotten || frame.Size != _size)
        {
            StartAfresh(frame.Size);
        }
        Follow(frame.Links);
        for (var y = 0; y < _size.Rows; y++)
        {
            WriteRow(frame.Row(y), _shown.AsSpan(y * _size.Columns, _size.Columns), y);
        }
        _style.EndLink();
        ShowCursor(frame.Cursor);
        if (_output.Length == opening)
        {
            return [];
        }
        _output.Add("\e[?2026l"u8);
        return _output.Written;
    }

    private void StartAfresh(Size size)
    {
        _forgotten = false;
        _size = size;
        _shown = _shown.Length == size.Columns * size.Rows ? _shown : new Cell[size.Columns * size.Rows];
        Array.Fill(_shown, Cell.Blank(default));
        _style.Forget();
        _style.Change(default);
        _output.Add("\e[?25l\e[2J"u8);
        _shownCursor = null;
        _cursor.Forget();
    }

    /// <summary>A number may lead elsewhere than in the frame before: cells that lead anywhere are sent again.</summary>
    private void Follow(IReadOnlyList<WebAddress> links)
    {
        _style.Links = links;
        if (links.SequenceEqual(_shownLinks))
        {
            return;
        }
        foreach (ref var cell in _shown.AsSpan())
        {
            cell = cell.Style.Link == 0 ? cell : default;
        }
        _shownLinks = [.. links];
    }

    private void ShowCursor((int X, int Y)? wanted)
    {
        if (wanted is { } place && !(wanted == _shownCursor && _cursor.IsAt(place.X, place.Y)))
        {
            _cursor.To(place.X, place.Y);
            _output.Add(_shownCursor is null ? "\e[?25h"u8 : []);
        }
        else if (wanted is null && _shownCursor is not null)
        {
            _output.Add("\e[?25l"u8);
        }
        _shownCursor = wanted;
    }

    private void WriteRow(ReadOnlySpan<Cell> wanted, Span<Cell> shown, int y)
    {
        if (wanted.SequenceEqual(shown))
        {
            return;
        }
        var blankFrom = BlankFrom(wanted);
        var redrawUntil = 0;
        for (var x = 0; x < wanted.Length; x++)
        {
            if (wanted[x].Width == 0 || (x >= redrawUntil && wanted[x].LooksLike(shown[x])))
            {
                continue;
            }
            if (x >= blankFrom && wanted.Length - x >= ShortestErase)
            {
                EraseFrom(x, y);
                break;
            }
            MoveTo(x, y, wanted);
            if (wanted[x].Disputed && wanted[x].Width == 2)
            {
                _style.Change(wanted[x].Style);
                BlankBoth(x, y);
            }
            Draw(wanted[x], x, wanted[x].Style);
            // A terminal that draws each part of a cluster by itself has written over what follows.
            redrawUntil = wanted[x].Disputed ? Math.Max(redrawUntil, x + wanted[x].Widest) : redrawUntil;
        }
        wanted.CopyTo(shown);
    }

    private static int BlankFrom(ReadOnlySpan<Cell> row)
    {
        var x = row.Length;
        while (x > 0 && row[x - 1] == Cell.Blank(default))
        {
            x--;
        }
        return x;
    }

    private void EraseFrom(int x, int y)
    {
        _cursor.To(x, y);
        _style.Change(default);
        _output.Add("\e[K"u8);
    }

    private void MoveTo(int x, int y, ReadOnlySpan<Cell> row)
    {
        // Writing a few cells again is often shorter than jumping over them.
        var gap = _cursor.Gap(x, y);
        if (gap > 0 && TakesLess(row[(x - gap)..x], row[x].Style, CursorMoves.BytesOver(gap)))
        {
            for (var at = x - gap; at < x; at++)
            {
                Draw(row[at], at, row[x].Style);
            }
        }
        _cursor.To(x, y);
    }

    /// <summary>Whether some cells take fewer bytes than that, and no change of style but the one to the style that comes after them.</summary>
    private bool TakesLess(ReadOnlySpan<Cell> cells, Style next, int most)
    {
        var (bytes, turned) = (0, false);
        foreach (var cell in cells)
        {
            turned = turned || !_style.Suits(cell);
            if (cell.Disputed || cell.Code <= 0 || (turned && !cell.LooksLike(cell.InStyle(next))))
            {
                return false;
            }
            bytes += new Rune(cell.Code).Utf8SequenceLength;
        }
        return bytes < most;
    }

    // A terminal that counts one column leaves the second as it was.
    private void BlankBoth(int x, int y)
    {
        _output.Add("  "u8);
        _cursor.Advance(2);
        if (x + 2 >= _size.Columns)
        {
            _cursor.Forget();
        }
        _cursor.To(x, y);
    }

    /// <param name="style">The cell's own, or one in which it looks the same; it stays as it is where it suits already.</param>
    private void Draw(Cell cell, int x, Style style)
    {
        if (!_style.Suits(cell))
        {
            _style.Change(style);
        }
        if (cell.LongCluster is { } cluster)
        {
            _output.Add(cluster);
        }
        else
        {
            _output.Add(new Rune(cell.Code));
        }
        _cursor.Advance(cell.Width);
        if (cell.Disputed || x + cell.Width >= _size.Columns)
        {
            // At the right edge terminals differ too: the cursor stays on the last column or waits behind it.
            _cursor.Forget();
        }
    }
}
