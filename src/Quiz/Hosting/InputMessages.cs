using Quiz.Core.Text;
using Quiz.Drawing.Keys;
using Terminal.Gui.Input;
using GuiKey = Terminal.Gui.Input.Key;
using GuiKeyCode = Terminal.Gui.Drivers.KeyCode;
using Key = Quiz.Drawing.Keys.Key;
using KeyCode = Quiz.Drawing.Keys.KeyCode;

namespace Quiz.Hosting;

/// <summary>What Terminal.Gui read, as messages to screens; null for what says nothing to them.</summary>
internal static class InputMessages
{
    private const int MostPasted = 64 * 1024;

    public static KeyPressed? Of(GuiKey key)
    {
        if (key.EventType == KeyEventType.Release)
            return null;
        var modifiers = (key.IsShift ? Modifiers.Shift : 0) | (key.IsAlt ? Modifiers.Alt : 0) | (key.IsCtrl ? Modifiers.Ctrl : 0);
        if (SpecialOf(key.KeyCode & ~(GuiKeyCode.ShiftMask | GuiKeyCode.AltMask | GuiKeyCode.CtrlMask)) is { } special)
            return new(new Key(special, "", modifiers));
        var rune = key.NoAlt.NoCtrl.AsRune;
        return rune.Value == 0 || ForeignText.IsOrder(rune) ? null : new(Key.Of(rune.ToString(), modifiers & ~Modifiers.Shift));
    }

    public static MouseInput? Of(Mouse mouse)
    {
        var flags = mouse.Flags;
        MouseAction? action =
            (flags & MouseFlags.WheeledUp) != 0 ? MouseAction.WheelUp
            : (flags & MouseFlags.WheeledDown) != 0 ? MouseAction.WheelDown
            : (flags & MouseFlags.LeftButtonDoubleClicked) != 0 ? MouseAction.DoubleClick
            : (flags & MouseFlags.LeftButtonReleased) != 0 ? MouseAction.Release
            : (flags & MouseFlags.LeftButtonPressed) == 0 ? null
            : (flags & MouseFlags.PositionReport) != 0 ? MouseAction.Drag : MouseAction.Press;
        // Terminal.Gui tells a wheel with a modifier as one turned sideways, and that by the bit of Ctrl.
        var isCtrl = (flags & MouseFlags.Ctrl) != 0 && (flags & (MouseFlags.WheeledUp | MouseFlags.WheeledDown)) == 0;
        var modifiers = ((flags & MouseFlags.Shift) != 0 ? Modifiers.Shift : 0) | ((flags & MouseFlags.Alt) != 0 ? Modifiers.Alt : 0) | (isCtrl ? Modifiers.Ctrl : 0);
        return action is { } done ? new(done, mouse.ScreenPosition.X, mouse.ScreenPosition.Y, modifiers) : null;
    }

    /// <summary>At most 64 kB, cleaned.</summary>
    public static Pasted OfPaste(string text) => new(ForeignText.Typed(text.Length > MostPasted ? text[..MostPasted] : text, keepLines: true));

    private static KeyCode? SpecialOf(GuiKeyCode code) => code switch
    {
        GuiKeyCode.Enter => KeyCode.Enter,
        GuiKeyCode.Tab => KeyCode.Tab,
        GuiKeyCode.Backspace => KeyCode.Backspace,
        GuiKeyCode.Esc => KeyCode.Escape,
        GuiKeyCode.CursorUp => KeyCode.Up,
        GuiKeyCode.CursorDown => KeyCode.Down,
        GuiKeyCode.CursorLeft => KeyCode.Left,
        GuiKeyCode.CursorRight => KeyCode.Right,
        GuiKeyCode.Home => KeyCode.Home,
        GuiKeyCode.End => KeyCode.End,
        GuiKeyCode.PageUp => KeyCode.PageUp,
        GuiKeyCode.PageDown => KeyCode.PageDown,
        GuiKeyCode.Insert => KeyCode.Insert,
        GuiKeyCode.Delete => KeyCode.Delete,
        >= GuiKeyCode.F1 and <= GuiKeyCode.F12 => KeyCode.F1 + (int)(code - GuiKeyCode.F1),
        _ => null,
    };
}
