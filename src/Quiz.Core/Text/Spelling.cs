namespace Quiz.Core.Text;

/// <summary>How near two spellings are, for "did you mean" and for forgiving typos.</summary>
public static class Spelling
{
    private const int MostCandidates = 10_000;
    private const int MostOnStack = 384;

    /// <summary>Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours; <paramref name="limit"/> + 1 when it is more than that.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var alike = a.CommonPrefixLength(b);
        a = a[alike..];
        b = b[alike..];
        var width = b.Length + 1;
        var cells = 3 * width <= MostOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var (beforeLast, last, row) = (0, width, 2 * width);
        for (var j = 0; j <= b.Length; j++)
            cells[last + j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            // Whatever is farther than the limit from the diagonal is farther than the limit from being alike.
            var (from, to) = (Math.Max(1, i - limit), Math.Min(b.Length, i + limit));
            cells[row + from - 1] = from == 1 ? i : limit + 1;
            var least = cells[row + from - 1];
            for (var j = from; j <= to; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(cells[row + j - 1], cells[last + j]) + 1, cells[last + j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    distance = Math.Min(distance, cells[beforeLast + j - 2] + 1);
                cells[row + j] = distance;
                least = Math.Min(least, distance);
            }
            if (least > limit)
                return limit + 1;
            if (to < b.Length)
                cells[row + to + 1] = limit + 1;
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return Math.Min(cells[last + b.Length], limit + 1);
    }

    /// <summary>The candidate that was most likely meant; null when none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        var limit = Math.Clamp(written.Length / 3, 1, 3);
        var (best, bestDistance) = ((string?)null, limit + 1);
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            var distance = string.Equals(candidate, written, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(written, candidate, limit);
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }
}
