using System.Collections.Immutable;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Languages.Words;

namespace Quiz.Screens;

/// <summary>A cell of a table: what it shows, and what it is sorted by where that is not its text.</summary>
public readonly record struct TableCell(string Text, double? Value = null);

/// <summary>Which row of a table is selected and what it is sorted by, as <see cref="TableScreen"/> has it.</summary>
public readonly record struct TableState(int Selected, int Sort);

/// <summary>A screen that is a table, which is sorted by any of its columns.</summary>
/// <param name="Sort">The column, counted from 1, that it is sorted by, negative where the largest comes first; 0 as it comes.</param>
public abstract record TableScreen(Look Look, int Selected = 0, int Sort = 0) : Screen(Look)
{
    private const string Table = "table";
    private readonly Memo<(ImmutableArray<ImmutableArray<TableCell>>, int), ImmutableArray<int>> _order = new();
    private readonly Memo<(ImmutableArray<ImmutableArray<TableCell>>, int), ImmutableArray<ImmutableArray<string>>> _shown = new();

    protected abstract ImmutableArray<TableColumn> Columns { get; }

    /// <summary>As they come.</summary>
    protected abstract ImmutableArray<ImmutableArray<TableCell>> Rows { get; }

    /// <summary>Told instead of a table that is empty.</summary>
    protected abstract string Nothing { get; }

    /// <summary>The rows of the screen that are left for what is told above the table.</summary>
    protected virtual int RowsAboveTable => 0;

    /// <summary>What Enter does to a row; null for nothing.</summary>
    protected virtual KeyWords? ChooseWords => null;

    public override ImmutableArray<Binding<string>> Keys =>
    [
        .. ChooseWords is { } choose ? [Bind(OfPanel, "enter", choose, 3)] : ImmutableArray<Binding<string>>.Empty,
        Bind("sort", "s", Words.SortKey, 2),
        Bind("sort-back", "S", Words.SortBackKey),
        Bind(OfPanel, "up", Words.EntryAboveKey),
        Bind(OfPanel, "down", Words.EntryBelowKey),
    ];

    protected override ImmutableArray<Panel> MakePanels() => Rows.IsEmpty ? [] : [new TablePanel(Table, OnTerminal(TableArea), Titled, Shown, Selected)];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => (name switch
    {
        "sort" => SortedBy((Math.Abs(Sort) + 1) % (Columns.Length + 1)),
        "sort-back" => SortedBy(-Sort),
        _ => this,
    }, null);

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        ItemSelected selected => (this with { Selected = selected.Index }, null),
        ItemChosen chosen => Choose(Order[chosen.Index]),
        ColumnChosen chosen => (SortedBy(chosen.Column + 1 == Sort ? -Sort : chosen.Column + 1), null),
        _ => (this, null),
    };

    /// <param name="row">As they come.</param>
    protected virtual (Screen Next, Effect? Effect) Choose(int row) => (this, null);

    protected override void Body(Canvas canvas)
    {
        if (Rows.IsEmpty)
            canvas.Text(1, RowsAboveTable, Nothing, Look.Theme.Text);
    }

    private Rect TableArea => new(0, RowsAboveTable, BodySize.Columns, BodySize.Rows - RowsAboveTable);

    private ImmutableArray<TableColumn> Titled =>
        [.. Columns.Index().Select(column => column.Index + 1 != Math.Abs(Sort) ? column.Item : column.Item with { Title = $"{column.Item.Title} {(Sort > 0 ? Glyphs.Unicode.Up : Glyphs.Unicode.Down)}" })];

    private ImmutableArray<int> Order => _order.Of((Rows, Sort), of => [.. Sorted(of.Item1, of.Item2)]);

    private ImmutableArray<ImmutableArray<string>> Shown => _shown.Of((Rows, Sort), of => [.. Order.Select(row => of.Item1[row].Select(cell => cell.Text).ToImmutableArray())]);

    /// <summary>The same row stays selected.</summary>
    private TableScreen SortedBy(int sort)
    {
        var sorted = this with { Sort = sort };
        return sorted with { Selected = Rows.IsEmpty ? 0 : sorted.Order.IndexOf(Order[Selected]) };
    }

    private static IEnumerable<int> Sorted(ImmutableArray<ImmutableArray<TableCell>> rows, int sort)
    {
        var all = Enumerable.Range(0, rows.Length);
        var column = Math.Abs(sort) - 1;
        if (column < 0)
            return all;
        var sorted = all.OrderBy(row => rows[row][column].Value ?? 0).ThenBy(row => rows[row][column].Value is null ? rows[row][column].Text : "", StringComparer.OrdinalIgnoreCase);
        return sort > 0 ? sorted : sorted.Reverse();
    }
}
