using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Packs;

namespace Quiz.Core.Lint;

/// <summary>Who uses which loaded word, so that one that all sides get alike is let be.</summary>
internal sealed class LoadedWords(Pack pack)
{
    private const int MostNamed = 3;

    private readonly List<(string Pointer, string Word, ImmutableArray<string> Sides)> _heard = [];

    private readonly HashSet<string> _sides = [.. pack.Claims.SelectMany(c => c.Statements).SelectMany(s => s.By).Distinct().Select(by => SideOf(pack, by))];

    /// <param name="by">Ids of those whose words are told; none where nobody's are.</param>
    public void Hear(string pointer, string word, ImmutableArray<string> by) => _heard.Add((pointer, word, by.IsDefault ? [] : [.. by.Select(id => SideOf(pack, id))]));

    public void Tell(LintSheet sheet)
    {
        var users = _heard.GroupBy(h => h.Word, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.SelectMany(h => h.Sides).ToHashSet(StringComparer.Ordinal), StringComparer.OrdinalIgnoreCase);
        foreach (var (pointer, word, sides) in _heard)
        {
            if (sides.IsEmpty)
                sheet.Add(ProblemCode.LoadedWord, pointer, $"\"{word}\" tells the reader whom to believe; \"said\", \"stated\" and \"denied\" do not");
            else if (users[word].Count < _sides.Count)
                sheet.Add(ProblemCode.LoadedWord, pointer, $"\"{word}\" is said of {string.Join(" and ", sides.Distinct())} and not of {string.Join(", ", _sides.Except(users[word]).Order(StringComparer.Ordinal).Take(MostNamed))}; the same verbs for all sides, \"said\", \"stated\", \"denied\", keep the pack fair");
        }
    }

    private static string SideOf(Pack pack, string actor) => pack.Actor(actor) is { } known ? known.Side ?? known.Name : actor;
}
