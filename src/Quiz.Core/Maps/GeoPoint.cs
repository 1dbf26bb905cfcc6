using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Quiz.Core.Maps;

/// <summary>A place on the earth in degrees: latitude from -90 to 90 (north is positive), longitude from -180 to 180 (east is positive).</summary>
public readonly record struct GeoPoint
{
    /// <exception cref="ArgumentOutOfRangeException">A coordinate is out of its range or no number.</exception>
    public GeoPoint(double lat, double lon)
    {
        if (!IsIn(lat, 90))
            throw new ArgumentOutOfRangeException(nameof(lat), lat, "A latitude is from -90 to 90.");
        if (!IsIn(lon, 180))
            throw new ArgumentOutOfRangeException(nameof(lon), lon, "A longitude is from -180 to 180.");
        (Lat, Lon) = (lat, lon);
    }

    public double Lat { get; }

    public double Lon { get; }

    public static bool TryCreate(double lat, double lon, out GeoPoint point, [NotNullWhen(false)] out PointTrouble? why)
    {
        why = !IsIn(lat, 90) ? new(PointFault.Latitude, lat)
            : !IsIn(lon, 180) ? new(PointFault.Longitude, lon)
            : null;
        point = why is null ? new(lat, lon) : default;
        return why is null;
    }

    /// <summary>
    /// Reads what a person types: "48.4, 35.0", "48,4 35,0", "48.4N 35.0E", "35.0E 48.4N", "48°28′N 35°3′E". Latitude comes first
    /// unless letters say otherwise.
    /// </summary>
    public static bool TryParse(string text, out GeoPoint point, [NotNullWhen(false)] out PointTrouble? why)
    {
        point = default;
        return GeoPointReader.TryRead(text, out var lat, out var lon, out why) && TryCreate(lat, lon, out point, out why);
    }

    /// <summary>As in 48.464, 35.046, to a tenth of a metre.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Lat:0.######}, {Lon:0.######}");

    private static bool IsIn(double degrees, double limit) => Math.Abs(degrees) <= limit;
}
