using CsCheck;
using Quiz.Core.Maps;
using Quiz.Drawing.Maps;
using Quiz.Tests.Maps;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Screens.Maps;

public class MapProjectionTests
{
    public static TheoryData<string> Names => StrangeMaps.Names;

    [Theory, MemberData(nameof(Names))]
    public void A_cells_point_lies_in_that_cell_unless_it_lies_beyond_a_pole(string name)
    {
        var map = StrangeMaps.Named(name);
        Gen.ULong.Sample(
            seed =>
            {
                var random = new Random((int)seed);
                var size = Views.SomeSize(random);
                var projection = new MapProjection(map, Views.Somewhere(map, size, random), size);
                // Where the earth is narrower than the view, longitudes begin again.
                var margin = 2 * size.Columns <= projection.Round ? 0 : (((2 * size.Columns) - projection.Round) / 4) + 1;
                for (var i = 0; i < 50 && size.Columns > 2 * margin; i++)
                {
                    var (x, y) = (random.Next(margin, size.Columns - margin), random.Next(size.Rows));
                    var point = projection.PointAt(x, y);
                    if (Math.Abs(point.Lat) < 90)
                        Assert.Equal((x, y), projection.CellAt(point));
                }
            },
            iter: 200);
    }

    [Theory, MemberData(nameof(Names))]
    public void On_the_whole_map_all_of_its_bounds_show(string name)
    {
        var map = StrangeMaps.Named(name);
        foreach (var size in (Size[])[new(33, 12), new(80, 24), new(250, 20), new(20, 70)])
        {
            var projection = new MapProjection(map, MapView.Whole(map), size);
            foreach (var region in map.Regions)
                Assert.True(projection.Shows(region.Label), $"{region.Code} at {size}");
            Assert.True(projection.Shows(new(map.Bounds.South, Degrees.Wrapped(map.Bounds.West))));
            Assert.True(projection.Shows(new(map.Bounds.North, Degrees.Wrapped(map.Bounds.East))));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void In_the_middle_a_km_has_as_many_dots_east_as_north(string name)
    {
        var map = StrangeMaps.Named(name);
        Gen.ULong.Sample(
            seed =>
            {
                var random = new Random((int)seed);
                var size = Views.SomeSize(random);
                var view = Views.Somewhere(map, size, random);
                if (Math.Abs(view.Lat) > 87) // nearer to the poles shapes are not told apart any more
                    return;
                var projection = new MapProjection(map, view, size);
                Assert.Equal(Math.Cos(view.Lat * Math.PI / 180), projection.DotsPerLon / projection.DotsPerLat, 1e-12);
            },
            iter: 200);
    }

    [Fact]
    public void A_square_of_100_km_is_square_on_the_screen()
    {
        var projection = new MapProjection(Packs.ShippedPackTests.Ukraine, new(48.5, 34, 3), new(80, 24));
        var corner = new GeoPoint(48.5, 34);
        var (dot, north, east) = (projection.DotAt(corner), projection.DotAt(Geodesy.Destination(corner, 0, 100)), projection.DotAt(Geodesy.Destination(corner, 90, 100)));
        Assert.InRange(Math.Abs((dot.Y - north.Y) - (east.X - dot.X)), 0, 1);
        Assert.InRange(dot.Y - north.Y, 10, 40);
    }

    [Theory, MemberData(nameof(Names))]
    public void Two_steps_of_zoom_make_things_twice_as_large(string name)
    {
        var (map, size) = (StrangeMaps.Named(name), new Size(90, 30));
        var whole = MapView.Whole(map);
        for (var zoom = 0; zoom <= MapView.MostZoom; zoom++)
        {
            var (before, after) = (new MapProjection(map, whole, size), new MapProjection(map, whole with { Zoom = zoom }, size));
            Assert.Equal(Math.Pow(2, zoom / 2.0), after.DotsPerLat / before.DotsPerLat, 1e-9);
            Assert.Equal(Math.Pow(2, zoom / 2.0), after.DotsPerLon / before.DotsPerLon, 1e-9);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_view_never_leaves_the_bounds_of_its_map_unless_there_is_room_for_all(string name)
    {
        var map = StrangeMaps.Named(name);
        Gen.ULong.Sample(
            seed =>
            {
                var random = new Random((int)seed);
                var size = Views.SomeSize(random);
                var view = Views.Somewhere(map, size, random);
                var projection = new MapProjection(map, view, size);
                AssertWithin(view.Lat, Math.Max(1, (size.Rows * 4) - 1) / projection.DotsPerLat, map.Bounds.South, map.Bounds.North);
                if (map.Bounds.East - map.Bounds.West < 359)
                    AssertWithin(view.Lon, Math.Max(1, (size.Columns * 2) - 1) / projection.DotsPerLon, map.Bounds.West, map.Bounds.East);
            },
            iter: 200);
    }

    [Theory, MemberData(nameof(Names))]
    public void Around_an_area_all_of_it_shows(string name)
    {
        var (map, size) = (StrangeMaps.Named(name), new Size(70, 20));
        foreach (var region in map.Regions.Where((r, i) => i % Math.Max(1, map.Regions.Length / 30) == 0 && r.Shape.Bounds.North < 85)) // round a pole a parallel is as long as the next
        {
            var area = region.Shape.Polygons[0].Bounds;
            var projection = new MapProjection(map, MapProjection.Around(map, area, size), size);
            Assert.True(projection.Shows(new(area.South, area.West)), region.Code);
            Assert.True(projection.Shows(new(area.North, area.East)), region.Code);
            Assert.True(projection.Shows(region.Label) || !region.Shape.Polygons[0].Contains(region.Label), region.Code);
        }
    }

    private static void AssertWithin(double middle, double shown, double least, double most)
    {
        var slack = 1e-6 * shown;
        if (shown > most - least + slack)
            Assert.Equal((least + most) / 2, middle, slack);
        else
            Assert.InRange(middle, least + (shown / 2) - slack, most - (shown / 2) + slack);
    }
}
