using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Text;

namespace Quiz.Core.Forms;

/// <summary>Something with a name at a point of a map.</summary>
public sealed record Named(string Key, string Name, ImmutableArray<string> Aliases, GeoPoint Point);

/// <summary>What people confuse: what lies near, and what is called alike.</summary>
public static class Likeness
{
    private const int LeastAlike = 2;

    /// <summary>Words that begin with as many of the same letters come from one.</summary>
    private const int SameWord = 4;

    /// <summary>A name that is alike brings something forward as if it were so many times nearer.</summary>
    private const double OfANameAlike = 5;

    /// <summary>The nearest first; those whose names begin alike, or differ by a letter or two, stand before others as near.</summary>
    public static IOrderedEnumerable<Named> MostAlikeFirst(Named target, IEnumerable<Named> others) => others
        .OrderBy(other => Geodesy.DistanceKm(other.Point, target.Point) / (AreAlike(other.Name, target.Name) ? OfANameAlike : 1))
        .ThenBy(other => other.Key, StringComparer.Ordinal);

    /// <summary>Whether two names have words that come from one, as Poltava and Poltava Oblast, or Dnipro and Dnipropetrovsk.</summary>
    /// <param name="generic">Words that add nothing to a region's name, which don't count.</param>
    public static bool ShareAWord(string a, string b, ImmutableArray<string> generic) => WordsOf(a, generic).Any(word => WordsOf(b, generic).Any(other => word[..SameWord].Equals(other[..SameWord], StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> WordsOf(string name, ImmutableArray<string> generic) => name.Split(' ', '-').Where(word => word.Length >= SameWord && !generic.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static bool AreAlike(string a, string b)
    {
        var (first, second) = (FirstWord(a), FirstWord(b));
        if (first.Length < LeastAlike || second.Length < LeastAlike)
            return false;
        var most = Math.Min(first.Length, second.Length) / 3;
        return first[..LeastAlike].Equals(second[..LeastAlike], StringComparison.OrdinalIgnoreCase) || Spelling.Distance(first, second, most) <= most;
    }

    private static string FirstWord(string name) => name.Split(' ', 2)[0];
}
