using Quiz.Core.Maps;

namespace Quiz.Drawing.Maps;

/// <summary>
/// Where a view puts the places of a map: equirectangular, with longitudes shortened by the cosine of the middle latitude so that shapes look
/// right. Whole dots only, so that a picture that is moved along a parallel keeps its dots.
/// </summary>
public sealed class MapProjection
{
    private const int DotsAcross = 2;
    private const int DotsDown = 4;

    /// <summary>Keeps all coordinates within an int at the farthest zoom: a dot is 5 m then, before zooming.</summary>
    private const double MostDotsPerDegree = 20_000;

    private readonly Map _map;
    private readonly long _left;
    private readonly long _top;

    public MapProjection(Map map, MapView view, Size cells)
    {
        (_map, View, Cells) = (map, view, cells);
        DotsPerLat = WholeDotsPerLat(map.Bounds, cells) * view.Factor;
        DotsPerLon = DotsPerLat * Shortening(view.Lat);
        _left = DotOf((view.Lon * DotsPerLon) - MiddleX);
        _top = DotOf((-view.Lat * DotsPerLat) - MiddleY);
    }

    public MapView View { get; }

    public Size Cells { get; }

    /// <summary>Dots in a degree of latitude; a cell is about twice as high as wide, so dots are square.</summary>
    public double DotsPerLat { get; }

    /// <summary>Dots in a degree of longitude.</summary>
    public double DotsPerLon { get; }

    /// <summary>Of the view's upper left corner, counted from where the equator meets the meridian of Greenwich.</summary>
    public Dot Origin => new((int)_left, (int)_top);

    /// <summary>Dots once round the earth.</summary>
    public int Round => (int)Math.Round(360 * DotsPerLon);

    // Of the dots from the first to the last: what is as wide as the view reaches both.
    private double MiddleX => ((Cells.Columns * DotsAcross) - 1) / 2.0;

    private double MiddleY => ((Cells.Rows * DotsDown) - 1) / 2.0;

    /// <summary>Whether the map goes round the earth, so that one can pan on and on.</summary>
    private bool IsRound => _map.Bounds.East - _map.Bounds.West >= 359;

    /// <summary>In dots from the view's upper left corner.</summary>
    public Dot DotAt(GeoPoint point) => new((int)(X(Degrees.Near(point.Lon, View.Lon)) - _left), (int)(Y(point.Lat) - _top));

    public (int X, int Y) CellAt(GeoPoint point)
    {
        var dot = DotAt(point);
        return (dot.X >> 1, dot.Y >> 2);
    }

    public bool Shows(GeoPoint point)
    {
        var (x, y) = CellAt(point);
        return x >= 0 && x < Cells.Columns && y >= 0 && y < Cells.Rows;
    }

    /// <summary>The middle of a cell.</summary>
    public GeoPoint PointAt(int x, int y) => new(
        Math.Clamp(-(_top + (y * DotsDown) + 1.5) / DotsPerLat, -90, 90),
        Degrees.Wrapped((_left + (x * DotsAcross) + 0.5) / DotsPerLon));

    /// <summary>Half the diagonal of the cell: as near as one can aim.</summary>
    public double CellRadiusKm(int x, int y) => Geodesy.DistanceKm(PointAt(x, y), PointAt(x + 1, y + 1)) / 2;

    /// <summary>How long a cell across is in the middle of the view.</summary>
    public double KmAcross => Geodesy.DistanceKm(PointAt(Cells.Columns / 2, Cells.Rows / 2), PointAt((Cells.Columns / 2) + 1, Cells.Rows / 2));

    /// <summary>The view so many cells to the right and down, as far as the map goes.</summary>
    public MapView Panned(int right, int down) => Clamped(View with { Lat = View.Lat - (down * DotsDown / DotsPerLat), Lon = View.Lon + (right * DotsAcross / DotsPerLon) });

    /// <summary>The view at another zoom in which a place stays where it is, as far as the map goes.</summary>
    public MapView Zoomed(int zoom, GeoPoint fix) => Placed(fix, DotAt(fix), zoom);

    /// <summary>The view at the same zoom in which a place shows in a cell, as far as the map goes.</summary>
    public MapView Dragged(GeoPoint place, int x, int y)
    {
        var (dot, (fromX, fromY)) = (DotAt(place), CellAt(place));
        return Placed(place, new(dot.X + ((x - fromX) * DotsAcross), dot.Y + ((y - fromY) * DotsDown)), View.Zoom);
    }

    private MapView Placed(GeoPoint place, Dot at, int zoom)
    {
        var view = View with { Zoom = Math.Clamp(zoom, 0, MapView.MostZoom) };
        var perLat = WholeDotsPerLat(_map.Bounds, Cells) * view.Factor;
        // The latitude that the map's ends let it come to is first: it tells how wide a degree is.
        view = Clamped(view with { Lat = -(DotOf(-place.Lat * perLat) - at.Y + MiddleY) / perLat });
        var perLon = perLat * Shortening(view.Lat);
        return Clamped(view with { Lon = (DotOf(Degrees.Near(place.Lon, View.Lon) * perLon) - at.X + MiddleX) / perLon });
    }

    /// <summary>The view at the same zoom with a place in its middle, as far as the map goes.</summary>
    public MapView CentredOn(GeoPoint point) => Clamped(View with { Lat = point.Lat, Lon = Degrees.Near(point.Lon, View.Lon) });

    /// <summary>The nearest view that shows all of an area and something round it.</summary>
    public static MapView Around(Map map, GeoBounds area, Size cells)
    {
        const double WithMargin = 1.2;
        var whole = MapView.Whole(map);
        var middle = new MapView((area.South + area.North) / 2, (area.West + area.East) / 2, MapView.MostZoom);
        for (var view = middle; view.Zoom > 0; view = view with { Zoom = view.Zoom - 1 })
        {
            var projection = new MapProjection(map, view, cells);
            if ((area.East - area.West) * projection.DotsPerLon * WithMargin <= cells.Columns * DotsAcross
                && (area.North - area.South) * projection.DotsPerLat * WithMargin <= cells.Rows * DotsDown)
                return projection.Clamped(view with { Lon = Degrees.Near(view.Lon, whole.Lon) });
        }
        return whole;
    }

    private MapView Clamped(MapView view)
    {
        var (bounds, whole) = (_map.Bounds, MapView.Whole(_map));
        if (view.Zoom == 0)
            return whole;
        var perLat = WholeDotsPerLat(bounds, Cells) * view.Factor;
        var lat = Within(view.Lat, Span(Cells.Rows * DotsDown) / perLat, bounds.South, bounds.North);
        var lon = IsRound
            ? Degrees.Near(view.Lon, whole.Lon)
            : Within(view.Lon, Span(Cells.Columns * DotsAcross) / (perLat * Shortening(lat)), bounds.West, bounds.East);
        return view with { Lat = lat, Lon = lon };
    }

    /// <summary>The middle of what shows: nothing beyond the ends, or the middle of both where there is room for all.</summary>
    private static double Within(double middle, double shown, double least, double most) =>
        most - least <= shown ? (least + most) / 2 : Math.Clamp(middle, least + (shown / 2), most - (shown / 2));

    private static double WholeDotsPerLat(GeoBounds bounds, Size cells)
    {
        var (width, height) = (Span(cells.Columns * DotsAcross), Span(cells.Rows * DotsDown));
        var across = Math.Max(1e-6, bounds.East - bounds.West) * Shortening((bounds.South + bounds.North) / 2);
        return Math.Min(MostDotsPerDegree, Math.Min(width / across, height / Math.Max(1e-6, bounds.North - bounds.South)));
    }

    /// <summary>A little less than from the first of some dots to the last, so that what is as long is rounded to dots among them at both ends.</summary>
    private static double Span(int dots) => Math.Max(1, dots - 1 - 1e-6);

    private static double Shortening(double lat) => Math.Max(0.05, Math.Cos(lat * Math.PI / 180));

    private long X(double lon) => DotOf(lon * DotsPerLon);

    private long Y(double lat) => DotOf(-lat * DotsPerLat);

    /// <summary>The nearest dot; of two the one to the right or below, on either side of 0.</summary>
    public static int DotOf(double at) => (int)Math.Floor(at + 0.5);
}
