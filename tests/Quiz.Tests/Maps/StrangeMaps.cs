using Quiz.Core.Maps;
using Quiz.Tests.Packs;

namespace Quiz.Tests.Maps;

/// <summary>The maps that come with the program, and others that must not do harm, by name.</summary>
internal static class StrangeMaps
{
    private static readonly Dictionary<string, Lazy<Map>> All = new()
    {
        ["ukraine"] = new(() => ShippedPackTests.Ukraine),
        ["world"] = new(() => ShippedPackTests.World),
        ["grid"] = new(GridMap.Make),
        ["tiny"] = new(() => MapTexts.Map(BigMaps.Squares(60, 50, 30, 40, 0.05))),
        ["fractal"] = new(() => MapTexts.Map(BigMaps.FractalCoast())),
        ["across"] = new(() => MapTexts.Map(BigMaps.AcrossTheSeam())),
        ["minute"] = new(() => MapTexts.Map(BigMaps.Minute())),
        ["pole"] = new(() => MapTexts.Map(BigMaps.Pole())),
        ["overlapping"] = new(() => MapTexts.Map(BigMaps.Overlapping())),
        ["slivers"] = new(() => MapTexts.Map(BigMaps.Slivers())),
        ["crowded"] = new(() => MapTexts.Map(BigMaps.Crowded())),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static Map Named(string name) => All[name].Value;
}
