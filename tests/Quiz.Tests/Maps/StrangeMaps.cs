using System.Globalization;
using Quiz.Core.Maps;
using Quiz.Tests.Packs;

namespace Quiz.Tests.Maps;

/// <summary>The maps that come with the program, and others that must not do harm, by name.</summary>
internal static class StrangeMaps
{
    private static readonly Dictionary<string, Lazy<string>> Made = new()
    {
        ["grid"] = new(() => GridMap.Text),
        ["tiny"] = new(() => BigMaps.Squares(60, 50, 30, 40, 0.05)),
        ["fractal"] = new(() => BigMaps.FractalCoast()),
        ["across"] = new(BigMaps.AcrossTheSeam),
        ["minute"] = new(BigMaps.Minute),
        ["pole"] = new(BigMaps.Pole),
        ["overlapping"] = new(BigMaps.Overlapping),
        ["slivers"] = new(() => BigMaps.Slivers()),
        ["crowded"] = new(BigMaps.Crowded),
    };

    private static readonly Dictionary<string, Lazy<Map>> All = new(Made.Select(made => KeyValuePair.Create(made.Key, new Lazy<Map>(() => MapTexts.Map(made.Value.Value)))))
    {
        ["ukraine"] = new(() => ShippedPackTests.Ukraine),
        ["world"] = new(() => ShippedPackTests.World),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>Without those that come with the program.</summary>
    public static TheoryData<string> MadeNames => [.. Made.Keys];

    public static Map Named(string name) => All[name].Value;

    public static string TextOf(string name) => Made[name].Value;

    /// <summary>A pack with every region of a map, up to a number, a place at each label, and an area and a distance of each.</summary>
    public static string PackFor(string name, int most = 60)
    {
        var regions = Named(name).Regions.Take(most).ToList();
        return PackTexts.With("\"map\":\"grid\",\"regions\":["
            + string.Join(',', regions.Select((r, i) => $$"""{"id":"{{r.Code}}","name":"{{r.Name}}","capital":"p{{i}}","sources":["s"]}"""))
            + "],\"places\":["
            + string.Join(',', regions.Select((r, i) => string.Create(CultureInfo.InvariantCulture, $$"""{"id":"p{{i}}","name":"Town {{i}}","lat":{{r.Label.Lat}},"lon":{{r.Label.Lon}},"region":"{{r.Code}}","sources":["s"]}""")))
            + "],\"figures\":["
            + string.Join(',', regions.SelectMany((r, i) => (string[])[$$"""{"id":"a{{i}}","of":"{{r.Code}}","quantity":"area","value":{{100 + (i * 37)}},"unit":"km2","asOf":"2001","sources":["s"]}""", $$"""{"id":"d{{i}}","of":"p{{i}}","to":"p{{(i + 1) % regions.Count}}","quantity":"distance","value":{{20 + i}},"unit":"km","bound":"about","sources":["s"]}"""]))
            + "]");
    }
}
