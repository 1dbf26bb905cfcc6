namespace Quiz.Benchmarks;

/// <summary>What it costs to look round on a map.</summary>
public static class MapFigures
{
    public const string Pack = "world-capitals";

    public static IEnumerable<Figure> Measure(Workshop workshop) => [.. MapBytes.Measure(), .. MapTimes.Measure(workshop), .. MapDrawing.Measure(workshop)];
}
