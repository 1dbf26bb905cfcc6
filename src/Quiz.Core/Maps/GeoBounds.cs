namespace Quiz.Core.Maps;

/// <summary>A box of latitudes and longitudes. Where it crosses the 180th meridian its east is above 180.</summary>
public readonly record struct GeoBounds(double South, double West, double North, double East)
{
    private const double LeastGap = 90;

    public GeoPoint Centre => new((South + North) / 2, Degrees.Wrapped((West + East) / 2));

    /// <summary>The smallest box round the points that does not cross the 180th meridian.</summary>
    /// <exception cref="InvalidOperationException">There are no points.</exception>
    public static GeoBounds Of(IEnumerable<GeoPoint> points) =>
        points.Select(point => new GeoBounds(point.Lat, point.Lon, point.Lat, point.Lon)).Aggregate((a, b) => a.With(b));

    /// <summary>A box round the boxes, which crosses the 180th meridian where that leaves a quarter of the earth or more out of it that lay within.</summary>
    /// <param name="boxes">At least one, none of which crosses it.</param>
    public static GeoBounds RoundTheShorterWay(IReadOnlyList<GeoBounds> boxes)
    {
        var whole = boxes.Aggregate((a, b) => a.With(b));
        var (widest, west, east) = (whole.West + 360 - whole.East, whole.West, whole.East);
        var reached = whole.West;
        foreach (var box in boxes.OrderBy(box => box.West))
        {
            if (box.West - reached > Math.Max(widest, LeastGap))
                (widest, west, east) = (box.West - reached, box.West, reached + 360);
            reached = Math.Max(reached, box.East);
        }
        return whole with { West = west, East = east };
    }

    /// <summary>The smallest box round both, as their numbers stand.</summary>
    public GeoBounds With(GeoBounds other) => new(
        Math.Min(South, other.South), Math.Min(West, other.West), Math.Max(North, other.North), Math.Max(East, other.East));

    /// <summary>Which part of the box a point lies in, as one sees it with north up; null for the middle third both ways.</summary>
    public CompassPoint? PartOf(GeoPoint point)
    {
        var (lat, lon) = ((South + North) / 2, (West + East) / 2);
        var (up, right) = (point.Lat - lat, Degrees.Near(point.Lon, lon) - lon);
        var isMiddle = Math.Abs(up) < (North - South) / 6 && Math.Abs(right) < (East - West) / 6;
        return isMiddle ? null : Geodesy.Compass8(Math.Atan2(right * Math.Cos(lat * Math.PI / 180), up) * 180 / Math.PI);
    }

    public bool Contains(GeoPoint point) =>
        point.Lat >= South && point.Lat <= North && ((point.Lon >= West && point.Lon <= East) || point.Lon + 360 <= East);
}
