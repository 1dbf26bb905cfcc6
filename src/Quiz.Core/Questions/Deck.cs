using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Core.Questions;

/// <summary>Which items of a pack may be asked about.</summary>
/// <param name="Tags">An item needs one of these; empty for any.</param>
/// <param name="NotTags">An item with one of these is left out.</param>
/// <param name="Sensitive">Whether items marked sensitive may be asked.</param>
public sealed record ItemFilter(ImmutableArray<string> Tags, ImmutableArray<string> NotTags, bool Sensitive)
{
    public static ItemFilter Default { get; } = new([], [], false);

    public bool Takes(Item item) =>
        (Sensitive || !item.Sensitive)
        && (Tags.IsEmpty || item.Tags.Any(t => Tags.Contains(t)))
        && (NotTags.IsEmpty || !item.Tags.Any(t => NotTags.Contains(t)));
}

/// <summary>What questions are drawn from: a pack, its map, and the items that the filter takes, each list made when first needed.</summary>
public sealed class Deck(Pack pack, Map? map, ItemFilter filter)
{
    private readonly Lazy<ImmutableArray<Event>> _events = new(() => [.. pack.Events.Where(filter.Takes)]);
    private readonly Lazy<ImmutableArray<Claim>> _claims = new(() => [.. pack.Claims.Where(filter.Takes)]);
    private readonly Lazy<ImmutableArray<WrittenQuestion>> _questions = new(() => [.. pack.Questions.Where(filter.Takes)]);
    private readonly Lazy<ImmutableArray<Place>> _places = new(() => map is null ? []
        : [.. pack.Places.Where(p => filter.Takes(p) && !p.Approximate && p.Point is { } point && map.Bounds.Contains(point))]);
    private readonly Lazy<ImmutableArray<Region>> _regions = new(() => map is null ? [] : [.. pack.Regions.Where(r => filter.Takes(r) && map.Region(r.Id) is not null)]);

    public Pack Pack => pack;
    public Map? Map => map;
    public ImmutableArray<Event> Events => _events.Value;
    public ImmutableArray<Claim> Claims => _claims.Value;
    public ImmutableArray<WrittenQuestion> Questions => _questions.Value;
    /// <summary>Places with a point on the map that may be a target; none without a map.</summary>
    public ImmutableArray<Place> Places => _places.Value;
    /// <summary>Regions with a shape on the map; none without a map.</summary>
    public ImmutableArray<Region> Regions => _regions.Value;

    /// <summary>What can be shown on the map: the places, then the regions.</summary>
    public int TargetCount => Places.Length + Regions.Length;

    public Item TargetAt(int index) => index < Places.Length ? Places[index] : Regions[index - Places.Length];

    /// <summary>A region's name as the pack has it, or else the map.</summary>
    public string RegionName(MapRegion region) => pack.Region(region.Code)?.Name ?? region.Name;
}
