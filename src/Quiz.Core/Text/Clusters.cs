using System.Globalization;
using System.Text;

namespace Quiz.Core.Text;

/// <summary>Walks through a text by clusters, without allocating: <c>foreach (var cluster in Clusters.Of(text))</c>.</summary>
public ref struct Clusters
{
    // A pile of combining marks is cut here: nobody reads more, and a cell must stay small.
    private const int Longest = 32;
    private ReadOnlySpan<char> _rest;

    private Clusters(ReadOnlySpan<char> text) => _rest = text;

    public Cluster Current { get; private set; }

    /// <summary>How much of the text comes after the current cluster, in characters.</summary>
    internal readonly int RestLength => _rest.Length;

    public static Clusters Of(ReadOnlySpan<char> text) => new(text);

    /// <summary>The longest beginning of a text of whole clusters and at most so many UTF-16 units.</summary>
    public static string Start(string text, int length)
    {
        var at = 0;
        foreach (var cluster in Of(text))
        {
            if (at + cluster.Text.Length > length)
                break;
            at += cluster.Text.Length;
        }
        return text[..at];
    }

    /// <summary>Whether a code point joins the one before it, as accents do.</summary>
    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    public readonly Clusters GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }
        if (IsPlain(_rest[0]) && (_rest.Length == 1 || IsPlain(_rest[1])))
        {
            Current = new Cluster(_rest[..1], 1, disputed: false, widest: 1);
            _rest = _rest[1..];
            return true;
        }
        var length = StringInfo.GetNextTextElementLength(_rest);
        Current = Measure(_rest[..Math.Min(length, Longest)]);
        _rest = _rest[length..];
        return true;
    }

    // Letters and signs of one column that never join what follows, unless that is a mark or a joiner: these stand outside.
    private static bool IsPlain(char c) => c is >= ' ' and <= '~' or > '\u00A0' and < '\u0300' and not '\u00AD'
        or >= '\u0370' and <= '\u0482' or >= '\u2500' and < '\u2600' and not ('\u25FD' or '\u25FE') or >= '\u2800' and < '\u2900';

    private static Cluster Measure(ReadOnlySpan<char> text)
    {
        int sum = 0, runes = 0;
        var emoji = false;
        Rune first = default;
        foreach (var rune in text.EnumerateRunes())
        {
            first = runes++ == 0 ? rune : first;
            sum += TextWidth.Of(rune);
            // The emoji selector, and the second half of a flag.
            emoji |= rune.Value is 0xFE0F || (runes == 2 && IsRegionalIndicator(rune));
        }
        var width = emoji && sum > 0 ? 2 : Math.Min(2, sum);
        return new Cluster(text, width, runes > 1 || IsDisputed(first), Math.Max(sum, width));
    }

    private static bool IsRegionalIndicator(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;

    // Alone too: half flags, Hangul initials and signs that join what follows them, and what Unicode 16 made wide.
    private static bool IsDisputed(Rune rune) => IsRegionalIndicator(rune) || rune.Value
        is >= 0x1100 and <= 0x115F or >= 0xA960 and <= 0xA97C or >= 0x0600 and <= 0x0605 or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2
        or >= 0x2630 and <= 0x2637 or >= 0x268A and <= 0x268F or >= 0x4DC0 and <= 0x4DFF or >= 0x1D300 and <= 0x1D376
        or >= 0x11000 and <= 0x11FFF || IsMark(rune);
}
