using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Quiz.Core.Dates;
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

    /// <summary>Only what lies wholly at or after the first day of this date, and so has a date; null for no such bound.</summary>
    public EdtfDate? From { get; init; }

    /// <summary>Only what lies wholly at or before the last day of this date; null for no such bound.</summary>
    public EdtfDate? To { get; init; }

    /// <summary>Whether an item belongs to what questions are made from.</summary>
    public bool Takes(Item item) =>
        (Sensitive || !item.Sensitive)
        && (Tags.IsEmpty || item.Tags.Any(t => Tags.Contains(t)))
        && (NotTags.IsEmpty || !item.Tags.Any(t => NotTags.Contains(t)))
        && ((From is null && To is null) || IsWithinSpan(item));

    private bool IsWithinSpan(Item item)
    {
        // A claim lies where its first statement does: what was found later belongs to it all the same.
        var date = item switch { Event e => e.Date, Claim c => c.Statements.Select(s => s.Date).Min(EdtfDate.ByRange), _ => null };
        return date is not null && (From is null || date.Earliest >= From.Earliest) && (To is null || date.Latest <= To.Latest);
    }
}

/// <summary>What questions are drawn from: a pack, its map, and the items that the filter takes, each list made when first needed.</summary>
/// <param name="map">Read when a question first needs it.</param>
/// <param name="genericWords">Words that add nothing to a region's name, in every language that is spoken here.</param>
/// <param name="only">The only items that questions may be about, as <see cref="Kind.PathOf"/> names them; others still serve beside them. Null for all.</param>
public sealed class Deck(Pack pack, Lazy<Map?> map, ItemFilter filter, ImmutableArray<string> genericWords, ImmutableHashSet<string>? only = null)
{
    /// <summary>An area that takes up more of the map than this, both ways, is the whole of it.</summary>
    private const double MostOfTheMap = 0.75;

    /// <summary>A date that is this far off, in days, scores the same in a pack that spans less than ten times as much.</summary>
    private const double LeastDateScaleDays = 30;

    private readonly Lazy<ImmutableArray<Event>> _events = new(() => [.. pack.Events.Where(filter.Takes)]);
    private readonly Lazy<ImmutableArray<Claim>> _claims = new(() => [.. pack.Claims.Where(filter.Takes)]);
    private readonly Lazy<ImmutableArray<WrittenQuestion>> _questions = new(() => [.. pack.Questions.Where(filter.Takes)]);
    private readonly Lazy<ImmutableArray<Figure>> _figures = new(() => [.. pack.Figures.Where(f => filter.Takes(f) && f.Bound is Bound.Exact or Bound.About)]);
    private readonly Lazy<ImmutableArray<Place>> _places = new(() => map.Value is not { } drawn ? []
        : [.. pack.Places.Where(p => filter.Takes(p) && !p.Approximate && p.Point is { } point && drawn.Bounds.Contains(point))]);
    private readonly Lazy<ImmutableArray<Region>> _regions = new(() => map.Value is not { } drawn ? [] : [.. pack.Regions.Where(r => filter.Takes(r) && drawn.Region(r.Id) is not null)]);
    private GeoBounds? _area;
    private bool _isAreaKnown;
    private readonly Lazy<double> _dateScaleDays = new(() => DateScaleOf(pack));
    private readonly Lazy<ILookup<string, int>> _speechYears = new(() =>
        pack.Claims.SelectMany(c => c.Statements).Where(s => s.Date.Earliest.IsFinite).SelectMany(s => s.By.Select(by => (By: by, s.Date.Earliest.Year))).Distinct().ToLookup(s => s.By, s => s.Year));
    private readonly Dictionary<Kind, ImmutableArray<Item>> _items = [];
    private ILookup<(Quantity, EdtfDate?, string), Figure>? _comparable;

    [OverloadResolutionPriority(1)] // null is a map
    public Deck(Pack pack, Map? map, ItemFilter filter, ImmutableArray<string> genericWords, ImmutableHashSet<string>? only = null)
        : this(pack, new Lazy<Map?>(map), filter, genericWords, only) { }

    public Pack Pack => pack;
    public Map? Map => map.Value;
    /// <summary>The map for whoever may not need it.</summary>
    public Lazy<Map?> LazyMap => map;
    /// <summary>Words that a typed name may lack.</summary>
    public ImmutableArray<string> GenericWords => genericWords;
    /// <summary>Whether a map was wanted and there is none.</summary>
    public bool LacksMap => map is { IsValueCreated: true, Value: null } && pack.Map is not null;
    public ImmutableArray<Event> Events => _events.Value;
    public ImmutableArray<Claim> Claims => _claims.Value;
    public ImmutableArray<WrittenQuestion> Questions => _questions.Value;
    /// <summary>Those whose number may be asked for: exact ones and those told as "about".</summary>
    public ImmutableArray<Figure> Figures => _figures.Value;
    /// <summary>Places with a point on the map that may be a target; none without a map.</summary>
    public ImmutableArray<Place> Places => _places.Value;
    /// <summary>Regions with a shape on the map; none without a map.</summary>
    public ImmutableArray<Region> Regions => _regions.Value;

    /// <summary>Where the places, regions and points lie that the filter's tags leave, if that is a part of the map only; null for the whole of it.</summary>
    public GeoBounds? Area
    {
        get
        {
            if (!_isAreaKnown)
                (_area, _isAreaKnown) = (FindArea(), true);
            return _area;
        }
    }

    /// <summary>How many days off a date scores 1/e: a tenth of what the pack's finite dates of events, statements and findings span, at least 30.</summary>
    public double DateScaleDays => _dateScaleDays.Value;

    /// <summary>Years between a date and the nearest at which an actor says anything in the pack; the largest number where that is not known.</summary>
    public long YearsFromSpeech(string actor, EdtfDate date) => !date.Earliest.IsFinite ? long.MaxValue : _speechYears.Value[actor].Select(year => Math.Abs((long)year - date.Earliest.Year)).DefaultIfEmpty(long.MaxValue).Min();

    /// <summary>The items that a kind may ask about, made once.</summary>
    /// <param name="pool">Those that the filter leaves it.</param>
    internal ImmutableArray<Item> ItemsOf(Kind kind, Func<ImmutableArray<Item>> pool)
    {
        if (!_items.TryGetValue(kind, out var items))
            _items[kind] = items = only is null ? pool() : [.. pool().Where(item => only.Contains(Kind.PathOf(item)))];
        return items;
    }

    /// <summary>A region's name as the pack has it, or else the map.</summary>
    public string RegionName(MapRegion region) => pack.NameOf(region);

    /// <summary>The name of a place or region by its id; null where neither pack nor map has it.</summary>
    public string? NameOf(string placeOrRegion) => pack.Place(placeOrRegion)?.Name ?? pack.Region(placeOrRegion)?.Name ?? Map?.Region(placeOrRegion)?.Name;

    /// <summary>The figures of the same quantity, from the same sources and of the same time as this one, itself among them.</summary>
    public IEnumerable<Figure> ComparableTo(Figure figure) => (_comparable ??= Figures.ToLookup(GroundOf))[GroundOf(figure)];

    private static (Quantity, EdtfDate?, string) GroundOf(Figure figure) => (figure.Quantity, figure.AsOf, string.Join(' ', figure.Sources.Order(StringComparer.Ordinal)));

    private GeoBounds? FindArea()
    {
        if (filter.Tags.IsEmpty || Map is not { } drawn)
            return null;
        List<GeoPoint> points =
        [
            .. Places.Select(p => p.Point!.Value),
            .. Regions.Select(r => drawn.Region(r.Id)!.Label),
            .. Questions.Select(q => q.Form).OfType<WrittenForm.Point>().Select(p => p.Answer).Where(drawn.Bounds.Contains),
        ];
        if (points.Count == 0)
            return null;
        var area = GeoBounds.RoundTheShorterWay([.. points.Select(p => new GeoBounds(p.Lat, p.Lon, p.Lat, p.Lon))]);
        var isWhole = area.East - area.West > MostOfTheMap * (drawn.Bounds.East - drawn.Bounds.West) && area.North - area.South > MostOfTheMap * (drawn.Bounds.North - drawn.Bounds.South);
        return isWhole ? null : area;
    }

    private static double DateScaleOf(Pack pack)
    {
        Day? first = null, last = null;
        foreach (var e in pack.Events)
            Span(e.Date);
        foreach (var claim in pack.Claims)
        {
            foreach (var statement in claim.Statements)
                Span(statement.Date);
            foreach (var assessment in claim.Assessments)
                Span(assessment.AsOf);
        }
        return Math.Max(LeastDateScaleDays, first is { } from && last is { } to ? (to - from) / 10.0 : 0);

        void Span(EdtfDate date)
        {
            if (!date.IsFinite)
                return;
            first = first is { } f && f <= date.Earliest ? f : date.Earliest;
            last = last is { } l && l >= date.Latest ? l : date.Latest;
        }
    }
}
