using Quiz.Core.Maps;

namespace Quiz.Classroom.Sheets.Pictures;

/// <summary>
/// Where a picture puts the places of a map: equirectangular, with longitudes shortened by the cosine of the middle latitude, as on the
/// screen. One unit is 0.17 mm on paper, so whole units are fine enough.
/// </summary>
internal sealed class MapFrame
{
    /// <summary>Two questions with such a map fit on a page of either size.</summary>
    private const double Highest = 520;

    /// <summary>Shown round the area, of its width and height.</summary>
    private const double Margin = 0.04;

    /// <summary>In degrees.</summary>
    private const double LeastSpan = 0.01;

    /// <summary>As narrow as a picture may be for its height, or as low for its width.</summary>
    private const double LeastShape = 0.3;

    private readonly double _north;

    /// <param name="widest">In units.</param>
    public MapFrame(GeoBounds area, int widest)
    {
        var lat = (area.South + area.North) / 2;
        MiddleLon = (area.West + area.East) / 2;
        var shortening = Math.Max(0.05, Math.Cos(lat * Math.PI / 180));
        var (across, down) = (Math.Max(LeastSpan, area.East - area.West) * shortening * (1 + (2 * Margin)), Math.Max(LeastSpan, area.North - area.South) * (1 + (2 * Margin)));
        (across, down) = (Math.Max(across, down * LeastShape), Math.Max(down, across * LeastShape));
        across = Math.Min(across, 360 * shortening);
        PerLat = Math.Min(widest / across, Highest / down);
        PerLon = PerLat * shortening;
        (Width, Height) = ((int)Math.Round(across * PerLat), (int)Math.Round(down * PerLat));
        _north = lat + (down / 2);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Units in a degree of latitude.</summary>
    public double PerLat { get; }

    public double PerLon { get; }

    public double MiddleLon { get; }

    public double West => MiddleLon - (Width / PerLon / 2);

    public double East => MiddleLon + (Width / PerLon / 2);

    public double North => _north;

    public double South => _north - (Height / PerLat);

    public double KmPerUnit => 111.195 / PerLat;

    /// <param name="lon">As it stands: what lies beyond the 180th meridian must be told so.</param>
    public double X(double lon) => ((lon - MiddleLon) * PerLon) + (Width / 2.0);

    public double Y(double lat) => (_north - lat) * PerLat;

    /// <summary>On the side of the earth that is shown.</summary>
    public (double X, double Y) At(GeoPoint point) => (X(Degrees.Near(point.Lon, MiddleLon)), Y(point.Lat));

    public bool Shows(double x, double y) => x >= 0 && x <= Width && y >= 0 && y <= Height;
}
