using System.Drawing;
using Quiz.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using GuiCell = Terminal.Gui.Drawing.Cell;
using GuiKey = Terminal.Gui.Input.Key;
using Size = Quiz.Drawing.Size;

namespace Quiz.Hosting;

/// <summary>The one view of the program: a screen's cells over the whole terminal, of which only those that differ are written into Terminal.Gui's buffer.</summary>
internal sealed class ScreenView : Runnable
{
    private readonly ScreenLoop _loop;
    private readonly Frame _picture;
    private readonly CellBridge _bridge = new();
    private Quiz.Drawing.Cell[] _put = [];
    private GuiCell[,]? _into;

    public ScreenView(ScreenLoop loop, Glyphs glyphs)
    {
        _loop = loop;
        _picture = new Frame(new(0, 0), glyphs);
        // The window's name is the shell's.
        Border.Settings &= ~BorderSettings.TerminalTitle;
        FrameChanged += (_, _) => _loop.Resize(new(Frame.Width, Frame.Height));
    }

    protected override bool OnKeyDown(GuiKey key)
    {
        if (InputMessages.Of(key) is { } message)
            _loop.Take(message);
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (InputMessages.Of(mouse) is { } message)
            _loop.Take(message);
        return true;
    }

    // Clearing would mark every cell as written.
    protected override bool OnClearingViewport() => true;

    protected override bool OnDrawingContent(DrawContext? context)
    {
        var size = new Size(Viewport.Width, Viewport.Height);
        if (_picture.Size != size)
            _picture.Resize(size);
        else
            _picture.Clear();
        _loop.Draw(new Canvas(_picture));
        Copy(App!.Driver!.GetOutputBuffer());
        Cursor = _picture.Cursor is { } at ? new Cursor { Position = new Point(at.X, at.Y), Style = CursorStyle.Default } : new Cursor();
        return true;
    }

    private void Copy(IOutputBuffer buffer)
    {
        var cells = buffer.Contents!;
        var (rows, columns) = (Math.Min(cells.GetLength(0), _picture.Size.Rows), Math.Min(cells.GetLength(1), _picture.Size.Columns));
        if (!ReferenceEquals(cells, _into) || _put.Length != rows * columns)
            (_into, _put) = (cells, new Quiz.Drawing.Cell[rows * columns]); // a buffer made anew holds nothing of ours
        for (var y = 0; y < rows; y++)
        {
            var row = _picture.Row(y)[..columns];
            var put = _put.AsSpan(y * columns, columns);
            if (row.SequenceEqual(put))
                continue;
            buffer.DirtyLines[y] = true;
            for (var x = 0; x < columns; x++)
            {
                if (row[x] == put[x])
                    continue;
                // The constructor: the setter of its text would count the clusters in it again.
                cells[y, x] = new GuiCell(_bridge.AttributeOf(row[x].Style), IsDirty: true, _bridge.TextOf(row[x]));
                // The halves of a wide character are sent together.
                if (row[x].Width == 0)
                    cells[y, x - 1].IsDirty = true;
            }
            row.CopyTo(put);
        }
    }
}
