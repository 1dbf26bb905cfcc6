using System.Collections.Immutable;
using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Languages.Words;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>The rounds that were played, newest first, each of which opens its verdicts.</summary>
/// <param name="Notice">Why the verdicts of a round can't be made again; null if nothing.</param>
public sealed record HistoryScreen(Look Look, HomeScreen Home, ImmutableArray<PlayedRound> Rounds, int Selected = 0, string? Notice = null) : ListScreen(Look, Selected)
{
    private const int NoticeRows = 3;

    private readonly Memo<(ImmutableArray<PlayedRound>, ILanguage), ImmutableArray<string>> _items = new();

    protected override string Title => Words.HistoryTitle;

    protected override string Status => Words.Rounds(Rounds.Length);

    protected override Screen Back => Home;

    protected override KeyWords ChooseWords => Words.OpenKey;

    protected override string Nothing => Words.NoRoundsYet;

    protected override int RowsBelow => Notice is null ? 1 : NoticeRows;

    protected override ImmutableArray<string> Items => _items.Of((Rounds, Words), _ => [.. Rounds.Select(new PlayedWords(Words, Home.Known).Of)]);

    protected override (Screen Next, Effect? Effect) Choose(int index) => (this with { Selected = index }, new ReviewRound(Rounds[index]));

    protected override ListScreen Select(int index) => this with { Selected = index, Notice = null };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        RoundReviewed reviewed => (VerdictsScreen.Of(Look, Home, reviewed.Play, this), null),
        RoundRefused refused => (this with { Notice = refused.Why }, null),
        _ => base.On(message),
    };

    protected override void BodyBelow(Canvas canvas)
    {
        if (Notice is null)
            base.BodyBelow(canvas);
        else
            new Page().Add(Notice, Look.Theme.Warning).Draw(canvas, 0, Look);
    }
}
