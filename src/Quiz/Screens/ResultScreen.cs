using System.Collections.Immutable;
using Quiz.Core.Rounds;
using Quiz.Terminal;
using Quiz.Wording;

namespace Quiz.Screens;

/// <summary>What a round came to: points, share per kind, time, and what to look at again.</summary>
public sealed record ResultScreen(Look Look, HomeScreen Home, RoundPlay Play, int Offset = 0) : PageScreen(Look, Offset)
{
    private const int BarWidth = 20;

    protected override string Title => "The round is over";

    protected override string Status => $"seed {Play.Round.Choices.Seed}";

    protected override Screen Back => Home;

    public override ImmutableArray<Binding<string>> Keys => [new("home", "enter", "Home", "Goes back to the home screen") { Importance = 3 }, .. Scrolling.Where(b => b.Action != "home")];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name == "home" ? (Home.In(Look), new LoadHome()) : base.On(name, key);

    protected override Page MakePage()
    {
        var score = Play.Score;
        var page = new Page()
            .Add($"{score.Points} of {score.Of} points in {Words.Span(score.Took)}", Look.Theme.Title)
            .Gap();
        foreach (var kind in score.Kinds)
            page.Add($"{Bar(kind.Share)} {Words.Percent(kind.Share),5}  {kind.Points} of {kind.Of}", Look.Theme.Text, lead: TextLayout.Pad(Words.Of(kind.Kind), 22));
        if (score.Claims is { } claims)
            page.Gap().Add(ResultWords.Of(claims), Look.Theme.Text);
        page.Gap();
        if (score.LookAgain.IsEmpty)
            return page.Add("Nothing to look at again.", Look.Theme.Right);
        page.Add("Worth looking at again", Look.Theme.Title);
        foreach (var line in score.LookAgain.SelectMany(ResultWords.LookAgain))
            page.Add(line.Trim(), line.StartsWith(' ') ? Look.Theme.Muted : Look.Theme.Text, indent: line.StartsWith(' ') ? 2 : 0);
        return page;
    }

    private static string Bar(double share)
    {
        var full = (int)Math.Round(share * BarWidth);
        return new string('█', full) + new string('░', BarWidth - full);
    }
}
