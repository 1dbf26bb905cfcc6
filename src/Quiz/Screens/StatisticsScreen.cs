using System.Globalization;
using Quiz.Core.Questions;
using Quiz.Play;
using Quiz.Storage;
using Quiz.Wording;

namespace Quiz.Screens;

/// <summary>Accuracy by pack and kind, and the last rounds.</summary>
public sealed record StatisticsScreen(Look Look, HomeScreen Home, StatisticsLoaded Statistics, int Offset = 0) : PageScreen(Look, Offset)
{
    protected override string Title => "Statistics";

    protected override string Status => $"{Words.Count((int)Statistics.Totals.Rounds, "round")}, {Words.Count((int)Statistics.Totals.Answers, "answer")}";

    protected override Screen Back => Home;

    protected override Page MakePage()
    {
        var page = new Page();
        if (Statistics.Notice is not null)
            page.Add(Statistics.Notice, Look.Theme.Warning);
        if (Statistics.Totals.Answers == 0)
            return page.Add("Nothing was answered yet.", Look.Theme.Text);
        foreach (var pack in Statistics.Accuracy.GroupBy(row => row.Pack))
        {
            page.Add($"{pack.Key}, {Words.Percent(Share(pack.Sum(r => r.Points), pack.Sum(r => r.Answers)))} of the points", Look.Theme.Title);
            foreach (var row in pack)
                page.AddShare(NameOf(row.Kind), Share(row.Points, row.Answers), Words.Count((int)row.Answers, "answer"), Look);
            page.Gap();
        }
        page.Add("Rounds, newest first", Look.Theme.Title);
        foreach (var round in Statistics.Recent)
            page.Add(Describe(round), Look.Theme.Text, indent: 2);
        return page;
    }

    private static double Share(long points, long answers) => points / (100.0 * answers);

    private static string NameOf(string kind) => Kinds.Named(kind) is [var known] ? Words.Of(known) : kind;

    private static string Describe(PlayedRound round)
    {
        var state = round.Outcome switch { RoundOutcome.Finished => "", RoundOutcome.GivenUp => ", given up", _ => ", left" };
        var packs = RoundSpec.Read(round.Round.Spec) is { } spec ? Words.List([.. spec.Packs.Select(p => p.Id)]) : "unknown packs";
        return string.Create(CultureInfo.InvariantCulture, $"{round.Round.StartedAt:yyyy-MM-dd HH:mm}  {round.Points,4} of {100 * round.Round.Count}, {round.Answered} of {round.Round.Count} answered{state}; {packs}");
    }
}
