namespace Quiz.Core.Maps;

/// <summary>Distances and directions on the ellipsoid WGS 84.</summary>
public static class Geodesy
{
    private const double EquatorRadiusKm = 6378.137;
    private const double Flattening = 1 / 298.257223563;
    private const double HalfMeridianKm = 20_003.931459;
    private const double MeanRadiusKm = 6371.0088;
    private const double AuthalicRadiusKm = 6371.0072;

    /// <summary>By Andoyer and Lambert: within 0.01 % of the geodesic, and 0.1 % for places nearly opposite each other.</summary>
    public static double DistanceKm(GeoPoint a, GeoPoint b)
    {
        var distance = AndoyerLambertKm(a, b);
        if (distance < HalfMeridianKm - 500)
            return distance;
        // Nearly opposite, the formula can err by 34 km. By way of a's antipode, the way to b can differ from half a meridian only by what lies between those two.
        var slack = AndoyerLambertKm(new GeoPoint(-a.Lat, a.Lon > 0 ? a.Lon - 180 : a.Lon + 180), b);
        return Math.Clamp(distance, HalfMeridianKm - slack, HalfMeridianKm + slack);
    }

    /// <summary>The direction in which the way from a to b sets out, on a sphere: from 0, north, clockwise to below 360. 0 if the two coincide.</summary>
    public static double BearingDegrees(GeoPoint a, GeoPoint b)
    {
        var (lat1, lat2, deltaLon) = (Radians(a.Lat), Radians(b.Lat), Radians(b.Lon - a.Lon));
        var east = Math.Sin(deltaLon) * Math.Cos(lat2);
        var north = (Math.Cos(lat1) * Math.Sin(lat2)) - (Math.Sin(lat1) * Math.Cos(lat2) * Math.Cos(deltaLon));
        var degrees = Math.Atan2(east, north) * 180 / Math.PI;
        return degrees < 0 && degrees + 360 < 360 ? degrees + 360 : Math.Max(0, degrees);
    }

    /// <summary>Where one comes to who sets out in a direction and goes so far: as good as <see cref="DistanceKm"/> in length, and as a sphere in direction.</summary>
    /// <param name="km">From 0 to half the way round the earth; more is cut.</param>
    public static GeoPoint Destination(GeoPoint from, double bearingDegrees, double km)
    {
        km = Math.Clamp(km, 0, HalfMeridianKm);
        var on = OnSphere(from, bearingDegrees, km / MeanRadiusKm);
        // The sphere is too large here and too small there, by less than 0.6 %: once more, with the length that came out. What differs more is rounding, of ways of less than a hair.
        var reached = DistanceKm(from, on);
        return reached == 0 ? on : OnSphere(from, bearingDegrees, km / MeanRadiusKm * Math.Clamp(km / reached, 0.99, 1.01));
    }

    private static GeoPoint OnSphere(GeoPoint from, double bearingDegrees, double angle)
    {
        var (lat, bearing) = (Radians(from.Lat), Radians(bearingDegrees));
        var sinLat = Math.Clamp((Math.Sin(lat) * Math.Cos(angle)) + (Math.Cos(lat) * Math.Sin(angle) * Math.Cos(bearing)), -1, 1);
        var lon = Math.Atan2(Math.Sin(bearing) * Math.Sin(angle) * Math.Cos(lat), Math.Cos(angle) - (Math.Sin(lat) * sinLat));
        return new(Math.Asin(sinLat) * 180 / Math.PI, Degrees.Wrapped(from.Lon + (lon * 180 / Math.PI)));
    }

    /// <summary>The direction of the line that keeps one direction all the way, as on a chart of Mercator's: from 0, north, clockwise to below 360.</summary>
    public static double RhumbDegrees(GeoPoint a, GeoPoint b)
    {
        var east = Radians(Degrees.Wrapped(b.Lon - a.Lon));
        var north = MercatorOf(b.Lat) - MercatorOf(a.Lat);
        var degrees = Math.Atan2(east, north) * 180 / Math.PI;
        return degrees < 0 && degrees + 360 < 360 ? degrees + 360 : Math.Max(0, degrees);
    }

    private static double MercatorOf(double lat) => Math.Asinh(Math.Tan(Radians(Math.Clamp(lat, -89.9, 89.9))));

    /// <summary>The area of a polygon whose edges are straight in degrees, on the sphere that has the ellipsoid's area, in km²; holes count off.</summary>
    public static double AreaKm2(GeoPolygon polygon)
    {
        var area = 0.0;
        foreach (var (index, ring) in polygon.Rings.Index())
        {
            var sum = 0.0;
            var from = ring[^1];
            foreach (var to in ring)
            {
                sum += Radians(to.Lon - from.Lon) * (AuthalicSine(from.Lat) + AuthalicSine(to.Lat)) / 2;
                from = to;
            }
            area += (index == 0 ? 1 : -1) * Math.Abs(sum);
        }
        return area * AuthalicRadiusKm * AuthalicRadiusKm;
    }

    /// <summary>The sine of the latitude at which a sphere has as much area towards the equator: Snyder, Map Projections (1987), 3-11 and 3-12.</summary>
    private static double AuthalicSine(double lat)
    {
        var e = Math.Sqrt(Flattening * (2 - Flattening));
        return Q(Math.Sin(Radians(lat))) / Q(1);

        double Q(double sine) => (1 - (e * e)) * ((sine / (1 - (e * e * sine * sine))) - (Math.Log((1 - (e * sine)) / (1 + (e * sine))) / (2 * e)));
    }

    /// <summary>The nearest of the eight points of the compass.</summary>
    public static CompassPoint Compass8(double bearingDegrees)
    {
        var sector = (int)Math.Floor((bearingDegrees / 45) + 0.5) % 8;
        return (CompassPoint)(2 * (sector < 0 ? sector + 8 : sector));
    }

    private static double AndoyerLambertKm(GeoPoint a, GeoPoint b)
    {
        var (lat1, lat2) = (ReducedLatitude(a.Lat), ReducedLatitude(b.Lat));
        var (middle, half, halfLon) = ((lat1 + lat2) / 2, (lat2 - lat1) / 2, Radians(b.Lon - a.Lon) / 2);
        var (sinMiddle, cosMiddle) = (Square(Math.Sin(middle)), Square(Math.Cos(middle)));
        var (sinHalf, cosHalf) = (Square(Math.Sin(half)), Square(Math.Cos(half)));
        var (sinLon, cosLon) = (Square(Math.Sin(halfLon)), Square(Math.Cos(halfLon)));
        // Sine and cosine of half the angle, each as a sum of squares: exact for coinciding and for opposite places.
        var sinAngle = (sinHalf * cosLon) + (cosMiddle * sinLon);
        var cosAngle = (cosHalf * cosLon) + (sinMiddle * sinLon);
        if (sinAngle == 0)
            return 0;
        var angle = 2 * Math.Atan2(Math.Sqrt(sinAngle), Math.Sqrt(cosAngle));
        var x = cosAngle == 0 ? angle : (angle - Math.Sin(angle)) * sinMiddle * cosHalf / cosAngle;
        var y = (angle + Math.Sin(angle)) * cosMiddle * sinHalf / sinAngle;
        return EquatorRadiusKm * (angle - (Flattening / 2 * (x + y)));
    }

    private static double ReducedLatitude(double lat) => Math.Abs(lat) == 90 ? Radians(lat) : Math.Atan((1 - Flattening) * Math.Tan(Radians(lat)));

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double number) => number * number;
}
