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

    /// <summary>One island with a coast that was broken again and again, of a hundred thousand points, and inside it an inland region that shares no coast.</summary>
    public static string FractalCoast(int points = 100_000)
    {
        var random = new Random(3);
        List<double> radii = [10, 10];
        for (var rough = 4.0; radii.Count < points; rough *= 0.55)
        {
            var next = new List<double>(radii.Count * 2);
            foreach (var (i, radius) in radii.Index())
                next.AddRange([radius, Math.Clamp(((radius + radii[(i + 1) % radii.Count]) / 2) + (rough * (random.NextDouble() - 0.5)), 4, 16)]);
            radii = next;
        }
        var ring = Enumerable.Range(0, points + 1).Select(i => (Angle: 2 * Math.PI * (i % points) / points, Radius: radii[(int)((long)(i % points) * radii.Count / points)]))
            .Select(p => (20 + (1.6 * p.Radius * Math.Cos(p.Angle)), 50 + (p.Radius * Math.Sin(p.Angle))));
        return MapTexts.Of($"{Region("XA-001", "[24.5,50]", ["XA-002"], "Polygon", $"[{Ring(ring)},{Box(18, 48, 22, 52)}]")},{Region("XA-002", "[20,50]", ["XA-001"], "Polygon", $"[{Box(18, 48, 22, 52)}]")}");
    }

    /// <summary>Islands and a mainland on both sides of the 180th meridian, one of them cut by it.</summary>
    public static string AcrossTheSeam() => MapTexts.Of(string.Join(',',
        Region("XA-001", "[177,-40]", ["XA-002"], "MultiPolygon", $"[[{Box(175, -45, 180, -35)}],[{Box(-180, -45, -178, -35)}]]"),
        Region("XA-002", "[172,-40]", ["XA-001"], "Polygon", $"[{Box(170, -45, 175, -35)}]"),
        Region("XA-003", "[-175,-42]", [], "Polygon", $"[{Ring((-176, -43), (-174, -43), (-175, -41), (-176, -43))}]"),
        Region("XA-004", "[-176.5,-38]", [], "Polygon", $"[{Box(-177, -38.5, -176, -37.5)}]")));

    /// <summary>Regions a millionth of a degree wide.</summary>
    public static string Minute() => MapTexts.Of(string.Join(',', Enumerable.Range(0, 4).Select(i => Region(Code(i), Label(30 + (i * 1e-6) + 5e-7, 50 + 5e-7),
        new[] { i - 1, i + 1 }.Where(n => n is >= 0 and < 4).Select(Code), "Polygon", $"[{Box(30 + (i * 1e-6), 50, 30 + ((i + 1) * 1e-6), 50 + 1e-6)}]"))));

    /// <summary>All round the north pole.</summary>
    public static string Pole() => MapTexts.Of(string.Join(',',
        Region("XA-001", "[0,88]", ["XA-002"], "Polygon", $"[{Ring((-180, 85), (-90, 85), (0, 85), (90, 85), (180, 85), (180, 90), (90, 90), (0, 90), (-90, 90), (-180, 90), (-180, 85))}]"),
        Region("XA-002", "[10,82]", ["XA-001"], "Polygon", $"[{Ring((-180, 80), (-60, 80), (60, 80), (180, 80), (180, 85), (90, 85), (0, 85), (-90, 85), (-180, 85), (-180, 80))}]")));

    /// <summary>Three regions over each other, one of them twice over itself.</summary>
    public static string Overlapping() => MapTexts.Of(string.Join(',',
        Region("XA-001", "[2,2]", ["XA-002"], "Polygon", $"[{Box(0, 0, 10, 10)}]"),
        Region("XA-002", "[8,8]", ["XA-001"], "MultiPolygon", $"[[{Box(1, 1, 9, 9)}],[{Box(3, 3, 7, 7)}]]"),
        Region("XA-003", "[1,9]", [], "Polygon", $"[{Ring((0, 0), (10, 10), (10, 0), (0, 10), (0, 0))}]".Replace("[10,0],[0,10]", "[0,10],[10,0]", StringComparison.Ordinal))));

    /// <summary>Bands three degrees long and a thousandth of a degree high, leaning.</summary>
    public static string Slivers(int count = 200) => MapTexts.Of(string.Join(',', Enumerable.Range(0, count).Select(i => Region(Code(i), Label(101.5, (i * 0.001) + 0.1505),
        new[] { i - 1, i + 1 }.Where(n => n >= 0 && n < count).Select(Code), "Polygon", $"[{Ring((100, i * 0.001), (103, (i * 0.001) + 0.3), (103, ((i + 1) * 0.001) + 0.3), (100, (i + 1) * 0.001), (100, i * 0.001))}]"))));

    /// <summary>Like a coast with its dots, lands, rivers and cities with long and wide names.</summary>
    public static string Crowded()
    {
        var random = new Random(5);
        var cities = Enumerable.Range(0, 60).Select(i => $"{{\"type\":\"Feature\",\"properties\":{{\"role\":\"city\",\"name\":\"{(i % 3 == 0 ? "日本語の町" : i % 3 == 1 ? "Longer-named City" : "Y")} {i}\",\"population\":{random.Next(1, 3_000_000)}}},\"geometry\":{{\"type\":\"Point\",\"coordinates\":{Label(random.NextDouble() * 30, random.NextDouble() * 20)}}}}}");
        var rivers = Enumerable.Range(0, 5).Select(i => $"{{\"type\":\"Feature\",\"properties\":{{\"role\":\"river\",\"name\":\"River {i}\"}},\"geometry\":{{\"type\":\"LineString\",\"coordinates\":{Ring(Enumerable.Range(0, 30).Select(n => ((double)n, 4.0 * i + random.NextDouble())))}}}}}");
        var lands = Enumerable.Range(0, 4).Select(i => $"{{\"type\":\"Feature\",\"properties\":{{\"role\":\"land\",\"name\":\"Land {i}\",\"label\":{Label(-5, (6 * i) - 3)}}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[{Ring((-10, (6 * i) - 6), (0, (6 * i) - 5), (0, 6 * i), (-9, (6 * i) + 1), (-10, (6 * i) - 6))}]}}}}");
        var regions = Enumerable.Range(0, 6).Select(i => Region(Code(i), Label((10 * (i % 3)) + 5, (10 * (i / 3)) + 5), new[] { (i % 3) - 1, (i % 3) + 1 }.Where(x => x is >= 0 and < 3).Select(x => Code(x + (3 * (i / 3)))).Append(Code((i + 3) % 6)), "Polygon", $"[{Box(10 * (i % 3), 10 * (i / 3), (10 * (i % 3)) + 10, (10 * (i / 3)) + 10)}]"));
        return MapTexts.Of(string.Join(',', [.. regions, .. lands, .. rivers, .. cities]));
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
