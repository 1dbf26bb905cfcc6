using System.Collections.Immutable;
using Quiz.Core.Rounds;
using Quiz.Terminal;
using Quiz.Wording;

namespace Quiz.Screens;

/// <summary>What a round came to: points, share per kind, time, and what to look at again.</summary>
public sealed record ResultScreen(Look Look, HomeScreen Home, RoundPlay Play, int Offset = 0) : PageScreen(Look, Offset)
{
    protected override string Title => Words.RoundIsOver;

    protected override string Status => Words.Seed(Play.Round.Choices.Seed);

    protected override Screen Back => Home;

    public override ImmutableArray<Binding<string>> Keys => [Bind("home", "enter", Words.HomeKey, 3), .. Scrolling];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name == "home" ? (Home.In(Look), new LoadHome()) : base.On(name, key);

    protected override Page MakePage()
    {
        var score = Play.Score;
        var page = new Page()
            .Add(Words.PointsIn(score.Points, score.Of, score.Took), Look.Theme.Title)
            .Gap();
        foreach (var kind in score.Kinds)
            page.AddShare(Words.Of(kind.Kind), kind.Share, Words.OutOf(kind.Points, kind.Of), Look);
        if (score.Claims is { } claims)
            page.Gap().Add(Words.Of(claims), Look.Theme.Text);
        page.Gap();
        if (score.LookAgain.IsEmpty)
            return page.Add(Words.NothingToLookAtAgain, Look.Theme.Right);
        page.Add(Words.WorthLookingAtAgain, Look.Theme.Title);
        foreach (var answered in score.LookAgain)
            AddLookAgain(page, answered);
        return page;
    }

    private void AddLookAgain(Page page, Answered answered)
    {
        var explanation = Explanation.Of(Words, answered);
        page.Add(Prompts.Of(Words, answered.Question), Look.Theme.Text, lead: "- ");
        foreach (var line in explanation.Why)
            page.Add(line, Look.Theme.Text, indent: 2);
        foreach (var source in explanation.Sources.Take(1))
            page.Add(Explanation.Cite(Words, source), Look.Theme.Muted, lead: $"  {Words.SourceLabel}: ");
    }
}
