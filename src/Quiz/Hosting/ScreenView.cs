using System.Drawing;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting.Panels;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using GuiKey = Terminal.Gui.Input.Key;
using Key = Quiz.Drawing.Keys.Key;
using KeyCode = Quiz.Drawing.Keys.KeyCode;

namespace Quiz.Hosting;

/// <summary>A screen over the whole terminal: its cells, of which only those that differ are written into Terminal.Gui's buffer, and above them its panels.</summary>
internal sealed class ScreenView : Runnable
{
    private readonly ScreenLoop _loop;
    private readonly CellPainter _painter;
    private readonly PanelViews _panels;

    public ScreenView(ScreenLoop loop, Glyphs glyphs)
    {
        _loop = loop;
        var bridge = new CellBridge();
        _painter = new CellPainter(bridge, glyphs);
        // The window's name is the shell's.
        Border.Settings &= ~BorderSettings.TerminalTitle;
        FrameChanged += (_, _) => _loop.Resize(new(Frame.Width, Frame.Height));
        _panels = new PanelViews(this, loop, bridge, glyphs);
        loop.Changed += _panels.Follow;
    }

    /// <summary>Ends the application from within its loop.</summary>
    public static void Stop(IApplication app)
    {
        foreach (var view in app.SessionStack!.Select(session => session.Runnable).OfType<ScreenView>().ToList())
            view._panels.Clear();
        app.RequestStop();
    }

    /// <summary>Gives the screen its own keys before a panel gets them; but an open list or menu has all that it may want.</summary>
    public void TakeFirst(GuiKey key)
    {
        if (!_panels.IsEmpty && InputMessages.Of(key) is { } message && _loop.Screen.Takes(message.Key) && (App?.Popovers?.GetActivePopover() is null || IsForAll(message.Key)))
        {
            _loop.Take(message);
            key.Handled = true;
        }
    }

    private static bool IsForAll(Key key) => (key.Modifiers & Modifiers.Ctrl) != 0 || key.Code >= KeyCode.F1;

    protected override bool OnKeyDown(GuiKey key)
    {
        // Arrows go from entry to entry of an open menu by the application's own bindings.
        if (App?.Popovers?.GetActivePopover() is not null)
            return !(key == GuiKey.CursorUp || key == GuiKey.CursorDown || key == GuiKey.CursorLeft || key == GuiKey.CursorRight || key == GuiKey.Tab || key == GuiKey.Tab.WithShift);
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
        _painter.Paint(App!.Driver!.GetOutputBuffer(), ViewportToScreen(new Rectangle(Point.Empty, Viewport.Size)), GetClip(), _loop.Draw);
        Cursor = _painter.Picture.Cursor is { } at ? new Cursor { Position = new Point(at.X, at.Y), Style = CursorStyle.Default } : new Cursor();
        return true;
    }
}
