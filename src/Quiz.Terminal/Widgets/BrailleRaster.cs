using System.Text;

namespace Quiz.Terminal;

/// <summary>A place in a raster, in dots from its upper left corner; the first dot reaches from 0 to 1.</summary>
public readonly record struct DotPoint(double X, double Y);

/// <summary>A picture of dots, two across and four down in each cell, drawn in braille or, in ASCII, by density.</summary>
public sealed class BrailleRaster
{
    private readonly byte[] _cells;
    private readonly List<double> _crossings = [];

    /// <param name="size">In cells.</param>
    public BrailleRaster(Size size)
    {
        Size = new(Math.Max(0, size.Columns), Math.Max(0, size.Rows));
        _cells = new byte[Size.Columns * Size.Rows];
    }

    /// <summary>In cells.</summary>
    public Size Size { get; }

    /// <summary>In dots.</summary>
    public int Width => 2 * Size.Columns;

    /// <summary>In dots.</summary>
    public int Height => 4 * Size.Rows;

    public bool this[int x, int y] => Holds(x, y) && (_cells[CellOf(x, y)] & BitOf(x, y)) != 0;

    public void Clear() => Array.Clear(_cells);

    /// <summary>Does nothing outside the raster.</summary>
    public void Set(int x, int y)
    {
        if (Holds(x, y))
        {
            _cells[CellOf(x, y)] |= (byte)BitOf(x, y);
        }
    }

    public void Line(DotPoint from, DotPoint to)
    {
        if (!Clip(ref from, ref to))
        {
            return;
        }
        var steps = (int)Math.Ceiling(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)));
        for (var i = 0; i <= steps; i++)
        {
            var t = steps == 0 ? 0 : i / (double)steps;
            Set((int)Math.Floor(from.X + ((to.X - from.X) * t)), (int)Math.Floor(from.Y + ((to.Y - from.Y) * t)));
        }
    }

    /// <summary>Fills what lies within an odd number of the rings: a ring within a ring is a hole.</summary>
    public void Fill(IReadOnlyList<IReadOnlyList<DotPoint>> rings)
    {
        for (var y = 0; y < Height; y++)
        {
            FindCrossings(rings, y + 0.5);
            for (var i = 0; i + 1 < _crossings.Count; i += 2)
            {
                // A dot belongs to the shape that holds its middle.
                var start = (int)Math.Ceiling(Math.Clamp(_crossings[i] - 0.5, 0, Width));
                var end = (int)Math.Ceiling(Math.Clamp(_crossings[i + 1] - 0.5, 0, Width));
                for (var x = start; x < end; x++)
                {
                    Set(x, y);
                }
            }
        }
    }

    /// <summary>Takes the other's dots into those cells that hold dots of its own; both are of one size.</summary>
    public void TakeInto(BrailleRaster other)
    {
        for (var i = 0; i < Math.Min(_cells.Length, other._cells.Length); i++)
        {
            _cells[i] |= _cells[i] != 0 ? other._cells[i] : (byte)0;
        }
    }

    /// <summary>Draws the cells that hold dots, with the raster's corner at a place; the others stay as they are.</summary>
    public void Draw(Canvas canvas, int x, int y, Style style = default)
    {
        for (var row = 0; row < Size.Rows; row++)
        {
            for (var column = 0; column < Size.Columns; column++)
            {
                var dots = _cells[(row * Size.Columns) + column];
                if (dots != 0)
                {
                    canvas.Sign(x + column, y + row, new Rune(0x2800 + dots), style);
                }
            }
        }
    }

    /// <summary>The sign that stands for a cell of dots in ASCII.</summary>
    internal static char Likeness(int dots) => int.PopCount(dots) switch { 0 => ' ', 1 or 2 => '.', <= 5 => ':', _ => '#' };

    // The bits of a braille character: 1, 2, 3 down the left, 4, 5, 6 down the right, and 7 and 8 below them.
    private static int BitOf(int x, int y) => (y % 4) < 3 ? 1 << ((y % 4) + (3 * (x % 2))) : 0x40 << (x % 2);

    private int CellOf(int x, int y) => (y / 4 * Size.Columns) + (x / 2);

    private bool Holds(int x, int y) => x >= 0 && x < Width && y >= 0 && y < Height;

    private void FindCrossings(IReadOnlyList<IReadOnlyList<DotPoint>> rings, double y)
    {
        _crossings.Clear();
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
                if (a.Y <= y != b.Y <= y)
                {
                    _crossings.Add(a.X + ((y - a.Y) / (b.Y - a.Y) * (b.X - a.X)));
                }
            }
        }
        _crossings.Sort();
    }

    // Liang and Barsky: a map's edges reach far outside what shows of it.
    private bool Clip(ref DotPoint from, ref DotPoint to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        if (!double.IsFinite(dx) || !double.IsFinite(dy))
        {
            return false;
        }
        double start = 0, end = 1;
        if (!Narrow(-dx, from.X, ref start, ref end) || !Narrow(dx, Width - from.X, ref start, ref end)
            || !Narrow(-dy, from.Y, ref start, ref end) || !Narrow(dy, Height - from.Y, ref start, ref end))
        {
            return false;
        }
        (from, to) = (new(from.X + (start * dx), from.Y + (start * dy)), new(from.X + (end * dx), from.Y + (end * dy)));
        return true;
    }

    private static bool Narrow(double slope, double distance, ref double start, ref double end)
    {
        if (slope == 0)
        {
            return distance >= 0;
        }
        var t = distance / slope;
        (start, end) = slope < 0 ? (Math.Max(start, t), end) : (start, Math.Min(end, t));
        return start <= end;
    }
}
