using System.Collections.Immutable;
using Quiz.Core.Rounds;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Kinds;
using Quiz.Languages.Words;
using Quiz.Play;

namespace Quiz.Screens;

/// <summary>What a round came to: points, share per kind, time, and what to look at again. Its questions stand in a second tab.</summary>
public sealed record ResultScreen(Look Look, HomeScreen Home, RoundPlay Play, int Offset = 0) : PageScreen(Look, Offset)
{
    /// <summary>Whether the line to share was given to the terminal.</summary>
    public bool IsCopied { get; init; }

    /// <summary>How the table of its questions was left.</summary>
    public TableState Questions { get; init; }

    protected override string Title => Words.RoundIsOver;

    protected override string Status => StatusOf(Words, Play);

    protected override Screen Back => Home;

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind("home", "enter", Words.HomeKey, 3),
        .. ScreenTabs.Keys(Words),
        .. Scrolling,
        Bind("copy", "c", Words.CopyKey, 1),
        Bind("take-back", "u f5", Words.TakeBackKey),
        Bind("verdicts", "v f4", Words.VerdictsKey),
    ];

    protected override ImmutableArray<Panel> MakePanels() => [TabsOf(Words, BodyArea, 0)];

    protected override Rect PageArea => base.PageArea with { Y = TabsPanel.Rows, Height = base.PageArea.Height - TabsPanel.Rows };

    internal static string StatusOf(ILanguage words, RoundPlay play) => play.Round.Choices.Day is { } day ? $"{words.DailyRound} {RoundSpec.NameOf(day)}" : words.Seed(play.Round.Choices.Seed);

    /// <param name="words">The language.</param>
    /// <param name="area">Of the body, on the terminal.</param>
    /// <param name="selected">0 for the round, 1 for its questions.</param>
    internal static TabsPanel TabsOf(ILanguage words, Rect area, int selected) => ScreenTabs.Panel(area, [words.RoundTab, words.QuestionsTab], selected);

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "next-tab" or "previous-tab" => (RoundQuestionsScreen.Of(this), null),
        "home" => (Home.In(Look), new LoadHome()),
        "copy" => (this with { IsCopied = true }, new Copy(ShareLine.Of(Play, Look.IsAscii))),
        "take-back" when !Play.Answers.IsEmpty => (this, new TakeBackAnswer(Play)),
        "verdicts" => (VerdictsScreen.Of(Look, Home, Play, this), null),
        _ => base.On(name, key),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) => message switch
    {
        AnswerTakenBack taken => QuestionScreen.Again(Look, Home, taken),
        _ when ScreenTabs.ChosenBy(message) is 1 => (RoundQuestionsScreen.Of(this), null),
        _ => base.On(message),
    };

    protected override Page MakePage()
    {
        var score = Play.Score;
        var page = new Page()
            .Add(Play.Round.Choices.Mode == RoundMode.Endless ? ResultWords.Headline(Words, Play) : Words.PointsIn(score.Points, score.Of, score.Took), Look.Theme.Title)
            .Add(ShareLine.Of(Play, Look.IsAscii), Look.Theme.Text, lead: $"{Words.ShareLabel} ")
            .Add(IsCopied ? Words.IsCopied : "", Look.Theme.Muted);
        foreach (var family in score.Families)
        {
            if (family.Kinds.Length > 1)
                page.AddShare(Words.Of(family.Family), family.Share, Words.OutOf(family.Points, family.Of), Look);
            foreach (var kind in family.Kinds)
                page.AddShare(family.Kinds.Length > 1 ? $" {Words.TitleOf(kind.Kind)}" : Words.TitleOf(kind.Kind), kind.Share, Words.OutOf(kind.Points, kind.Of), Look);
        }
        if (score.Claims is { } claims)
            page.Gap().Add(Words.Of(claims), Look.Theme.Text);
        if (Play.TakenBack > 0)
            page.Gap().Add(Words.TakenBack(Play.TakenBack), Look.Theme.Muted);
        page.Gap();
        if (score.LookAgain.IsEmpty)
            return page.Add(Play.Answers.IsEmpty ? Words.NothingWasAnswered : Words.NothingToLookAtAgain, Look.Theme.Right);
        page.Add(Words.WorthLookingAtAgain, Look.Theme.Title);
        foreach (var answered in score.LookAgain)
            AddLookAgain(page, answered);
        return page;
    }

    private void AddLookAgain(Page page, Answered answered)
    {
        var worded = Words.Word(answered.Question);
        var explanation = worded.Explain(answered);
        page.Add(worded.Headed, Look.Theme.Text, lead: "- ");
        foreach (var line in explanation.Why)
            page.Add(line, Look.Theme.Text, indent: 2);
        foreach (var source in explanation.Sources.Take(ResultWords.MostSources))
            page.Add(Explanation.Cite(Words, source), Look.Theme.Muted, lead: $"  {Words.SourceLabel}: ", link: source.Url);
    }
}
