using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Quiz.Classroom.Sheets;
using Quiz.Classroom.Sheets.Pictures;
using Quiz.Core.Dates;
using Quiz.Core.Maps;
using Quiz.Languages;
using Quiz.Tests.Maps;
using Quiz.Tests.Packs;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Sheets;

public class MapSvgTests
{
    private static readonly Map World = ShippedPackTests.World;
    private static readonly Map Ukraine = ShippedPackTests.Ukraine;

    private static XElement Draw(SheetMap map, int letterHeight = 19, string? inWords = null)
    {
        var html = new HtmlWriter();
        new MapSvg(html, map, Spoken.English, "q1-map", letterHeight).Write(inWords);
        return SheetReading.Parse(html.ToUtf8()).Root!;
    }

    private static XElement Inside(XElement svg) => svg.Elements("svg").Single();

    private static IEnumerable<XElement> Of(XElement svg, string name, string style) => svg.Descendants(name).Where(e => e.Attribute("class")?.Value.Split(' ').Contains(style) == true);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    [Theory, InlineData("ukraine", 40_000), InlineData("world", 60_000)]
    public void A_shipped_map_is_small(string id, int most)
    {
        var map = id == "world" ? World : Ukraine;
        foreach (var region in map.Regions)
            Assert.InRange(Draw(new(map, map.Bounds, "Map") { Hatched = region.Code, HasGrid = true }).ToString(SaveOptions.DisableFormatting).Length, 2_000, most);
    }

    [Fact]
    public void Regions_coasts_and_what_lies_round_them_are_told_by_their_lines_and_not_by_colour()
    {
        var svg = Draw(new(Ukraine, Ukraine.Bounds, "Map"));
        Assert.All((string[])["land", "border", "outline", "river"], style => Assert.Single(Of(svg, "path", style)));
        Assert.DoesNotMatch("#(?!(\\w)\\1\\1\\b)", SheetStyle.Css(isLarge: false, "X"));
    }

    [Fact]
    public void Every_number_in_a_path_is_whole_and_a_line_never_runs_across_the_earth()
    {
        foreach (var path in Draw(new(World, World.Bounds, "Map") { Hatched = "RU" }).Descendants("path").Where(p => p.Attribute("class")?.Value is "border" or "outline" or "target"))
        {
            var data = path.Attribute("d")!.Value;
            Assert.Matches("^[0-9Mlz -]*$", data);
            foreach (var line in data.Split('M', StringSplitOptions.RemoveEmptyEntries))
            {
                var steps = line.Split('l')[1].TrimEnd('z').Replace("-", " -", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();
                Assert.All(steps, step => Assert.InRange(Math.Abs(step), 0, 300));
            }
        }
    }

    [Fact]
    public void What_is_asked_for_is_hatched_by_a_pattern_of_the_same_picture()
    {
        var svg = Draw(new(Ukraine, Ukraine.Bounds, "Map") { Hatched = "UA-12" });
        var pattern = svg.Descendants("pattern").Single().Attribute("id")!.Value;
        Assert.Single(svg.Descendants("path"), p => p.Attribute("fill")?.Value == $"url(#{pattern})");
        Assert.Single(Of(svg, "path", "target"));
        Assert.Empty(Of(svg, "circle", "ring"));
    }

    [Theory, InlineData("LU"), InlineData("FJ")]
    public void What_is_too_small_for_hatching_is_ringed_also_on_both_sides_of_the_180th_meridian(string code)
    {
        var svg = Draw(new(World, World.Bounds, "Map") { Hatched = code });
        var ring = Of(Inside(svg), "circle", "ring").Single();
        Assert.InRange(Number(ring, "cx"), 0, Number(Inside(svg), "width"));
        Assert.InRange(Number(ring, "cy"), 0, Number(Inside(svg), "height"));
    }

    [Fact]
    public void An_area_over_the_180th_meridian_shows_both_sides_of_it()
    {
        var path = Draw(new(World, new(-22, 170, -12, 190), "Map") { Hatched = "FJ" }).Descendants("path").Single(p => p.Attribute("fill") is not null).Attribute("d")!.Value;
        Assert.True(path.Count(c => c == 'M') >= 2);
    }

    [Fact]
    public void A_place_on_the_grid_can_be_read_off_between_its_lines()
    {
        var frame = new MapFrame(Ukraine.Bounds, 900);
        Gen.Select(Gen.Double[44.5, 52], Gen.Double[23, 40]).Sample((lat, lon) =>
        {
            var (x, y) = frame.At(new(lat, lon));
            Assert.Equal(lat, frame.North - (y / frame.PerLat), 6);
            Assert.Equal(lon, frame.West + (x / frame.PerLon), tolerance: 0.05);
        });
        var labels = Draw(new(Ukraine, Ukraine.Bounds, "Map") { HasGrid = true }).Elements("text").Select(t => t.Value).ToList();
        Assert.Contains("48° N", labels);
        Assert.Contains("32° E", labels);
    }

    [Theory, InlineData(19), InlineData(38)]
    public void Whatever_area_is_shown_the_picture_fits_between_the_margins_and_its_labels_within_it(int letterHeight) =>
        Gen.Select(Gen.Double[-80, 70], Gen.Double[-180, 170], Gen.Double[0.001, 60], Gen.Double[0.001, 120]).Sample((south, west, down, across) =>
        {
            var svg = Draw(new(Samples.Grid, new(south, west, Math.Min(90, south + down), west + across), "Map") { HasGrid = true, Mark = (new(south, west), "Label") }, letterHeight);
            var box = svg.Attribute("viewBox")!.Value.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            Assert.InRange(box[2], 100, 1_060);
            Assert.InRange(box[3], 80, 800);
            Assert.All(svg.Elements("text"), text =>
            {
                Assert.InRange(Number(text, "x"), box[0], box[0] + box[2]);
                Assert.InRange(Number(text, "y"), box[1], box[1] + box[3]);
            });
            Assert.DoesNotContain("NaN", svg.ToString(), StringComparison.Ordinal);
        });

    [Fact]
    public void A_picture_is_named_and_told_in_words_for_whoever_does_not_see_it()
    {
        var svg = Draw(new(Ukraine, Ukraine.Bounds, "Outline map"), inWords: "It lies in the south.");
        Assert.Equal("q1-map q1-map-words", svg.Attribute("aria-labelledby")!.Value);
        Assert.Equal(("Outline map", "It lies in the south."), (svg.Element("title")!.Value, svg.Element("desc")!.Value));
    }

    [Fact]
    public void Names_stand_where_none_stands_over_another_or_over_a_letter()
    {
        ImmutableArray<(GeoPoint, string)> names = [(new(48, 31), "First"), (new(48.05, 31.1), "Second"), (new(50, 25), "Third")];
        var svg = Draw(new(Ukraine, Ukraine.Bounds, "Map") { Letters = [(new(50, 25), "a")], Names = names });
        Assert.Equal(["First"], Of(svg, "text", "name").Select(t => t.Value));
    }

    [Theory, MemberData(nameof(StrangeMaps.Names), MemberType = typeof(StrangeMaps))]
    public void A_strange_map_is_drawn_without_a_fault(string name)
    {
        var map = StrangeMaps.Named(name);
        var svg = Draw(new(map, map.Bounds, map.Title) { Hatched = map.Regions.FirstOrDefault()?.Code, HasGrid = true }).ToString();
        Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "1969", "1970", "1971" }, 3)]
    [InlineData(new[] { "1969-07-20", "1969-07-20" }, 2)]
    [InlineData(new[] { "1969/..", "../1980", "1975" }, 3)]
    [InlineData(new[] { "Y-9999999", "Y9999999" }, 2)]
    public void A_time_line_has_a_badge_for_each_date_and_none_over_another(string[] dates, int badges)
    {
        var html = new HtmlWriter();
        new TimelineSvg(html, [.. dates.Select((date, i) => new TimelineMark($"{i}", EdtfDate.Parse(date)))], 19).Write("q1-line", "Line", ("first", "last"));
        var circles = SheetReading.Parse(html.ToUtf8()).Descendants("circle").Select(c => (X: Number(c, "cx"), Y: Number(c, "cy"), R: Number(c, "r"))).ToList();
        Assert.Equal(badges, circles.Count);
        Assert.All(circles, a => Assert.All(circles.Where(b => b != a), b => Assert.True(Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2)) >= 2 * a.R)));
    }
}
