using System.Collections.Immutable;

namespace Quiz.Storage;

/// <summary>How an item was answered.</summary>
/// <param name="Item">As array and id: <c>events/laika</c>.</param>
/// <param name="Share">Of all points that there were.</param>
public sealed record ItemScore(string Item, int Answers, double Share)
{
    /// <summary>Every item of a pack that was answered, the hardest first.</summary>
    public static ImmutableArray<ItemScore> AllOf(ProgressStore store, string pack)
    {
        var items = new Dictionary<string, (int Answers, double Scores)>(StringComparer.Ordinal);
        foreach (var answer in store.Answers(pack))
        {
            var (answers, scores) = items.GetValueOrDefault(answer.Item);
            items[answer.Item] = (answers + 1, scores + answer.Score);
        }
        return [.. items.Select(item => new ItemScore(item.Key, item.Value.Answers, item.Value.Scores / item.Value.Answers))
            .OrderBy(score => score.Share).ThenByDescending(score => score.Answers).ThenBy(score => score.Item, StringComparer.Ordinal)];
    }
}
