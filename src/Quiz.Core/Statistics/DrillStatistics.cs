using System.Collections.Immutable;

namespace Quiz.Core.Statistics;

/// <summary>What the answers of a class tell about its questions and about itself.</summary>
public static class DrillStatistics
{
    /// <summary>A question whose class got a smaller share of it is to be taught again.</summary>
    public const double LowFacility = 0.5;

    /// <summary>With fewer pupils a negative discrimination is chance, and no reason to look at a question again.</summary>
    public const int FewForDiscrimination = 10;

    /// <summary>A smaller spread is what adding up in another order leaves.</summary>
    private const double Negligible = 1e-12;

    public static ImmutableArray<ItemFigures> OfItems(ImmutableArray<ItemOptions> items, IReadOnlyList<MarkedPupil> pupils)
    {
        var totals = Totals(pupils);
        return [.. items.Select((options, item) => OfItem(options, item, pupils, totals))];
    }

    public static ClassFigures OfClass(IReadOnlyList<MarkedPupil> pupils)
    {
        if (pupils.Count == 0)
            return new(0, null, null, null, null);
        var shares = new double[pupils.Count];
        for (var i = 0; i < shares.Length; i++)
            shares[i] = pupils[i].Share;
        Array.Sort(shares);
        var middle = shares.Length / 2;
        var median = shares.Length % 2 == 1 ? shares[middle] : (shares[middle - 1] + shares[middle]) / 2;
        return new(shares.Length, Mean(shares), median, shares.Length < 2 ? null : Math.Sqrt(Spread(shares) / (shares.Length - 1)), Alpha(pupils));
    }

    /// <summary>k / (k - 1) * (1 - the items' variances together / the variance of the totals).</summary>
    private static double? Alpha(IReadOnlyList<MarkedPupil> pupils)
    {
        var items = pupils[0].Answers.Length;
        var spread = Spread(Totals(pupils));
        if (items < 2 || pupils.Count < 2 || spread < Negligible * pupils.Count)
            return null;
        var ofItems = 0.0;
        for (var item = 0; item < items; item++)
            ofItems += Spread(Scores(pupils, item));
        return items / (items - 1.0) * (1 - (ofItems / spread));
    }

    private static ItemFigures OfItem(ItemOptions options, int item, IReadOnlyList<MarkedPupil> pupils, double[] totals)
    {
        var (blank, unreadable) = (0, 0);
        var taken = new int[options.Count];
        foreach (var pupil in pupils)
        {
            var answer = pupil.Answers[item];
            blank += answer.State == AnswerState.Blank ? 1 : 0;
            unreadable += answer.State == AnswerState.Unreadable ? 1 : 0;
            foreach (var option in answer.Options)
                taken[option]++;
        }
        var scores = Scores(pupils, item);
        double? facility = scores.Length == 0 ? null : Mean(scores);
        var discrimination = Discrimination(scores, totals, out var why);
        return new(pupils.Count - blank - unreadable, blank, unreadable, facility, discrimination, why, [.. taken], [.. Reasons(options, taken, facility, discrimination, pupils.Count)]);
    }

    private static IEnumerable<Reteach> Reasons(ItemOptions options, int[] taken, double? facility, double? discrimination, int pupils)
    {
        if (facility < LowFacility)
            yield return Reteach.LowFacility;
        var wrong = Enumerable.Range(0, taken.Length).Where(o => !options.Right.Contains(o) && !options.HalfRight.Contains(o)).Select(o => taken[o]).DefaultIfEmpty(0).Max();
        if (options.Right.Any(right => taken[right] < wrong))
            yield return Reteach.WrongOptionLeads;
        if (discrimination < 0 && pupils >= FewForDiscrimination)
            yield return Reteach.NegativeDiscrimination;
    }

    private static double? Discrimination(double[] scores, double[] totals, out NoDiscrimination? why)
    {
        var rest = new double[scores.Length];
        for (var i = 0; i < rest.Length; i++)
            rest[i] = totals[i] - scores[i];
        var (spread, spreadOfRest) = (Spread(scores), Spread(rest));
        var least = Negligible * scores.Length;
        why = scores.Length < 3 ? NoDiscrimination.FewPupils : spread < least ? NoDiscrimination.SameScore : spreadOfRest < least ? NoDiscrimination.SameRest : null;
        if (why is not null)
            return null;
        var (mean, meanOfRest, together) = (Mean(scores), Mean(rest), 0.0);
        for (var i = 0; i < rest.Length; i++)
            together += (scores[i] - mean) * (rest[i] - meanOfRest);
        return Math.Clamp(together / Math.Sqrt(spread * spreadOfRest), -1, 1);
    }

    private static double[] Scores(IReadOnlyList<MarkedPupil> pupils, int item)
    {
        var scores = new double[pupils.Count];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = pupils[i].Answers[item].Score;
        return scores;
    }

    private static double[] Totals(IReadOnlyList<MarkedPupil> pupils)
    {
        var totals = new double[pupils.Count];
        for (var i = 0; i < totals.Length; i++)
        {
            foreach (var answer in pupils[i].Answers)
                totals[i] += answer.Score;
        }
        return totals;
    }

    private static double Mean(double[] values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum / values.Length;
    }

    /// <summary>The squares of how far each is from the mean, together.</summary>
    private static double Spread(double[] values)
    {
        var (mean, sum) = (Mean(values), 0.0);
        foreach (var value in values)
            sum += (value - mean) * (value - mean);
        return sum;
    }
}
