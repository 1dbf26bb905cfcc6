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

    /// <summary>A free row, and what is told of a field.</summary>
    private const int LeastBelow = 5;

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
        Bind(OfPanel, StartWords is null ? "enter space" : "space", Words.OpenListKey),
    ];

    protected override ImmutableArray<Panel> MakePanels() => [new FormPanel(Form, OnTerminal(new(0, 0, BodySize.Columns, FormRows)), Fields, Selected)];

    private int FormRows => Math.Min(Fields.Length, BodySize.Rows - RowsBelow);

    /// <summary>Room for every help, so that moving shifts nothing; for a notice as much as it needs, up to half of the screen.</summary>
    private int RowsBelow => Notice is null ? LeastBelow : Math.Clamp(Told(Notice).Lines(BelowColumns).Length + 1, LeastBelow, BodySize.Rows / 2);

    private int BelowColumns => BodySize.Columns - 6;

    private Page Told(string notice) => new Page().Add(notice, Look.Theme.Warning);

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

    protected override void Body(Canvas canvas)
    {
        var below = canvas.Sub(new(3, FormRows + 1, BelowColumns, canvas.Size.Rows - FormRows - 1));
        var page = (Notice is null ? new Page() : Told(Notice)).Add(Help, Look.Theme.Muted);
        (Notice is null || page.Lines(BelowColumns).Length <= below.Size.Rows ? page : Told(Notice)).Draw(below, 0, Look);
    }
}
