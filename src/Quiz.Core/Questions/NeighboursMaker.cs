using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Rounds;

namespace Quiz.Core.Questions;

/// <summary>Which regions border one that has two neighbours or more; the wrong options are the nearest that don't.</summary>
public sealed class NeighboursMaker : QuestionMaker
{
    private const int FewestWrong = 3;
    /// <summary>With the wrong options there must be a letter for each.</summary>
    private const int Most = 17;

    public override Kind Kind => Kind.Neighbours;

    protected override ImmutableArray<Item> Pool(Deck deck) => ImmutableArray<Item>.CastUp(deck.Regions);

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        if (item is not Region region || deck.Map is not { } map || map.Region(region.Id) is not { Neighbours.Length: >= 2 and <= Most } shape)
            return null;
        var wrong = map.Regions
            .Where(r => r.Code != shape.Code && !shape.Neighbours.Contains(r.Code))
            .OrderBy(r => Geodesy.DistanceKm(r.Label, shape.Label)).ThenBy(r => r.Code, StringComparer.Ordinal)
            .Take(Math.Max(FewestWrong, shape.Neighbours.Length / 2))
            .ToList();
        if (wrong.Count == 0)
            return null;
        var regions = random.Shuffled(wrong.Concat(map.Regions.Where(r => shape.Neighbours.Contains(r.Code))));
        var right = Enumerable.Range(0, regions.Length).Where(i => shape.Neighbours.Contains(regions[i].Code));
        return (new Subject.OfRegion(region, shape, map), new Challenge.PickMany([.. regions.Select(r => new Option(r.Code, deck.RegionName(r)))], [.. right]));
    }
}
