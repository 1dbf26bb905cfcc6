using System.Runtime.InteropServices;
using Quiz.Core.Text;

namespace Quiz.Core.Lint;

/// <summary>
/// Texts that share at least 80 % of all their words (Jaccard), and every number and negation. Found by the rarest words of each, of which two such texts
/// must share one (prefix filtering: Chaudhuri, Ganti, Kaushik 2006), so that not every pair is compared.
/// </summary>
internal static class NearDuplicates
{
    private const double Alike = 0.8;
    private const int FewestWords = 3;
    /// <summary>So many earlier texts with the same rare word are compared; in a pack of set phrases there may be thousands.</summary>
    private const int MostCompared = 20;

    private static readonly string[] Negations = [" not ", " no ", " never ", " не ", " ні "];

    /// <summary>A text as it is compared.</summary>
    /// <param name="Words">The different words as numbers, the rarest first.</param>
    /// <param name="Numbers">The same for texts with the same numbers and negations.</param>
    private sealed record Compared(long[] Words, uint Numbers)
    {
        /// <summary>What is like no other.</summary>
        public static readonly Compared Nothing = new([], 0);
    }

    /// <summary>For each text that is nearly the same as an earlier one, both indices.</summary>
    /// <param name="isSameSort">Whether two texts that are alike may count as the same.</param>
    public static IEnumerable<(int Index, int Other)> Of(string[] texts, Func<int, int, bool> isSameSort)
    {
        var all = Prepared(texts);
        var byRareWord = new Dictionary<long, List<int>>();
        for (var i = 0; i < all.Length; i++)
        {
            int? found = null;
            foreach (var word in all[i].Words.AsSpan(0, PrefixOf(all[i].Words.Length)))
            {
                ref var earlier = ref CollectionsMarshal.GetValueRefOrAddDefault(byRareWord, word, out _);
                earlier ??= new(1);
                for (var e = earlier.Count - 1; found is null && e >= Math.Max(0, earlier.Count - MostCompared); e--)
                {
                    if (AreAlike(all[i], all[earlier[e]]) && (isSameSort(i, earlier[e]) || texts[i] == texts[earlier[e]]))
                        found = earlier[e];
                }
                earlier.Add(i);
            }
            if (found is { } other)
                yield return (i, other);
        }
    }

    private static int PrefixOf(int words) => words < FewestWords ? words : words - (int)Math.Ceiling(Alike * words) + 1;

    private static Compared[] Prepared(string[] texts)
    {
        var numbers = Array.ConvertAll(texts, NumbersIn);
        var shared = Shared(numbers);
        var frequency = new Dictionary<uint, int>();
        var words = new List<uint>();
        var all = new Compared[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            all[i] = Compared.Nothing;
            if (!shared.Contains(numbers[i])) // what has numbers of its own is like no other
                continue;
            words.Clear();
            AddWords(texts[i], words);
            foreach (var word in words)
                CollectionsMarshal.GetValueRefOrAddDefault(frequency, word, out _)++;
            all[i] = new([.. words.Select(hash => (long)hash)], numbers[i]);
        }
        foreach (var one in all)
        {
            for (var w = 0; w < one.Words.Length; w++)
                one.Words[w] |= (long)frequency[(uint)one.Words[w]] << 32;
            Array.Sort(one.Words);
        }
        return all;
    }

    /// <summary>Those that stand several times.</summary>
    private static HashSet<uint> Shared(uint[] numbers)
    {
        var sorted = (uint[])numbers.Clone();
        Array.Sort(sorted);
        var shared = new HashSet<uint>();
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
                shared.Add(sorted[i]);
        }
        return shared;
    }

    private static void AddWords(string text, List<uint> words)
    {
        foreach (var word in new Words(text))
        {
            if (HashOf(word) is var hash && !words.Contains(hash))
                words.Add(hash);
        }
    }

    /// <summary>The same for texts with the same numbers and negations; most texts are told apart by it without looking at their words.</summary>
    private static uint NumbersIn(string text)
    {
        var sum = 0U;
        for (var at = text.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0;)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
                end++;
            sum += HashOf(text.AsSpan(at, end - at));
            var next = text.AsSpan(end).IndexOfAnyInRange('0', '9');
            at = next < 0 ? -1 : end + next;
        }
        for (var i = 0; i < Negations.Length; i++)
            sum += text.Contains(Negations[i], StringComparison.Ordinal) ? (uint)i + 1 : 0;
        return sum;
    }

    /// <summary>The same for words that differ in case or accents only (FNV-1a).</summary>
    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2_166_136_261;
        foreach (var c in word)
            hash = unchecked((hash ^ Accents.WithoutAccent(char.ToLowerInvariant(c))) * 16_777_619);
        return hash;
    }

    private static bool AreAlike(Compared a, Compared b)
    {
        if (a.Numbers != b.Numbers || Math.Min(a.Words.Length, b.Words.Length) < Alike * Math.Max(a.Words.Length, b.Words.Length))
            return false;
        var shared = 0;
        for (int i = 0, j = 0; i < a.Words.Length && j < b.Words.Length;)
        {
            var order = a.Words[i].CompareTo(b.Words[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared >= Alike * (a.Words.Length + b.Words.Length - shared);
    }
}
