using CsCheck;
using Quiz.Core.Maps;

namespace Quiz.Tests.Maps;

public class RhumbTests
{
    // Expected directions from a Python program of our own, on the sphere; on the ellipsoid they differ by less than 0.15 degrees.
    [Theory]
    [InlineData(48.464, 35.046, 46.6558, 32.6178, 222.179)]
    [InlineData(50.4501, 30.5234, 48.464, 35.046, 124.048)]
    [InlineData(51.5074, -0.1278, 40.7128, -74.006, 258.044)] // the shortest way sets out to 288 degrees
    [InlineData(10, 179.5, 12, -179.5, 26.141)]
    [InlineData(0, 0, 0, 10, 90)]
    [InlineData(60, 0, 60, -10, 270)]
    [InlineData(10, 0, 20, 0, 0)]
    [InlineData(20, 0, 10, 0, 180)]
    [InlineData(35.6762, 139.6503, 37.7749, -122.4194, 88.468)]
    [InlineData(90, 0, -90, 0, 180)]
    [InlineData(5, 5, 5, 5, 0)]
    public void It_is_the_direction_on_a_chart_of_Mercators(double lat1, double lon1, double lat2, double lon2, double degrees) =>
        Assert.Equal(degrees, Geodesy.RhumbDegrees(new(lat1, lon1), new(lat2, lon2)), 0.001);

    /// <summary>From a point to itself there is no direction.</summary>
    [Fact]
    public void The_way_back_is_the_opposite_direction() =>
        Gen.Select(Gen.Double[-89, 89], Gen.Double[-89, 89], Gen.Double[-89, 89], Gen.Double[-89, 89]).Where((lat1, lon1, lat2, lon2) => (lat1, lon1) != (lat2, lon2)).Sample((lat1, lon1, lat2, lon2) =>
        {
            var (there, back) = (Geodesy.RhumbDegrees(new(lat1, lon1), new(lat2, lon2)), Geodesy.RhumbDegrees(new(lat2, lon2), new(lat1, lon1)));
            return there is >= 0 and < 360 && Math.Abs(Math.Abs(there - back) - 180) < 1e-9;
        });
}
