using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Kinds.Geography;

/// <summary>What identifies a region without its name: where it lies, what it borders, whether it has a coast.</summary>
/// <param name="Map">Its title.</param>
/// <param name="Part">Of the map; null for the middle. So of a place.</param>
/// <param name="AreSomeLeftOut">Whether it borders more than is told.</param>
/// <param name="Seas">The names of the seas on its coast, as far as the map names them.</param>
/// <param name="Rivers">Those that flow through or along it.</param>
/// <param name="Bearings">How its middle lies to known places, told where all this could be said of several.</param>
public sealed record RegionFacts(string Map, CompassPoint? Part, ImmutableArray<string> Borders, bool AreSomeLeftOut, bool HasCoast, ImmutableArray<string> Seas, ImmutableArray<string> Rivers, ImmutableArray<Bearing> Bearings);

/// <summary>What identifies a place without its name: where it lies, its region, and how it lies to known ones.</summary>
public sealed record PlaceFacts(string Map, CompassPoint? Part, string? Region, ImmutableArray<Bearing> Bearings);

/// <summary>How a place lies to another: so far, and in which direction from it.</summary>
public sealed record Bearing(double Km, CompassPoint Direction, string From);

/// <summary>What lies where on a map, for whoever does not see it.</summary>
public static class MapFacts
{
    /// <summary>A town named for a bearing is at least so far away, so that it does not give the answer away.</summary>
    private const double LeastBearingKm = 60;

    /// <summary>So many neighbours are had by no other region.</summary>
    private const int TellingNeighbours = 3;

    /// <param name="except">Codes of regions that are not named, because they stand among the options: whoever is told a neighbour knows that it is not the one.</param>
    public static RegionFacts Of(Pack pack, Map map, MapRegion region, ImmutableArray<string> except = default)
    {
        var codes = region.Neighbours.Except(except.IsDefault ? [] : except).ToHashSet(StringComparer.Ordinal);
        var neighbours = map.Regions.Where(r => codes.Contains(r.Code)).Select(r => pack.NameOf(r));
        return new(map.Title, map.PartOf(region.Label), [.. neighbours, .. region.Borders], codes.Count < region.Neighbours.Length, region.Sea, region.Seas, [.. map.RiversOf(region.Code)],
            codes.Count < TellingNeighbours ? BearingsOf(pack, map, region.Label, place => place.Region == region.Code || (!except.IsDefault && place.Region is { } other && except.Contains(other))) : []);
    }

    /// <param name="tellsRegion">Not where the place is asked for: many a region is called after its capital.</param>
    /// <param name="except">Ids of places that are not named, because they stand among the options.</param>
    public static PlaceFacts Of(Pack pack, Map map, Place place, bool tellsRegion, ImmutableArray<string> except = default)
    {
        var region = tellsRegion && place.Region is { } code && map.Region(code) is { } shape ? pack.NameOf(shape) : null;
        return new(map.Title, map.PartOf(place.Point!.Value), region, BearingsOf(pack, map, place.Point!.Value, other => other.Id == place.Id || (!except.IsDefault && except.Contains(other.Id))));
    }

    /// <summary>The nearest known place on the map that is not too near, and the nearest of the others that is seen in quite another direction.</summary>
    private static ImmutableArray<Bearing> BearingsOf(Pack pack, Map map, GeoPoint point, Func<Place, bool> isLeftOut)
    {
        var known = pack.Places
            .Where(p => !isLeftOut(p) && !p.Approximate && !p.Sensitive && p.Point is { } other && map.Bounds.Contains(other))
            .Select(p => (p.Name, Km: Geodesy.DistanceKm(p.Point!.Value, point), Degrees: Geodesy.BearingDegrees(p.Point!.Value, point)))
            .Where(p => p.Km >= LeastBearingKm)
            .OrderBy(p => p.Km)
            .ToList();
        if (known.Count == 0)
            return [];
        var aside = known.Where(p => Math.Abs(Math.IEEERemainder(p.Degrees - known[0].Degrees, 360)) >= 60).Take(1);
        return [.. aside.Prepend(known[0]).Select(p => new Bearing(p.Km, Geodesy.Compass8(p.Degrees), p.Name))];
    }
}
