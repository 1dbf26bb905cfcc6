using System.Globalization;
using CsCheck;
using Quiz.Core.Maps;
using Quiz.Languages;

namespace Quiz.Tests.Maps;

public class GeoPointTests
{
    private const string Wanted = "a point is wanted like \"48.4, 35.0\" or \"48°28′N 35°3′E\"";

    [Theory]
    [InlineData("48.4, 35.0", 48.4, 35)]
    [InlineData("  48.4 35.0  ", 48.4, 35)]
    [InlineData("48.4,35.0", 48.4, 35)]
    [InlineData("48,35", 48, 35)]
    [InlineData("48,4 35,0", 48.4, 35)]
    [InlineData("48,4; 35,25", 48.4, 35.25)]
    [InlineData("48,4, -35,25", 48.4, -35.25)]
    [InlineData("-48.4 +35", -48.4, 35)]
    [InlineData("\u221248.4 35", -48.4, 35)]
    [InlineData("48.4N 35.0E", 48.4, 35)]
    [InlineData("48.4 n, 35.0 e", 48.4, 35)]
    [InlineData("N48.4 W35.0", 48.4, -35)]
    [InlineData("35.0E 48.4S", -48.4, 35)]
    [InlineData("48.4 N E 35", 48.4, 35)]
    [InlineData("35.0E 48.4", 48.4, 35)]
    [InlineData("35.0 48.4N", 48.4, 35)]
    [InlineData("48.4° 35.0°", 48.4, 35)]
    [InlineData("48°28′N 35°3′E", 48.46666666666667, 35.05)]
    [InlineData("48°28'30\"N, 35°3'E", 48.475, 35.05)]
    [InlineData("48° 28′ 30.6″ S 35° 3′ 0″ W", -48.475166666666667, -35.05)]
    [InlineData("48°28.5′ 35°", 48.475, 35)]
    [InlineData("-0°30′ 0", -0.5, 0)]
    [InlineData("90, -180", 90, -180)]
    public void A_point_is_read_as_people_type_it(string text, double lat, double lon)
    {
        Assert.True(GeoPoint.TryParse(text, out var point, out var why), why?.ToString());
        Assert.Equal((lat, lon), (Math.Round(point.Lat, 9), Math.Round(point.Lon, 9)), Nearly);
    }

    [Theory]
    [InlineData("", Wanted)]
    [InlineData("Dnipro", Wanted)]
    [InlineData("48.4", Wanted)]
    [InlineData("48.4, 35.0, 12", Wanted)]
    [InlineData("48.4.1 35", Wanted)]
    [InlineData("1e2 3", Wanted)]
    [InlineData("NaN, NaN", Wanted)]
    [InlineData("48.4 X 35", Wanted)]
    [InlineData("\u0664\u0668 \u0663\u0665", Wanted)]
    [InlineData("98.4, 35.0", "latitude 98.4 is not from -90 to 90")]
    [InlineData("48.4, -180.5", "longitude -180.5 is not from -180 to 180")]
    [InlineData("48.4N 35.0S", "\"N\" and \"S\" are on one axis, and a point has one of N or S and one of E or W")]
    [InlineData("-48.4N 35.0", "a coordinate has a sign or \"N\", not both")]
    [InlineData("48°60′N 35°3′E", "minutes and seconds are below 60")]
    [InlineData("48.5°30′N 35°3′E", "only the last of degrees, minutes and seconds has decimals")]
    public void What_is_no_point_is_refused_with_a_reason(string text, string reason)
    {
        Assert.False(GeoPoint.TryParse(text, out _, out var why));
        Assert.Equal(reason, Spoken.English.Of(why));
    }

    [Fact]
    public void Any_text_is_a_point_or_refused_with_a_reason() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0159.,;°'\"NSEW- "], 0, 20]).Sample(text => GeoPoint.TryParse(text, out _, out var why) == (why is null));

    [Fact]
    public void A_point_written_is_read_again_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = HostileCulture.Make();
        try
        {
            var point = new GeoPoint(-48.464, 35.046);
            Assert.Equal("-48.464, 35.046", point.ToString());
            Assert.Equal("0.00001, 0", new GeoPoint(0.00001, 0).ToString());
            Assert.True(GeoPoint.TryParse(point.ToString(), out var again, out _));
            Assert.Equal(point, again);
            Assert.False(GeoPoint.TryCreate(-90.5, 0, out _, out var why));
            Assert.Equal("latitude -90.5 is not from -90 to 90", Spoken.English.Of(why));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(90.001, 0)]
    [InlineData(0, 180.001)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.PositiveInfinity)]
    public void There_is_no_point_off_the_earth(double lat, double lon)
    {
        Assert.False(GeoPoint.TryCreate(lat, lon, out _, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint(lat, lon));
    }

    private static bool Nearly((double, double) a, (double, double) b) => Math.Abs(a.Item1 - b.Item1) < 1e-8 && Math.Abs(a.Item2 - b.Item2) < 1e-8;
}
