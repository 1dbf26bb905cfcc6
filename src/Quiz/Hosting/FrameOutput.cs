using System.Collections.Concurrent;
using Quiz.Drawing;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Cell = Quiz.Drawing.Cell;
using GuiCursor = Terminal.Gui.Drivers.Cursor;
using Size = System.Drawing.Size;

namespace Quiz.Hosting;

/// <summary>Gathers what Terminal.Gui draws in an iteration, and sends what differs from what the terminal shows in one write.</summary>
/// <remarks>
/// Terminal.Gui 2.5.0 sends every cell that was written, changed or not, in many writes, and asks terminals about themselves. Nothing
/// is asked here, so no answer comes late, when a shell would take it for typing.
/// </remarks>
internal sealed class FrameOutput : IOutput
{
    private const int MostKeptLinks = 100;
    private readonly Dictionary<string, WebAddress?> _addresses = [];
    private readonly ITerminal _terminal;
    private readonly FrameWriter _writer;
    private readonly Frame _frame;
    private readonly CellBridge _bridge = new();
    private GuiCursor _cursor = new();
    private bool _isChanged;

    public FrameOutput(ITerminal terminal, HostOptions options)
    {
        (_terminal, _writer) = (terminal, new FrameWriter(options.Colours));
        _frame = new Frame(terminal.Size, options.Glyphs);
    }

    /// <summary>Always true: Terminal.Gui then neither asks nor sends anything that is not text.</summary>
    public bool IsLegacyConsole { get => true; set { } }

    public bool Force16Colors { get; set; }

    public bool UseKittyGraphics { get; set; }

    public ConcurrentQueue<SixelToRender> GetSixels() => [];

    public Size GetSize() => new(_terminal.Size.Columns, _terminal.Size.Rows);

    public void SetSize(int width, int height)
    {
        _frame.Resize(new(width, height));
        _isChanged = true;
    }

    public GuiCursor GetCursor() => _cursor;

    public void SetCursor(GuiCursor cursor)
    {
        _isChanged |= cursor != _cursor;
        _cursor = cursor;
    }

    /// <summary>Text beside the frame: titles and questions to the terminal, which are not sent.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
    }

    public void Write(IOutputBuffer buffer)
    {
        var cells = buffer.Contents!;
        // Links that are shown no more are forgotten with all the rest, before there is no room for others.
        var isWhole = _addresses.Count > MostKeptLinks;
        if (isWhole)
        {
            _frame.Clear();
            _addresses.Clear();
        }
        var columns = Math.Min(cells.GetLength(1), _frame.Size.Columns);
        for (var y = Math.Min(cells.GetLength(0), _frame.Size.Rows) - 1; y >= 0; y--)
        {
            if (!buffer.DirtyLines[y] && !isWhole)
                continue;
            buffer.DirtyLines[y] = false;
            _isChanged = true;
            for (var x = 0; x < columns; x++)
            {
                if (!cells[y, x].IsDirty && !isWhole)
                    continue;
                cells[y, x].IsDirty = false;
                var cell = _bridge.CellOf(cells[y, x], _frame.Glyphs);
                if (buffer.GetCellUrl(x, y) is { } link)
                    cell = cell.InStyle(_frame.Linked(cell.Style, AddressOf(link)));
                _frame.Set(x, y, cell.Width == 2 && x + 1 == columns ? Cell.Blank(cell.Style) : cell);
                if (cell.Width == 2 && x + 1 < columns)
                    cells[y, ++x].IsDirty = false;
            }
        }
    }

    /// <summary>Sends what has changed since the last time, if anything has.</summary>
    public void Flush()
    {
        if (!_isChanged)
            return;
        _isChanged = false;
        _frame.Cursor = _cursor is { IsVisible: true, Position: { } at } ? (at.X, at.Y) : null;
        var bytes = _writer.Write(_frame);
        if (!bytes.IsEmpty)
            _terminal.Write(bytes);
    }

    /// <summary>The terminal shows something else now: everything is sent again.</summary>
    public void Forget()
    {
        _writer.Forget();
        _isChanged = true;
    }

    /// <summary>Each cell of a link has its whole address.</summary>
    private WebAddress? AddressOf(string link)
    {
        if (!_addresses.TryGetValue(link, out var address))
            _addresses.Add(link, address = WebAddress.Of(link));
        return address;
    }

    public void Suspend()
    {
    }

    public string GetLastOutput() => "";

    public string ToAnsi(IOutputBuffer buffer) => "";

    public void Dispose()
    {
    }
}
