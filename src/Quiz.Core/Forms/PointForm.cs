using System.Collections.Immutable;
using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Forms;

/// <summary>Where on a map the player should point.</summary>
public abstract record MapTarget
{
    private MapTarget() { }

    /// <summary>The point itself; of a region its label.</summary>
    public abstract GeoPoint Middle { get; }

    /// <param name="Region">The code of the region that the place lies in, if it is on the map; null too where the question may tell the region.</param>
    public sealed record AtPoint(GeoPoint Point, string? Region) : MapTarget
    {
        public override GeoPoint Middle => Point;
    }

    public sealed record InRegion(MapRegion Region) : MapTarget
    {
        public override GeoPoint Middle => Region.Label;
    }
}

/// <summary>A point on a map; for a place also the region that it lies in.</summary>
public sealed record PointForm : Form
{
    public PointForm(MapTarget target, Map map)
        : base(FormType.Point) => (Target, Map) = (target, map);

    public MapTarget Target { get; init; }

    public Map Map { get; init; }

    /// <summary>Whether a region may be answered too: for a place whose region the map has.</summary>
    public bool TakesRegion => Target is MapTarget.AtPoint { Region: not null };

    /// <summary>Where all that was to be chosen from lies, if that is a part of the map only: a round of one continent. Null for the whole map.</summary>
    public GeoBounds? Area { get; init; }

    /// <summary>What the target is called, which is no answer to where it is.</summary>
    public ImmutableArray<string> TargetNames { get; init; } = [];

    /// <summary>The id of the place that is a region's capital, at which no way to the region may begin; null for none.</summary>
    public string? Capital { get; init; }

    private GeoBounds Shown => Area ?? Map.Bounds;

    private protected override Verdict? Graded(Answer answer) => (answer, Target) switch
    {
        (Answer.Pointed pointed, _) => GradePoint(pointed),
        (Answer.RegionNamed named, MapTarget.AtPoint { Region: { } own }) when Map.Region(named.Code) is { } region => GradeRegion(own, region),
        _ => null,
    };

    /// <summary>exp(-10 * max(0, d - r) / D): d the distance to the point or region, D the map's diagonal, r half the aiming cell's diagonal, between 0.5 % and 2 % of D.</summary>
    private Verdict GradePoint(Answer.Pointed answer)
    {
        var diagonal = Map.DiagonalKm;
        var km = Target is MapTarget.InRegion within ? within.Region.Shape.DistanceKm(answer.Point) : Geodesy.DistanceKm(answer.Point, Target.Middle);
        var free = Math.Clamp(answer.CellRadiusKm, 0.005 * diagonal, 0.02 * diagonal);
        return new(Math.Exp(-10 * Math.Max(0, km - free) / diagonal), new Finding.Distance(km, free));
    }

    /// <summary>For a place its region scores a half, a neighbour of that a quarter.</summary>
    private static Verdict GradeRegion(string own, MapRegion answered)
    {
        var nearness = answered.Code == own ? Nearness.Right : answered.Neighbours.Contains(own) ? Nearness.Neighbour : Nearness.Elsewhere;
        return new(nearness switch { Nearness.Right => 0.5, Nearness.Neighbour => 0.25, _ => 0 }, new Finding.InRegion(nearness));
    }

    public override Answer RightAnswer => new Answer.Pointed(Target.Middle, 0);

    public override Hint HintFrom(SplitMix64 random) => new Hint.SideOfMap(Shown.PartOf(Target.Middle));

    public override string Word(IFormWords words, Hint hint) => words.LiesInPartOfMap(((Hint.SideOfMap)hint).Side);

    public override IEnumerable<string> CodeParts() => Target is MapTarget.AtPoint at
        ? [Map.Id, Texts.Of(at.Point.Lat), Texts.Of(at.Point.Lon), at.Region ?? ""]
        : [Map.Id, ((MapTarget.InRegion)Target).Region.Code];

    public override IEnumerable<string> Explain(IFormWords words, Answer answer, Verdict verdict, IEnumerable<string> why) => verdict.Finding switch
    {
        Finding.Distance { Km: > 0 } off when answer is Answer.Pointed pointed => why.Prepend(
            off.Km <= off.FreeKm ? words.AwayNearEnough(off.Km) : words.Away(off.Km, Geodesy.Compass8(Geodesy.RhumbDegrees(Target.Middle, pointed.Point)))),
        Finding.InRegion region => why.Prepend(words.Of(region.Nearness)),
        _ => why,
    };

    public override string HowToType(IFormWords words) => TakesRegion ? words.TypePointOrRegion : words.TypePoint;

    private protected override Answer? Exact(string text, Pack pack, IFormWords words, out PointTrouble? trouble)
    {
        trouble = null;
        if (GeoPoint.TryParse(text, out var point, out var why))
            return new Answer.Pointed(point, 0);
        if (WayReader.TryRead(this, text, pack, words, out var reached, out var wrongWay))
            return new Answer.Pointed(reached, 0);
        if (Target is MapTarget.AtPoint && TargetNames.Contains(text, StringComparer.OrdinalIgnoreCase))
            wrongWay = new(PointFault.NamesTarget) { Name = text }; // many a region is called after its capital
        if (wrongWay is null && TakesRegion && RegionNames.Understand(pack, Map, text, ReadingWords.GenericIn(words.Reading)) is { } region)
            return new Answer.RegionNamed(region.Code);
        trouble = wrongWay ?? why;
        return null;
    }

    /// <summary>A point as Ukrainian writes it, 48,46° пн. ш., 35,05° сх. д.: with a comma for the decimals.</summary>
    private protected override string? Loose(string text, IFormWords words)
    {
        var sides = words.Reading.SelectMany(reading => reading.Sides).Where(side => text.Contains(side.Written, StringComparison.Ordinal)).ToList();
        if (text.Length > LongestPoint || sides.Count == 0)
            return null;
        var latin = sides.Aggregate(text, (told, side) => told.Replace(side.Written, side.Letter, StringComparison.Ordinal));
        return string.Concat(latin.Select((c, i) => c == ',' && i > 0 && i + 1 < latin.Length && char.IsAsciiDigit(latin[i - 1]) && char.IsAsciiDigit(latin[i + 1]) ? '.' : c));
    }

    private const int LongestPoint = 100;

    public override string? Echo(IFormWords words, Pack pack, Answer answer) => answer switch
    {
        Answer.Pointed pointed => words.Of(pointed.Point),
        Answer.RegionNamed named => words.TheRegion(pack.NameOf(Map.Region(named.Code)!)),
        _ => null,
    };

    public override string? InFull(IFormWords words, Pack pack, Answer answer) => answer switch
    {
        Answer.Pointed pointed => words.Of(pointed.Point),
        Answer.RegionNamed named => Map.Region(named.Code) is { } region ? pack.NameOf(region) : named.Code,
        _ => null,
    };

    public override string? RightInBrief(IFormWords words) => null;

    public override string HowToWrite(IFormWords words) => TakesRegion ? words.WritePointOrRegion : words.WritePoint;

    public override string HowToWriteWithoutMap(IFormWords words) => TakesRegion ? words.WriteCoordinatesOrRegion : words.WriteCoordinates;

    public override string RightOnPaper(IFormWords words) => Target switch
    {
        MapTarget.AtPoint at => Half(words, words.Of(at.Point), at.Region is { } code && Map.Region(code) is { } region ? [region.Name] : []),
        _ => ((MapTarget.InRegion)Target).Region.Name,
    };

    public override IEnumerable<string> Lines(IFormWords words)
    {
        var (southWest, northEast) = (new GeoPoint(Shown.South, Degrees.Wrapped(Shown.West)), new GeoPoint(Shown.North, Degrees.Wrapped(Shown.East)));
        return [Area is null ? words.MapReaches(Map.Title, southWest, northEast) : words.AskedBetween(Map.Title, southWest, northEast), Map.Note];
    }

    public override void WriteAsked(JsonTextWriter json)
    {
        json.Property("map", Map.Id);
        json.ObjectProperty("bounds", bounds =>
        {
            bounds.Property("south", Math.Round(Shown.South, 6));
            bounds.Property("west", Math.Round(Shown.West, 6));
            bounds.Property("north", Math.Round(Shown.North, 6));
            bounds.Property("east", Math.Round(Shown.East, 6));
        });
        json.Property("note", Map.Note);
    }

    public override string JsonWanted(IFormWords words) =>
        TakesRegion ? words.Either(["{\"point\":{\"lat\":...,\"lon\":...}}", "{\"region\":\"...\"}"]) : "{\"point\":{\"lat\":...,\"lon\":...}}";

    public override Answer? ReadAnswer(string name, JsonValue value, bool isKept, out PointTrouble? trouble)
    {
        trouble = null;
        if (name == "region" && TakesRegion)
            return value.Text is { } code && Map.Region(code) is { } region ? new Answer.RegionNamed(region.Code) : null;
        if (name != "point" || value["lat"]?.Number is not { } lat || value["lon"]?.Number is not { } lon)
            return null;
        var radius = isKept ? value["radiusKm"]?.Number : null;
        return value.Members!.Count == (radius is null ? 2 : 3) && GeoPoint.TryCreate(lat, lon, out var point, out trouble) ? new Answer.Pointed(point, radius ?? 0) : null;
    }
}
