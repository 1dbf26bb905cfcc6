using Quiz.Drawing;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Quiz.Hosting.Panels;

/// <summary>A theme in Terminal.Gui's terms.</summary>
internal sealed class PanelColours(Theme theme, CellBridge bridge)
{
    public Theme Theme => theme;

    public Scheme Plain { get; } = new()
    {
        Normal = bridge.AttributeOf(theme.Text),
        HotNormal = bridge.AttributeOf(theme.Key),
        Focus = bridge.AttributeOf(theme.Selected),
        HotFocus = bridge.AttributeOf(theme.Selected),
        Active = bridge.AttributeOf(theme.Selected),
        HotActive = bridge.AttributeOf(theme.Selected),
        Highlight = bridge.AttributeOf(theme.Accent),
        Editable = bridge.AttributeOf(theme.Text.With(Emphasis.Underline)),
        ReadOnly = bridge.AttributeOf(theme.Text),
        Disabled = bridge.AttributeOf(theme.Muted),
        Code = bridge.AttributeOf(theme.Raised),
    };

    /// <summary>Of menus and lists that lie over the rest.</summary>
    public Scheme Raised => Plain with { Normal = Of(theme.Raised), HotNormal = Of(theme.Raised.With(Emphasis.Bold)) };

    public Attribute Of(Style style) => bridge.AttributeOf(style);
}
