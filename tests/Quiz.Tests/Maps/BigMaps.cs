using System.Globalization;

namespace Quiz.Tests.Maps;

/// <summary>Maps, as texts, that are larger or stranger than any that comes with the program.</summary>
internal static class BigMaps
{
    /// <summary>Square regions with a square hole in each, row by row; each borders those beside it.</summary>
    public static string Squares(int columns, int rows, double west = -50, double south = -25, double side = 1)
    {
        var features = from i in Enumerable.Range(0, columns * rows)
                       let x = i % columns
                       let y = i / columns
                       let neighbours = new[] { (x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1) }.Where(n => n.Item1 >= 0 && n.Item1 < columns && n.Item2 >= 0 && n.Item2 < rows).Select(n => Code((n.Item2 * columns) + n.Item1))
                       select Region(Code(i), Label(west + ((x + 0.1) * side), south + ((y + 0.1) * side)), neighbours,
                           "Polygon", $"[{Box(west + (x * side), south + (y * side), west + ((x + 1) * side), south + ((y + 1) * side))},{Box(west + ((x + 0.4) * side), south + ((y + 0.4) * side), west + ((x + 0.6) * side), south + ((y + 0.6) * side))}]");
        return MapTexts.Of(string.Join(',', features));
    }

    public static string Region(string code, string label, IEnumerable<string> neighbours, string type, string coordinates) =>
        $"{{\"type\":\"Feature\",\"id\":\"{code}\",\"properties\":{{\"name\":\"Region {code[3..]}\",\"label\":{label},\"neighbours\":[{string.Join(',', neighbours.Select(n => $"\"{n}\""))}]}},\"geometry\":{{\"type\":\"{type}\",\"coordinates\":{coordinates}}}}}";

    /// <summary>XA-000 to XZ-ZZZ.</summary>
    public static string Code(int number)
    {
        const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        return $"XA-{Digits[number / 1296 % 36]}{Digits[number / 36 % 36]}{Digits[number % 36]}";
    }

    public static string Box(double west, double south, double east, double north) =>
        Ring((west, south), (east, south), (east, north), (west, north), (west, south));

    public static string Ring(params IEnumerable<(double Lon, double Lat)> points) => $"[{string.Join(',', points.Select(p => Label(p.Lon, p.Lat)))}]";

    public static string Label(double lon, double lat) => string.Create(CultureInfo.InvariantCulture, $"[{lon:0.##########},{lat:0.##########}]");
}
