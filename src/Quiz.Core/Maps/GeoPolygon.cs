using System.Collections.Immutable;

namespace Quiz.Core.Maps;

/// <summary>An area within an outer ring and outside of the holes in it.</summary>
/// <remarks>Edges are straight in degrees, as in GeoJSON, and none crosses the 180th meridian. A ring may repeat its first point at the end.</remarks>
public sealed class GeoPolygon
{
    /// <exception cref="ArgumentException">There is no ring, or one has less than three points.</exception>
    public GeoPolygon(ImmutableArray<ImmutableArray<GeoPoint>> rings)
    {
        if (rings.IsDefaultOrEmpty || rings.Any(ring => ring.Length < 3))
            throw new ArgumentException("A polygon has an outer ring, and each ring three points or more.", nameof(rings));
        Rings = rings;
        Bounds = GeoBounds.Of(rings[0]);
    }

    /// <summary>The outer ring, then the holes.</summary>
    public ImmutableArray<ImmutableArray<GeoPoint>> Rings { get; }

    public GeoBounds Bounds { get; }

    /// <summary>By the even-odd rule. Of the points on an edge some are inside and some are not, but of two areas that share it exactly one has each.</summary>
    public bool Contains(GeoPoint point)
    {
        if (!Bounds.Contains(point))
            return false;
        var isInside = false;
        foreach (var ring in Rings)
        {
            var from = ring[^1];
            foreach (var to in ring)
            {
                if (from.Lat > point.Lat != to.Lat > point.Lat && point.Lon < LonAt(from, to, point.Lat))
                    isInside = !isInside;
                from = to;
            }
        }
        return isInside;
    }

    /// <summary>0 inside, else the way to the nearest edge.</summary>
    public double DistanceKm(GeoPoint point)
    {
        if (Contains(point))
            return 0;
        var least = double.PositiveInfinity;
        foreach (var ring in Rings)
        {
            var from = ring[^1];
            foreach (var to in ring)
            {
                least = Math.Min(least, Geodesy.DistanceKm(point, Nearest(point, from, to)));
                from = to;
            }
        }
        return least;
    }

    // The lower end first, so that two areas that run along an edge in opposite directions find the same longitude.
    private static double LonAt(GeoPoint a, GeoPoint b, double lat)
    {
        var (low, high) = a.Lat < b.Lat ? (a, b) : (b, a);
        return low.Lon + ((lat - low.Lat) / (high.Lat - low.Lat) * (high.Lon - low.Lon));
    }

    /// <summary>The point of an edge that is nearest on a flat map, drawn to scale half way to the edge.</summary>
    private static GeoPoint Nearest(GeoPoint point, GeoPoint from, GeoPoint to)
    {
        var scale = Math.Cos((point.Lat + ((from.Lat + to.Lat) / 2)) / 2 * Math.PI / 180);
        var (x, y) = (Degrees.Wrapped(from.Lon - point.Lon) * scale, from.Lat - point.Lat);
        var (dx, dy) = ((to.Lon - from.Lon) * scale, to.Lat - from.Lat);
        var length = (dx * dx) + (dy * dy);
        var share = length == 0 ? 0 : Math.Clamp(-((x * dx) + (y * dy)) / length, 0, 1);
        return new(from.Lat + (share * (to.Lat - from.Lat)), from.Lon + (share * (to.Lon - from.Lon)));
    }
}
