namespace Quiz.Core.Statistics;

/// <summary>How a class did on the whole, in shares of all points, from 0 to 1.</summary>
/// <param name="Mean">Null where there are no pupils, as the median.</param>
/// <param name="Deviation">The standard deviation as estimated from a sample, with n - 1; null for fewer than two pupils.</param>
/// <param name="Alpha">Cronbach's alpha of the questions' scores, at most 1 and negative where they contradict each other; null for fewer than two questions or pupils, and where all totals are the same.</param>
public sealed record ClassFigures(int Pupils, double? Mean, double? Median, double? Deviation, double? Alpha);
