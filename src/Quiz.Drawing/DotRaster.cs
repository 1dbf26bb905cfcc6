using System.Text;
using Quiz.Core.Text;

namespace Quiz.Drawing;

/// <summary>A place in a raster, in whole dots from its upper left corner.</summary>
public readonly record struct Dot(int X, int Y);

/// <summary>Which dots of an area are set: patterns are told apart without colour.</summary>
public enum DotPattern
{
    Solid,

    /// <summary>Every other dot, as on a chessboard.</summary>
    Checked,

    /// <summary>Slanting lines, one dot in four.</summary>
    Hatched,
}

/// <summary>
/// A picture of dots, two across and four down in each cell, each line or area in an ink. A cell takes the dots of all inks and the style of
/// the highest.
/// </summary>
public sealed class DotRaster
{
    private const string Quarters = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█";

    private byte[] _dots = [];
    private byte[] _inks = [];
    private readonly List<(int Y, double X)> _crossings = [];

    /// <param name="size">In cells.</param>
    public DotRaster(Size size) => Reset(size);

    /// <summary>In cells.</summary>
    public Size Size { get; private set; }

    /// <summary>In dots.</summary>
    public int Width => 2 * Size.Columns;

    /// <summary>In dots.</summary>
    public int Height => 4 * Size.Rows;

    public bool this[int x, int y] => Holds(x, y) && (_dots[CellOf(x, y)] & BitOf(x, y)) != 0;

    /// <summary>The highest ink in a cell, in cells; 0 for none.</summary>
    public int InkOf(int column, int row) => _inks[(row * Size.Columns) + column];

    /// <summary>Empty, and of this size.</summary>
    public void Reset(Size size)
    {
        Size = new(Math.Max(0, size.Columns), Math.Max(0, size.Rows));
        var cells = Size.Columns * Size.Rows;
        if (_dots.Length != cells)
        {
            (_dots, _inks) = (new byte[cells], new byte[cells]);
            return;
        }
        Array.Clear(_dots);
        Array.Clear(_inks);
    }

    /// <summary>Does nothing outside the raster.</summary>
    public void Set(int x, int y, byte ink)
    {
        if (Holds(x, y))
        {
            Put(x, y, ink);
        }
    }

    /// <summary>A line of which only the dots within the raster cost time. The same line moved by whole dots has the same dots.</summary>
    /// <param name="pattern">Taken along the line's columns or its rows, whichever are more: as on a chessboard, a slanting line would be all of one colour.</param>
    /// <param name="origin">The dot that patterns are counted from, so that they move with the picture.</param>
    /// <param name="wipes">Whether the cells that it crosses lose the dots of other inks, so that it is followed without colour.</param>
    public void Line(Dot from, Dot to, byte ink, DotPattern pattern = DotPattern.Solid, Dot origin = default, bool wipes = false)
    {
        long dx = (long)to.X - from.X, dy = (long)to.Y - from.Y;
        if (Math.Abs(dx) >= Math.Abs(dy))
        {
            // From the left end, so that a line and its reverse have the same dots.
            var (start, rise) = dx < 0 ? (to, -dy) : (from, dy);
            dx = Math.Abs(dx);
            var last = Math.Min(Width - 1, start.X + dx);
            for (long x = Math.Max(0, start.X); x <= last; x++)
            {
                var y = start.Y + Rounded((x - start.X) * rise, dx);
                if (y >= 0 && y < Height && IsOn(pattern, (int)x - origin.X))
                {
                    Put((int)x, (int)y, ink, wipes);
                }
            }
        }
        else
        {
            var (start, run) = dy < 0 ? (to, -dx) : (from, dx);
            dy = Math.Abs(dy);
            var last = Math.Min(Height - 1, start.Y + dy);
            for (long y = Math.Max(0, start.Y); y <= last; y++)
            {
                var x = start.X + Rounded((y - start.Y) * run, dy);
                if (x >= 0 && x < Width && IsOn(pattern, (int)y - origin.Y))
                {
                    Put((int)x, (int)y, ink, wipes);
                }
            }
        }
    }

    /// <summary>Fills what lies within an odd number of the rings: a ring within a ring is a hole.</summary>
    /// <param name="pattern">Taken along the raster's own columns and rows, from <paramref name="origin"/> on.</param>
    /// <param name="origin">As for a line.</param>
    public void Fill(IReadOnlyList<IReadOnlyList<Dot>> rings, byte ink, DotPattern pattern = DotPattern.Solid, Dot origin = default)
    {
        FindCrossings(rings);
        for (var i = 0; i + 1 < _crossings.Count; i += 2)
        {
            var (y, left) = _crossings[i];
            // A dot belongs to the shape that holds its middle.
            var start = (int)Math.Ceiling(Math.Clamp(left, 0, Width));
            var end = (int)Math.Ceiling(Math.Clamp(_crossings[i + 1].X, 0, Width));
            for (var x = start; x < end; x++)
            {
                if (IsOn(pattern, x - origin.X, y - origin.Y))
                {
                    Put(x, y, ink);
                }
            }
        }
    }

    /// <summary>Draws the cells that hold dots, with the raster's corner at a place; the others stay as they are.</summary>
    /// <param name="styles">By ink.</param>
    public void Draw(Canvas canvas, int x, int y, ReadOnlySpan<Style> styles, DotSigns signs = DotSigns.Braille)
    {
        for (int row = 0, cell = 0; row < Size.Rows; row++)
        {
            for (var column = 0; column < Size.Columns; column++, cell++)
            {
                if (_dots[cell] != 0)
                {
                    canvas.Sign(x + column, y + row, SignOf(_dots[cell], signs), styles[_inks[cell]]);
                }
            }
        }
    }

    /// <summary>The sign that stands for a cell of dots in ASCII.</summary>
    internal static char Likeness(int dots) => int.PopCount(dots) switch { 0 => ' ', 1 or 2 => '.', <= 5 => ':', _ => '#' };

    private static Rune SignOf(int dots, DotSigns signs) => signs == DotSigns.Braille ? new Rune(0x2800 + dots) : new Rune(Quarters[QuartersOf(dots)]);

    // Upper left, upper right, lower left, lower right: each of two dots.
    private static int QuartersOf(int dots) =>
        ((dots & 0b0000_0011) != 0 ? 1 : 0) | ((dots & 0b0001_1000) != 0 ? 2 : 0) | ((dots & 0b0100_0100) != 0 ? 4 : 0) | ((dots & 0b1010_0000) != 0 ? 8 : 0);

    // The bits of a braille character: 1, 2, 3 down the left, 4, 5, 6 down the right, and 7 and 8 below them.
    private static int BitOf(int x, int y) => "\u0001\u0008\u0002\u0010\u0004\u0020\u0040\u0080"[((y & 3) << 1) | (x & 1)];

    private static bool IsOn(DotPattern pattern, int x, int y = 0) => pattern switch
    {
        DotPattern.Solid => true,
        DotPattern.Checked => ((x + y) & 1) == 0,
        _ => ((x + y) & 3) == 0,
    };

    /// <summary>The nearest whole number, halves up.</summary>
    private static long Rounded(long dividend, long divisor) => divisor == 0 ? 0 : Floor((2 * dividend) + divisor, 2 * divisor);

    private static long Floor(long dividend, long divisor)
    {
        var quotient = dividend / divisor;
        return dividend < 0 && quotient * divisor != dividend ? quotient - 1 : quotient;
    }

    private void Put(int x, int y, byte ink, bool wipes = false)
    {
        var cell = CellOf(x, y);
        if (wipes && _inks[cell] != ink)
        {
            _dots[cell] = 0;
        }
        _dots[cell] |= (byte)BitOf(x, y);
        _inks[cell] = Math.Max(_inks[cell], ink);
    }

    private int CellOf(int x, int y) => ((y >> 2) * Size.Columns) + (x >> 1);

    private bool Holds(int x, int y) => x >= 0 && x < Width && y >= 0 && y < Height;

    /// <summary>Where edges cross the middle of each row of dots, by row and from the left.</summary>
    private void FindCrossings(IReadOnlyList<IReadOnlyList<Dot>> rings)
    {
        _crossings.Clear();
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
                var (top, bottom) = a.Y < b.Y ? (a, b) : (b, a);
                for (var y = Math.Max(0, top.Y); y < Math.Min(Height, bottom.Y); y++)
                {
                    _crossings.Add((y, top.X + ((y + 0.5 - top.Y) / ((double)bottom.Y - top.Y) * ((double)bottom.X - top.X))));
                }
            }
        }
        _crossings.Sort();
    }
}
