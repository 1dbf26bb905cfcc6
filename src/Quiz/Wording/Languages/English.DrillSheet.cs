using System.Globalization;

namespace Quiz.Wording.Languages;

public sealed partial class English
{
    public override string Parallel(double lat) => OnTheEarth(lat, "N", "S");

    public override string Meridian(double lon) => OnTheEarth(lon, "E", "W");

    private static string OnTheEarth(double degrees, string positive, string negative) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(degrees):0.##}°{(degrees > 0 ? " " + positive : degrees < 0 ? " " + negative : "")}");
}
