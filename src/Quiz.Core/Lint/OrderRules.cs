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
        var told = new HashSet<int>();
        foreach (var (tag, indices) in ByTag(pack))
        {
            Sort(pack, indices);
            // Of those that begin earlier, the one that ends last and the one that begins last are the ones that can overlap.
            var lasting = -1;
            for (var i = 0; i < indices.Count; i++)
            {
                var index = indices[i];
                if (i > 0 && Overlapping(pack, index, lasting, indices[i - 1]) is { } other && told.Add(Math.Max(index, other)))
                    Tell(pack, sheet, tag, Math.Max(index, other), Math.Min(index, other));
                if (lasting < 0 || pack.Events[index].Date.Latest > pack.Events[lasting].Date.Latest)
                    lasting = index;
            }
        }
    }

    /// <summary>By the first day, then as in the file.</summary>
    private static void Sort(Pack pack, List<int> indices)
    {
        var sorted = indices.ToArray();
        var days = indices.ConvertAll(i => pack.Events[i].Date.Earliest.Number).ToArray();
        Array.Sort(days, sorted); // as numbers, which is quick
        for (var (start, end) = (0, 0); start < days.Length; start = end)
        {
            while (end < days.Length && days[end] == days[start])
                end++;
            sorted.AsSpan(start..end).Sort();
        }
        indices.Clear();
        indices.AddRange(sorted);
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
