using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Maps;

namespace Quiz.Exchange.Shapes;

/// <summary>Reads the coordinates of points and areas.</summary>
internal static class GeoJsonShape
{
    /// <param name="why">A phrase, where there is none.</param>
    public static GeoPoint? Point(JsonElement position, out string? why)
    {
        why = null;
        if (position.ValueKind != JsonValueKind.Array || position.GetArrayLength() < 2 || Number(position[0]) is not { } lon || Number(position[1]) is not { } lat)
            why = "a position is an array of two numbers, longitude and latitude";
        else if (GeoPoint.TryCreate(lat, lon, out var point, out _))
            return point;
        else
            why = FormattableString.Invariant($"the position [{lon}, {lat}] is not a longitude from -180 to 180 and a latitude from -90 to 90");
        return null;
    }

    /// <summary>The polygons that a map can draw; none is given with a hole of it missing.</summary>
    /// <param name="why">What is wrong with the first that is left out; null where all are given.</param>
    public static List<GeoPolygon> Polygons(string type, JsonElement coordinates, out string? why)
    {
        why = null;
        var polygons = new List<GeoPolygon>();
        foreach (var rings in type == "Polygon" ? [coordinates] : ForeignJson.Each(coordinates))
        {
            if (Polygon(rings, out var fault) is { } polygon)
                polygons.Add(polygon);
            else
                why ??= fault;
        }
        if (polygons.Count == 0)
            why ??= "it has no coordinates";
        return polygons;
    }

    private static GeoPolygon? Polygon(JsonElement rings, out string? why)
    {
        why = rings.ValueKind == JsonValueKind.Array && rings.GetArrayLength() > 0 ? null : "an area is an array of rings";
        var read = ImmutableArray.CreateBuilder<ImmutableArray<GeoPoint>>();
        foreach (var ring in why is null ? rings.EnumerateArray() : default)
        {
            if (Ring(ring, out why) is not { } points)
                return null;
            read.Add(points);
        }
        return why is null ? new(read.ToImmutable()) : null;
    }

    private static ImmutableArray<GeoPoint>? Ring(JsonElement ring, out string? why)
    {
        why = ring.ValueKind == JsonValueKind.Array ? null : "a ring is an array of positions";
        var points = ImmutableArray.CreateBuilder<GeoPoint>();
        foreach (var position in why is null ? ring.EnumerateArray() : default)
        {
            if (Point(position, out why) is not { } point)
                return null;
            if (points.Count > 0 && Math.Abs(point.Lon - points[^1].Lon) > 180)
            {
                why = FormattableString.Invariant($"its border leaps from longitude {points[^1].Lon} to {point.Lon}; cut the shape at the 180th meridian");
                return null;
            }
            points.Add(point);
        }
        // What was left open is closed, as it is drawn anyway.
        if (points.Count > 0 && points[0] != points[^1])
            points.Add(points[0]);
        why ??= points.Count < 4 ? "a ring has fewer than four positions" : Math.Abs(points[0].Lon - points[^2].Lon) > 180 ? "its border leaps over the 180th meridian where it is closed" : null;
        return why is null ? points.ToImmutable() : null;
    }

    private static double? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) ? number : null;
}
