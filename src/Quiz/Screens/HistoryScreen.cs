using System.Collections.Immutable;
using System.Globalization;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>The rounds that were played, newest first, each of which opens its verdicts.</summary>
/// <param name="Notice">Why the verdicts of a round can't be made again; null if nothing.</param>
public sealed record HistoryScreen(Look Look, HomeScreen Home, ImmutableArray<PlayedRound> Rounds, int Selected = 0, string? Notice = null) : Screen(Look)
{
    private const int NoticeRows = 3;

    private readonly Memo<(ImmutableArray<PlayedRound>, ILanguage), ImmutableArray<string>> _told = new();

    protected override string Title => Words.HistoryTitle;

    protected override string Status => Words.Rounds(Rounds.Length);

    protected override Screen Back => Home;

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind("open", "enter", Words.OpenKey, 3),
        Bind("up", "up k", Words.EntryAboveKey),
        Bind("down", "down j", Words.EntryBelowKey),
    ];

    private Size ListSize => BodySize with { Rows = BodySize.Rows - (Notice is null ? 0 : NoticeRows) };

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "up" => (this with { Selected = Math.Max(0, Selected - 1), Notice = null }, null),
        "down" => (this with { Selected = Math.Min(Math.Max(0, Rounds.Length - 1), Selected + 1), Notice = null }, null),
        "open" when !Rounds.IsEmpty => (this, new ReviewRound(Rounds[Selected])),
        _ => (this, null),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        RoundReviewed reviewed => (VerdictsScreen.Of(Look, Home, reviewed.Play, this), null),
        RoundRefused refused => (this with { Notice = refused.Why }, null),
        MouseInput { Action: MouseAction.Press } mouse when List(Glyphs.Ascii).ItemAt(mouse.Row - RowsAbove, ListSize) is >= 0 and var index =>
            index == Selected ? On("open", default) : (this with { Selected = index, Notice = null }, null),
        MouseInput { Action: MouseAction.WheelUp } => On("up", default),
        MouseInput { Action: MouseAction.WheelDown } => On("down", default),
        _ => (this, null),
    };

    protected override void Body(Canvas canvas)
    {
        var (width, height) = canvas.Size;
        if (Rounds.IsEmpty)
            canvas.Text(1, 0, Words.NoRoundsYet, Look.Theme.Text);
        else
            List(canvas.Glyphs).Draw(canvas.Sub(new(0, 0, width, ListSize.Rows)), Look);
        if (Notice is not null)
            new Page().Add(Notice, Look.Theme.Warning).Draw(canvas.Sub(new(1, height - NoticeRows, width - 2, NoticeRows)), 0, Look);
    }

    private ItemList List(Glyphs glyphs) => new([.. _told.Of((Rounds, Words), _ => [.. Rounds.Select(Describe)]).Select((told, i) => new ListItem($" {(i == Selected ? glyphs.Chevron : " ")} ", told))], Selected);

    private string Describe(PlayedRound round)
    {
        var packs = RoundSpec.Read(round.Round.Spec) is { } spec ? Words.List([.. spec.Packs.Select(p => p.Id)]) : Words.UnknownPacks;
        return Words.HistoryRow(round, RoundSpec.CountOf(round), round.Round.StartedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), packs);
    }
}
