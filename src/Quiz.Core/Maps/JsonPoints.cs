using Quiz.Core.Json;

namespace Quiz.Core.Maps;

/// <summary>Points in packs, maps and drills.</summary>
public static class JsonPoints
{
    private static readonly Shape PointShape = new("a point", "lat*", "lon*");

    public static double? Latitude(ref this JsonCursor json, string wanted = "a latitude from -90 to 90") => json.Number(wanted, static n => n is >= -90 and <= 90);

    public static double? Longitude(ref this JsonCursor json, string wanted = "a longitude from -180 to 180") => json.Number(wanted, static n => n is >= -180 and <= 180);

    /// <summary>A point like <c>{"lat": 48.4, "lon": 35.0}</c>; null when it is none, which is reported.</summary>
    public static GeoPoint? Point(ref this JsonCursor json, string wantedLatitude = "a latitude from -90 to 90", string wantedLongitude = "a longitude from -180 to 180")
    {
        double? lat = null, lon = null;
        if (!json.EnterObject(PointShape, out var opened))
            return null;
        while (json.NextProperty(ref opened, out var name))
        {
            if (name == "lat")
                lat = json.Latitude(wantedLatitude);
            else
                lon = json.Longitude(wantedLongitude);
        }
        return lat is { } a && lon is { } o ? new GeoPoint(a, o) : null;
    }
}
