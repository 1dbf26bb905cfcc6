using System.Collections.Immutable;

namespace Quiz.Core.Maps;

/// <summary>A region's area: one polygon or several, as islands and exclaves need.</summary>
public sealed class GeoShape
{
    /// <exception cref="ArgumentException">There is no polygon.</exception>
    public GeoShape(ImmutableArray<GeoPolygon> polygons)
    {
        if (polygons.IsDefaultOrEmpty)
            throw new ArgumentException("A shape has at least one polygon.", nameof(polygons));
        Polygons = polygons;
        Bounds = polygons.Select(polygon => polygon.Bounds).Aggregate((a, b) => a.With(b));
    }

    public ImmutableArray<GeoPolygon> Polygons { get; }

    public GeoBounds Bounds { get; }

    /// <summary>As it is drawn, which is coarser than as it is: a check on the drawing, never a fact to ask for.</summary>
    public double AreaKm2 => Polygons.Sum(Geodesy.AreaKm2);

    public bool Contains(GeoPoint point)
    {
        // A loop: with a cursor on a map all its shapes are asked at every key, and a lambda is made anew for each.
        foreach (var polygon in Polygons)
        {
            if (polygon.Contains(point))
                return true;
        }
        return false;
    }

    /// <summary>0 inside, else the way to the nearest edge.</summary>
    public double DistanceKm(GeoPoint point) => Polygons.Min(polygon => polygon.DistanceKm(point));
}
