using System.Collections.Immutable;
using System.Drawing;
using Quiz.Core.Text;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Quiz.Hosting.Panels;

/// <summary>A <see cref="TableView"/> in which whole rows are selected.</summary>
internal sealed class TablePanelView : PanelView
{
    private readonly Source _source = new();
    private readonly FollowedTable _table;

    public TablePanelView(TablePanel panel)
        : base(panel)
    {
        _table = new FollowedTable
        {
            FullRowSelect = true,
            MultiSelect = false,
            CollectionNavigator = null,
            ViewportSettings = ViewportSettingsFlags.HasVerticalScrollBar,
            Style = new TableStyle
            {
                AlwaysShowHeaders = true,
                ShowHorizontalHeaderOverline = false,
                ShowVerticalCellLines = false,
                ShowVerticalHeaderLines = false,
                ShowVerticalCellLineForFirstColumn = false,
                ShowVerticalCellLineForLastColumn = false,
                ExpandLastColumn = true,
            },
            Table = _source,
        };
        _table.ValueChanged += (_, _) =>
        {
            if (_table.Row is >= 0 and var row)
                Report(new ItemSelected(Panel.Name, row));
        };
        _table.Accepting += (_, accepting) =>
        {
            accepting.Handled = true;
            if (_table.Row is >= 0 and var row)
                Report(new ItemChosen(Panel.Name, row));
        };
        _table.HeaderClicked += column => Report(new ColumnChosen(Panel.Name, column));
    }

    public override View View => _table;

    public override void Wear(PanelColours colours)
    {
        base.Wear(colours);
        var title = colours.Of(colours.Theme.Title);
        _table.Style.HeaderScheme = colours.Plain with { Normal = title, Focus = title, Active = title };
    }

    protected override void Set(Panel panel)
    {
        var table = (TablePanel)panel;
        if (_source.Show(table))
        {
            _table.Style.ColumnStyles = table.Columns.Index().ToDictionary(column => column.Index, column => new ColumnStyle
            {
                Alignment = column.Item.IsNumber ? Alignment.End : Alignment.Start,
                MaxWidth = column.Item.Most,
            });
            _table.Update();
        }
        if (table.Selected >= 0 && table.Selected < table.Rows.Length && _table.Row != table.Selected)
            _table.SetSelection(0, table.Selected, extendExistingSelection: false);
    }

    /// <summary>A table that says where its titles are clicked, and keeps the terminal's cursor on the selected row: screen readers and magnifiers follow it.</summary>
    private sealed class FollowedTable : TableView
    {
        /// <summary>The titles, and the line below them.</summary>
        private const int HeaderRows = 2;

        public event Action<int>? HeaderClicked;

        /// <summary>The selected row; -1 for none.</summary>
        public int Row => Value?.SelectedCell.Y ?? -1;

        protected override bool OnMouseEvent(Mouse mouse)
        {
            if ((mouse.Flags & (MouseFlags.LeftButtonClicked | MouseFlags.LeftButtonDoubleClicked)) == 0 || mouse.Position is not { } at)
                return base.OnMouseEvent(mouse);
            _ = ScreenToCell(at.X, at.Y, out var header);
            if (header is not { } column)
                return base.OnMouseEvent(mouse);
            HeaderClicked?.Invoke(column);
            return true;
        }

        protected override bool OnDrawingContent(DrawContext? context)
        {
            var isDrawn = base.OnDrawingContent(context);
            var y = HeaderRows + Row - RowOffset;
            Cursor = Row >= 0 && y >= HeaderRows && y < Viewport.Height ? new Cursor { Position = ViewportToScreen(new Point(0, y)), Style = CursorStyle.Default } : new Cursor();
            return isDrawn;
        }
    }

    private sealed class Source : ITableSource
    {
        private ImmutableArray<TableColumn> _columns = [];
        private ImmutableArray<ImmutableArray<string>> _rows = [];

        public string[] ColumnNames { get; private set; } = [];

        public int Columns => _columns.Length;

        public int Rows => _rows.Length;

        // Foreign text is cleaned before it is drawn, and cut after a word, not within one.
        public object this[int row, int col] => TextLayout.TruncateAtWord(_rows[row][col], _columns[col].Most);

        /// <summary>Whether anything differs from what was shown.</summary>
        public bool Show(TablePanel table)
        {
            if (_rows == table.Rows && _columns.SequenceEqual(table.Columns))
                return false;
            (_columns, _rows, ColumnNames) = (table.Columns, table.Rows, [.. table.Columns.Select(column => column.Title)]);
            return true;
        }
    }
}
