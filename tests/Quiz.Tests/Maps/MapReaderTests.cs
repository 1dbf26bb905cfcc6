using System.Text;
using Quiz.Core.Maps;

namespace Quiz.Tests.Maps;

public class MapReaderTests
{
    private const string Whole = """
        {"$schema":"s","type":"FeatureCollection","format":1,"id":"m","title":"M","note":"N","licence":"CC0","diagonalKm":1000,"x-any":[{"a":null}],"features":[
        {"type":"Feature","id":"XA","x-any":1,"properties":{"name":"Alfa","label":[5,5,120.5],"neighbours":["XB-1"],"borders":["Farland"],"sea":["Sea"],"x-any":1},"geometry":{"type":"Polygon","x-any":1,"coordinates":[[[0,0,9],[10,0,9],[10,10,9],[0,10,9],[0,0,9]],[[1,1],[2,1],[2,2],[1,2],[1,1]]]}},
        {"type":"Feature","id":"XB-1","properties":{"role":"region","name":"Bravo","label":[15,5],"neighbours":["XA"],"sea":false},"geometry":{"type":"MultiPolygon","coordinates":[[[[10,0],[20,0],[20,10],[10,10],[10,0]]],[[[21,0],[22,0],[22,1],[21,1],[21,0]]]]}},
        {"type":"Feature","properties":{"role":"land","name":"Farland","label":[-1,5]},"geometry":{"type":"Polygon","coordinates":[[[0,0],[0,10],[-5,10],[-5,0],[0,0]]]}},
        {"type":"Feature","properties":{"role":"river","name":"Stream","regions":["XA","XB-1"]},"geometry":{"type":"MultiLineString","coordinates":[[[0,0],[5,5]],[[6,6],[7,7],[8,8]]]}},
        {"type":"Feature","properties":{"role":"city","name":"Town","population":5},"geometry":{"type":"Point","coordinates":[5,5,100]}},
        {"type":"Feature","properties":{"role":"city","name":"City","population":1e6},"geometry":{"type":"Point","coordinates":[6,5]}}
        ]}
        """;

    [Fact]
    public void A_map_of_all_roles_is_read_whole()
    {
        var map = MapTexts.Map(Whole);
        Assert.Equal(("m", "M", "N", "CC0", 1000), (map.Id, map.Title, map.Note, map.Licence, map.DiagonalKm));
        Assert.Equal(new GeoBounds(0, 0, 10, 22), map.Bounds);
        var (alfa, bravo) = (map.Region("XA")!, map.Region("XB-1")!);
        Assert.Equal(("Alfa", new GeoPoint(5, 5), true), (alfa.Name, alfa.Label, alfa.Sea));
        Assert.Equal(["XB-1", "Farland", "Sea"], [.. alfa.Neighbours, .. alfa.Borders, .. alfa.Seas]);
        Assert.False(bravo.Sea);
        Assert.Equal((2, 2), (alfa.Shape.Polygons.Single().Rings.Length, bravo.Shape.Polygons.Length));
        Assert.False(alfa.Shape.Contains(new(1.5, 1.5)));
        Assert.Equal(("Farland", new GeoPoint(5, -1)), (map.Lands.Single().Name, map.Lands.Single().Label));
        Assert.Equal([2, 3], map.Rivers.Single().Lines.Select(line => line.Length));
        Assert.Equal(["Stream"], map.RiversOf("XB-1"));
        Assert.Equal(["City", "Town"], map.Cities.Select(city => city.Name));
    }

    public static TheoryData<string, string[]> Features => new()
    {
        // What each role must have, and what it has not.
        { """¶¶{"type":"Feature","id":"XB","properties":{"name":"B"},"geometry":#square}""", ["a region lacks \"label\"", "a region lacks \"neighbours\""] },
        { """¶{"type":"Feature","properties":{"name":"B","label":[20.5,0.5],"neighbours":[]},"geometry":#square}""", ["a region lacks \"id\""] },
        { """¶¶{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":[],"population":5,"regions":[]},"geometry":#square}""", ["a region has no \"population\"", "a region has no \"regions\""] },
        { """{"type":"Feature","id":"XB","properties":¶{"label":[20.5,0.5],"neighbours":[]},"geometry":#square}""", ["a feature's properties lacks \"name\""] },
        { """¶{"type":"Feature","id":"XB","properties":{"role":"land","name":"L"},"geometry":#square}""", ["a land has no \"id\": only regions do"] },
        { """¶¶{"type":"Feature","properties":{"role":"land","name":"L","sea":true,"neighbours":[]},"geometry":#square}""", ["a land has no \"sea\"", "a land has no \"neighbours\""] },
        { """¶{"type":"Feature","properties":{"role":"river","name":"R","label":[1,1]},"geometry":#line}""", ["a river has no \"label\""] },
        { """¶{"type":"Feature","id":"XB","properties":{"role":"river","name":"R"},"geometry":#line}""", ["a river has no \"id\": only regions do"] },
        { """¶{"type":"Feature","properties":{"role":"city","name":"C"},"geometry":#dot}""", ["a city lacks \"population\""] },
        { """¶{"type":"Feature","properties":{"role":"city","name":"C","population":5,"borders":[]},"geometry":#dot}""", ["a city has no \"borders\""] },
        { """{"type":"Feature","properties":{"role":"city","name":"C","population":¶0},"geometry":#dot}""", ["\"population\": found 0, wanted a number of people above 0"] },
        { """{"type":"Feature","properties":{"role":¶"lake","name":"L"},"geometry":#square}""", ["\"role\": found \"lake\", wanted region, land, river or city"] },
        { """{"type":"Feature","properties":{"role":¶3,"name":"L"},"geometry":#square}""", ["\"role\": found 3, wanted region, land, river or city"] },
        { """¶{"type":"Feature","id":"XB","geometry":#square}""", ["a feature lacks \"properties\""] },
        { """¶{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":[]}}""", ["a feature lacks \"geometry\""] },
        { """¶{"id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":[]},"geometry":#square}""", ["a feature lacks \"type\""] },
        { """{"type":¶"Region","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":[]},"geometry":#square}""", ["\"type\": found \"Region\", wanted \"Feature\""] },
        { """{"type":"Feature","id":¶"xb","properties":{"name":"B","label":[20.5,0.5],"neighbours":[]},"geometry":#square}""", ["\"id\": found \"xb\", wanted an ISO 3166 code like \"UA-12\" or \"UA\""] },
        { """{"type":"Feature","id":"XB",¶"colour":"red","properties":{"name":"B","label":[20.5,0.5],"neighbours":[]},"geometry":#square}""", ["\"colour\" is no property of a feature; known are type, id, properties, geometry"] },
        { """{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":[],¶"neighbors":[]},"geometry":#square}""", ["\"neighbors\" is no property of a feature's properties; did you mean \"neighbours\"?"] },
        { """{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":[],¶"name":"C"},"geometry":#square}""", ["\"name\": stands twice in a feature's properties"] },
        { """{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":[],"sea":¶"yes"},"geometry":#square}""", ["\"sea\": found \"yes\", wanted true, false, or the names of seas [...]"] },
        { """{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":[],"sea":[¶1]},"geometry":#square}""", ["\"sea\": found 1, wanted the name of a sea"] },
        { """{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":¶"XA"},"geometry":#square}""", ["\"neighbours\": found \"XA\", wanted an ISO 3166 code like \"UA-12\" or \"UA\", in an array [...]"] },
        { """¶7""", ["\"features\": found 7, wanted a feature, an object {...}"] },

        // What refers to others.
        { """¶{"type":"Feature","id":"XA","properties":{"name":"B","label":[20.5,0.5],"neighbours":[]},"geometry":#square}""", ["\"id\": \"XA\" stands twice among the features"] },
        { """¶{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":["XA"]},"geometry":#square}""", ["\"neighbours\": \"XB\" names \"XA\", but \"XA\" does not name \"XB\""] },
        { """¶{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":["XZ"]},"geometry":#square}""", ["\"neighbours\": \"XZ\" is no other region of this map"] },
        { """¶{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":["XB"]},"geometry":#square}""", ["\"neighbours\": \"XB\" is no other region of this map"] },
        { """¶{"type":"Feature","properties":{"role":"river","name":"R","regions":["XZ"]},"geometry":#line}""", ["\"regions\": \"XZ\" is no region of this map"] },
        { """¶{"type":"Feature","id":"XB","properties":{"name":"B","label":[5,5],"neighbours":[]},"geometry":#square}""", ["\"label\": 5, 5 is not inside the region"] },

        // Shapes.
        { Square("[¶[[20,0],[21,0],[21,1],[20,1]]]"), ["a ring does not end where it begins"] },
        { Square("[¶[[20,0],[21,0],[20,0]]]"), ["a ring has fewer than four points"] },
        { Square("[[[20,0],[21,0],[21,1],[20,1],[20,0]],¶[[20.1,0.1],[20.2,0.1],[20.1,0.1]]]"), ["a ring has fewer than four points"] },
        { Square("¶[]"), ["\"coordinates\": an array is empty"] },
        { Square("[[[20,0],[21,0],[21,1],[20,1],[20,0]],¶[]]"), ["\"coordinates\": an array is empty"] },
        { Square("[[[20,0],¶[],[21,1],[20,1],[20,0]]]"), ["\"coordinates\": an array is empty"] },
        { Square("¶[[[20,0],[21,0],[21,1],[20,1],[20,0]],[20,0]]"), ["\"coordinates\": arrays of unlike depth stand beside each other"] },
        { Square("[[[20,0],[21,0],¶7,[20,1],[20,0]]]"), ["\"coordinates\": found 7, wanted coordinates, in an array [...]"] },
        { Square("[[[20,0],¶[21],[21,1],[20,1],[20,0]]]"), ["a position has a longitude and a latitude"] },
        { Square("[[[20,0],[21,¶\"0\"],[21,1],[20,1],[20,0]]]"), ["\"coordinates\": found \"0\", wanted a latitude from -90 to 90"] },
        { Square("[[[20,0],[21,¶null],[21,1],[20,1],[20,0]]]"), ["\"coordinates\": found null, wanted a latitude from -90 to 90"] },
        { Square("[[[20,0],[¶180.01,0],[21,1],[20,1],[20,0]]]"), ["\"coordinates\": found 180.01, wanted a longitude from -180 to 180"] },
        { Square("[[[20,0],[21,¶-90.5],[21,1],[20,1],[20,0]]]"), ["\"coordinates\": found -90.5, wanted a latitude from -90 to 90"] },
        { Square("[[[20,0],[¶1e999,0],[21,1],[20,1],[20,0]]]"), ["\"coordinates\": found 1e999, wanted a longitude from -180 to 180"] },
        { Square("[[[20,0],[21,0,¶\"high\"],[21,1],[20,1],[20,0]]]"), ["\"coordinates\": found \"high\", wanted a height in metres"] },
        { Square("[¶[[179,0],[-179,0],[-179,1],[179,1],[179,0]]]"), ["a line leaps from longitude 179 to -179; cut the shape at the 180th meridian"] },
        { Geometry("¶", "Polygon", "[[[[20,0],[21,0],[21,1],[20,1],[20,0]]]]"), ["\"coordinates\": are not nested as those of a Polygon"] },
        { Geometry("¶", "MultiPolygon", "[[[20,0],[21,0],[21,1],[20,1],[20,0]]]"), ["\"coordinates\": are not nested as those of a MultiPolygon"] },
        { "¶" + Geometry("", "Point", "[20,0]"), ["a region is a Polygon or a MultiPolygon, not a Point"] },
        { "¶" + Geometry("", "LineString", "[[20,0],[21,0]]"), ["a region is a Polygon or a MultiPolygon, not a LineString"] },
        { """{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":[]},"geometry":{"type":¶"Circle","coordinates":[20,0]}}""", ["\"type\": found \"Circle\", wanted Point, LineString, MultiLineString, Polygon or MultiPolygon"] },
        { """{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":[]},"geometry":¶null}""", ["\"geometry\": found null, wanted a geometry, an object {...}"] },
        { """{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":[]},"geometry":¶{"type":"Polygon"}}""", ["a geometry lacks \"coordinates\""] },
        { """¶{"type":"Feature","properties":{"role":"land","name":"L"},"geometry":#line}""", ["a land is a Polygon or a MultiPolygon, not a LineString"] },
        { """¶{"type":"Feature","properties":{"role":"river","name":"R"},"geometry":#square}""", ["a river is a LineString or a MultiLineString, not a Polygon"] },
        { """¶{"type":"Feature","properties":{"role":"city","name":"C","population":5},"geometry":#line}""", ["a city is a Point, not a LineString"] },
        { """{"type":"Feature","properties":{"role":"river","name":"R"},"geometry":{"type":"LineString","coordinates":¶[[20,0]]}}""", ["a line has fewer than two points"] },
        { """{"type":"Feature","properties":{"role":"river","name":"R"},"geometry":{"type":"MultiLineString","coordinates":[[[20,0],[21,0]],¶[[-170,0],[20,0]]]}}""", ["a line leaps from longitude -170 to 20; cut the shape at the 180th meridian"] },
        { """{"type":"Feature","id":"XB","properties":{"name":"B","label":¶[],"neighbours":[]},"geometry":#square}""", ["a position has a longitude and a latitude"] },
        { """{"type":"Feature","id":"XB","properties":{"name":"B","label":[¶200,¶100],"neighbours":[]},"geometry":#square}""", ["\"label\": found 200, wanted a longitude from -180 to 180", "\"label\": found 100, wanted a latitude from -90 to 90"] },
    };

    [Theory, MemberData(nameof(Features))]
    public void A_feature_that_is_not_as_wanted_is_told_at_its_place_and_the_others_are_read(string features, string[] messages) =>
        MapTexts.AssertProblems(MapTexts.With(features), messages);

    public static TheoryData<string, string[]> Tops => new()
    {
        { MapTexts.Of(MapTexts.Good).Replace("\"FeatureCollection\"", "¶\"Topology\"", StringComparison.Ordinal), ["\"type\": found \"Topology\", wanted \"FeatureCollection\""] },
        { MapTexts.Of(MapTexts.Good).Replace("\"format\":1", "\"format\":¶2", StringComparison.Ordinal), ["\"format\": found 2, wanted 1, the format that this program reads"] },
        { MapTexts.Of(MapTexts.Good).Replace(":1000", ":¶0", StringComparison.Ordinal), ["\"diagonalKm\": found 0, wanted a length above 0 and below 20040, in km"] },
        { MapTexts.Of(MapTexts.Good).Replace(":1000", ":¶20040", StringComparison.Ordinal), ["\"diagonalKm\": found 20040, wanted a length above 0 and below 20040, in km"] },
        { MapTexts.Of(MapTexts.Good).Replace("\"id\":\"m\"", "\"id\":¶\"My Map\"", StringComparison.Ordinal), ["\"id\": found \"My Map\", wanted an id of a-z, 0-9 and -, at most 64 long, beginning with a letter or digit"] },
        { MapTexts.Of(MapTexts.Good).Replace("\"note\":\"N\",", "", StringComparison.Ordinal).Insert(0, "¶"), ["a map lacks \"note\""] },
        { MapTexts.Of(MapTexts.Good).Replace("\"title\":\"M\"", "\"title\":\"M\",¶\"title\":\"M\"", StringComparison.Ordinal), ["\"title\": stands twice in a map"] },
        { MapTexts.Of(MapTexts.Good).Replace("\"title\":\"M\"", "\"title\":\"M\",¶\"crs\":{}", StringComparison.Ordinal), ["\"crs\" is no property of a map; known are $schema, type, format, id, title, note, licence, diagonalKm, features"] },
        { MapTexts.Of("").Replace("[]", "¶[]", StringComparison.Ordinal), ["\"features\": found no region that can be read, wanted at least one"] },
        { "¶[]", ["found an array, wanted a map, an object {...}"] },
    };

    [Theory, MemberData(nameof(Tops))]
    public void What_is_not_as_wanted_of_a_map_itself_is_told_at_its_place(string marked, string[] messages) => MapTexts.AssertProblems(marked, messages);

    [Fact]
    public void A_neighbour_that_is_named_twice_is_told_of_the_region_that_does() => MapTexts.AssertProblems(
        MapTexts.Of("\n¶" + MapTexts.Good.Replace("\"neighbours\":[]", "\"neighbours\":[\"XB\",\"XB\"]", StringComparison.Ordinal) + ",\n"
            + """{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":["XA"]},"geometry":#square}"""),
        "\"neighbours\": \"XB\" stands twice");

    [Fact] // one open ring is one problem, not one more for each neighbour
    public void A_region_that_cannot_be_read_is_still_the_neighbour_of_others() => MapTexts.AssertProblems(
        MapTexts.Of(MapTexts.Good.Replace("\"neighbours\":[]", "\"neighbours\":[\"XB\"]", StringComparison.Ordinal) + ",\n" + Square("[¶[[20,0],[21,0],[21,1],[20,1]]]").Replace("\"neighbours\":[]", "\"neighbours\":[\"XA\"]", StringComparison.Ordinal)
            + ",\n" + """{"type":"Feature","properties":{"role":"river","name":"R","regions":["XA","XB"]},"geometry":#line}"""),
        "a ring does not end where it begins");

    [Theory] // what stands for no number in other notations is no JSON
    [InlineData("NaN"), InlineData("Infinity"), InlineData("-Infinity"), InlineData("+1"), InlineData("0x10"), InlineData(".5"), InlineData("1."), InlineData("٣")]
    public void A_coordinate_that_is_no_number_of_JSON_is_told(string number)
    {
        var reading = MapTexts.Read(MapTexts.Of(MapTexts.Good.Replace("[10,10]", $"[10,{number}]", StringComparison.Ordinal)));
        Assert.Null(reading.Map);
        Assert.NotEmpty(reading.Problems.Told);
    }

    [Theory]
    [InlineData("{}", "not valid JSON: ")]
    [InlineData("x", "not valid JSON: ")]
    [InlineData(",", "not valid JSON: ")]
    public void A_text_behind_the_map_is_told_where_it_stands(string tail, string message)
    {
        var problem = Assert.Single(MapTexts.Read(MapTexts.Of(MapTexts.Good) + "\n" + tail).Problems.Told);
        Assert.Equal((2, 1), (problem.Line, problem.Column));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_told() => Assert.Equal(
        "m.geojson:1:1: error: the file begins with a byte order mark; save it as UTF-8 without one [Q103]", Assert.Single(MapTexts.Read("\uFEFF" + MapTexts.Of(MapTexts.Good)).Problems.Told).ToString());

    [Fact]
    public void A_byte_that_is_no_UTF_8_is_told_at_its_place()
    {
        var json = Encoding.UTF8.GetBytes(MapTexts.Of(MapTexts.Good));
        var at = json.AsSpan().IndexOf("Alfa"u8);
        json[at] = 0xFF;
        Assert.Equal($"m.geojson:1:{at + 1}: error: byte 0xFF is not valid UTF-8; save the file as UTF-8 [Q102]", MapReader.Read("m.geojson", json).Problems.Told.Single().ToString());
    }

    [Fact]
    public void A_file_of_16_MiB_is_read_and_one_byte_more_is_refused()
    {
        var text = MapTexts.Of(MapTexts.Good);
        Assert.NotNull(MapTexts.Read(text.PadRight(MapReader.MostBytes)).Map);
        Assert.Equal("m.geojson:1:1: error: the file has 16777217 bytes, at most 16777216 (16 MiB) are read as a map [Q104]", MapTexts.Read(text.PadRight(MapReader.MostBytes + 1)).Problems.Told.Single().ToString());
    }

    [Theory, InlineData("\"coordinates\":[[[0,0]", "\"coordinates\":"), InlineData("\"features\":[", "\"features\":"), InlineData("\"note\":\"N\"", "\"note\":"), InlineData("\"note\"", "\"x-note\":1,\"note\"")]
    public void What_is_nested_a_hundred_thousand_deep_is_told_and_not_followed(string at, string property)
    {
        var text = MapTexts.Of(MapTexts.Good);
        var deep = text[..text.IndexOf(at, StringComparison.Ordinal)] + property.Replace("1,\"note\"", "", StringComparison.Ordinal) + new string('[', 100_000);
        Assert.Equal("nested deeper than 32 levels", MapTexts.Read(deep).Problems.Told.Last().Message);
    }

    [Fact]
    public void Five_thousand_regions_with_holes_are_read()
    {
        var map = MapTexts.Map(BigMaps.Squares(100, 50));
        Assert.Equal(5_000, map.Regions.Length);
        Assert.All(map.Regions, region => Assert.Equal(2, region.Shape.Polygons.Single().Rings.Length));
        Assert.Equal(4, map.Regions[151].Neighbours.Length);
    }

    [Fact]
    public void Of_problems_without_end_a_thousand_are_told_and_the_rest_counted()
    {
        var problems = MapTexts.Read(MapTexts.With(string.Join(',', Enumerable.Repeat("7", 5_000)))).Problems;
        Assert.Equal((1_000, 4_000), (problems.Told.Length, problems.Untold));
    }

    [Fact]
    public void A_map_with_one_byte_changed_is_a_map_or_has_problems()
    {
        var json = Encoding.UTF8.GetBytes(Whole);
        byte[] others = [0, .. "\"[]{}:,-+.0159eE\\ \n\tt"u8, 0x7F, 0x80, 0xC3, 0xFF];
        for (var at = 0; at < json.Length; at++)
        {
            var kept = json[at];
            foreach (var other in others)
            {
                json[at] = other;
                AssertMapOrProblems(json);
            }
            json[at] = kept;
        }
    }

    [Fact]
    public void A_map_that_is_cut_has_problems()
    {
        var json = Encoding.UTF8.GetBytes(Whole);
        for (var length = 0; length < json.Length; length++)
        {
            var reading = AssertMapOrProblems(json[..length]);
            Assert.NotEmpty(reading.Problems.Told);
        }
    }

    private static MapReading AssertMapOrProblems(byte[] json)
    {
        var reading = MapReader.Read("m.geojson", json);
        Assert.Equal(reading.Map is null, reading.Problems.Told.Length > 0);
        return reading;
    }

    private static string Square(string coordinates) => Geometry("", "Polygon", coordinates);

    private static string Geometry(string mark, string type, string coordinates) =>
        """{"type":"Feature","id":"XB","properties":{"name":"B","label":[20.5,0.5],"neighbours":[]},"geometry":""" + mark + "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}}";
}
