using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Geography;

/// <summary>
/// Which regions border one that has two neighbours or more. The wrong options are those round another region nearby, so that on the map the
/// right ones are not just those round a gap; where there are too few, the nearest.
/// </summary>
public sealed class NeighboursKind : MapKind<INeighboursWords>
{
    private const int FewestWrong = 3;
    private const int Nearby = 8;
    /// <summary>With the wrong options there must be a letter for each.</summary>
    private const int Most = 17;

    public override string Name => "neighbours";

    public override FormSpec Form => new(FormType.Several) { IsOnMap = true };

    public override ImmutableArray<AskingRule> AskingRules =>
        [new("/regions", p => !p.Regions.IsEmpty, "wanted a region that borders two others or more, and another that it does not border") { NeedsMap = true }];

    protected override string Title(INeighboursWords words) => words.NeighboursTitle;

    protected override string Needs(INeighboursWords words) => words.NeighboursNeeds;

    protected override INeighboursWords In(IQuestionWords language) => language;

    protected override Wording Word(INeighboursWords words, IQuestionWords language, Question question, MapSubject subject) =>
        subject.With(question.Pack, new(words.WhichRegionsBorder(subject.Name)) { Why = [((SeveralForm)question.Form).AllThatAreRight(language)] }, isGiven: true);

    protected override ImmutableArray<Item> Pool(Deck deck) => ImmutableArray<Item>.CastUp(deck.Regions);

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        if (item is not Region region || deck.Map is not { } map || map.Region(region.Id) is not { Neighbours.Length: >= 2 and <= Most } shape)
            return null;
        var wrong = WrongOnes(map, shape, random);
        if (wrong.Length == 0)
            return null;
        var regions = random.Shuffled(wrong.Concat(map.Regions.Where(r => shape.Neighbours.Contains(r.Code))));
        var right = Enumerable.Range(0, regions.Length).Where(i => shape.Neighbours.Contains(regions[i].Code));
        return new(new RegionSubject(region, shape, map), new SeveralForm([.. regions.Select(r => new Option(r.Code, deck.RegionName(r)))], [.. right]));
    }

    private static ImmutableArray<MapRegion> WrongOnes(Map map, MapRegion shape, SplitMix64 random)
    {
        var count = Math.Max(FewestWrong, shape.Neighbours.Length / 2);
        var others = map.Regions
            .Where(r => r.Code != shape.Code && !shape.Neighbours.Contains(r.Code))
            .OrderBy(r => Geodesy.DistanceKm(r.Label, shape.Label)).ThenBy(r => r.Code, StringComparer.Ordinal)
            .ToList();
        // The other region is an option itself only where there are too few without it. It is near: of a country with land overseas a neighbour's neighbour may not be.
        var around = random.Shuffled(others.Take(Nearby).Where(r => r.Neighbours.Any(shape.Neighbours.Contains) && r.Neighbours.Length >= 2)).FirstOrDefault();
        return [.. others.Take(2 * Nearby).OrderBy(r => around is null || r.Neighbours.Contains(around.Code) ? 0 : r.Code == around.Code ? 2 : 1).Take(count)];
    }
}

/// <summary>What must be worded of <see cref="NeighboursKind"/>.</summary>
public interface INeighboursWords
{
    string NeighboursTitle { get; }

    string NeighboursNeeds { get; }

    string WhichRegionsBorder(string name);
}
