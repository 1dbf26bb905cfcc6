using Quiz.Core.Maps;

namespace Quiz.Drawing.Maps;

/// <summary>Which part of a map shows.</summary>
/// <param name="Lat">Of its middle, in degrees.</param>
/// <param name="Lon">Of its middle; on a map that crosses the 180th meridian it may be above 180.</param>
/// <param name="Zoom">From 0, the whole map, to <see cref="MostZoom"/>; two steps double the scale.</param>
public readonly record struct MapView(double Lat, double Lon, int Zoom)
{
    public const int MostZoom = 14;

    public static MapView Whole(Map map) => new((map.Bounds.South + map.Bounds.North) / 2, (map.Bounds.West + map.Bounds.East) / 2, 0);

    /// <summary>How many times as large as on the whole map things are.</summary>
    public double Factor => Math.Pow(2, Zoom / 2.0);
}
