using Quiz.Core.Maps;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Maps;
using Quiz.Hosting;
using Quiz.Languages;
using Quiz.Screens.Maps;
using Quiz.Tests.Maps;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Screens.Maps;

public class MapPainterTests
{
    private const int Steps = 1_000;
    private static readonly string[] Keys = ["left", "right", "up", "down", "far-left", "far-right", "far-up", "far-down", "zoom-in", "zoom-in", "zoom-out", "whole"];

    public static TheoryData<string> Names => StrangeMaps.Names;

    [Fact]
    public void A_cursor_mark_or_word_that_changes_draws_no_line_anew()
    {
        var (look, size) = (Views.Look(), new Size(80, 24));
        var at = MapNavigator.Start(StrangeMaps.Named("ukraine"), size, null, null);
        foreach (var key in (string[])["left", "up", "far-right", "down", "far-left", "right"])
            Views.Drawn(new MapPicture(at.Map, at.View) { Cursor = (at = at.On(key)!).Cursor }, size, look);
        Views.Drawn(new MapPicture(at.Map, at.View) { Marks = [new(at.Cursor, "x", MapInk.Target)], Labels = [new("Here", at.Cursor, null, MapInk.Target)] }, size, look);
        Assert.Equal(1, look.Maps.TimesRasterized);
        Views.Drawn(new MapPicture(at.Map, at.On("zoom-in")!.View), size, look);
        Assert.Equal(2, look.Maps.TimesRasterized);
    }

    [Theory, MemberData(nameof(Names))]
    public void After_any_steps_the_picture_is_the_one_that_a_new_painter_draws(string name)
    {
        var map = StrangeMaps.Named(name);
        var (random, look, size) = (new Random(11), Views.Look(), new Size(80, 24));
        var (at, picture) = (MapNavigator.Start(map, size, null, null), new MapPicture(map, MapView.Whole(map)));
        // A hundred thousand points are not made into lines in no time.
        var (steps, between) = name == "fractal" ? (Steps / 5, 50) : (Steps, 20);
        for (var step = 0; step < steps; step++)
        {
            at = Step(at, random);
            picture = random.Next(4) == 0 ? Other(map, random) : picture;
            picture = picture with { View = at.View, Cursor = random.Next(3) == 0 ? null : at.Cursor };
            var drawn = Views.Drawn(picture, at.Size, look);
            if (step % between == 0)
                AssertSame(Views.Drawn(picture, at.Size), drawn);
        }
    }

    [Fact]
    public void One_painter_draws_map_after_map()
    {
        var (look, size) = (Views.Look(), new Size(70, 20));
        foreach (var name in (string[])["grid", "ukraine", "grid", "across"])
        {
            var picture = new MapPicture(StrangeMaps.Named(name), MapView.Whole(StrangeMaps.Named(name)));
            AssertSame(Views.Drawn(picture, size), Views.Drawn(picture, size, look));
        }
    }

    [Fact]
    public void In_another_language_the_scale_is_told_in_it()
    {
        var (look, picture) = (Views.Look(), new MapPicture(StrangeMaps.Named("ukraine"), MapView.Whole(StrangeMaps.Named("ukraine"))));
        Assert.Contains(Views.Drawn(picture, new(80, 24), look).ToLines(), line => line.Contains(" km", StringComparison.Ordinal));
        Assert.Contains(Views.Drawn(picture, new(80, 24), look with { Language = Spoken.Ukrainian }).ToLines(), line => line.Contains(" км", StringComparison.Ordinal));
    }

    [Theory, InlineData(DotSigns.Blocks), InlineData(DotSigns.Braille)]
    public void Where_there_is_no_braille_there_is_none_in_any_pattern(DotSigns signs)
    {
        var map = StrangeMaps.Named("ukraine");
        var picture = new MapPicture(map, MapView.Whole(map)) { HasRivers = true, Fills = [new("UA-12", MapInk.Target, DotPattern.Solid), new("UA-23", MapInk.Shade, DotPattern.Hatched)], Route = (new(48, 30), new(50, 36)) };
        var size = new Size(80, 24);
        var frame = new Frame(size, signs == DotSigns.Blocks ? Glyphs.Unicode : Glyphs.Ascii with { AsciiText = true });
        new MapPainter().Draw(new Canvas(frame), picture, Views.Look() with { MapSigns = signs });
        var text = string.Concat(frame.ToLines());
        Assert.DoesNotContain(text, c => c is >= '\u2800' and <= '\u28FF');
        Assert.Contains(text, c => signs == DotSigns.Blocks ? "▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".Contains(c, StringComparison.Ordinal) : c == '#');
    }

    /// <summary>What a player may do next, and a terminal of another size now and then.</summary>
    private static MapNavigator Step(MapNavigator at, Random random) => random.Next(12) switch
    {
        0 => at.Resized(Views.SomeSize(random)),
        1 => at.On(new MouseInput(MouseAction.Press, random.Next(260), random.Next(80), default)),
        2 => at.On(new MouseInput(MouseAction.Drag, random.Next(260), random.Next(80), default)),
        3 => at.On(new MouseInput(random.Next(2) == 0 ? MouseAction.WheelUp : MouseAction.WheelDown, random.Next(260), random.Next(80), default)),
        4 => at.JumpedTo(at.Map.Regions[random.Next(at.Map.Regions.Length)].Label),
        _ => at.On(Keys[random.Next(Keys.Length)])!,
    };

    /// <summary>A picture of what a question or a verdict could show.</summary>
    private static MapPicture Other(Map map, Random random)
    {
        MapRegion Any() => map.Regions[random.Next(map.Regions.Length)];
        GeoPoint Point() => random.Next(2) == 0 ? Any().Label : new(Math.Clamp(Any().Label.Lat + random.Next(-5, 6), -90, 90), Degrees.Wrapped(Any().Label.Lon + random.Next(-20, 21)));
        return new(map, MapView.Whole(map))
        {
            HasRivers = random.Next(2) == 0,
            Fills = [.. Enumerable.Range(0, random.Next(4)).Select(i => new MapFill(i == 3 ? "ZZ" : Any().Code, i == 0 ? MapInk.Target : MapInk.Shade, i == 0 ? DotPattern.Solid : DotPattern.Hatched))],
            Marks = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new MapMark(Point(), "●", MapInk.Target))],
            Route = random.Next(3) == 0 ? (Point(), Point()) : null,
            Labels = [.. Enumerable.Range(0, random.Next(20)).Select(i => new MapLabel(i == 5 ? "" : $"Any {i}", Point(), i % 3 == 0 ? "○" : null, i == 0 ? MapInk.Target : MapInk.Land, i % 4 == 1 ? 3 : 0))],
        };
    }

    private static void AssertSame(Frame expected, Frame drawn)
    {
        for (var y = 0; y < expected.Size.Rows; y++)
        {
            if (!expected.Row(y).SequenceEqual(drawn.Row(y)))
                Assert.Fail($"row {y} of {expected.Size} differs\n{expected.ToLines()[y]}\n{drawn.ToLines()[y]}");
        }
    }
}
