using System.Collections.Immutable;

namespace Quiz.Core.Lint;

/// <summary>What a word is looked for as.</summary>
internal enum WordSort
{
    None,
    /// <summary>Tells the reader whom to believe.</summary>
    Loaded,
    /// <summary>Tells of atrocity.</summary>
    Atrocious,
    /// <summary>Tells of death; with a number beside it, of many.</summary>
    Death,
    /// <summary>A number of many.</summary>
    Many,
    /// <summary>What a number counts, which else might be a year.</summary>
    People,
    /// <summary>With one of the next after it, atrocious.</summary>
    Mass,
    OfAMass,
}

/// <summary>Words to look for, whole or by how they begin, whatever their case.</summary>
internal sealed class WordList
{
    /// <summary>By their first letter: most words of a text are dismissed by it and the second.</summary>
    private readonly Dictionary<char, (string Word, WordSort Sort)[]> _byLetter;
    private readonly (string Word, WordSort Sort)[]?[] _ofAscii = new (string, WordSort)[]?[128];
    /// <summary>For each first letter that is ASCII the second ones, of which a bit each is set: small and capital letters have the same.</summary>
    private readonly uint[] _secondsOfAscii = new uint[128];

    /// <param name="words">For each sort its words in small letters, divided by spaces; a star at the end stands for any ending: <c>massacre*</c>.</param>
    public WordList(params ImmutableArray<(WordSort Sort, string Words)> words)
    {
        _byLetter = words.SelectMany(w => w.Words.Split(' ').Select(word => (word, w.Sort))).GroupBy(w => w.word[0]).ToDictionary(g => g.Key, g => g.ToArray());
        foreach (var (letter, candidates) in _byLetter.Where(pair => pair.Key < _ofAscii.Length))
        {
            _ofAscii[letter] = candidates;
            foreach (var (candidate, _) in candidates)
                _secondsOfAscii[letter] |= 1U << (candidate[1] & 31);
        }
    }

    public WordSort SortOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || IsDismissed(word[0], word[1]) || CandidatesFor(word[0]) is not { } candidates)
            return WordSort.None;
        var second = char.ToLowerInvariant(word[1]);
        foreach (var (candidate, sort) in candidates)
        {
            if (candidate[1] == second && Is(candidate, word))
                return sort;
        }
        return WordSort.None;
    }

    private bool IsDismissed(char first, char second) => first < _ofAscii.Length && second < _ofAscii.Length && (_secondsOfAscii[first | 0x20] & (1U << (second & 31))) == 0;

    private (string Word, WordSort Sort)[]? CandidatesFor(char first)
    {
        var letter = first | 0x20; // the small letter of an ASCII one
        return first < _ofAscii.Length ? _ofAscii[letter] : _byLetter.GetValueOrDefault(char.ToLowerInvariant(first));
    }

    private static bool Is(ReadOnlySpan<char> candidate, ReadOnlySpan<char> word) => candidate[^1] == '*'
        ? word.StartsWith(candidate[..^1], StringComparison.OrdinalIgnoreCase)
        : word.Equals(candidate, StringComparison.OrdinalIgnoreCase);
}
