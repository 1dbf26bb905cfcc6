using CsCheck;
using Quiz.Core.Maps;

namespace Quiz.Tests.Maps;

public class DestinationTests
{
    private static readonly Gen<GeoPoint> Points = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180], (lat, lon) => new GeoPoint(lat, lon));

    [Fact]
    public void One_comes_as_far_as_one_goes() =>
        Gen.Select(Points, Gen.Double[0, 360], Gen.Double[0, 19_000]).Sample((from, bearing, km) =>
            Math.Abs(Geodesy.DistanceKm(from, Geodesy.Destination(from, bearing, km)) - km) <= (km * 0.0001) + 1e-6);

    [Fact]
    public void To_the_other_side_of_the_earth_one_comes_within_a_tenth_of_a_per_cent() =>
        Gen.Select(Points, Gen.Double[0, 360], Gen.Double[19_000, 20_003]).Sample((from, bearing, km) =>
            Math.Abs(Geodesy.DistanceKm(from, Geodesy.Destination(from, bearing, km)) - km) <= km * 0.001);

    // Expected places from a Python program of our own: Vincenty's direct formula (1975). It sets out on the ellipsoid, where a direction differs by up to 0.2 degrees from that on a sphere.
    [Theory]
    [InlineData(48.464, 35.046, 0, 100, 49.3632, 35.0460)]
    [InlineData(48.464, 35.046, 225, 271.653, 46.7082, 32.5340)]
    [InlineData(0, 0, 90, 1000, 0, 8.9832)]
    [InlineData(10, 179.5, 90, 500, 9.9688, -175.9399)] // across the 180th meridian
    [InlineData(-33.8688, 151.2093, 345, 3000, -7.5203, 144.4160)]
    [InlineData(64, -21, 300, 2000, 67.3178, -64.6952)]
    [InlineData(85, 0, 0, 1000, 86.0468, -180)] // over the pole
    [InlineData(0, 0, 45, 5000, 30.1141, 35.2076)]
    [InlineData(50.45, 30.52, 123, 0.5, 50.4476, 30.5259)]
    [InlineData(-54, -68, 200, 8000, -51.0969, 143.1545)]
    public void One_comes_where_the_geodesic_ends(double lat, double lon, double bearing, double km, double toLat, double toLon) =>
        Assert.InRange(Geodesy.DistanceKm(Geodesy.Destination(new(lat, lon), bearing, km), new(toLat, toLon)), 0, (km * 0.0035) + 0.01);

    [Theory, InlineData(1e-76, 1e-80), InlineData(1e-200, 1e-20), InlineData(1e-15, 1e-13), InlineData(90, 5e-324), InlineData(0, 1e-12)]
    public void Who_goes_less_than_a_hair_stays_at_hand(double bearing, double km) =>
        Assert.Equal(new GeoPoint(-21.679794, 0), Geodesy.Destination(new(-21.679794, 0), bearing, km), Nearby);

    [Theory, InlineData(-5), InlineData(double.NegativeInfinity)]
    public void Who_goes_less_than_nothing_stays(double km) => Assert.Equal(new GeoPoint(48, 35), Geodesy.Destination(new(48, 35), 77, km), Nearby);

    [Theory, InlineData(20_040), InlineData(1e300), InlineData(double.PositiveInfinity)]
    public void Who_goes_farther_than_half_round_the_earth_stops_there(double km) =>
        Assert.InRange(Geodesy.DistanceKm(new(-48, -145), Geodesy.Destination(new(48, 35), 77, km)), 0, 60);

    [Theory, InlineData(90), InlineData(-90)]
    public void From_a_pole_one_comes_to_the_parallel_of_the_length(double pole)
    {
        foreach (var bearing in (double[])[0, 37, 90, 181, 359])
            Assert.InRange(Math.Abs(Geodesy.Destination(new(pole, 20), bearing, 1000).Lat), 81.04, 81.06);
    }

    private static bool Nearby(GeoPoint a, GeoPoint b) => Geodesy.DistanceKm(a, b) < 1e-9;
}
