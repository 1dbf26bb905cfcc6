using System.Collections;
using System.Collections.Immutable;
using System.Collections.Specialized;
using System.Drawing;
using Quiz.Core.Text;
using Quiz.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A <see cref="ListView"/> whose rows are cells of ours: it moves, scrolls and finds, and does not draw.</summary>
internal sealed class ListPanelView : PanelView
{
    private readonly CellList _list;
    private readonly Rows _rows = new();

    public ListPanelView(ListPanel panel, CellPainter painter)
        : base(panel)
    {
        _list = new CellList(painter, _rows) { ViewportSettings = ViewportSettingsFlags.HasVerticalScrollBar };
        _list.ValueChanged += (_, change) =>
        {
            if (change.NewValue is { } index)
                Report(new ItemSelected(Panel.Name, index));
        };
        _list.Accepting += (_, accepting) =>
        {
            // Else the screen that comes would get the same key.
            accepting.Handled = true;
            if (_list.SelectedItem is { } index)
                Report(new ItemChosen(Panel.Name, index));
        };
    }

    public override View View => _list;

    public override void Wear(PanelColours colours)
    {
        base.Wear(colours);
        _list.Theme = colours.Theme;
    }

    protected override void Set(Panel panel)
    {
        var list = (ListPanel)panel;
        if (_rows.Items != list.Items)
        {
            _rows.Items = list.Items;
            _list.Source = null;
            _list.Source = _rows;
        }
        _list.SelectedItem = list.Selected >= 0 && list.Selected < list.Items.Length ? list.Selected : null;
    }

    private sealed class CellList(CellPainter painter, Rows rows) : ListView
    {
        /// <summary>A space, the mark of the selected row, and a space.</summary>
        private const int MarkColumns = 3;

        public Theme Theme { get; set; } = Theme.Dark;

        // Clearing would mark every cell as written.
        protected override bool OnClearingViewport() => true;

        protected override bool OnDrawingContent(DrawContext? context)
        {
            var area = ViewportToScreen(new Rectangle(Point.Empty, Viewport.Size));
            painter.Paint(App!.Driver!.GetOutputBuffer(), area, GetClip(), DrawRows);
            context?.AddDrawnRectangle(area);
            // Screen readers and magnifiers follow the cursor.
            Cursor = painter.Picture.Cursor is { } at ? new Cursor { Position = new Point(area.X + at.X, area.Y + at.Y), Style = CursorStyle.Default } : new Cursor();
            return true;
        }

        private void DrawRows(Canvas canvas)
        {
            var (columns, height) = canvas.Size;
            canvas.Fill(canvas.Bounds, Theme.Text);
            for (var y = 0; y < height && Viewport.Y + y < rows.Count; y++)
            {
                var isSelected = Viewport.Y + y == SelectedItem;
                var style = isSelected ? Theme.Selected : Theme.Text;
                canvas.Fill(new(0, y, columns, 1), style);
                canvas.Text(MarkColumns, y, TextLayout.TruncateAtWord(rows.Items[Viewport.Y + y], columns - MarkColumns), style);
                if (!isSelected)
                    continue;
                canvas.Text(1, y, canvas.Glyphs.Chevron, style);
                canvas.Focus(1, y);
            }
        }
    }

    private sealed class Rows : IListDataSource
    {
        public event NotifyCollectionChangedEventHandler? CollectionChanged
        {
            add { }
            remove { }
        }

        public ImmutableArray<string> Items { get; set; } = [];

        public int Count => Items.Length;

        /// <summary>Rows are cut, so nothing is scrolled to the side.</summary>
        public int MaxItemLength => 0;

        public bool SuspendCollectionChangedEvent { get; set; }

        public bool IsMarked(int item) => false;

        public void SetMark(int item, bool value)
        {
        }

        public IList ToList() => Items;

        public void Render(ListView listView, bool selected, int item, int col, int row, int width, int viewportX = 0)
        {
        }

        public void Dispose()
        {
        }
    }
}
