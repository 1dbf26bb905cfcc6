namespace Quiz.Benchmarks;

/// <summary>Sums up repeated measurements.</summary>
public static class Sample
{
    public static double Median(IEnumerable<double> values) => Percentile(values, 50);

    public static double Percentile(IEnumerable<double> values, int percent)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];
    }

    /// <summary>The median of the ratios of two things measured in turn, so that whatever else the machine does falls on both.</summary>
    public static double Ratio(int pairs, Func<double> measured, Func<double> yardstick)
    {
        _ = (measured(), yardstick()); // warm
        return Median(Enumerable.Range(0, pairs).Select(_ => measured() / yardstick()).ToArray());
    }
}
