using System.Collections.Immutable;
using CsCheck;
using Quiz.Core.Maps;

namespace Quiz.Tests.Maps;

public class GeoPolygonTests
{
    private static readonly ImmutableArray<GeoPoint> Outer = Box(44, 22, 52, 40);
    private static readonly ImmutableArray<GeoPoint> Lake = Box(47, 30, 49, 33);
    private static readonly GeoPolygon WithLake = new([Outer, Lake]);

    private static readonly Gen<GeoPoint> Near = Gen.Select(Gen.Double[40, 56], Gen.Double[16, 46], (lat, lon) => new GeoPoint(lat, lon));

    [Theory]
    [InlineData(50, 25, true)]
    [InlineData(48, 31, false)] // in the lake
    [InlineData(48, 29, true)]
    [InlineData(43.9, 30, false)]
    [InlineData(48, 41, false)]
    [InlineData(-48, 31, false)]
    public void An_area_is_within_its_ring_and_outside_its_holes(double lat, double lon, bool isInside) =>
        Assert.Equal(isInside, WithLake.Contains(new(lat, lon)));

    [Fact]
    public void A_ring_may_repeat_its_first_point_and_run_either_way() =>
        Near.Sample(point =>
            new GeoPolygon([[.. Outer, Outer[0]], [.. Lake.Reverse()]]).Contains(point) == WithLake.Contains(point));

    [Fact]
    public void A_notch_is_outside()
    {
        var shape = new GeoPolygon([[new(0, 0), new(0, 10), new(10, 10), new(5, 5), new(10, 0)]]);
        Assert.True(shape.Contains(new(4.9, 5)));
        Assert.False(shape.Contains(new(8, 5)));
        Assert.True(shape.Contains(new(8, 1)));
    }

    [Fact]
    public void Of_two_areas_that_share_an_edge_exactly_one_has_each_point_of_it() =>
        Gen.Select(Gen.Double[0, 0.999], Gen.Int[0, 8]).Sample((share, vertex) => // the border's very end is on the edge of both together
        {
            GeoPoint[] border = [new(0, 5), new(1, 5.3), new(2.1, 4.7), new(2.1, 6), new(3, 5), new(4.7, 5.5), new(6, 5), new(7, 5), new(8, 4), new(10, 5)];
            var west = new GeoPolygon([[new(0, 0), .. border, new(10, 0)]]);
            var east = new GeoPolygon([[new(10, 10), .. border.Reverse(), new(0, 10)]]);
            var (a, b) = (border[vertex], border[vertex + 1]);
            var point = new GeoPoint(a.Lat + (share * (b.Lat - a.Lat)), a.Lon + (share * (b.Lon - a.Lon)));
            return west.Contains(point) != east.Contains(point);
        });

    [Fact]
    public void Inside_there_is_no_distance_and_in_a_hole_it_is_the_way_to_its_shore()
    {
        Assert.Equal(0, WithLake.DistanceKm(new(50, 25)));
        Assert.InRange(WithLake.DistanceKm(new(48, 30.1)), 7.4, 7.5);
        Assert.InRange(WithLake.DistanceKm(new(53, 30)), 111.2, 111.3);
    }

    [Fact]
    public void Outside_the_distance_is_the_way_to_the_nearest_point_of_any_edge() =>
        Near.Where(point => !WithLake.Contains(point)).Sample(
            point =>
            {
                var corners = new[] { Outer, Lake }.SelectMany(ring => ring.Zip([.. ring.Skip(1), ring[0]]));
                var sampled = corners.Min(edge => Enumerable.Range(0, 1001).Min(i => Geodesy.DistanceKm(
                    point,
                    new(edge.First.Lat + (i / 1000.0 * (edge.Second.Lat - edge.First.Lat)), edge.First.Lon + (i / 1000.0 * (edge.Second.Lon - edge.First.Lon))))));
                return WithLake.DistanceKm(point) <= (sampled * 1.01) && WithLake.DistanceKm(point) >= sampled - 2;
            },
            iter: 100);

    [Fact]
    public void The_way_to_an_area_may_cross_the_180th_meridian()
    {
        var chukotka = new GeoPolygon([Box(65, -180, 68, -170)]);
        Assert.InRange(chukotka.DistanceKm(new(66, 179)), 45.2, 45.5);
    }

    [Fact]
    public void A_shape_of_several_polygons_has_the_points_of_each_and_the_least_distance()
    {
        var shape = new GeoShape([WithLake, new([Box(60, 10, 61, 11)])]);
        Assert.True(shape.Contains(new(50, 25)));
        Assert.True(shape.Contains(new(60.5, 10.5)));
        Assert.False(shape.Contains(new(48, 31)));
        Assert.InRange(shape.DistanceKm(new(62, 10.5)), 111.2, 111.6);
        Assert.Equal(new GeoBounds(44, 10, 61, 40), shape.Bounds);
        Assert.Equal(new GeoPoint(52.5, 25), shape.Bounds.Centre);
    }

    [Fact]
    public void There_is_no_area_without_a_ring_of_three_points()
    {
        Assert.Throws<ArgumentException>(() => new GeoPolygon([]));
        Assert.Throws<ArgumentException>(() => new GeoPolygon([Outer, [new(0, 0), new(1, 1)]]));
        Assert.Throws<ArgumentException>(() => new GeoShape([]));
    }

    private static ImmutableArray<GeoPoint> Box(double south, double west, double north, double east) =>
        [new(south, west), new(south, east), new(north, east), new(north, west)];
}
