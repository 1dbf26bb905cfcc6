using Quiz.Play;

namespace Quiz.Screens;

/// <summary>Accuracy by pack and kind, and the last rounds.</summary>
public sealed record StatisticsScreen(Look Look, HomeScreen Home, StatisticsLoaded Statistics, int Offset = 0) : PageScreen(Look, Offset)
{
    protected override string Title => Words.StatisticsTitle;

    protected override string Status => Words.RoundsAndAnswers(Statistics.Totals.Rounds, Statistics.Totals.Answers);

    protected override Screen Back => Home;

    protected override Page MakePage()
    {
        var (page, played) = (new Page(), new PlayedWords(Words, Home.Known));
        if (Statistics.Notice is not null)
            page.Add(Statistics.Notice, Look.Theme.Warning);
        if (Statistics.Totals.Answers == 0)
            return page.Add(Words.NothingAnsweredYet, Look.Theme.Text);
        foreach (var pack in Statistics.Accuracy.GroupBy(row => row.Pack))
        {
            page.Add($"{played.TitleOf(pack.Key)}: {Words.OfThePoints(Share(pack.Sum(r => r.Points), pack.Sum(r => r.Answers)))}", Look.Theme.Title);
            foreach (var row in pack)
                page.AddShare(played.TitleOfKind(row.Kind), Share(row.Points, row.Answers), Words.Answers(row.Answers), Look);
            page.Gap();
        }
        page.Add(Words.RoundsHeading, Look.Theme.Title);
        foreach (var round in Statistics.Recent)
            page.Add(played.Of(round), Look.Theme.Text, indent: 2);
        return page;
    }

    private static double Share(long points, long answers) => points / (100.0 * answers);
}
