using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Text;

namespace Quiz.Core.Statistics;

/// <summary>What a pack can ask, and what it is about: for its author.</summary>
public sealed record PackStatistics
{
    private const int MostBars = 16;

    /// <summary>In the order of the kinds.</summary>
    public required ImmutableArray<KindReach> Kinds { get; init; }
    public required int Sensitive { get; init; }
    /// <summary>Events and statements by the years of their dates, without gaps; empty where none has one.</summary>
    public required ImmutableArray<YearBar> Years { get; init; }
    /// <summary>Items by the region that they are in or about, most first.</summary>
    public required ImmutableArray<Tally> Regions { get; init; }
    /// <summary>Items by tag, most first.</summary>
    public required ImmutableArray<Tally> Tags { get; init; }
    /// <summary>Statements by the side of their speakers, most first.</summary>
    public required ImmutableArray<SideTally> Sides { get; init; }
    public required ClaimTally Claims { get; init; }
    /// <summary>What rules that look at one cue score, the best first.</summary>
    public required ImmutableArray<RuleScore> Rules { get; init; }

    /// <param name="map">That of the pack; null where there is none.</param>
    /// <param name="kinds">Those that may be asked.</param>
    /// <param name="genericWords">As a deck takes them.</param>
    public static PackStatistics Of(ImmutableArray<Kind> kinds, Pack pack, Map? map, ImmutableArray<string> genericWords)
    {
        var deck = new Deck(pack, map, ItemFilter.Default with { Sensitive = true }, genericWords);
        return new()
        {
            Kinds = [.. kinds.Select(kind => KindReach.Of(deck, kind))],
            Sensitive = pack.Items.Count(item => item.Sensitive),
            Years = YearsOf([.. pack.Events.Select(e => e.Date), .. pack.Claims.SelectMany(c => c.Statements).Select(s => s.Date)]),
            Regions = Counted(pack.Items.Select(item => RegionOf(pack, item)).OfType<string>().Select(code => deck.NameOf(code) ?? code)),
            Tags = Counted(pack.Items.SelectMany(item => item.Tags)),
            Sides = SidesOf(pack),
            Claims = ClaimTally.Of(pack),
            Rules = [.. Balance.Scores(Balance.SettledOf(pack)).OrderByDescending(score => score.Share)],
        };
    }

    private static ImmutableArray<Tally> Counted(IEnumerable<string> names) =>
        [.. names.GroupBy(name => name, StringComparer.Ordinal).Select(same => new Tally(same.Key, same.Count())).OrderByDescending(t => t.Count).ThenBy(t => t.Name, StringComparer.Ordinal)];

    private static string? RegionOf(Pack pack, Item item) => item switch
    {
        Region region => region.Id,
        Place place => place.Region,
        Event { Place: { } place } => CodeOf(pack, place),
        Claim { Place: { } place } => CodeOf(pack, place),
        Figure figure => CodeOf(pack, figure.Of),
        _ => null,
    };

    private static string? CodeOf(Pack pack, string placeOrRegion) => Ids.IsRegionCode(placeOrRegion) ? placeOrRegion : pack.Place(placeOrRegion)?.Region;

    private static ImmutableArray<SideTally> SidesOf(Pack pack)
    {
        var spoken = pack.Claims.SelectMany(c => c.Statements).SelectMany(s => s.By.Select(id => pack.Actor(id)?.Side).Distinct().Select(side => new Spoken(side, s.Act)));
        return [.. spoken.GroupBy(s => s.Side).Select(side => new SideTally(side.Key, side.Count(s => s.Act == Act.Claim), side.Count(s => s.Act == Act.Denial), side.Count(s => s.Act is not (Act.Claim or Act.Denial))))
            .OrderByDescending(side => side.Claims + side.Denials + side.Others).ThenBy(side => side.Side, StringComparer.Ordinal)];
    }

    private sealed record Spoken(string? Side, Act Act);

    private static ImmutableArray<YearBar> YearsOf(ImmutableArray<EdtfDate> dates)
    {
        var years = new List<int>();
        foreach (var date in dates.Where(d => d.Earliest.IsFinite || d.Latest.IsFinite))
            years.Add((date.Earliest.IsFinite ? date.Earliest : date.Latest).Year);
        if (years.Count == 0)
            return [];
        years.Sort();
        var (first, last) = (years[0], years[^1]);
        // 1, 2, 5, 10, 20, 50 and so on.
        var (step, next) = (1, 1);
        for (var digit = 0; Floor(last, step) - Floor(first, step) >= (long)MostBars * step; digit++)
            (step, next) = digit % 3 == 2 ? (10 * next, 10 * next) : ((digit % 3 == 0 ? 2 : 5) * next, next);
        var counts = new int[((Floor(last, step) - Floor(first, step)) / step) + 1];
        foreach (var year in years)
            counts[(Floor(year, step) - Floor(first, step)) / step]++;
        var begin = Floor(first, step);
        return [.. Enumerable.Range(0, counts.Length).Select(i => new YearBar(begin + ((long)i * step), begin + ((i + 1L) * step) - 1, counts[i]))];
    }

    private static long Floor(int year, int step) => (long)Math.Floor((double)year / step) * step;
}

/// <summary>How many of something there are.</summary>
public sealed record Tally(string Name, int Count);

/// <summary>Years from one to another, both included, and how many dates fall into them.</summary>
public sealed record YearBar(long From, long To, int Count);

/// <summary>How much a side says.</summary>
/// <param name="Side">Null for those who belong to none.</param>
public sealed record SideTally(string? Side, int Claims, int Denials, int Others);
