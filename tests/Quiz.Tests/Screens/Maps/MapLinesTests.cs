using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Drawing;
using Quiz.Drawing.Maps;
using Quiz.Tests.Maps;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Screens.Maps;

/// <summary>The dots of a map's lines and areas, against its edges one by one.</summary>
public class MapLinesTests
{
    public static TheoryData<string> Names => StrangeMaps.Names;

    [Theory, MemberData(nameof(Names))]
    public void A_line_runs_where_an_edge_does_and_nowhere_else(string name)
    {
        var (map, random) = (StrangeMaps.Named(name), new Random(7));
        for (var i = 0; i < 15; i++)
        {
            var size = new Size(random.Next(20, 120), random.Next(8, 40));
            var projection = new MapProjection(map, Views.Somewhere(map, size, random), size);
            if (projection.Round < 2 * size.Columns)
                continue; // where the earth is narrower than the view; see below
            var raster = new DotRaster(size);
            MapLines.Of(map).Draw(raster, projection, hasRivers: true, shift: 0);
            var rings = map.Regions.SelectMany(r => r.Shape.Polygons).Concat(map.Lands.SelectMany(l => l.Shape.Polygons)).SelectMany(p => p.Rings).Concat(map.Rivers.SelectMany(r => r.Lines));
            var near = Near(rings.SelectMany(Edges).Where(edge => !IsSeam(edge)), projection, raster.Width, raster.Height);
            for (var y = 0; y < raster.Height; y++)
            {
                for (var x = 0; x < raster.Width; x++)
                {
                    if (raster[x, y])
                        Assert.True(near[x, y], $"a dot at {x}, {y} of {projection.View} at {size}");
                }
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_edge_of_a_region_that_is_no_seam_is_drawn(string name)
    {
        var (map, random) = (StrangeMaps.Named(name), new Random(9));
        for (var i = 0; i < 15; i++)
        {
            var size = new Size(random.Next(20, 120), random.Next(8, 40));
            var projection = new MapProjection(map, Views.Somewhere(map, size, random), size);
            var raster = new DotRaster(size);
            MapLines.Of(map).Draw(raster, projection, hasRivers: false, shift: 0);
            foreach (var (a, b) in map.Regions.SelectMany(r => r.Shape.Polygons).SelectMany(p => p.Rings).SelectMany(Edges).Where(edge => !IsSeam(edge)))
            {
                var middle = projection.DotAt(new((a.Lat + b.Lat) / 2, (a.Lon + b.Lon) / 2));
                if (middle.X < 3 || middle.Y < 3 || middle.X >= raster.Width - 3 || middle.Y >= raster.Height - 3)
                    continue;
                Assert.True(Around(middle, 2).Any(dot => raster[dot.X, dot.Y]), $"no dot near {middle} of {projection.View} at {size}");
            }
        }
    }

    [Fact]
    public void Where_shapes_were_cut_at_the_180th_meridian_or_end_at_a_pole_there_is_no_line()
    {
        var (map, size) = (StrangeMaps.Named("across"), new Size(60, 30));
        var projection = new MapProjection(map, MapView.Whole(map), size);
        var raster = new DotRaster(size);
        MapLines.Of(map).Draw(raster, projection, hasRivers: true, shift: 0);
        foreach (var lat in (double[])[-44, -42, -40, -38, -36])
            Assert.DoesNotContain(Around(projection.DotAt(new(lat, 180)), 1), dot => raster[dot.X, dot.Y]);
        var pole = StrangeMaps.Named("pole");
        projection = new(pole, MapView.Whole(pole), size);
        raster = new(size);
        MapLines.Of(pole).Draw(raster, projection, hasRivers: true, shift: 0);
        Assert.All(Enumerable.Range(0, raster.Width), x => Assert.False(raster[x, projection.DotAt(new(90, 0)).Y]));
        Assert.Contains(Enumerable.Range(0, raster.Width), x => raster[x, projection.DotAt(new(85, 0)).Y]);
    }

    [Fact] // both ways, for two regions name it
    public void A_border_of_two_regions_is_dotted_and_a_coast_is_not()
    {
        var (map, size) = (StrangeMaps.Named("grid"), new Size(60, 30));
        var projection = new MapProjection(map, MapView.Whole(map), size);
        var raster = new DotRaster(size);
        MapLines.Of(map).Draw(raster, projection, hasRivers: true, shift: 0);
        var (border, coast, middle) = (projection.DotAt(new(1, 1.5)), projection.DotAt(new(0, 1.5)), projection.DotAt(new(1.5, 1.5)));
        Assert.Equal(5, Enumerable.Range(border.X, 10).Count(x => raster[x, border.Y]));
        Assert.Equal(10, Enumerable.Range(coast.X, 10).Count(x => raster[x, coast.Y]));
        Assert.DoesNotContain(Around(middle, 3), dot => raster[dot.X, dot.Y]);
    }

    [Theory, MemberData(nameof(Names))]
    public void What_is_asked_for_is_filled_and_nothing_else_is(string name)
    {
        var (map, random) = (StrangeMaps.Named(name), new Random(13));
        for (var i = 0; i < 20; i++)
        {
            var (size, region) = (new Size(random.Next(20, 120), random.Next(8, 40)), map.Regions[random.Next(map.Regions.Length)]);
            var view = Views.Somewhere(map, size, random);
            if (i % 2 == 0)
                view = new MapProjection(map, view, size).CentredOn(region.Label);
            var projection = new MapProjection(map, view, size);
            var frame = Views.Drawn(new MapPicture(map, view) { Fills = [new(region.Code, MapInk.Target, DotPattern.Solid)] }, size);
            var style = Views.Look().Theme.MapHighlight;
            var near = Near(region.Shape.Polygons.SelectMany(p => p.Rings).SelectMany(Edges), projection, 2 * size.Columns, 4 * size.Rows);
            for (var probe = 0; probe < 100; probe++)
            {
                var (x, y) = (random.Next(2 * size.Columns), random.Next(4, 4 * (size.Rows - 1))); // the scale stands in a row at the end
                var (lat, lon) = (-(projection.Origin.Y + y) / projection.DotsPerLat, (projection.Origin.X + x) / projection.DotsPerLon);
                if (HasEdge(near, x >> 1, y >> 2) || Views.Dots(frame, x >> 1, y >> 2) is null || Math.Abs(lat) > 90 || Math.Abs(lon - view.Lon) > 179)
                    continue;
                if (region.Shape.Contains(new(lat, Degrees.Wrapped(lon))))
                    Assert.True(Views.HasDot(frame, x, y) && frame[x >> 1, y >> 2].Style == style, $"{region.Code} has a gap at {x}, {y} of {view} at {size}:\n{string.Join('\n', frame.ToLines())}");
                else
                    Assert.False(frame[x >> 1, y >> 2].Style == style, $"{region.Code} is filled at {x}, {y} of {view} at {size}:\n{string.Join('\n', frame.ToLines())}");
            }
        }
    }

    [Fact]
    public void A_hole_is_not_filled()
    {
        var (map, size) = (StrangeMaps.Named("fractal"), new Size(80, 30));
        var picture = new MapPicture(map, MapView.Whole(map)) { Fills = [new("XA-001", MapInk.Target, DotPattern.Solid)] };
        var (x, y) = new MapProjection(map, picture.View, size).CellAt(new(50, 20));
        var frame = Views.Drawn(picture, size);
        Assert.Equal(0, Views.Dots(frame, x, y));
        Assert.Equal(0xFF, Views.Dots(frame, x - 8, y));
    }

    [Theory] // lands at the eastern end, and whether that end is drawn
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Where_several_lands_were_cut_there_is_no_line_but_one_that_ends_there_has_its_own(int lands, bool isDrawn)
    {
        var map = MapTexts.Map(MapTexts.With(string.Join(',', Enumerable.Range(0, lands).Select(i =>
            $"{{\"type\":\"Feature\",\"properties\":{{\"role\":\"land\",\"name\":\"L{i}\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[[4,{(5 * i) - 1}],[9,{(5 * i) - 1}],[9,{(5 * i) + 3}],[4,{(5 * i) + 3}],[4,{(5 * i) - 1}]]]}}}}"
                .Replace("[4,", i == 0 ? "[2," : "[4,", StringComparison.Ordinal)))));
        var projection = new MapProjection(map, MapView.Whole(map), new(40, 20));
        var raster = new DotRaster(projection.Cells);
        MapLines.Of(map).Draw(raster, projection, hasRivers: false, shift: 0);
        var (from, to) = (projection.DotAt(new(2.6, 9)), projection.DotAt(new(0.4, 9)));
        Assert.Equal(isDrawn, Enumerable.Range(from.Y, to.Y - from.Y).Any(y => raster[from.X, y]));
    }

    /// <summary>The dots within one and a half of an edge, on either side of the 180th meridian.</summary>
    private static bool[,] Near(IEnumerable<(GeoPoint A, GeoPoint B)> edges, MapProjection projection, int width, int height)
    {
        var near = new bool[width, height];
        foreach (var (a, b) in edges)
        {
            foreach (var turn in (double[])[-720, -360, 0, 360, 720])
            {
                var (ax, ay) = (((a.Lon + turn) * projection.DotsPerLon) - projection.Origin.X, (-a.Lat * projection.DotsPerLat) - projection.Origin.Y);
                var (bx, by) = (((b.Lon + turn) * projection.DotsPerLon) - projection.Origin.X, (-b.Lat * projection.DotsPerLat) - projection.Origin.Y);
                if (Math.Max(ax, bx) < -3 || Math.Min(ax, bx) > width + 3 || Math.Max(ay, by) < -3 || Math.Min(ay, by) > height + 3)
                    continue;
                // Only the part of the edge that can be seen.
                var (from, to) = Visible(ax, bx - ax, width, ay, by - ay, height);
                var steps = Math.Max(1, (int)Math.Ceiling(2 * (to - from) * Math.Max(Math.Abs(bx - ax), Math.Abs(by - ay))));
                for (var i = 0; i <= steps && from <= to; i++)
                {
                    var share = from + ((to - from) * i / steps);
                    var (x, y) = (ax + (share * (bx - ax)), ay + (share * (by - ay)));
                    foreach (var dot in Around(new((int)Math.Round(x), (int)Math.Round(y)), 1))
                    {
                        if (dot.X >= 0 && dot.Y >= 0 && dot.X < width && dot.Y < height)
                            near[dot.X, dot.Y] = true;
                    }
                }
            }
        }
        return near;
    }

    private static (double From, double To) Visible(double x, double dx, double width, double y, double dy, double height)
    {
        var (from, to) = (0.0, 1.0);
        foreach (var (at, way, most) in ((double, double, double)[])[(x, dx, width), (y, dy, height)])
        {
            if (way == 0)
                continue;
            var (one, other) = ((-3 - at) / way, (most + 3 - at) / way);
            (from, to) = (Math.Max(from, Math.Min(one, other)), Math.Min(to, Math.Max(one, other)));
        }
        return (from, to);
    }

    private static bool HasEdge(bool[,] near, int column, int row) =>
        Enumerable.Range(2 * column, 2).Any(x => Enumerable.Range(4 * row, 4).Any(y => near[x, y]));

    private static bool IsSeam((GeoPoint A, GeoPoint B) edge) =>
        (Math.Abs(edge.A.Lon) == 180 && Math.Abs(edge.B.Lon) == 180) || (Math.Abs(edge.A.Lat) == 90 && edge.A.Lat == edge.B.Lat);

    private static IEnumerable<(GeoPoint A, GeoPoint B)> Edges(ImmutableArray<GeoPoint> line) => line.Zip(line.Skip(1));

    private static IEnumerable<Dot> Around(Dot dot, int reach) =>
        from y in Enumerable.Range(dot.Y - reach, (2 * reach) + 1) from x in Enumerable.Range(dot.X - reach, (2 * reach) + 1) select new Dot(x, y);
}
