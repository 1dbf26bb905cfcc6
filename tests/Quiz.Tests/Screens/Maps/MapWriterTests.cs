using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Maps;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Maps;
using Quiz.Languages;
using Quiz.Screens.Maps;
using Quiz.Tests.Maps;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Screens.Maps;

public class MapWriterTests
{
    private static readonly string[] Texts = ["Kyiv", "Dnipropetrovsk Oblast", "Р", "日本語の町", "Îles Crozet", "x", ""];

    public static TheoryData<string> Names => StrangeMaps.Names;

    [Theory, MemberData(nameof(Names))]
    public void Words_stand_within_the_map_and_over_no_other_words_mark_or_what_is_asked_for(string name)
    {
        var (map, random) = (StrangeMaps.Named(name), new Random(17));
        for (var i = 0; i < (name == "fractal" ? 40 : 200); i++)
        {
            var size = Views.SomeSize(random);
            var target = map.Regions[random.Next(map.Regions.Length)];
            var picture = new MapPicture(map, Views.Somewhere(map, size, random))
            {
                Fills = random.Next(2) == 0 ? [new(target.Code, MapInk.Target, DotPattern.Solid)] : [],
                Marks = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new MapMark(Somewhere(map, random), "●", MapInk.Target))],
                Labels = [.. Enumerable.Range(0, random.Next(30)).Select(n => new MapLabel(Texts[random.Next(Texts.Length)], n == 0 ? target.Label : Somewhere(map, random), random.Next(2) == 0 ? null : "○", n == 0 ? MapInk.Target : MapInk.Land))],
            };
            AssertApart(picture, size);
        }
    }

    [Fact] // where it may stand within the region, which is most of the picture
    public void What_is_asked_for_keeps_its_name_and_mark_for_itself_however_large_it_is()
    {
        var (map, size) = (StrangeMaps.Named("grid"), new Size(60, 20));
        var region = map.Region("XA-5")!;
        var view = MapProjection.Around(map, region.Shape.Bounds, size) with { Zoom = 5 };
        AssertApart(new(map, view)
        {
            Fills = [new("XA-5", MapInk.Target, DotPattern.Solid)],
            Marks = [new(region.Label, "●", MapInk.Target)],
            Labels = [new("Square 5", region.Label, null, MapInk.Target), .. Enumerable.Range(0, 40).Select(i => new MapLabel($"Town {i}", new(1.3 + (0.01 * i), 1.5), "○", MapInk.Land))],
        }, size);
    }

    [Fact]
    public void A_name_that_is_much_wider_than_its_land_is_left_out()
    {
        var (map, size) = (StrangeMaps.Named("grid"), new Size(30, 15));
        var written = WordsOf(new(map, MapView.Whole(map)) { Labels = [new("Long name of a small land", new(1.5, 1.5), null, MapInk.Land, 0.5), new("Any", new(2.5, 1.5), null, MapInk.Land, 1)] }, size).Words;
        Assert.DoesNotContain(written, words => words.Text.StartsWith("Long", StringComparison.Ordinal));
        Assert.Contains(written, words => words.Text == "Any");
    }

    [Fact]
    public void Of_two_names_at_one_place_the_first_stands_over_it()
    {
        var (map, size) = (StrangeMaps.Named("grid"), new Size(40, 20));
        var (words, _, projection) = WordsOf(new(map, MapView.Whole(map)) { Labels = [new("First", new(1.5, 1.5), null, MapInk.Land), new("Second", new(1.5, 1.5), null, MapInk.Land)] }, size);
        var (x, y) = projection.CellAt(new(1.5, 1.5));
        Assert.Equal((x - 2, y), words.Where(w => w.Text == "First").Select(w => (w.X, w.Y)).Single());
    }

    [Fact]
    public void A_name_keeps_one_column_free_on_either_side_and_none_beyond_the_edge()
    {
        var (map, size) = (StrangeMaps.Named("grid"), new Size(40, 20));
        var projection = new MapProjection(map, MapView.Whole(map), size);
        MapLabel At(string text, int x) => new(text, projection.PointAt(x, 4), null, MapInk.Land);
        var picture = new MapPicture(map, MapView.Whole(map)) { Labels = [At("next", 10), At("after", 15), At("seven..", 3)] };
        // From column 8 to 11, from 13 on, and from 0 to 6.
        Assert.Equal([8, 13, 0], WordsOf(picture, size).Words.Where(w => w.Y == 4).Select(w => w.X));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_scale_bar_is_as_long_as_it_says_within_a_cell(string name)
    {
        var (map, random) = (StrangeMaps.Named(name), new Random(19));
        for (var i = 0; i < 200; i++)
        {
            var size = new Size(random.Next(30, 251), random.Next(6, 71));
            var projection = new MapProjection(map, Views.Somewhere(map, size, random), size);
            var bar = ScaleBar.Of(projection, Spoken.English);
            if (bar.Length == 0)
            {
                Assert.InRange(projection.KmAcross * size.Columns / 4, 0, 0.1);
                continue;
            }
            var (cells, km) = (bar.IndexOf('┤', StringComparison.Ordinal) + 1, double.Parse(bar[(bar.IndexOf('┤', StringComparison.Ordinal) + 1)..^3], CultureInfo.InvariantCulture));
            Assert.InRange(cells - (km / projection.KmAcross), -1, 1);
            Assert.InRange(cells, 3, (size.Columns / 4) + 1);
            Assert.Matches("^[125]0*$|^0\\.[125]$", km.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void AssertApart(MapPicture picture, Size size)
    {
        var (words, raster, projection) = WordsOf(picture, size);
        var (taken, left) = (new HashSet<(int, int)>(), (size.Columns - raster.Size.Columns) / 2);
        var marks = picture.Marks.Select(mark => projection.CellAt(mark.Point)).ToHashSet();
        var target = from y in Enumerable.Range(0, raster.Size.Rows) from x in Enumerable.Range(0, raster.Size.Columns) where raster.InkOf(x, y) >= (int)MapInk.Target select (x + left, y);
        var protectedCells = target.ToHashSet();
        foreach (var (x, y, text, ink) in words)
        {
            Assert.InRange(y, 0, size.Rows - 1);
            Assert.InRange(x, 0, size.Columns - TextWidth.Of(text));
            for (var column = x; column < x + TextWidth.Of(text); column++)
            {
                Assert.True(taken.Add((column, y)), $"\"{text}\" stands over other words at {column}, {y} of {size}");
                Assert.False(marks.Contains((column, y)), $"\"{text}\" stands over a mark at {column}, {y} of {size}");
                if (ink != MapInk.Target && protectedCells.Count <= size.Columns * size.Rows / 2)
                    Assert.False(protectedCells.Contains((column, y)), $"\"{text}\" stands over what is asked for at {column}, {y} of {size}");
            }
        }
    }

    private static (ImmutableArray<PlacedWords> Words, DotRaster Raster, MapProjection Projection) WordsOf(MapPicture picture, Size size)
    {
        var projection = new MapProjection(picture.Map, picture.View, size);
        var raster = new DotRaster(size);
        foreach (var fill in picture.Fills)
        {
            foreach (var polygon in picture.Map.Region(fill.Code)!.Shape.Polygons)
                raster.Fill([.. polygon.Rings.Select(ring => ring.Select(projection.DotAt).ToArray())], (byte)fill.Ink);
        }
        return (MapWriter.Place(picture, projection, raster, 0, Spoken.English), raster, projection);
    }

    private static GeoPoint Somewhere(Map map, Random random) => new(
        map.Bounds.South + (random.NextDouble() * (map.Bounds.North - map.Bounds.South)), Degrees.Wrapped(map.Bounds.West + (random.NextDouble() * (map.Bounds.East - map.Bounds.West))));
}
