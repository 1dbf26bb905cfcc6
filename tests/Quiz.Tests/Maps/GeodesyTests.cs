using CsCheck;
using Quiz.Core.Maps;

namespace Quiz.Tests.Maps;

public class GeodesyTests
{
    private static readonly Gen<GeoPoint> Points = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180], (lat, lon) => new GeoPoint(lat, lon));

    // Expected values from a Python program of our own: Vincenty's direct formula (1975), solved for azimuth and length by Newton's
    // method from many starts, the shortest taken. It gives the published 54,972.271 m from Flinders Peak to Buninyong, the fifth row.
    [Theory]
    [InlineData(48.464, 35.046, 46.6558, 32.6178, 271.653177)] // Dnipro to Kherson
    [InlineData(50.4501, 30.5234, 48.464, 35.046, 395.242140)] // Kyiv to Dnipro
    [InlineData(51.5074, -0.1278, 40.7128, -74.006, 5585.233579)]
    [InlineData(-33.8688, 151.2093, 35.6762, 139.6503, 7792.174827)]
    [InlineData(-37.95103341666667, 144.42486788888888, -37.65282113888889, 143.92649552777777, 54.972271)]
    [InlineData(0, 0, 0, 90, 10018.754171)]
    [InlineData(0, 0, 90, 0, 10001.965729)]
    [InlineData(90, 0, -90, 0, 20003.931459)]
    [InlineData(64.1466, -21.9426, -54.8019, -68.303, 13777.668237)]
    [InlineData(48.464, 35.046, 48.4641, 35.0461, 0.013355)]
    [InlineData(10, 179.5, 10, -179.5, 109.639322)]
    [InlineData(89.99, 0, 89.99, 180, 2.233880)]
    public void A_distance_is_within_a_hundredth_of_a_per_cent_of_the_geodesic(double lat1, double lon1, double lat2, double lon2, double km) =>
        Assert.InRange(Geodesy.DistanceKm(new(lat1, lon1), new(lat2, lon2)), km * 0.9999, km * 1.0001);

    [Theory]
    [InlineData(0, 0, 0, 180, 20003.931459)]
    [InlineData(0, 0, 0, 179.9, 20003.008422)]
    [InlineData(0, 0, 0.5, 179.7, 19944.127421)]
    [InlineData(48.464, 35.046, -48.464, -144.954, 20003.931459)]
    [InlineData(48.464, 35.046, -48.4, -144.5, 19982.276674)]
    [InlineData(30, 0, -29.5, 179.8, 19946.751440)]
    [InlineData(4.9366002876627135, 23.198392024186177, -4.829314342532632, -157.1202958178306, 19984.175690)]
    public void A_distance_to_the_other_side_of_the_earth_is_within_a_tenth_of_a_per_cent(double lat1, double lon1, double lat2, double lon2, double km) =>
        Assert.InRange(Geodesy.DistanceKm(new(lat1, lon1), new(lat2, lon2)), km * 0.999, km * 1.001);

    [Fact]
    public void A_place_is_no_distance_from_itself() =>
        Points.Sample(point => Geodesy.DistanceKm(point, point) == 0);

    [Fact]
    public void A_distance_is_the_same_both_ways_and_never_beyond_half_the_earth() =>
        Gen.Select(Points, Points).Sample((a, b) =>
            Math.Abs(Geodesy.DistanceKm(a, b) - Geodesy.DistanceKm(b, a)) < 1e-6 && Geodesy.DistanceKm(a, b) is >= 0 and < 20_038);

    [Theory]
    [InlineData(48.464, 35.046, 46.6558, 32.6178, 223.2, CompassPoint.Southwest)]
    [InlineData(50.4501, 30.5234, 48.464, 35.046, 122.2, CompassPoint.Southeast)]
    [InlineData(51.5074, -0.1278, 40.7128, -74.006, 288.4, CompassPoint.West)]
    [InlineData(10, 179.5, 10, -179.5, 89.9, CompassPoint.East)]
    [InlineData(0, 0, 90, 0, 0, CompassPoint.North)]
    [InlineData(0, 0, -10, 0, 180, CompassPoint.South)]
    [InlineData(5, 5, 5, 5, 0, CompassPoint.North)]
    public void A_bearing_is_the_direction_to_set_out_in(double lat1, double lon1, double lat2, double lon2, double degrees, CompassPoint direction)
    {
        var bearing = Geodesy.BearingDegrees(new(lat1, lon1), new(lat2, lon2));
        Assert.InRange(bearing, degrees - 0.3, degrees + 0.3);
        Assert.Equal(direction, Geodesy.Compass8(bearing));
    }

    [Theory]
    [InlineData(359, CompassPoint.North)]
    [InlineData(12, CompassPoint.North)]
    [InlineData(23, CompassPoint.Northeast)]
    [InlineData(-90, CompassPoint.West)]
    [InlineData(720, CompassPoint.North)]
    public void A_bearing_is_named_by_the_nearest_compass_point(double bearing, CompassPoint direction) =>
        Assert.Equal(direction, Geodesy.Compass8(bearing));

    [Fact]
    public void A_bearing_is_from_0_to_below_360() =>
        Gen.Select(Points, Points).Sample((a, b) => Geodesy.BearingDegrees(a, b) is >= 0 and < 360);
}
