using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Quiz.Core.Text;

namespace Quiz.Core.Dates;

/// <summary>
/// Reads dates as people and programs write them: EDTF, 1969-7-20, 20.07.1969, 7/20/1969 where only one reading is possible, 20 July 1969,
/// July 20, 1969, July 1969, 44 BC, c. 1450, 1990s, 1939-1945, 1939–45, and with a time of day after them, which is left out.
/// </summary>
public static class ForeignDate
{
    private const int LongestShown = 60;
    private const string YearIsShort = "has a year of fewer than three digits, which may be of any century; write it like 1969 or AD 69";
    private const int DigitsOfDayNumber = 5;
    private static readonly SearchValues<char> DigitsAndMarks = SearchValues.Create("0123456789-./");
    // With Z, UTC, GMT, am and pm.
    private static readonly SearchValues<char> OfTimes = SearchValues.Create("0123456789:.,+-zapmutcg ");

    /// <param name="languages">Whose words may stand in it.</param>
    /// <param name="why">On failure a phrase.</param>
    public static bool TryRead(string text, IReadOnlyList<DateReadingWords> languages, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? why)
    {
        text = text.Trim();
        if (EdtfDate.TryParse(text, out date, out why))
            return true;
        string? trouble = null;
        if (text.Length <= EdtfDate.LongestText && Edtf(text, languages, out trouble) is { } spelt)
            return EdtfDate.TryParse(spelt, out date, out why);
        why = $"\"{ForeignText.Clean(text, LongestShown)}\" {trouble ?? "is no date that is known, like 1969-07-20, 20.07.1969, 20 July 1969 or 44 BC"}";
        return false;
    }

    /// <summary>A year as EDTF writes it; null beyond what it can hold.</summary>
    public static string? Year(long year) => year switch
    {
        < -9_999_999 or > 9_999_999 => null,
        < -9_999 or > 9_999 => FormattableString.Invariant($"Y{year}"),
        < 0 => FormattableString.Invariant($"-{-year:0000}"),
        _ => FormattableString.Invariant($"{year:0000}"),
    };

    /// <summary>Why five digits alone are no year; null for any other text.</summary>
    public static string? WhyNoYear(string text) => text.Length == DigitsOfDayNumber && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0
        ? "looks like a spreadsheet's number of a day; write it as a date, like 1969-07-20"
        : null;

    /// <summary>Whether a date was read without the time of day that stands after it.</summary>
    public static bool IsWithoutTime(string text, EdtfDate date) => !date.Text.Contains('T', StringComparison.Ordinal) && WithoutTime(text.Trim().ToLowerInvariant()) is not null;

    /// <param name="why">What is known of it, where the text has no form of a date and gives null.</param>
    private static string? Edtf(string text, IReadOnlyList<DateReadingWords> languages, out string? why)
    {
        why = null;
        text = text.ToLowerInvariant();
        var about = languages.SelectMany(language => language.About).FirstOrDefault(a => text.StartsWith(a, StringComparison.Ordinal));
        if (about is not null)
            return Edtf(text[about.Length..].TrimStart(), languages, out why) is { } exact && !exact.Contains('/', StringComparison.Ordinal) && !exact.EndsWith('~') ? exact + "~" : null;
        why = WhyNoYear(text);
        if (why is not null)
            return null;
        text = WithoutTime(text) ?? text;
        if (Decade(text, languages) is { } decade)
            return decade;
        return Parted(text, out why) ?? (why is null ? Spelt(text, languages, out why) : null);
    }

    private static string? WithoutTime(string text)
    {
        var end = text.IndexOfAny(['t', ' ']);
        return end >= 8 && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) && text.AsSpan(end).Contains(':') && char.IsAsciiDigit(text[end - 1])
            && text.AsSpan(0, end).IndexOfAnyExcept(DigitsAndMarks) < 0 && text.AsSpan(end + 1).IndexOfAnyExcept(OfTimes) < 0 ? text[..end] : null;
    }

    private static string? Decade(string text, IReadOnlyList<DateReadingWords> languages) =>
        text.Length > 4 && languages.Any(language => language.AfterDecade.Contains(text[4..])) && text[3] == '0' && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 ? text[..3] + "X" : null;

    /// <summary>Numbers with points, slashes or hyphens between them.</summary>
    private static string? Parted(string text, out string? why)
    {
        why = null;
        var mark = text.AsSpan().IndexOfAny("./-–");
        if (mark < 1)
            return null;
        var parts = text.Split(text[mark], StringSplitOptions.TrimEntries);
        if (parts.Any(p => p.Length is 0 or > 4 || p.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0))
            return null;
        var numbers = parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        if (parts is [{ Length: 4 }, { Length: 4 }])
            return $"{parts[0]}/{parts[1]}";
        if (parts is [{ Length: 4 }, { Length: <= 2 }])
            return text[mark] == '-' ? OfNumbers(numbers[0], numbers[1], null) : OfYearAnd(text[mark], parts, out why);
        if (parts is [{ Length: <= 2 }, { Length: 4 }])
            return OfNumbers(numbers[1], numbers[0], null);
        if (parts is [{ Length: 4 }, { Length: <= 2 }, { Length: <= 2 }])
            return OfNumbers(numbers[0], numbers[1], numbers[2]);
        if (parts is [{ Length: <= 2 }, { Length: <= 2 }, { Length: 2 }])
            why = YearIsShort;
        if (parts is not [{ Length: <= 2 }, { Length: <= 2 }, { Length: 4 }])
            return null;
        // Points part days from months everywhere; slashes do one thing in America and another in Europe.
        if (text[mark] is '.' || numbers[0] > 12 || numbers[0] == numbers[1])
            return OfNumbers(numbers[2], numbers[1], numbers[0]);
        if (numbers[1] > 12)
            return OfNumbers(numbers[2], numbers[0], numbers[1]);
        why = $"can be read with the day first or with the month first; write it like {OfNumbers(numbers[2], numbers[1], numbers[0])}";
        return null;
    }

    /// <summary>A month after its year, as in 1969/7, or a later year of the same century, as in 1969/70. After a hyphen it is a month, as in EDTF.</summary>
    private static string? OfYearAnd(char mark, string[] parts, out string? why)
    {
        var (year, number) = (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
        var (century, isYear) = (year - (year % 100), parts[1].Length == 2 && number > year % 100);
        why = null;
        if (parts[1] == "00" && year % 100 == 99)
            return $"{parts[0]}/{Year(year + 1)}";
        if (isYear && number > 12)
            return $"{parts[0]}/{Year(century + number)}";
        // A long dash mostly stands between years.
        if (!isYear || mark != '–')
            return OfNumbers(year, number, null);
        why = FormattableString.Invariant($"can be read as a month or as years; write it like {OfNumbers(year, number, null)} or {parts[0]}/{Year(century + number)}");
        return null;
    }

    /// <summary>Words: a year with its era, or a month's name with a year and perhaps a day.</summary>
    private static string? Spelt(string text, IReadOnlyList<DateReadingWords> languages, out string? why)
    {
        why = null;
        int? month = null;
        var (isBeforeChrist, hasEra, numbers) = (false, false, new List<string>());
        foreach (var word in text.Split([' ', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var name = word.TrimEnd('.');
            var number = WithoutEnding(name, languages);
            if (month is null && MonthOf(name, languages) is { } named)
                month = named;
            else if (languages.Any(language => language.BeforeChrist.Contains(word)) && !isBeforeChrist)
                isBeforeChrist = hasEra = true;
            else if (languages.Any(language => language.AnnoDomini.Contains(word)))
                hasEra = true;
            else if (number.Length is > 0 and <= 7 && number.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
                numbers.Add(number);
            else if (!languages.Any(language => language.Fillers.Contains(word)))
                return null;
        }
        if (numbers.Count is 0 or > 2 || (numbers.Count == 2 && month is null))
            return null;
        // With a month the longer number is the year: "20 July 1969", "July 20, 1969".
        var isYearFirst = numbers.Count == 2 && numbers[0].Length > 2;
        if (!hasEra && (isYearFirst ? numbers[0] : numbers[^1]).Length <= 2)
        {
            why = YearIsShort;
            return null;
        }
        var year = int.Parse(isYearFirst ? numbers[0] : numbers[^1], CultureInfo.InvariantCulture);
        int? day = numbers.Count == 2 ? int.Parse(numbers[isYearFirst ? 1 : 0], CultureInfo.InvariantCulture) : null;
        return isBeforeChrist && year == 0 ? null : OfNumbers(isBeforeChrist ? 1 - year : year, month, day);
    }

    private static int? MonthOf(string name, IReadOnlyList<DateReadingWords> languages)
    {
        foreach (var language in languages)
        {
            for (var month = 1; month <= language.Months.Length; month++)
            {
                if (language.Months[month - 1].Contains(name))
                    return month;
            }
        }
        return null;
    }

    /// <summary>The 20 of "20th".</summary>
    private static string WithoutEnding(string day, IReadOnlyList<DateReadingWords> languages) => day.Length > 0 && char.IsAsciiDigit(day[0])
        && languages.SelectMany(language => language.AfterDay).FirstOrDefault(ending => day.Length > ending.Length && day.EndsWith(ending, StringComparison.Ordinal)) is { } ending ? day[..^ending.Length] : day;

    /// <summary>As EDTF writes them; whether there is such a day it says.</summary>
    public static string? OfNumbers(int year, int? month, int? day) => Year(year) is not { } text ? null
        : month is null ? text
        : day is null ? FormattableString.Invariant($"{text}-{month:00}")
        : FormattableString.Invariant($"{text}-{month:00}-{day:00}");
}
