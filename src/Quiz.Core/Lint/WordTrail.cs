using System.Globalization;

namespace Quiz.Core.Lint;

/// <summary>What went before a word of a text, as far as it changes what the word means.</summary>
internal ref struct WordTrail()
{
    /// <summary>So many dead are a mass of them.</summary>
    private const int Many = 10;
    /// <summary>A number so many words away belongs to the word.</summary>
    private const int Near = 3;

    private ReadOnlySpan<char> _before = default;
    private WordSort _sortBefore;
    private int _at;
    private int _lastMany = -Near - 1;
    private int _lastDeath = -Near - 1;
    private int _lastYear = -Near - 1;

    /// <summary>Whether the word judges a speaker here: somebody is admitted to a hospital, a territory is claimed, and claims are mostly a noun.</summary>
    public readonly bool IsLoaded(ReadOnlySpan<char> word, WordSort sort) =>
        (sort == WordSort.Loaded && _before is not ("is" or "are" or "was" or "were" or "be" or "been" or "being" or "the" or "The" or "a" or "A" or "an" or "An"))
        || (word is "that" && _before is "claims")
        || (word[0] > '\u007F' && Is(_before, "так") && word.StartsWith("зван", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the word makes it so that atrocity or many deaths are told of.</summary>
    public bool IsSensitive(ReadOnlySpan<char> word, WordSort sort)
    {
        if (sort == WordSort.None && !char.IsAsciiDigit(word[0]))
            return false;
        if (sort == WordSort.Death && !(Is(word, "dead") && word[0] == 'D' && _at > 0)) // the Dead Sea
            _lastDeath = _at;
        else if (sort == WordSort.Many || IsMany(word))
            _lastMany = _at;
        else if (sort == WordSort.People && _lastYear == _at - 1)
            _lastMany = _lastYear; // 1500 people are no year
        return sort == WordSort.Atrocious || (sort == WordSort.OfAMass && (_sortBefore == WordSort.Mass || (Is(word, "cleansing") && Is(_before, "ethnic"))))
            || (_lastDeath >= 0 && _lastMany >= 0 && Math.Abs(_lastDeath - _lastMany) <= Near);
    }

    public void Pass(ReadOnlySpan<char> word, WordSort sort)
    {
        _before = word;
        _sortBefore = sort;
        _at++;
    }

    /// <summary>A number of people, and no year, no age and no part of a name: Soyuz 11 is a ship.</summary>
    private bool IsMany(ReadOnlySpan<char> word)
    {
        if (!char.IsAsciiDigit(word[0]) || !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < Many)
            return false;
        if (number is >= 1_000 and <= 2_100)
        {
            _lastYear = _at;
            return false;
        }
        return !(_at > 1 && _before.Length > 0 && char.IsUpper(_before[0])) && _before is not ("at" or "aged" or "age" or "віці" or "for");
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
