using System.Text;
using Quiz.Core.Maps;

namespace Quiz.Tests.Exchange;

public class GeoJsonImportTests
{
    private const string Regions = """
        {"type":"FeatureCollection","name":"layer","features":[
        {"type":"Feature","properties":{"name":"West","iso_3166_2":"XA-1","iso_a2":"XA","population":5},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,2],[0,2],[0,0]]]}},
        {"type":"Feature","id":"xa-2","properties":{"NAME":"East","population":6},"geometry":{"type":"MultiPolygon","coordinates":[[[[1,0],[2,0],[2,2],[1,2],[1,0]],[[1.2,0.2],[1.8,0.2],[1.8,1.8],[1.2,1.8],[1.2,0.2]]]]}},
        {"type":"Feature","properties":{"name":"Nowhere"},"geometry":{"type":"Polygon","coordinates":[[[5,5],[6,5],[6,6],[5,5]]]}},
        {"type":"Feature","properties":{"name":"Rill"},"geometry":{"type":"LineString","coordinates":[[0,0],[1,1]]}},
        {"type":"Feature","properties":{"name":"Town","name_en":"Towne","description":"A <b>town</b>."},"geometry":{"type":"Point","coordinates":[0.5,0.5,120]}},
        {"type":"Feature","properties":{"name":"Far"},"geometry":{"type":"Point","coordinates":[500,0]}},
        {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,1]}},
        {"type":"Feature","properties":{"name":"Lost"},"geometry":null}
        ]}
        """;

    [Fact]
    public void Points_become_places_and_coded_areas_regions_with_their_map()
    {
        var imported = Imports.Of("geojson", Regions);
        var (pack, map) = (imported.Pack, Read(imported.Map!));
        Assert.Equal([("XA-1", "West"), ("XA-2", "East")], pack.Regions.Select(r => (r.Id, r.Name)));
        Assert.Equal(("town", "XA-1", "A town."), (pack.Places.Single().Id, pack.Places.Single().Region, pack.Places.Single().Note));
        Assert.Equal(["Towne"], pack.Places.Single().Aliases);
        Assert.Equal((new GeoPoint(0.5, 0.5), "trial", "trial"), (pack.Places.Single().Point!.Value, pack.Map, map.Id));
        Assert.Equal(["XA-2"], map.Region("XA-1")!.Neighbours);
        Assert.Equal("Borders as in the file.", map.Note);
        Assert.InRange(map.DiagonalKm, 313, 315);
        Assert.True(map.Region("XA-2")!.Shape.Contains(map.Region("XA-2")!.Label));
        Assert.Equal(
            [
                "2:94: the property \"population\" is left out, here and wherever it stands",
                "4:1: \"Nowhere\" left out: an area needs an ISO 3166 code like \"UA-12\" or \"UA\", as its id or in a property like \"iso_3166_2\"",
                "5:1: \"Rill\" left out: points become places and areas regions, and it is a LineString",
                "7:1: \"Far\" left out: the position [500, 0] is not a longitude from -180 to 180 and a latitude from -90 to 90",
                "8:1: feature left out: none of its properties is a name",
                "9:1: feature left out: it has no geometry",
            ],
            imported.Told());
    }

    [Fact]
    public void The_shipped_maps_come_back_with_their_neighbours()
    {
        foreach (var name in new[] { "ukraine" })
        {
            var file = File.ReadAllBytes(Path.Combine(Repository.Root, "data", "maps", $"{name}.geojson"));
            var (original, imported) = (MapReader.Read(name, file).Map!, Imports.Of("geojson", file));
            var map = Read(imported.Map!);
            Assert.Equal(original.Regions.Select(r => r.Code).Order(StringComparer.Ordinal), map.Regions.Where(r => original.Region(r.Code) is not null).Select(r => r.Code).Order(StringComparer.Ordinal));
            Assert.All(original.Regions, region => Assert.Equal(region.Neighbours.Order(StringComparer.Ordinal), map.Region(region.Code)!.Neighbours.Order(StringComparer.Ordinal)));
        }
    }

    [Theory]
    [InlineData("[[[0,0],[1,0],[1,1]]]", null)]
    [InlineData("[[[0,0],[1,0]]]", "a ring has fewer than four positions")]
    [InlineData("[[[0,0],[1,0],[1,\"x\"],[0,0]]]", "a position is an array of two numbers, longitude and latitude")]
    [InlineData("[]", "an area is an array of rings")]
    [InlineData("[[[170,0],[-170,0],[-170,5],[170,0]]]", "its border leaps from longitude 170 to -170; cut the shape at the 180th meridian")]
    [InlineData("[[[1,1],[1,1],[1,1],[1,1]]]", "no point is found inside its area")]
    public void An_area_that_can_not_be_drawn_is_told(string coordinates, string? why)
    {
        var imported = Imports.Of("geojson", $$$"""{"type":"Feature","properties":{"name":"A","iso":"XA"},"geometry":{"type":"Polygon","coordinates":{{{coordinates}}}}}""");
        Assert.Equal(why is null ? [] : [$"1:1: \"A\" left out: {why}"], imported.Told());
        Assert.Equal(why is null, imported.Map is not null);
        Assert.Equal(why is null ? 1 : 0, imported.Pack.Regions.Length);
    }

    [Fact]
    public void Areas_of_one_code_are_one_region()
    {
        var imported = Imports.Of("geojson", """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A","iso":"XA"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
            {"type":"Feature","properties":{"name":"A","iso":"XA"},"geometry":{"type":"Polygon","coordinates":[[[5,5],[6,5],[6,6],[5,5]]]}}]}
            """);
        Assert.Empty(imported.Losses);
        Assert.Equal(2, Read(imported.Map!).Region("XA")!.Shape.Polygons.Length);
    }

    private static Map Read(Map map)
    {
        var reading = MapReader.Read("m.geojson", MapFileWriter.Write(map));
        Assert.Empty(reading.Problems.Told);
        Assert.Equal(Encoding.UTF8.GetString(MapFileWriter.Write(map)), Encoding.UTF8.GetString(MapFileWriter.Write(reading.Map!)));
        return reading.Map!;
    }
}
