using Quiz.Core.Text;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Quiz.Hosting.Panels;

/// <summary>A field without a menu of its own, which would speak English, and without the clipboards of other programs; what comes into it is cleaned and cut.</summary>
internal sealed class PlainTextField : TextField
{
    public PlainTextField()
    {
        AddCommand(Command.Context, () => true);
        foreach (var key in (Key[])[Key.CursorUp, Key.CursorDown, Key.V.WithCtrl, Key.X.WithCtrl])
            KeyBindings.Remove(key);
        TextChanging += (_, change) => change.Result = Clean(change.Result ?? "");
    }

    /// <summary>In UTF-16 units.</summary>
    public int Most { get; set; }

    /// <summary>Shown while it is empty.</summary>
    public string WhenEmpty { get; set; } = "";

    public Attribute Faint { get; set; }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        var isDrawn = base.OnDrawingContent(context);
        if (Text.Length == 0 && WhenEmpty.Length > 0)
        {
            SetAttribute(Faint);
            Move(0, 0);
            AddStr(TextLayout.Truncate(WhenEmpty, Viewport.Width));
        }
        return isDrawn;
    }

    protected override bool OnMouseEvent(Mouse mouse) => (mouse.Flags & MouseFlags.RightButtonClicked) != 0 || base.OnMouseEvent(mouse);

    /// <remarks>Cut before it is put in: what is too long would be compared with what fits, sign by sign.</remarks>
    protected override string OnSanitizingPaste(string raw) => Clusters.Start(Clean(raw.Length > Most * 2 ? raw[..(Most * 2)] : raw), Room);

    /// <summary>Where there is no room, what is typed is not taken, and what stands behind it stays.</summary>
    protected override bool OnKeyDownNotHandled(Key a) =>
        (!a.IsCtrl && !a.IsAlt && a.AsGrapheme is { Length: > 0 } typed && typed.Length > Room) || base.OnKeyDownNotHandled(a);

    private int Room => Most - Text.Length + (SelectedText?.Length ?? 0);

    private string Clean(string typed) => Clusters.Start(ForeignText.Typed(typed), Most);
}
