using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Statistics;
using Quiz.Core.Text;
using Quiz.Languages.Words;
using Quiz.Storage;
using ForeignText = Quiz.Core.Text.ForeignText;

namespace Quiz.Commands.Packs;

/// <summary>The statistics of a pack as lines of text, its charts of <c>#</c>.</summary>
internal sealed class StatsPage(ILanguage language, TextWriter output)
{
    private const int MostRows = 16;
    private const int MostRules = 8;
    private const int Hardest = 10;
    private const int BarLength = 40;
    private const int LongestName = 40;
    private const int KindWidth = 12;

    public void Tell(Pack pack, PackStatistics statistics, ImmutableArray<ItemScore> scores)
    {
        output.WriteLine(language.PackStatsHead(pack.Reference, pack.Title, pack.ItemCount, statistics.Sensitive));
        output.WriteLine(language.List([.. Counts(pack)]));
        Heading(language.CanAskHeading);
        foreach (var family in Families.All)
            TellFamily(pack, family, [.. statistics.Kinds.Where(k => k.Kind.Family == family)]);
        Chart(language.YearsHeading, [.. statistics.Years.Select(bar => new Tally(bar.From == bar.To ? language.Year(bar.From) : language.Years(bar.From, bar.To), bar.Count))]);
        Chart(language.RegionsHeading, statistics.Regions);
        Chart(language.TagsHeading, statistics.Tags);
        if (!pack.Claims.IsEmpty)
            TellBalance(statistics);
        TellScores(pack, scores);
    }

    private IEnumerable<string> Counts(Pack pack)
    {
        (int Count, Func<long, string> Told)[] all = [(pack.Events.Length, language.Events), (pack.Places.Length, language.Places), (pack.Regions.Length, language.Regions), (pack.Figures.Length, language.Figures), (pack.Claims.Length, language.Claims), (pack.Questions.Length, language.Questions), (pack.Sources.Length, language.Sources)];
        return all.Where(one => one.Count > 0).Select(one => one.Told(one.Count));
    }

    private void TellFamily(Pack pack, Family family, ImmutableArray<KindReach> kinds)
    {
        var lacksMap = family == Family.Geography && pack.Map is null && pack.Places.Length + pack.Regions.Length > 0;
        if (kinds.All(kind => kind.Pool == 0))
        {
            Row(Families.NameOf(family), lacksMap ? language.NeedsAMap : language.CantAsk(family));
            return;
        }
        foreach (var kind in kinds.Where(kind => family != Family.Written || kind.Pool > 0))
            Row(kind.Kind.Name, kind.Askable > 0 ? language.IsAsked(kind.Askable, kind.Pool, kind.IsEstimate) : language.CantAsk(kind.Kind));
    }

    private void TellBalance(PackStatistics statistics)
    {
        Heading(language.SidesHeading);
        List<(string Name, SideTally Side)> sides = [.. statistics.Sides.Take(MostRows).Select(side => (side.Side is { } name ? Short(name) : language.NoSide, side))];
        foreach (var (name, side) in sides)
            Row(name, language.SideSays(side.Claims, side.Denials, side.Others), sides.Max(s => TextWidth.Of(s.Name)));
        More(statistics.Sides.Length);
        Heading(language.ClaimsHeading);
        var claims = statistics.Claims;
        Line(language.ClaimsStand(claims.Held, claims.Fell, claims.Open, claims.Unassessed));
        if (claims.Assessed == 0)
            return;
        Heading(language.RulesHeading);
        Line(language.RuleScores(language.AlwaysOpen, (double)claims.Open / claims.Assessed));
        var settled = claims.Held + claims.Fell;
        if (settled > 0)
            Line(language.RuleScores(language.AlwaysSettled, (double)settled / claims.Assessed));
        foreach (var (rule, share) in statistics.Rules.Take(MostRules))
            Line(language.RuleScores(language.Of(rule with { About = Short(rule.About) }), share));
        if (settled > 0)
            Line(settled < Balance.Fewest ? language.TooFewSettled(settled, Balance.Fewest) : statistics.Rules[0].Share > Balance.Most ? language.ARuleWins(Balance.Most) : language.NoRuleWins(Balance.Most));
    }

    private void TellScores(Pack pack, ImmutableArray<ItemScore> scores)
    {
        Heading(language.HardestHeading);
        if (scores.IsEmpty)
        {
            Line(language.NothingOfItAnswered);
            return;
        }
        var titles = pack.Items.ToDictionary(Kind.PathOf, TitleOf, StringComparer.Ordinal);
        foreach (var score in scores.Take(Hardest))
            Line(language.ItemScored(score.Share, score.Answers, score.Item, Short(titles[score.Item])));
    }

    private void Chart(string heading, ImmutableArray<Tally> tallies)
    {
        if (tallies.IsEmpty)
            return;
        Heading(heading);
        var (shown, most) = (tallies.Take(MostRows).ToList(), tallies.Max(t => t.Count));
        var width = shown.Max(t => TextWidth.Of(Short(t.Name)));
        foreach (var (name, count) in shown)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Padded(Short(name), width)} {count,5} {new string('#', (int)Math.Ceiling((double)BarLength * count / most))}").TrimEnd());
        More(tallies.Length);
    }

    private void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine(text);
    }

    private void Line(string text) => output.WriteLine($"  {text}");

    private void Row(string name, string text, int width = KindWidth) => output.WriteLine($"  {Padded(name, width)} {text}");

    private void More(int all)
    {
        if (all > MostRows)
            Line(language.AndMore(all - MostRows));
    }

    private static string Short(string name) => ForeignText.Clean(name, LongestName);

    private static string Padded(string name, int width) => name + new string(' ', Math.Max(0, width - TextWidth.Of(name)));

    private static string TitleOf(Item item) => item switch
    {
        Event e => e.Title,
        Place place => place.Name,
        Region region => region.Name,
        Claim claim => claim.Title,
        WrittenQuestion question => question.Prompt,
        _ => "",
    };
}
