using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>The name of a place or region that the map shows: every other one with options, the rest typed.</summary>
public sealed class NameMaker : QuestionMaker
{
    private const int Distractors = 3;
    /// <summary>Distractors are drawn from so many of those that people confuse most.</summary>
    private const int Nearest = 6;

    public override Kind Kind => Kind.Name;

    protected override ImmutableArray<Item> Pool(Deck deck) => [.. deck.Places, .. deck.Regions];

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        if (deck.Map is not { } map)
            return null;
        return item switch
        {
            Place { Point: { } point } place when Ask(new(place.Id, place.Name, place.Aliases, point), PlacesOf(deck), random) is { } challenge => (new Subject.OfPlace(place, map), challenge),
            Region region when map.Region(region.Id) is { } shape && Ask(new(region.Id, region.Name, region.Aliases, shape.Label), RegionsOf(deck, map), random) is { } challenge
                => (new Subject.OfRegion(region, shape, map), challenge),
            _ => null,
        };
    }

    private static IEnumerable<Named> PlacesOf(Deck deck) => deck.Places.Select(p => new Named(p.Id, p.Name, p.Aliases, p.Point!.Value));

    /// <summary>Every region of the map, so that a right name is never taken for a typo of another.</summary>
    private static IEnumerable<Named> RegionsOf(Deck deck, Map map) =>
        map.Regions.Select(r => new Named(r.Code, deck.RegionName(r), deck.Pack.Region(r.Code)?.Aliases ?? [], r.Label));

    /// <summary>Null when there are no options and the name, typed, would mean something else too.</summary>
    private static Challenge.NameIt? Ask(Named target, IEnumerable<Named> all, SplitMix64 random)
    {
        var others = Likeness.MostAlikeFirst(target, all.Where(n => n.Key != target.Key && n.Name != target.Name)).ToList();
        var names = new NameBook([target.Name, .. target.Aliases], [.. others.Select(o => ImmutableArray.Create([o.Name, .. o.Aliases]))]);
        var wrong = random.Shuffled(others.DistinctBy(o => o.Name).Take(Nearest)).Take(Distractors).Select(o => new Option(o.Key, o.Name)).ToList();
        var isTyped = random.Below(2) == 0 || wrong.Count == 0;
        if (isTyped && target.Name.Length <= Answer.Typed.Longest && names.Understand(target.Name) == target.Name)
            return new([], -1, names);
        if (wrong.Count == 0)
            return null;
        var (options, right) = Shuffle(wrong, new(target.Key, target.Name), random);
        return new(options, right, names);
    }
}
