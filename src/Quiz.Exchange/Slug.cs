using System.Globalization;
using System.Text;
using Quiz.Core.Randomness;
using Quiz.Core.Text;

namespace Quiz.Exchange;

/// <summary>Ids made of names: the same name always gives the same one.</summary>
public static class Slug
{
    private const int Usual = 48;
    private const int Longest = 64;
    private const char Lost = '\0';

    /// <summary>Cyrillic by the table of the Cabinet of Ministers of Ukraine (resolution 55 of 27 January 2010), with the Russian letters that it lacks; the letters that read otherwise at the beginning of a word follow.</summary>
    private static readonly Dictionary<char, string> Letters = Table(
        "а a б b в v г h ґ g д d е e є ie ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ю iu я ia ы y э e ё e ў u ß ss æ ae œ oe þ th ð d");
    private static readonly Dictionary<char, string> First = Table("є ye ї yi й y ю yu я ya");

    /// <summary>Letters that are written as nothing, and marks within words.</summary>
    private const string Silent = "ьъ'’ʼ`";

    /// <summary>
    /// In small ASCII letters, digits and hyphens, at most 64 long. Where letters of other scripts are left out, and where the text is longer, a hash
    /// of the whole follows, so that unlike names get unlike ids; a text without any such letter or digit gives <c>q-</c> and the hash.
    /// </summary>
    public static string Of(string text, int longest = Usual)
    {
        var (slug, hasLost) = (new StringBuilder(), false);
        var last = ' ';
        foreach (var letter in text.ToLowerInvariant())
        {
            var spelt = Spelt(letter, last);
            last = letter;
            hasLost |= spelt.Length == 1 && spelt[0] == Lost;
            if (spelt.Length == 0 || spelt[0] == Lost)
                continue;
            if (spelt != "-")
                slug.Append(spelt);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        var whole = slug.ToString().Trim('-');
        var hash = FormattableString.Invariant($"{(uint)StableHash.Of(text):x8}");
        if (whole.Length == 0)
            return $"q-{hash}";
        return whole.Length > longest ? $"{Cut(whole, longest)}-{hash}" : hasLost ? $"{whole}-{hash}" : whole;
    }

    /// <summary>The id with a number after it, still of an id's length.</summary>
    public static string Numbered(string id, int number)
    {
        var suffix = FormattableString.Invariant($"-{number}");
        return id[..Math.Min(id.Length, Longest - suffix.Length)].TrimEnd('-') + suffix;
    }

    private static string Spelt(char letter, char before)
    {
        letter = Accents.WithoutAccent(letter);
        if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            return letter.ToString();
        if (Silent.Contains(letter, StringComparison.Ordinal) || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            return "";
        if (!char.IsLetter(before) && !Silent.Contains(before, StringComparison.Ordinal) && First.TryGetValue(letter, out var atFirst))
            return atFirst;
        if (letter == 'г' && before == 'з')
            return "gh";
        return Letters.TryGetValue(letter, out var spelt) ? spelt : char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? Lost.ToString() : "-";
    }

    /// <summary>At the last hyphen that leaves enough.</summary>
    private static string Cut(string slug, int longest)
    {
        var cut = slug[..longest];
        var hyphen = cut.LastIndexOf('-');
        return (hyphen > longest / 2 ? cut[..hyphen] : cut).TrimEnd('-');
    }

    private static Dictionary<char, string> Table(string pairs)
    {
        var words = pairs.Split(' ');
        return Enumerable.Range(0, words.Length / 2).ToDictionary(i => words[2 * i][0], i => words[(2 * i) + 1]);
    }
}
