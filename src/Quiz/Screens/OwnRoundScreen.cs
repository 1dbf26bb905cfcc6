using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Questions;
using Quiz.Play;
using Quiz.Storage;
using Quiz.Terminal;

namespace Quiz.Screens;

/// <summary>A round that the player puts together: from which pack, of which kind, with which tag, from which years, and how long.</summary>
/// <param name="Pack">-1 for all; so of kind and tag.</param>
/// <param name="Kind">Into the families and then the kinds.</param>
public sealed record OwnRoundScreen(Look Look, HomeScreen Home, ImmutableArray<LoadedPack> Packs, int Count, int Pack = -1, int Kind = -1, int Tag = -1, int Selected = 0) : Screen(Look)
{
    private const int NameColumns = 12;
    private const int FieldColumns = 22;
    private static readonly ImmutableArray<int> Counts = [5, 10, 15, 20, 30, 50];

    private enum Row { Pack, Kind, Tag, From, To, Count }

    public TextField From { get; init; } = new() { MaxLength = 20 };

    public TextField To { get; init; } = new() { MaxLength = 20 };

    public string? Notice { get; init; }

    protected override string Title => Words.OwnRound;

    protected override Screen Back => Home;

    private Row At => (Row)Selected;

    internal override bool IsTyping => At is Row.From or Row.To;

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind("start", "enter", Words.StartKey, 3),
        Bind("up", IsTyping ? "up shift+tab" : "up k shift+tab", Words.FieldAboveKey),
        Bind("down", IsTyping ? "down tab" : "down j tab", Words.FieldBelowKey),
        .. IsTyping ? [] : Changing,
    ];

    private ImmutableArray<Binding<string>> Changing => [Bind("previous", "left h", Words.ValueBeforeKey), Bind("next", "right l space", Words.NextValueKey)];

    private ImmutableArray<string> Tags =>
        [.. (Pack < 0 ? Packs : [Packs[Pack]]).SelectMany(p => p.Pack.Items).SelectMany(i => i.Tags).Distinct().Order(StringComparer.Ordinal)];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "up" => (this with { Selected = Math.Max(0, Selected - 1) }, null),
        "down" => (this with { Selected = Math.Min((int)Row.Count, Selected + 1) }, null),
        "next" => (Changed(1), null),
        "previous" => (Changed(-1), null),
        _ => Start(),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        RoundOpened opened => QuestionScreen.Begin(Look, Home, opened.Play, opened.Notice),
        RoundRefused refused => (this with { Notice = refused.Why }, null),
        MouseInput { Action: MouseAction.Press, Row: var row } when row - RowsAbove is >= 0 and <= (int)Row.Count => (this with { Selected = row - RowsAbove }, null),
        _ when At == Row.From => (this with { From = From.Take(message), Notice = null }, null),
        _ when At == Row.To => (this with { To = To.Take(message), Notice = null }, null),
        _ => (this, null),
    };

    protected override void Body(Canvas canvas)
    {
        for (var row = Row.Pack; row <= Row.Count; row++)
            DrawRow(canvas, row);
        var page = new Page();
        if (Notice is not null)
            page.Add(Notice, Look.Theme.Warning).Gap();
        page.Add(Words.SpanHelp, Look.Theme.Muted).Draw(canvas.Sub(new(3, (int)Row.Count + 2, canvas.Size.Columns - 6, canvas.Size.Rows - (int)Row.Count - 3)), 0, Look);
    }

    private void DrawRow(Canvas canvas, Row row)
    {
        var (isSelected, y) = (row == At, (int)row);
        var style = isSelected ? Look.Theme.Selected : Look.Theme.Text;
        var (name, value) = row switch
        {
            Row.Pack => (Words.PackField, Pack < 0 ? Words.AllPacks : Packs[Pack].Pack.Title),
            Row.Kind => (Words.KindField, Kind < 0 ? Words.AllKinds : Kind < Kinds.Families.Length ? Words.Of(Kinds.Families[Kind]) : Words.Of(Kinds.All[Kind - Kinds.Families.Length])),
            Row.Tag => (Words.TagField, Tag < 0 ? Words.AnyTag : Tags[Tag]),
            Row.From => (Words.FromField, From.IsEmpty ? Words.AnyYears : From.Text),
            Row.To => (Words.ToField, To.IsEmpty ? Words.AnyYears : To.Text),
            _ => (Words.CountField, Words.Questions(Count)),
        };
        var isField = row is Row.From or Row.To;
        var text = $" {(isSelected ? canvas.Glyphs.Chevron : " ")} {TextLayout.Pad(name, NameColumns)} {(isField ? " " : canvas.Glyphs.Left)} {value}{(isField ? "" : $" {canvas.Glyphs.Right}")}";
        canvas.Text(0, y, TextLayout.Pad(text, canvas.Size.Columns), style);
        if (!isField)
            return;
        var field = row == Row.From ? From : To;
        if (isSelected)
            field.Draw(canvas, NameColumns + 6, y, FieldColumns, style);
        if (!TryDate(field, out _))
            canvas.Text(NameColumns + FieldColumns + 7, y, Words.NoDate, isSelected ? style : Look.Theme.Warning);
    }

    private OwnRoundScreen Changed(int step) => (At switch
    {
        Row.Pack => this with { Pack = Turned(Pack, step, Packs.Length), Tag = -1 },
        Row.Kind => this with { Kind = Turned(Kind, step, Kinds.Families.Length + Kinds.All.Length) },
        Row.Tag => this with { Tag = Turned(Tag, step, Tags.Length) },
        _ => this with { Count = Counts[((Counts.IndexOf(Count) < 0 ? 1 : Counts.IndexOf(Count)) + step + Counts.Length) % Counts.Length] },
    }) with
    { Notice = null };

    /// <summary>From -1 to one less than there are, and round again.</summary>
    private static int Turned(int value, int step, int count) => ((value + 1 + step + count + 1) % (count + 1)) - 1;

    private (Screen, Effect?) Start()
    {
        if (!TryDate(From, out var from))
            return (this with { Notice = $"{Words.DateOptionWanted(Words.FromField, From.Text)}." }, null);
        if (!TryDate(To, out var to))
            return (this with { Notice = $"{Words.DateOptionWanted(Words.ToField, To.Text)}." }, null);
        if (from is not null && to is not null && from.Earliest > to.Latest)
            return (this with { Notice = $"{Words.SpanIsBackwards(Words.Titled(Words.FromField), Words.Titled(Words.ToField))}." }, null);
        ImmutableArray<Kind> kinds = Kind < 0 ? Kinds.All : Kind < Kinds.Families.Length ? Kinds.Of(Kinds.Families[Kind]) : [Kinds.All[Kind - Kinds.Families.Length]];
        return (this, new OpenRound(RoundRequest.Usual with
        {
            Packs = Pack < 0 ? [] : [Packs[Pack].Pack.Id],
            Kinds = kinds,
            Count = Count,
            Filter = new ItemFilter(Tag < 0 ? [] : [Tags[Tag]], [], Home.Settings.Sensitive) { From = from, To = to },
        }));
    }

    /// <summary>True with null for an empty field.</summary>
    private static bool TryDate(TextField field, out EdtfDate? date)
    {
        date = null;
        return string.IsNullOrWhiteSpace(field.Text) || (EdtfDate.TryParse(field.Text.Trim(), out date, out _) && date.IsFinite);
    }
}
