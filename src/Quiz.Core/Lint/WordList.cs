using System.Collections.Immutable;

namespace Quiz.Core.Lint;

/// <summary>Words to look for, whole or by how they begin, whatever their case.</summary>
internal sealed class WordList
{
    private const int LongestWord = 24;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _whole;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly ImmutableArray<int> _lengths;

    /// <param name="words">In small letters; a star at the end stands for any ending: <c>massacre*</c>.</param>
    public WordList(params string[] words)
    {
        var beginnings = words.Where(w => w.EndsWith('*')).Select(w => w[..^1]).ToHashSet(StringComparer.Ordinal);
        _whole = words.Where(w => !w.EndsWith('*')).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _beginnings = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. beginnings.Select(b => b.Length).Distinct().Order()];
    }

    public bool Holds(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return false;
        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        if (_whole.Contains(small))
            return true;
        foreach (var length in _lengths)
        {
            if (length <= small.Length && _beginnings.Contains(small[..length]))
                return true;
        }
        return false;
    }
}
