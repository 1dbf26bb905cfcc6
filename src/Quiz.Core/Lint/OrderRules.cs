using System.Runtime.InteropServices;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Core.Lint;

/// <summary>Events of one tag whose order can't be told never stand in a question together.</summary>
internal static class OrderRules
{
    public static void Check(Pack pack, LintSheet sheet)
    {
        var told = new bool[pack.Events.Length];
        foreach (var (tag, indices) in ByTag(pack))
        {
            Sort(pack, indices);
            // Of those that begin earlier, the one that ends last and the one that begins last are the ones that can overlap.
            var lasting = -1;
            for (var i = 0; i < indices.Count; i++)
            {
                var index = indices[i];
                if (i > 0 && !(IsTold(index, indices[i - 1]) && IsTold(index, lasting)) && Overlapping(pack, index, lasting, indices[i - 1]) is { } other && !IsTold(index, other))
                {
                    told[Math.Max(index, other)] = true;
                    Tell(pack, sheet, tag, Math.Max(index, other), Math.Min(index, other));
                }
                if (lasting < 0 || pack.Events[index].Date.Latest > pack.Events[lasting].Date.Latest)
                    lasting = index;
            }
        }

        bool IsTold(int index, int other) => told[Math.Max(index, other)];
    }

    /// <summary>By the first day, then as in the file.</summary>
    private static void Sort(Pack pack, List<int> indices)
    {
        var sorted = CollectionsMarshal.AsSpan(indices);
        var days = new long[sorted.Length];
        for (var i = 0; i < days.Length; i++)
            days[i] = pack.Events[sorted[i]].Date.Earliest.Number;
        days.AsSpan().Sort(sorted); // as numbers, which is quick
        for (var (start, end) = (0, 0); start < days.Length; start = end)
        {
            while (end < days.Length && days[end] == days[start])
                end++;
            sorted[start..end].Sort();
        }
    }

    private static Dictionary<string, List<int>> ByTag(Pack pack)
    {
        var byTag = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (i, e) in pack.Events.Index())
        {
            foreach (var tag in e.Tags)
            {
                if (!byTag.TryGetValue(tag, out var indices))
                    byTag[tag] = indices = [];
                indices.Add(i);
            }
        }
        return byTag;
    }

    private static int? Overlapping(Pack pack, int index, int lasting, int previous) =>
        IsOpen(pack.Events[index], pack.Events[previous]) ? previous : IsOpen(pack.Events[index], pack.Events[lasting]) ? lasting : null;

    private static bool IsOpen(Event a, Event b) => a.Date.OrderTo(b.Date) == DateOrder.Undetermined;

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
