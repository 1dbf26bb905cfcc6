namespace Quiz.Wording.Languages;

public sealed partial class Ukrainian
{
    public override string Parallel(double lat) => OnTheEarth(lat, "пн.", "пд.");

    public override string Meridian(double lon) => OnTheEarth(lon, "сх.", "зх.");

    private static string OnTheEarth(double degrees, string positive, string negative) =>
        string.Create(Numbers, $"{Math.Abs(degrees):0.##}°{(degrees > 0 ? " " + positive : degrees < 0 ? " " + negative : "")}");
}
