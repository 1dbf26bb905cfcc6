using System.Runtime.InteropServices;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Core.Lint;

/// <summary>Events of one tag whose order can't be told never stand in a question together.</summary>
internal static class OrderRules
{
    /// <summary>What of a date decides on its order to others, taken out of it once: a date is compared for each tag of its event.</summary>
    private readonly record struct Reach(Day Earliest, Day Latest, Day LastCertainlyEarlier, Day FirstCertainlyLater)
    {
        public static Reach Of(EdtfDate date) => new(date.Earliest, date.Latest, date.LastCertainlyEarlier, date.FirstCertainlyLater);

        public bool IsCertainlyBefore(in Reach other) => FirstCertainlyLater <= other.Earliest && Latest <= other.LastCertainlyEarlier;
    }

    public static void Check(Pack pack, LintSheet sheet)
    {
        var byTag = ByTag(pack);
        if (byTag.Count == 0)
            return;
        var dates = new Reach[pack.Events.Length];
        for (var i = 0; i < dates.Length; i++)
            dates[i] = Reach.Of(pack.Events[i].Date);
        var days = new long[byTag.Values.Max(indices => indices.Count)];
        var told = new bool[dates.Length];
        foreach (var (tag, list) in byTag)
        {
            var indices = CollectionsMarshal.AsSpan(list);
            Sort(indices, dates, days);
            // Of those that begin earlier, the one that ends last and the one that begins last are the ones that can overlap.
            var lasting = -1;
            for (var i = 0; i < indices.Length; i++)
            {
                var index = indices[i];
                if (i > 0 && Overlapping(dates, index, lasting, indices[i - 1]) is { } other && !told[Math.Max(index, other)])
                {
                    told[Math.Max(index, other)] = true;
                    Tell(pack, sheet, tag, Math.Max(index, other), Math.Min(index, other));
                }
                if (lasting < 0 || dates[index].Latest > dates[lasting].Latest)
                    lasting = index;
            }
        }
    }

    /// <summary>By the first day, then as in the file.</summary>
    /// <param name="room">For the days, at least as many.</param>
    private static void Sort(Span<int> indices, Reach[] dates, long[] room)
    {
        var days = room.AsSpan(0, indices.Length);
        for (var i = 0; i < days.Length; i++)
            days[i] = dates[indices[i]].Earliest.Number;
        days.Sort(indices); // as numbers, which is quick
        for (var (start, end) = (0, 0); start < days.Length; start = end)
        {
            while (end < days.Length && days[end] == days[start])
                end++;
            indices[start..end].Sort();
        }
    }

    private static Dictionary<string, List<int>> ByTag(Pack pack)
    {
        var byTag = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < pack.Events.Length; i++)
        {
            foreach (var tag in pack.Events[i].Tags)
            {
                if (!byTag.TryGetValue(tag, out var indices))
                    byTag[tag] = indices = [];
                indices.Add(i);
            }
        }
        return byTag;
    }

    private static int? Overlapping(Reach[] dates, int index, int lasting, int previous) =>
        IsOpen(dates[index], dates[previous]) ? previous : IsOpen(dates[index], dates[lasting]) ? lasting : null;

    private static bool IsOpen(in Reach a, in Reach b) => !a.IsCertainlyBefore(b) && !b.IsCertainlyBefore(a);

    private static void Tell(Pack pack, LintSheet sheet, string tag, int index, int other)
    {
        if (!sheet.Tells(ProblemCode.UndeterminedOrder))
        {
            sheet.Count(ProblemCode.UndeterminedOrder);
            return;
        }
        var (mine, its) = (pack.Events[index], pack.Events[other]);
        sheet.Add(ProblemCode.UndeterminedOrder, $"/events/{index}/date",
            $"whether \"{mine.Id}\" ({mine.Date.Text}) or \"{its.Id}\" ({its.Date.Text}) came first can't be told, and both are tagged \"{ForeignText.Clean(tag, 40)}\": they never stand in a question together");
    }
}
