using System.Collections.Immutable;
using Quiz.Core.Maps;

namespace Quiz.Tests.Maps;

public class GeoAreaTests
{
    // Expected areas from a Python program of our own, which sums strips of the ellipsoid.
    [Theory]
    [InlineData(0, 0, 1, 1, 12_308.46)]
    [InlineData(-0.5, -0.5, 0.5, 0.5, 12_308.92)]
    [InlineData(48, 30, 49, 31, 8_217.73)]
    [InlineData(59, -180, 61, -175, 62_164.73)]
    [InlineData(44, 22, 52, 40, 1_193_855.30)]
    [InlineData(89, -180, 90, 180, 39_192.01)]
    [InlineData(-90, -180, 90, 180, 510_065_622.25)]
    public void A_cell_between_parallels_has_its_area_of_the_ellipsoid(double south, double west, double north, double east, double km2)
    {
        var ring = Box(south, west, north, east);
        Assert.Equal(km2, Geodesy.AreaKm2(new([ring])), km2 * 1e-6);
        Assert.Equal(km2, Geodesy.AreaKm2(new([[.. ring.Reverse()]])), km2 * 1e-6);
        Assert.Equal(km2, Geodesy.AreaKm2(new([[.. ring, ring[0]]])), km2 * 1e-6);
    }

    [Fact]
    public void A_triangle_of_ten_degrees_is_as_large_as_it_is_within_a_quarter_of_a_per_cent() =>
        Assert.Equal(613_934, Geodesy.AreaKm2(new([[new(0, 0), new(0, 10), new(10, 0)]])), 613_934 * 0.0025);

    [Fact]
    public void Holes_count_off_and_polygons_add_up()
    {
        var withHole = new GeoPolygon([Box(40, 20, 50, 30), [.. Box(44, 24, 46, 26)], [.. Box(47, 27, 48, 28).Reverse()]]);
        Assert.Equal(Geodesy.AreaKm2(new([Box(40, 20, 50, 30)])) - Geodesy.AreaKm2(new([Box(44, 24, 46, 26)])) - Geodesy.AreaKm2(new([Box(47, 27, 48, 28)])), Geodesy.AreaKm2(withHole), 1e-3);
        Assert.Equal(Geodesy.AreaKm2(withHole) + Geodesy.AreaKm2(new([Box(0, 0, 1, 1)])), new GeoShape([withHole, new([Box(0, 0, 1, 1)])]).AreaKm2, 1e-3);
    }

    [Fact]
    public void A_ring_without_an_inside_has_no_area() => Assert.Equal(0, Geodesy.AreaKm2(new([[new(1, 1), new(2, 2), new(1, 1)]])), 1e-9);

    private static ImmutableArray<GeoPoint> Box(double south, double west, double north, double east) =>
        [new(south, west), new(south, east), new(north, east), new(north, west)];
}
