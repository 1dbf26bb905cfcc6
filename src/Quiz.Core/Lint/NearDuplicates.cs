namespace Quiz.Core.Lint;

/// <summary>
/// Texts that share at least 80 % of all their words (Jaccard), and every number. Found by the rarest words of each, of which two such texts
/// must share one (prefix filtering: Chaudhuri, Ganti, Kaushik 2006), so that not every pair is compared.
/// </summary>
internal static class NearDuplicates
{
    private const double Alike = 0.8;
    private const int FewestWords = 3;
    /// <summary>So many earlier texts with the same rare word are compared; in a pack of set phrases there may be thousands.</summary>
    private const int MostCompared = 20;

    /// <summary>For each text that is nearly the same as an earlier one, both indices.</summary>
    /// <param name="isSameSort">Whether two texts that are alike may count as the same.</param>
    public static IEnumerable<(int Index, int Other)> Of(string[] texts, Func<int, int, bool> isSameSort)
    {
        var (words, frequency) = WordsOf(texts);
        var byRareWord = new Dictionary<int, List<int>>();
        for (var i = 0; i < words.Length; i++)
        {
            Array.Sort(words[i], (a, b) => frequency[a] != frequency[b] ? frequency[a].CompareTo(frequency[b]) : a.CompareTo(b));
            var prefix = words[i].Length < FewestWords ? words[i].Length : words[i].Length - (int)Math.Ceiling(Alike * words[i].Length) + 1;
            int? found = null;
            for (var p = 0; p < prefix; p++)
            {
                if (!byRareWord.TryGetValue(words[i][p], out var earlier))
                    byRareWord[words[i][p]] = earlier = [];
                for (var e = earlier.Count - 1; found is null && e >= Math.Max(0, earlier.Count - MostCompared); e--)
                    found = AreAlike(words[i], words[earlier[e]]) && (isSameSort(i, earlier[e]) || texts[i] == texts[earlier[e]]) ? earlier[e] : null;
                earlier.Add(i);
            }
            if (found is { } other)
                yield return (i, other);
        }
    }

    /// <summary>The different words of each text, as numbers; those that are numbers themselves count twice below zero, so that one that differs keeps texts apart.</summary>
    private static (int[][] Words, Dictionary<int, int> Frequency) WordsOf(string[] texts)
    {
        var (known, frequency) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<int, int>());
        var words = new int[texts.Length][];
        for (var i = 0; i < texts.Length; i++)
        {
            var mine = new HashSet<int>();
            foreach (var word in PlainText.Of(texts[i]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!known.TryGetValue(word, out var id))
                    known[word] = id = IsNumber(word) ? -known.Count - 1 : known.Count + 1;
                mine.Add(id);
            }
            words[i] = [.. mine];
            foreach (var id in words[i])
                frequency[id] = frequency.GetValueOrDefault(id) + 1;
        }
        return (words, frequency);
    }

    private static bool IsNumber(string word) => word.Any(char.IsAsciiDigit);

    private static bool AreAlike(int[] a, int[] b)
    {
        if (Math.Min(a.Length, b.Length) < Alike * Math.Max(a.Length, b.Length))
            return false;
        var mine = a.ToHashSet();
        var shared = 0;
        foreach (var word in b)
        {
            if (mine.Contains(word))
                shared++;
            else if (word < 0)
                return false;
        }
        return shared >= Alike * (a.Length + b.Length - shared) && a.Count(w => w < 0) == b.Count(w => w < 0);
    }
}
