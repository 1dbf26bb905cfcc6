using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Core.Text;

namespace Quiz.Classroom.Lessons;

/// <summary>Names of teams or pupils, which may be numbers: cleaned, short, and each once.</summary>
public static class TeamNames
{
    /// <summary>What a name is kept as; null for one that is empty.</summary>
    public static string? Cleaned(string typed)
    {
        var words = ForeignText.Clean(typed, Drill.LongestTeam - 1).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    /// <summary>Whether two names would be taken for the same.</summary>
    public static bool AreSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The names of a list that can be kept, in its order, the first <see cref="Drill.MostTeams"/> of them.</summary>
    public static ImmutableArray<string> Kept(IEnumerable<string> names)
    {
        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var name in names)
        {
            if (kept.Count < Drill.MostTeams && Cleaned(name) is { } clean && !kept.Any(k => AreSame(k, clean)))
                kept.Add(clean);
        }
        return kept.ToImmutable();
    }
}
