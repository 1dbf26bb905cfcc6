namespace Quiz.Core.Maps;

/// <summary>Longitudes on a circle.</summary>
public static class Degrees
{
    /// <summary>The same longitude from -180 to 180.</summary>
    public static double Wrapped(double lon) => lon is >= -180 and <= 180 ? lon : lon - (360 * Math.Round(lon / 360));

    /// <summary>The same longitude as near as it comes to another; it may lie beyond 180.</summary>
    public static double Near(double lon, double other) => lon + (360 * Math.Round((other - lon) / 360));
}
