using System.Globalization;
using Quiz.Core.Dates;

namespace Quiz.Core.Forms;

/// <summary>A date as roughly as it can be told.</summary>
internal static class RoughDate
{
    internal const int FarthestYear = 9_999;

    /// <summary>The first of decade, year and month that holds all of the date and nothing of the other; the date itself where none does.</summary>
    public static EdtfDate Of(EdtfDate date, EdtfDate other)
    {
        foreach (var text in Spans(date))
        {
            if (EdtfDate.TryParse(text, out var span, out _) && span.Earliest <= date.Earliest && date.Latest <= span.Latest && (other.Latest < span.Earliest || other.Earliest > span.Latest))
                return span;
        }
        return date;
    }

    /// <summary>The ten years of one decade, or from the first of two to the end of the last.</summary>
    public static EdtfDate Decade(EdtfDate date)
    {
        var (first, last) = (Math.Max(-FarthestYear, FloorToTen(date.Earliest.Year)), FloorToTen(date.Latest.Year) + 9);
        return EdtfDate.Parse(first == last - 9 && first is >= 1000 and <= 9990 ? FormattableString.Invariant($"{first / 10}X") : $"[{YearText(first)}..{YearText(last)}]");
    }

    private static IEnumerable<string> Spans(EdtfDate date)
    {
        if (!date.IsFinite)
            yield break;
        var (year, month) = (date.Earliest.Year, date.Earliest.Month);
        if (year is >= 1000 and <= FarthestYear)
            yield return string.Create(CultureInfo.InvariantCulture, $"{year / 10}X");
        yield return YearText(year);
        yield return FormattableString.Invariant($"{YearText(year)}-{month:00}");
    }

    private static int FloorToTen(int year) => (int)Math.Floor(year / 10.0) * 10;

    private static string YearText(int year) => FormattableString.Invariant($"{(year < 0 ? "-" : "")}{Math.Abs(year):0000}");
}
