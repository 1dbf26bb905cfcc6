using System.Text;
using Quiz.Drawing;
using Quiz.Hosting;

namespace Quiz.Benchmarks;

/// <summary>The fewest bytes by which a terminal that shows one frame comes to show the next, cell by cell and row by row.</summary>
/// <remarks>
/// The shortest of all the ways that take the rows from above and each row from the left, and choose at every cell from: writing it, changed
/// or not, with the shortest SGR from the style before; jumping over cells that show already what they should, by CUF or CHA; going to
/// another row by CUP, or to its beginning by CR and LFs; erasing to the end of a row that is blank in the terminal's own style. Blanks look
/// alike whatever their foreground, so that they may be written in any style with their ground. It begins where the cursor stands and in the
/// style that is on, and the 16 bytes of a synchronized update are counted. Nothing moves what is on the screen already (no scrolling, no
/// inserted or deleted cells), repeats a character (REP), or blanks cells by ECH: not all terminals do these alike.
/// </remarks>
public sealed class SmallestDiff
{
    private const int Wrapper = 16;
    private const int Erase = 3; // ESC [ K
    private const int Never = int.MaxValue / 2;

    private readonly Size _size;
    private readonly List<Style> _styles;
    private readonly int[,] _changes;
    private readonly Cell[] _from;
    private readonly Cell[] _to;

    private SmallestDiff(Cell[] from, Cell[] to, Size size, Style on)
    {
        (_from, _to, _size) = (from, to, size);
        _styles = [.. to.Select(cell => cell.Style).Append(default).Append(on).Distinct()];
        _changes = new int[_styles.Count, _styles.Count];
        for (var i = 0; i < _styles.Count; i++)
        {
            for (var j = 0; j < _styles.Count; j++)
                _changes[i, j] = BytesBetween(_styles[i], _styles[j]);
        }
    }

    /// <summary>What it costs to stand somewhere, by the style that is on.</summary>
    /// <param name="Inside">Within the row that was written last.</param>
    /// <param name="AtEdge">Behind its last cell, where terminals differ on what a line feed does.</param>
    private sealed record Standing(int[] Inside, int[] AtEdge, int Row);

    /// <param name="from">The cells that show, row by row.</param>
    /// <param name="to">The cells that should.</param>
    /// <param name="at">Where the cursor stands, and the style that is on.</param>
    public static int Bytes(Cell[] from, Cell[] to, Size size, (int X, int Y, Style Style) at) => new SmallestDiff(from, to, size, at.Style).Bytes(at);

    private int Bytes((int X, int Y, Style Style) start)
    {
        var at = new Standing(Filled(), Filled(), start.Y);
        (start.X == _size.Columns - 1 ? at.AtEdge : at.Inside)[_styles.IndexOf(start.Style)] = 0;
        var isAnyChanged = false;
        for (var row = 0; row < _size.Rows; row++)
        {
            var columns = Enumerable.Range(0, _size.Columns).Where(column => IsChanged(row, column)).ToList();
            if (columns.Count > 0)
                (at, isAnyChanged) = (After(row, columns[0], columns[^1], at, start.X), true);
        }
        return isAnyChanged ? Wrapper + Math.Min(at.Inside.Min(), at.AtEdge.Min()) : 0;
    }

    private bool IsChanged(int row, int column)
    {
        var (from, to) = (_from[(row * _size.Columns) + column], _to[(row * _size.Columns) + column]);
        return to.Width == 1 ? !to.LooksLike(from) : throw new InvalidOperationException("only cells of one column are compared");
    }

    private Standing After(int row, int first, int last, Standing before, int startedAt)
    {
        var costs = Enumerable.Range(0, _size.Columns + 1).Select(_ => Filled()).ToArray();
        var after = new Standing(Filled(), Filled(), row);
        for (var style = 0; style < _styles.Count; style++)
        {
            for (var column = 0; column <= first; column++)
                costs[column][style] = Entered(before, style, row, column, startedAt);
        }
        var blankFrom = _size.Columns;
        while (blankFrom > 0 && _to[(row * _size.Columns) + blankFrom - 1] == Cell.Blank(default))
            blankFrom--;
        for (var column = 0; column <= _size.Columns; column++)
        {
            for (var style = 0; style < _styles.Count; style++)
            {
                var cost = costs[column][style];
                if (column > last)
                    Lower(column == _size.Columns ? after.AtEdge : after.Inside, style, cost);
                else if (column >= blankFrom)
                    Lower(after.Inside, _styles.IndexOf(default), cost + _changes[style, _styles.IndexOf(default)] + Erase);
                if (column == _size.Columns)
                    continue;
                Write(_to[(row * _size.Columns) + column], style, cost, costs[column + 1]);
                for (var next = column; next < last && !IsChanged(row, next); next++)
                    Lower(costs[next + 1], style, cost + Along(column, next + 1));
            }
        }
        return after;
    }

    private void Write(Cell cell, int style, int cost, int[] costs)
    {
        for (var next = 0; next < _styles.Count; next++)
        {
            if (cell.InStyle(_styles[next]).LooksLike(cell))
                Lower(costs, next, cost + _changes[style, next] + Encoding.UTF8.GetByteCount(cell.Text));
        }
    }

    /// <param name="startedAt">The column, where the row is the one that all begins in.</param>
    private static int Entered(Standing before, int style, int row, int column, int startedAt)
    {
        var (inside, anywhere) = (before.Inside[style], Math.Min(before.Inside[style], before.AtEdge[style]));
        var jump = anywhere + 3 + Digits(row + 1) + (column == 0 ? 0 : 1 + Digits(column + 1));
        return row == before.Row ? Math.Min(jump, inside + Along(startedAt, column))
            : column == 0 && row > before.Row ? Math.Min(jump, inside + 1 + row - before.Row)
            : jump;
    }

    private static int Along(int from, int to)
    {
        var far = Math.Abs(to - from);
        return far == 0 ? 0 : to == 0 ? 1 : to < from && far < 3 ? far : far == 1 ? 3 : 3 + Math.Min(Digits(far), Digits(to + 1));
    }

    private static int Digits(int number) => number < 10 ? 1 : number < 100 ? 2 : 3;

    private static void Lower(int[] costs, int style, int cost) => costs[style] = Math.Min(costs[style], cost);

    private int[] Filled() => [.. Enumerable.Repeat(Never, _styles.Count)];

    private static int BytesBetween(Style from, Style to)
    {
        var bytes = new ByteBuffer();
        var style = new StyleBytes(bytes, Colours.Indexed);
        style.Change(from);
        bytes.Clear();
        style.Change(to);
        return bytes.Length;
    }
}
