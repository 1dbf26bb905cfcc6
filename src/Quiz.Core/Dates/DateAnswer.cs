using System.Diagnostics.CodeAnalysis;

namespace Quiz.Core.Dates;

/// <summary>Dates as answers: a year, a month or a day, written YYYY, YYYY-MM or YYYY-MM-DD, before year 0 with a minus.</summary>
public static class DateAnswer
{
    public static bool TryRead(string text, [NotNullWhen(true)] out EdtfDate.Point? date)
    {
        date = EdtfDate.TryParse(text.Trim(), out var read, out _) && read is EdtfDate.Point point && IsPlain(point) ? point : null;
        return date is not null;
    }

    /// <summary>As people write dates by hand: March 2014, 20.07.1969, July 20, 1969.</summary>
    /// <param name="languages">Whose words may stand in them.</param>
    public static bool TryReadLoosely(string text, IReadOnlyList<DateReadingWords> languages, [NotNullWhen(true)] out EdtfDate.Point? date)
    {
        date = null;
        return text.Length <= EdtfDate.LongestText && ForeignDate.TryRead(text, languages, out var read, out _) && TryRead(read.Text, out date);
    }

    /// <summary>A right answer to a date with a beginning and an end: the date itself where it is written like an answer, or else its first day.</summary>
    public static EdtfDate.Point Right(EdtfDate date) =>
        date is EdtfDate.Point point && TryRead(Unqualified(point), out var plain) ? plain : (EdtfDate.Point)EdtfDate.Parse(date.Earliest.ToString());

    private static string Unqualified(EdtfDate.Point date) => date.Text.TrimEnd('?', '~', '%');

    private static bool IsPlain(EdtfDate.Point date) =>
        date is { Year: not null, Season: null, IsUncertain: false, IsApproximate: false }
        && date.MonthText is null == date.Month is null && date.DayText is null == date.DayOfMonth is null
        && !date.Text.Contains('T');
}
