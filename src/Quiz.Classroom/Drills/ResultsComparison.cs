using System.Collections.Immutable;

namespace Quiz.Classroom.Drills;

/// <summary>How a question did in several sittings.</summary>
/// <param name="Items">For each sitting; null where it was not asked.</param>
public sealed record ComparedItem(ImmutableArray<SavedItem?> Items)
{
    /// <summary>The first that reports it.</summary>
    public SavedItem Known => Items.First(i => i is not null)!;

    /// <summary>By how much of all its points the last sitting did better than the first that has it; null where fewer than two have a figure.</summary>
    public double? Change
    {
        get
        {
            var told = Items.Where(i => i?.Facility is not null).Select(i => i!.Facility!.Value).ToList();
            return told.Count < 2 ? null : told[^1] - told[0];
        }
    }
}

/// <summary>Puts questions of several sittings beside each other.</summary>
public static class ResultsComparison
{
    /// <summary>A smaller change is none to speak of.</summary>
    public const double Notable = 0.05;

    /// <summary>A question is the same where it has the same id, else where one of the same kind is about the same item of the same pack. In the order in which they are met.</summary>
    public static ImmutableArray<ComparedItem> Of(ImmutableArray<SavedResults> sittings)
    {
        var rows = new List<SavedItem?[]>();
        for (var sitting = 0; sitting < sittings.Length; sitting++)
        {
            // Those of the same id first, so that none of them is taken by another about the same.
            var left = new List<SavedItem>();
            foreach (var item in sittings[sitting].Items)
            {
                if (rows.Find(row => row[sitting] is null && Array.Exists(row, i => i?.Id == item.Id)) is { } row)
                    row[sitting] = item;
                else
                    left.Add(item);
            }
            foreach (var item in left)
            {
                if (rows.Find(row => row[sitting] is null && Array.Exists(row, i => i?.Subject == item.Subject)) is not { } row)
                    rows.Add(row = new SavedItem?[sittings.Length]);
                row[sitting] = item;
            }
        }
        return [.. rows.Select(row => new ComparedItem([.. row]))];
    }
}
