using System.Collections.Immutable;
using Quiz.Core.Json;

namespace Quiz.Core.Maps;

/// <summary>Writes the regions of a map as a file that <see cref="MapReader"/> reads, a region a line.</summary>
public static class MapFileWriter
{
    public static byte[] Write(Map map) => LinedJson.Write(json => json.WriteObject(_ =>
    {
        json.Property("type", "FeatureCollection");
        json.Property("format", 1);
        json.Property("id", map.Id);
        json.Property("title", map.Title);
        json.Property("note", map.Note);
        json.Property("diagonalKm", map.DiagonalKm);
        json.ObjectsProperty("features", map.Regions, (_, region) => WriteRegion(json, region));
    }));

    private static void WriteRegion(LinedJson json, MapRegion region)
    {
        json.Property("type", "Feature");
        json.Property("id", region.Code);
        json.ObjectProperty("properties", _ =>
        {
            json.Property("name", region.Name);
            json.WritePropertyName("label");
            WritePosition(json, region.Label);
            json.TextsProperty("neighbours", region.Neighbours);
        });
        json.ObjectProperty("geometry", _ =>
        {
            var polygons = region.Shape.Polygons;
            json.Property("type", polygons.Length == 1 ? "Polygon" : "MultiPolygon");
            json.WritePropertyName("coordinates");
            if (polygons.Length == 1)
                WriteRings(json, polygons[0]);
            else
                WriteArray(json, polygons, WriteRings);
        });
    }

    private static void WriteRings(LinedJson json, GeoPolygon polygon) => WriteArray(json, polygon.Rings, static (json, ring) => WriteArray(json, ring, WritePosition));

    private static void WriteArray<T>(LinedJson json, ImmutableArray<T> elements, Action<LinedJson, T> write)
    {
        json.WriteStartArray();
        foreach (var element in elements)
            write(json, element);
        json.WriteEndArray();
    }

    private static void WritePosition(LinedJson json, GeoPoint point)
    {
        json.WriteStartArray();
        json.WriteValue(point.Lon);
        json.WriteValue(point.Lat);
        json.WriteEndArray();
    }
}
