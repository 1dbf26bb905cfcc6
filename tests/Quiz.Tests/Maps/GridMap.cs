using System.Text;
using Quiz.Core.Maps;

namespace Quiz.Tests.Maps;

/// <summary>A map of nine square regions of one degree, XA-1 to XA-9 row by row from the southwest, from 0 to 3 degrees north and east; each borders those beside it. Its diagonal is 500 km.</summary>
internal static class GridMap
{
    public static Map Make() => MapReader.Read("grid.geojson", Encoding.UTF8.GetBytes(Text)).Map!;

    public static string Text => "{\"type\":\"FeatureCollection\",\"format\":1,\"id\":\"grid\",\"title\":\"Gridland\",\"note\":\"Drawn for tests.\",\"diagonalKm\":500,\"features\":[" + string.Join(",", Enumerable.Range(0, 9).Select(Feature)) + "]}";

    public static string[] NeighboursOf(int region) =>
        [.. Enumerable.Range(0, 9).Where(o => Math.Abs((o % 3) - (region % 3)) + Math.Abs((o / 3) - (region / 3)) == 1).Select(o => $"XA-{o + 1}")];

    private static string Feature(int i)
    {
        var (x, y) = (i % 3, i / 3);
        var neighbours = string.Join(",", NeighboursOf(i).Select(n => $"\"{n}\""));
        return $"{{\"type\":\"Feature\",\"id\":\"XA-{i + 1}\",\"properties\":{{\"name\":\"Square {i + 1}\",\"label\":[{x}.5,{y}.5],\"neighbours\":[{neighbours}]}},"
            + $"\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[[{x},{y}],[{x + 1},{y}],[{x + 1},{y + 1}],[{x},{y + 1}],[{x},{y}]]]}}}}";
    }
}
