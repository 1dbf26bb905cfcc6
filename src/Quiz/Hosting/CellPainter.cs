using System.Drawing;
using Quiz.Drawing;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Cell = Quiz.Drawing.Cell;
using Glyphs = Quiz.Drawing.Glyphs;
using GuiCell = Terminal.Gui.Drawing.Cell;
using Size = Quiz.Drawing.Size;

namespace Quiz.Hosting;

/// <summary>Writes cells of ours into Terminal.Gui's buffer, and of these only what differs from what was written there before: its own way of writing text takes milliseconds a frame.</summary>
internal sealed class CellPainter(CellBridge bridge, Glyphs glyphs)
{
    private readonly Frame _picture = new(new(0, 0), glyphs);
    private Cell[] _put = [];
    private WebAddress[] _putLinks = [];
    private GuiCell[,]? _into;
    private Point _at;

    /// <summary>What was drawn last; its cursor is counted from its own corner.</summary>
    public Frame Picture => _picture;

    /// <summary>Draws anew, and writes what differs.</summary>
    /// <param name="buffer">Where to.</param>
    /// <param name="area">In the cells of the terminal.</param>
    /// <param name="clip">What is left of the terminal by others that have drawn over it; null for all.</param>
    /// <param name="draw">Draws on a blank canvas of the area's size.</param>
    public void Paint(IOutputBuffer buffer, Rectangle area, Region? clip, Action<Canvas> draw)
    {
        var size = new Size(area.Width, area.Height);
        if (_picture.Size != size)
            _picture.Resize(size);
        else
            _picture.Clear();
        draw(new Canvas(_picture));
        Copy(buffer, area.Location, clip is null || clip.Contains(area) ? null : clip);
    }

    private void Copy(IOutputBuffer buffer, Point at, Region? clip)
    {
        var cells = buffer.Contents!;
        var (rows, columns) = (Math.Min(cells.GetLength(0) - at.Y, _picture.Size.Rows), Math.Min(cells.GetLength(1) - at.X, _picture.Size.Columns));
        if (rows <= 0 || columns <= 0)
            return;
        if (!ReferenceEquals(cells, _into) || _put.Length != rows * columns || at != _at)
            (_into, _put, _at) = (cells, new Cell[rows * columns], at); // a buffer made anew holds nothing of ours
        ForgetLinks();
        for (var y = 0; y < rows; y++)
        {
            var row = _picture.Row(y)[..columns];
            var put = _put.AsSpan(y * columns, columns);
            if (clip is not null)
                Forget(put, clip, at.X, at.Y + y);
            if (row.SequenceEqual(put))
                continue;
            buffer.DirtyLines[at.Y + y] = true;
            for (var x = 0; x < columns; x++)
            {
                if (row[x] == put[x] || clip?.Contains(at.X + x, at.Y + y) == false)
                    continue;
                if (_picture.LinkOf(row[x])?.Text is var link && buffer.GetCellUrl(at.X + x, at.Y + y) != link)
                    Lead(buffer, at.X + x, at.Y + y, link);
                // The constructor: the setter of its text would count the clusters in it again.
                cells[at.Y + y, at.X + x] = new GuiCell(bridge.AttributeOf(row[x].Style), IsDirty: true, bridge.TextOf(row[x]));
                // The halves of a wide character are sent together.
                if (row[x].Width == 0)
                    cells[at.Y + y, at.X + x - 1].IsDirty = true;
                put[x] = row[x];
            }
        }
    }

    /// <summary>Where a cell leads can be told with text alone.</summary>
    private static void Lead(IOutputBuffer buffer, int x, int y, string? link)
    {
        buffer.CurrentUrl = link;
        buffer.Move(x, y);
        buffer.AddStr(" ");
        buffer.CurrentUrl = null;
    }

    /// <summary>The same number may lead elsewhere now: cells that led anywhere are put there again.</summary>
    private void ForgetLinks()
    {
        if (_picture.Links.SequenceEqual(_putLinks))
            return;
        foreach (ref var cell in _put.AsSpan())
            cell = cell.Style.Link == 0 ? cell : default;
        _putLinks = [.. _picture.Links];
    }

    /// <summary>Others have drawn there: once they are gone, ours is put there again.</summary>
    private static void Forget(Span<Cell> put, Region clip, int left, int y)
    {
        for (var x = 0; x < put.Length; x++)
        {
            if (!clip.Contains(left + x, y))
                put[x] = default;
        }
    }
}
