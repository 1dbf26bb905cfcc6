using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Kinds.Geography;

/// <summary>A place or a region on a map that a question is about.</summary>
public abstract record MapSubject(Map Map) : Subject
{
    public abstract string Name { get; }

    /// <summary>The shown name first, then its aliases.</summary>
    public abstract ImmutableArray<string> Names { get; }

    protected abstract Item Item { get; }

    public override IEnumerable<string> Read(Pack pack) => [Name];

    public static bool HasPoints(Pack pack) => pack.Places.Any(p => p.Point is not null);

    /// <summary>With the note and the sources of what it is about, and the scene.</summary>
    /// <param name="isGiven">Whether it is marked with the question.</param>
    /// <param name="isNamed">Whether its name stands beside that mark.</param>
    public Wording With(Pack pack, Wording wording, bool isGiven = false, bool isNamed = true) => wording with
    {
        Notes = Item.Note is { } note ? [note] : [],
        Sources = [.. Item.Sources.Distinct().Select(pack.Source).OfType<Source>()],
        Scene = new(() => SceneOf(pack) with { Given = isGiven ? Thing(isNamed ? Name : null) : null, Found = [Thing(Name)], Hidden = Names }),
    };

    protected abstract MapThing Thing(string? label);

    protected abstract Scene SceneOf(Pack pack);
}

public sealed record PlaceSubject(Place Place, Map Map) : MapSubject(Map)
{
    public GeoPoint Point => Place.Point!.Value;

    public override string Name => Place.Name;

    public override ImmutableArray<string> Names => [Place.Name, .. Place.Aliases];

    protected override Item Item => Place;

    /// <param name="tellsRegion">Not where the place is asked for: many a region is called after its capital.</param>
    /// <param name="except">Ids of places that are not named, because they stand among the options.</param>
    public PlaceFacts Facts(Pack pack, bool tellsRegion = true, ImmutableArray<string> except = default) => MapFacts.Of(pack, Map, Place, tellsRegion, except);

    protected override MapThing Thing(string? label) => new(null, Place.Point, label);

    protected override Scene SceneOf(Pack pack) => new(Map) { Ease = MapEases.Of(pack, Map, Place), Within = Place.Region };
}

public sealed record RegionSubject(Region Region, MapRegion Shape, Map Map) : MapSubject(Map)
{
    public override string Name => Region.Name;

    public override ImmutableArray<string> Names => [Region.Name, .. Region.Aliases];

    protected override Item Item => Region;

    /// <param name="except">Codes of regions that are not named, because they stand among the options.</param>
    public RegionFacts Facts(Pack pack, ImmutableArray<string> except = default) => MapFacts.Of(pack, Map, Shape, except);

    protected override MapThing Thing(string? label) => new(Region.Id, null, label);

    protected override Scene SceneOf(Pack pack) => new(Map) { Ease = MapEases.Of(Map, Shape) };
}

/// <summary>A kind that asks about a place or a region of the map.</summary>
public abstract class MapKind<TWords> : WordedKind<MapSubject, TWords> where TWords : class
{
    public override Family Family => Family.Geography;

    /// <summary>What an item of the deck is on its map; null where it is not on it.</summary>
    protected static MapSubject? SubjectOf(Deck deck, Item item) => deck.Map is not { } map ? null : item switch
    {
        Place { Point: not null } place => new PlaceSubject(place, map),
        Region region when map.Region(region.Id) is { } shape => new RegionSubject(region, shape, map),
        _ => null,
    };

    protected static bool HasPoints(Pack pack) => MapSubject.HasPoints(pack);
}
