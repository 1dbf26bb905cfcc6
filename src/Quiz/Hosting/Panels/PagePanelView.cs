using System.Drawing;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A page of <see cref="Markdown"/>, whose links are gone through with Tab and followed with Enter.</summary>
internal sealed class PagePanelView : PanelView
{
    private readonly PlainPage _page = new() { ShowHeadingPrefix = false, ShowCopyButtons = false, UseThemeBackground = false };

    public PagePanelView(PagePanel panel)
        : base(panel) => _page.LinkFollowed += target => Report(new LinkFollowed(Panel.Name, target));

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
        public PlainPage()
        {
            // One that came once the page is found too long would leave it wrapped to a column that is not there, and the first scrolling would wrap it anew.
            VerticalScrollBar.VisibilityMode = ScrollBarVisibilityMode.Always;
            AddCommand(Command.Context, () => true);
            AddCommand(Command.NextTabStop, () => GoToLink(NavigationDirection.Forward));
            AddCommand(Command.PreviousTabStop, () => GoToLink(NavigationDirection.Backward));
            KeyBindings.ReplaceCommands(Key.Tab, Command.NextTabStop);
            KeyBindings.ReplaceCommands(Key.Tab.WithShift, Command.PreviousTabStop);
        }

        /// <summary>A link that leads to no heading of the page.</summary>
        public event Action<string>? LinkFollowed;

        protected override bool OnMouseEvent(Mouse mouse) => (mouse.Flags & MouseFlags.RightButtonClicked) != 0 || base.OnMouseEvent(mouse);

        protected override bool OnLinkClicked(MarkdownLinkEventArgs args)
        {
            if (args.Url.StartsWith('#'))
                return false;
            LinkFollowed?.Invoke(args.Url);
            return true;
        }

        protected override bool OnDrawingContent(DrawContext? context)
        {
            var isDrawn = base.OnDrawingContent(context);
            Cursor = new Cursor();
            if (HasFocus)
                MarkFocusedLink();
            return isDrawn;
        }

        /// <summary>Its own way, an exchange of the two colours, is not seen where there are none.</summary>
        private void MarkFocusedLink()
        {
            var (cells, focus) = (App!.Driver!.GetOutputBuffer().Contents!, GetAttributeForRole(VisualRole.Focus));
            var from = ViewportToScreen(Point.Empty);
            for (var y = 0; y < Viewport.Height; y++)
            {
                for (var x = 0; x < Viewport.Width; x++)
                {
                    if (!Toolkit.IsFocusedLinkAt(this, Viewport.Y + y, Viewport.X + x))
                        continue;
                    cells[from.Y + y, from.X + x].Attribute = focus;
                    if (!Cursor.IsVisible)
                        Cursor = new Cursor { Position = new Point(from.X + x, from.Y + y), Style = CursorStyle.Default };
                }
            }
        }

        /// <summary>After the last link comes the first again: there is nothing else to go to.</summary>
        private bool GoToLink(NavigationDirection way) => OnAdvancingFocus(way, TabStop) || OnAdvancingFocus(way, TabStop) || true;
    }
}
