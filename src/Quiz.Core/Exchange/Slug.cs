using System.Globalization;
using System.Text;
using Quiz.Core.Packs;
using Quiz.Core.Rounds;
using Quiz.Core.Text;

namespace Quiz.Core.Exchange;

/// <summary>Ids made from titles.</summary>
public static class Slug
{
    private const int Longest = 64;

    /// <summary>Cyrillic as Ukraine's passports write it (Cabinet of Ministers, 2010, without the forms for a word's beginning), and what other languages add.</summary>
    private static readonly (string Latin, string Letters)[] Table =
    [
        ("a", "а"), ("b", "б"), ("v", "в"), ("h", "г"), ("g", "ґ"), ("d", "д"), ("e", "еэ"), ("ie", "є"), ("zh", "ж"), ("z", "з"), ("y", "иы"), ("i", "іїй"), ("k", "к"), ("l", "л"),
        ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "уў"), ("f", "ф"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("shch", "щ"),
        ("iu", "ю"), ("ia", "я"), ("io", "ё"), ("", "ьъ'’ʼ"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("th", "þ"), ("d", "ð"),
    ];

    private static readonly Dictionary<char, string> LatinOf = Table.SelectMany(row => row.Letters.Select(c => (c, row.Latin))).ToDictionary(p => p.c, p => p.Latin);

    /// <summary>
    /// Always an id: the text in small Latin letters with hyphens between its words, cut after a word. Where it has letters that the table lacks,
    /// or nothing to name it by, a hash that is the same everywhere.
    /// </summary>
    public static string Of(string text, int longest = Longest)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant())
        {
            var letter = Accents.WithoutAccent(c);
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (LatinOf.TryGetValue(letter, out var latin))
                slug.Append(latin);
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return Hash(text);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length > longest)
                break;
        }
        var id = CutAfterWord(slug.ToString(), longest).Trim('-');
        return Ids.IsId(id) ? id : Hash(text);
    }

    /// <summary>The id with a number after it, still of an id's length.</summary>
    public static string Numbered(string id, int number)
    {
        var tail = string.Create(CultureInfo.InvariantCulture, $"-{number}");
        return id[..Math.Min(id.Length, Longest - tail.Length)] + tail;
    }

    private static string CutAfterWord(string slug, int longest)
    {
        if (slug.Length <= longest)
            return slug;
        var end = slug.LastIndexOf('-', longest);
        return slug[..(end < longest / 2 ? longest : end)];
    }

    private static string Hash(string text) => $"x{StableHash.Of(text).ToString("x16", CultureInfo.InvariantCulture)[..10]}";
}
