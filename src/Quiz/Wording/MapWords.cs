using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;

namespace Quiz.Wording;

/// <summary>Maps told in words, for whoever does not see them.</summary>
public static class MapWords
{
    /// <summary>A town named for a bearing is at least so far away, so that it does not give the answer away.</summary>
    private const double LeastBearingKm = 60;

    public static string Of(CompassPoint point) => point switch
    {
        CompassPoint.North => "north",
        CompassPoint.NorthNortheast => "north-northeast",
        CompassPoint.Northeast => "northeast",
        CompassPoint.EastNortheast => "east-northeast",
        CompassPoint.East => "east",
        CompassPoint.EastSoutheast => "east-southeast",
        CompassPoint.Southeast => "southeast",
        CompassPoint.SouthSoutheast => "south-southeast",
        CompassPoint.South => "south",
        CompassPoint.SouthSouthwest => "south-southwest",
        CompassPoint.Southwest => "southwest",
        CompassPoint.WestSouthwest => "west-southwest",
        CompassPoint.West => "west",
        CompassPoint.WestNorthwest => "west-northwest",
        CompassPoint.Northwest => "northwest",
        _ => "north-northwest",
    };

    public static string Of(GeoPoint point) => string.Create(CultureInfo.InvariantCulture,
        $"{Math.Abs(point.Lat):0.00}° {(point.Lat < 0 ? "S" : "N")}, {Math.Abs(point.Lon):0.00}° {(point.Lon < 0 ? "W" : "E")}");

    public static string Name(Pack pack, MapRegion region) => pack.Region(region.Code)?.Name ?? region.Name;

    /// <summary>Which part of the map a point lies in: "in the middle", "in the northeast".</summary>
    public static string Part(Map map, GeoPoint point)
    {
        var (bounds, centre) = (map.Bounds, map.Bounds.Centre);
        var isMiddle = Math.Abs(point.Lat - centre.Lat) < (bounds.North - bounds.South) / 6 && Math.Abs(point.Lon - centre.Lon) < (bounds.East - bounds.West) / 6;
        return isMiddle ? "in the middle" : $"in the {Of(Geodesy.Compass8(Geodesy.BearingDegrees(centre, point)))}";
    }

    /// <summary>A region without its name, to be said after it: where it lies, what it borders, whether it has a coast.</summary>
    public static string Describe(Pack pack, Map map, MapRegion region)
    {
        var neighbours = map.Regions.Where(r => region.Neighbours.Contains(r.Code)).Select(r => Name(pack, r)).ToList();
        var borders = neighbours.Concat(region.Borders).ToList();
        return $"lies {Part(map, region.Label)} of the map of {map.Title}"
            + (borders.Count == 0 ? "" : $", borders {Words.List(borders)}")
            + (region.Sea ? ", and has a coast." : ".");
    }

    /// <summary>A place without its name, to be said after it: where it lies, its region, and how it lies to two known ones.</summary>
    /// <param name="tellsRegion">Not where the place is asked for: many a region is called after its capital.</param>
    public static string Describe(Pack pack, Map map, Place place, bool tellsRegion)
    {
        var region = tellsRegion && place.Region is { } code && map.Region(code) is { } shape ? $" in {Name(pack, shape)}," : "";
        var bearings = Bearings(pack, map, place).Select(b => $"{Words.Km(b.Km)} {Of(Geodesy.Compass8(b.Degrees))} of {b.Name}").ToList();
        return $"lies{region} {Part(map, place.Point!.Value)} of the map of {map.Title}{(bearings.Count == 0 ? "." : $", {Words.List(bearings)}.")}";
    }

    /// <summary>The nearest known place on the map that is not too near, and the nearest of the others that is seen in quite another direction.</summary>
    private static IEnumerable<(string Name, double Km, double Degrees)> Bearings(Pack pack, Map map, Place place)
    {
        var point = place.Point!.Value;
        var known = pack.Places
            .Where(p => p.Id != place.Id && !p.Approximate && !p.Sensitive && p.Point is { } other && map.Bounds.Contains(other))
            .Select(p => (p.Name, Km: Geodesy.DistanceKm(p.Point!.Value, point), Degrees: Geodesy.BearingDegrees(p.Point!.Value, point)))
            .Where(p => p.Km >= LeastBearingKm)
            .OrderBy(p => p.Km)
            .ToList();
        if (known.Count == 0)
            yield break;
        yield return known[0];
        foreach (var other in known.Where(p => Math.Abs(Math.IEEERemainder(p.Degrees - known[0].Degrees, 360)) >= 60).Take(1))
            yield return other;
    }

    /// <summary>Names of all regions of a map, for typed answers.</summary>
    public static MapRegion? Understand(Pack pack, Map map, string typed)
    {
        if (map.Region(typed.Trim().ToUpperInvariant()) is { } byCode)
            return byCode;
        ImmutableArray<ImmutableArray<string>> names = [.. map.Regions.Select(r => ImmutableArray.Create([Name(pack, r), r.Name, .. pack.Region(r.Code)?.Aliases ?? []]))];
        if (names.IsEmpty)
            return null;
        var understood = new NameBook(names[0], names.RemoveAt(0)).Understand(typed);
        return map.Regions.FirstOrDefault(r => Name(pack, r) == understood);
    }
}
