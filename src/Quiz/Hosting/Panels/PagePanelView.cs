using System.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A page of <see cref="Markdown"/>.</summary>
internal sealed class PagePanelView : PanelView
{
    private readonly PlainPage _page = new() { ShowHeadingPrefix = false, ShowCopyButtons = false, UseThemeBackground = false };

    public PagePanelView(PagePanel panel)
        : base(panel) =>
        // Screen readers and magnifiers follow the cursor: they begin at the first line that shows.
        _page.FrameChanged += (_, _) => _page.Cursor = new Cursor { Position = _page.ViewportToScreen(Point.Empty), Style = CursorStyle.Default };

    public override View View => _page;

    protected override void Set(Panel panel)
    {
        var text = ((PagePanel)panel).Markdown;
        if (_page.Text != text)
            _page.Text = text;
    }

    /// <summary>A page that opens no browser and no menu: that speaks English, whatever the player does.</summary>
    private sealed class PlainPage : Markdown
    {
        public PlainPage() => AddCommand(Command.Context, () => true);

        protected override bool OnMouseEvent(Mouse mouse) => (mouse.Flags & MouseFlags.RightButtonClicked) != 0 || base.OnMouseEvent(mouse);

        protected override bool OnLinkClicked(MarkdownLinkEventArgs args) => !args.Url.StartsWith('#');
    }
}
