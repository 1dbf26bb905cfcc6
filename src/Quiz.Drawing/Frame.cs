using System.Text;

namespace Quiz.Drawing;

/// <summary>A grid of cells that a screen is drawn on, and where the cursor shows.</summary>
public sealed class Frame
{
    private const int MostLinks = byte.MaxValue;
    private readonly List<WebAddress> _links = [];
    private Cell[] _cells = [];

    public Frame(Size size, Glyphs? glyphs = null)
    {
        Glyphs = glyphs ?? Glyphs.Unicode;
        Resize(size);
    }

    public Size Size { get; private set; }

    public Glyphs Glyphs { get; }

    /// <summary>Where the terminal's cursor rests, which screen readers and magnifiers follow: in the field that is typed in, else on what has the focus; null while it is hidden.</summary>
    public (int X, int Y)? Cursor
    {
        get => Field ?? Focus;
        set => (Field, Focus) = (value, null);
    }

    /// <summary>A field comes before whatever else has the focus, in whichever order they are drawn.</summary>
    internal (int X, int Y)? Field { get; set; }

    internal (int X, int Y)? Focus { get; set; }

    /// <summary>Where cells lead.</summary>
    public IReadOnlyList<WebAddress> Links => _links;

    public Cell this[int x, int y] => _cells[(y * Size.Columns) + x];

    public ReadOnlySpan<Cell> Row(int y) => _cells.AsSpan(y * Size.Columns, Size.Columns);

    /// <summary>Blank, at the new size.</summary>
    public void Resize(Size size)
    {
        Size = new(Math.Max(0, size.Columns), Math.Max(0, size.Rows));
        _cells = _cells.Length == Size.Columns * Size.Rows ? _cells : new Cell[Size.Columns * Size.Rows];
        Clear();
    }

    public void Clear(Style style = default)
    {
        Array.Fill(_cells, Cell.Blank(style));
        Cursor = null;
        _links.Clear();
    }

    /// <summary>A style that leads to an address; nowhere for none, and where the frame has 255 others.</summary>
    public Style Linked(Style style, WebAddress? address)
    {
        if (address is null)
            return style with { Link = 0 };
        var at = _links.IndexOf(address);
        if (at < 0 && _links.Count < MostLinks)
        {
            at = _links.Count;
            _links.Add(address);
        }
        return style with { Link = (byte)(at + 1) };
    }

    /// <summary>Where a cell leads; null for nowhere.</summary>
    public WebAddress? LinkOf(Cell cell) => cell.Style.Link is > 0 and var link ? _links[link - 1] : null;

    /// <summary>The characters of each row, without the blanks at its end.</summary>
    public IReadOnlyList<string> ToLines()
    {
        var lines = new string[Size.Rows];
        for (var y = 0; y < lines.Length; y++)
        {
            var line = new StringBuilder();
            foreach (var cell in Row(y))
            {
                line.Append(cell.Text);
            }
            lines[y] = line.ToString().TrimEnd(' ');
        }
        return lines;
    }

    /// <summary>Sets cells of a row within the grid to one of a single column, and blanks as <see cref="Set"/> does at both ends.</summary>
    internal void Fill(int x, int y, int count, Cell cell)
    {
        if (count <= 0)
        {
            return;
        }
        Set(x, y, cell);
        Set(x + count - 1, y, cell);
        _cells.AsSpan((y * Size.Columns) + x, count).Fill(cell);
    }

    /// <summary>Sets a cell within the grid; half of a wide cluster that loses its other half turns blank.</summary>
    public void Set(int x, int y, Cell cell)
    {
        var row = _cells.AsSpan(y * Size.Columns, Size.Columns);
        var end = x + cell.Width;
        if (row[x].Width == 0)
        {
            row[x - 1] = Cell.Blank(row[x - 1].Style);
        }
        if (end < row.Length && row[end].Width == 0)
        {
            row[end] = Cell.Blank(row[end].Style);
        }
        row[x] = cell;
        if (cell.Width == 2)
        {
            row[x + 1] = Cell.RightHalf(cell.Style);
        }
    }
}
