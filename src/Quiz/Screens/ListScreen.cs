using System.Collections.Immutable;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Languages.Words;

namespace Quiz.Screens;

/// <summary>A screen that is a list, of which the selected entry is chosen, with what is told of it below.</summary>
public abstract record ListScreen(Look Look, int Selected = 0) : Screen(Look)
{
    private const string List = "list";

    protected abstract ImmutableArray<string> Items { get; }

    protected abstract KeyWords ChooseWords { get; }

    /// <summary>Told instead of a list that is empty.</summary>
    protected abstract string Nothing { get; }

    /// <summary>The rows that are left for what is told below the list.</summary>
    protected virtual int RowsBelow => 1;

    /// <summary>Letters find entries.</summary>
    internal override bool IsTyping => true;

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind(OfPanel, "enter", ChooseWords, 3),
        Bind(OfPanel, "up", Words.EntryAboveKey),
        Bind(OfPanel, "down", Words.EntryBelowKey),
        Bind(OfPanel, "home", Words.TopKey),
        Bind(OfPanel, "end", Words.BottomKey),
    ];

    protected override ImmutableArray<Panel> MakePanels() => Items.IsEmpty ? [] : [new ListPanel(List, OnTerminal(ListArea), Items, Selected)];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => (this, null);

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        ItemSelected selected => (Select(selected.Index), null),
        ItemChosen chosen => Choose(chosen.Index),
        _ => (this, null),
    };

    protected virtual ListScreen Select(int index) => this with { Selected = index };

    protected abstract (Screen Next, Effect? Effect) Choose(int index);

    protected override void Body(Canvas canvas)
    {
        if (Items.IsEmpty)
            canvas.Text(1, 0, Nothing, Look.Theme.Text);
        BodyBelow(canvas.Sub(new(1, ListArea.Bottom, canvas.Size.Columns - 2, RowsBelow)));
    }

    /// <summary>What is told below the list.</summary>
    protected virtual void BodyBelow(Canvas canvas) => canvas.Text(0, canvas.Size.Rows - 1, Items.IsEmpty ? "" : Words.TypeToFind, Look.Theme.Muted);

    /// <summary>Within the body.</summary>
    protected virtual Rect ListArea => new(0, 0, BodySize.Columns, BodySize.Rows - RowsBelow);
}
