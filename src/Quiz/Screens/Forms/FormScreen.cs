using System.Collections.Immutable;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Languages.Words;

namespace Quiz.Screens.Forms;

/// <summary>Fields, one of which has the focus, with what is told of them below.</summary>
public abstract record FormScreen(Look Look, int Selected = 0) : Screen(Look)
{
    private const string Form = "form";

    /// <summary>Told below the fields: why what was asked for could not be done.</summary>
    public string? Notice { get; init; }

    protected abstract ImmutableArray<FormField> Fields { get; }

    /// <summary>Told of the field with the focus.</summary>
    protected abstract string Help { get; }

    /// <summary>What Enter begins; null where each value is kept as it is chosen.</summary>
    protected virtual KeyWords? StartWords => null;

    /// <summary>Letters are typed into texts, and find entries in lists.</summary>
    internal override bool IsTyping => true;

    public override ImmutableArray<Binding<string>> Keys =>
    [
        .. StartWords is { } start ? [Bind("start", "enter", start, 3)] : ImmutableArray<Binding<string>>.Empty,
        Bind(OfPanel, "up shift+tab", Words.FieldAboveKey),
        Bind(OfPanel, "down tab", Words.FieldBelowKey),
        Bind(OfPanel, "left", Words.ValueBeforeKey),
        Bind(OfPanel, "right", Words.NextValueKey),
        Bind(OfPanel, "space", Words.OpenListKey),
    ];

    protected override ImmutableArray<Panel> MakePanels() => [new FormPanel(Form, OnTerminal(new(0, 0, BodySize.Columns, BodySize.Rows - RowsBelow)), Fields, Selected)];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name == "start" ? Start() : (this, null);

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        FieldFocused focused => (this with { Selected = focused.Field }, null),
        FieldTyped typed => Saved((this with { Notice = null }).Typed(typed.Field, typed.Text)),
        FieldSet set => Saved((this with { Notice = null }).Set(set.Field, set.Value)),
        _ => (this, null),
    };

    /// <summary>With another text in a field.</summary>
    protected virtual FormScreen Typed(int field, string text) => this;

    /// <summary>With another value of a field.</summary>
    protected abstract FormScreen Set(int field, int value);

    /// <summary>What follows a change.</summary>
    protected virtual (Screen Next, Effect? Effect) Saved(FormScreen changed) => (changed, null);

    protected virtual (Screen Next, Effect? Effect) Start() => (this, null);

    protected override void Body(Canvas canvas) => Below.Draw(canvas.Sub(new(3, canvas.Size.Rows - RowsBelow + 1, BelowColumns, RowsBelow - 1)), 0, Look);

    private Page Below => Notice is null ? new Page().Add(Help, Look.Theme.Muted) : new Page().Add(Notice, Look.Theme.Warning).Add(Help, Look.Theme.Muted);

    private int BelowColumns => BodySize.Columns - 6;

    /// <summary>What is told and a free row; at most half of the screen.</summary>
    private int RowsBelow => Math.Min(Below.Lines(BelowColumns).Length + 1, BodySize.Rows / 2);
}
