using System.Collections.Immutable;
using System.Globalization;

namespace Quiz.Core.Text;

/// <summary>
/// Numbers as people type them: 140, 31,914, 31 914, 3.5, 3,5, -40, 2.9 million, 2,9 млн. One comma or point before three last digits
/// parts thousands when it is a comma, decimals when it is a point.
/// </summary>
public static class NumberReader
{
    private static readonly ImmutableArray<(Func<NumberReadingWords, IEnumerable<string>> Words, double Factor)> Scales =
        [(language => language.Thousands, 1e3), (language => language.Millions, 1e6), (language => language.Billions, 1e9)];

    private static readonly ImmutableArray<Func<NumberReadingWords, IEnumerable<string>>> Units =
        [language => language.SquareKilometres, language => language.Kilometres, language => language.People];

    /// <param name="unit">As packs write it; it may stand after the number, also as people of any of the languages write it. Null for none.</param>
    public static bool TryRead(string text, string? unit, IReadOnlyList<NumberReadingWords> languages, out double number)
    {
        var rest = text.Trim().ToLowerInvariant();
        if (unit is not null && WordsOf(unit, languages).FirstOrDefault(word => rest.EndsWith(word, StringComparison.Ordinal)) is { } told)
            rest = rest[..^told.Length].TrimEnd();
        var factor = 1.0;
        foreach (var (words, by) in Scales)
        {
            if (languages.SelectMany(words).FirstOrDefault(w => rest.EndsWith(w, StringComparison.Ordinal) && rest.Length > w.Length && !char.IsLetter(rest[^(w.Length + 1)])) is { } word)
                (rest, factor) = (rest[..^word.Length].TrimEnd(), by);
        }
        var isRead = double.TryParse(Plain(rest), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        number *= factor;
        return isRead && double.IsFinite(number);
    }

    /// <summary>The unit, and what else stands for it.</summary>
    private static IEnumerable<string> WordsOf(string unit, IReadOnlyList<NumberReadingWords> languages) =>
        Units.FirstOrDefault(words => languages.Any(language => words(language).Contains(unit))) is { } words ? languages.SelectMany(words) : [unit.ToLowerInvariant()];

    /// <summary>With a point for decimals and nothing between thousands; empty where the groups make no sense.</summary>
    private static string Plain(string text)
    {
        var compact = string.Concat(text.Replace('\u2212', '-').Split([' ', '\u00A0', '\u202F', '\u2009', '\'', '’', '_']));
        var (commas, points) = (compact.Count(c => c == ','), compact.Count(c => c == '.'));
        if (commas > 0 && points > 0)
        {
            var isPointLast = compact.LastIndexOf('.') > compact.LastIndexOf(',');
            return (isPointLast ? points : commas) > 1 ? "" : isPointLast ? WithoutGroups(compact, ',', '.') : WithoutGroups(compact, '.', ',').Replace(',', '.');
        }
        if (commas == 1 && (compact.Length - compact.IndexOf(',') != 4 || compact.TrimStart('-', '+').StartsWith("0,", StringComparison.Ordinal)))
            return compact.Replace(',', '.');
        return commas > 0 ? WithoutGroups(compact, ',', '\0') : points > 1 ? WithoutGroups(compact, '.', '\0') : compact;
    }

    /// <summary>Empty unless each mark stands before three digits.</summary>
    private static string WithoutGroups(string text, char mark, char decimals)
    {
        var end = decimals == '\0' ? -1 : text.IndexOf(decimals, StringComparison.Ordinal);
        var whole = end < 0 ? text : text[..end];
        var groups = whole.Split(mark);
        return groups[0].TrimStart('-', '+').Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3) ? string.Concat(groups) + (end < 0 ? "" : text[end..]) : "";
    }
}
