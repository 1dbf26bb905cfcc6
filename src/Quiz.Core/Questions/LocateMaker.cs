using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>A place or a region to be shown on the map.</summary>
public sealed class LocateMaker : QuestionMaker
{
    public override Kind Kind => Kind.Locate;

    protected override ImmutableArray<Item> Pool(Deck deck) => [.. deck.Places, .. deck.Regions];

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        if (deck.Map is not { } map)
            return null;
        return item switch
        {
            Place { Point: { } point } place => (new Subject.OfPlace(place, map), new Challenge.PointAt(new MapTarget.AtPoint(point, place.Region ?? map.RegionAt(point)?.Code), map) { Area = deck.Area }),
            Region region when map.Region(region.Id) is { } shape => (new Subject.OfRegion(region, shape, map), new Challenge.PointAt(new MapTarget.InRegion(shape), map) { Area = deck.Area }),
            _ => null,
        };
    }
}
