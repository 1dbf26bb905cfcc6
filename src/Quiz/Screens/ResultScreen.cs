using System.Collections.Immutable;
using Quiz.Core.Rounds;
using Quiz.Terminal;
using Quiz.Wording;

namespace Quiz.Screens;

/// <summary>What a round came to: points, share per kind, time, and what to look at again.</summary>
public sealed record ResultScreen(Look Look, HomeScreen Home, RoundPlay Play, int Offset = 0) : PageScreen(Look, Offset)
{
    protected override string Title => "The round is over";

    protected override string Status => $"seed {Play.Round.Choices.Seed}";

    protected override Screen Back => Home;

    public override ImmutableArray<Binding<string>> Keys => [new("home", "enter", "Home", "Goes back to the home screen") { Importance = 3 }, .. Scrolling];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name == "home" ? (Home.In(Look), new LoadHome()) : base.On(name, key);

    protected override Page MakePage()
    {
        var score = Play.Score;
        var page = new Page()
            .Add($"{score.Points} of {score.Of} points in {Words.Span(score.Took)}", Look.Theme.Title)
            .Gap();
        foreach (var kind in score.Kinds)
            page.AddShare(Words.Of(kind.Kind), kind.Share, $"{kind.Points} of {kind.Of}", Look);
        if (score.Claims is { } claims)
            page.Gap().Add(ResultWords.Of(claims), Look.Theme.Text);
        page.Gap();
        if (score.LookAgain.IsEmpty)
            return page.Add("Nothing to look at again.", Look.Theme.Right);
        page.Add("Worth looking at again", Look.Theme.Title);
        foreach (var answered in score.LookAgain)
            AddLookAgain(page, answered);
        return page;
    }

    private void AddLookAgain(Page page, Answered answered)
    {
        var explanation = Explanation.Of(answered);
        page.Add(Prompts.Of(answered.Question), Look.Theme.Text, lead: "- ");
        foreach (var line in explanation.Why)
            page.Add(line, Look.Theme.Text, indent: 2);
        foreach (var source in explanation.Sources.Take(1))
            page.Add(Explanation.Cite(source), Look.Theme.Muted, lead: "  Source: ");
    }
}
