namespace Quiz.Core.Maps;

/// <summary>A box of latitudes and longitudes that does not cross the 180th meridian.</summary>
public readonly record struct GeoBounds(double South, double West, double North, double East)
{
    public GeoPoint Centre => new((South + North) / 2, (West + East) / 2);

    /// <summary>The smallest box round the points.</summary>
    /// <exception cref="InvalidOperationException">There are no points.</exception>
    public static GeoBounds Of(IEnumerable<GeoPoint> points) =>
        points.Select(point => new GeoBounds(point.Lat, point.Lon, point.Lat, point.Lon)).Aggregate((a, b) => a.With(b));

    /// <summary>The smallest box round both.</summary>
    public GeoBounds With(GeoBounds other) => new(
        Math.Min(South, other.South), Math.Min(West, other.West), Math.Max(North, other.North), Math.Max(East, other.East));

    public bool Contains(GeoPoint point) => point.Lat >= South && point.Lat <= North && point.Lon >= West && point.Lon <= East;
}
