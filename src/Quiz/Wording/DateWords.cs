using System.Globalization;
using Quiz.Core.Dates;

namespace Quiz.Wording;

/// <summary>Dates as a person says them.</summary>
public static class DateWords
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Of(EdtfDate date) => date switch
    {
        EdtfDate.Point point => Of(point),
        EdtfDate.Interval interval => Of(interval),
        EdtfDate.OneOf oneOf => AnyOf([.. oneOf.Choices.Select(Of)]),
        _ => date.Text,
    };

    /// <summary>8 June 2025, or 8 June 44 BC.</summary>
    public static string Of(Day day) => Of(PlainOf(day));

    /// <summary>A year, a month or a day that is known.</summary>
    private readonly record struct Plain(int Year, int? Month, int? Day);

    private static string Of(Plain date) => date switch
    {
        { Month: { } month, Day: { } day } => $"{Number(day)} {Months[month - 1]} {Year(date.Year)}",
        { Month: { } month } => $"{Months[month - 1]} {Year(date.Year)}",
        _ => Year(date.Year),
    };

    private static string Of(EdtfDate.Point point)
    {
        var plain = Unqualified(point);
        var isRange = plain.Contains("between", StringComparison.Ordinal);
        return (point.IsUncertain, point.IsApproximate) switch
        {
            (true, true) => isRange ? $"{plain}, uncertain and approximate" : $"perhaps about {plain}",
            (true, false) => isRange ? $"{plain}, uncertain" : $"perhaps {plain}",
            (false, true) => isRange ? $"{plain}, approximate" : $"about {plain}",
            _ => plain,
        };
    }

    private static string Unqualified(EdtfDate.Point point) => point switch
    {
        { Season: { } season } => $"{Of(season)} {YearOf(point)}",
        { Year: { } year, Month: { } month, DayText: not null, DayOfMonth: null } when point.DayText == "XX" => $"{Of(new Plain(year, month, null))}, on an unknown day",
        { Year: { } year, MonthText: "XX", DayText: null or "XX" } => $"{Year(year)}, in an unknown month",
        { Year: not null } when PlainOf(point) is { } known => Of(known),
        { MonthText: null } => YearOf(point),
        { Year: null, Month: { } month, DayOfMonth: { } day } => $"{Number(day)} {Months[month - 1]}{InYearOf(point)}",
        { Year: null, Month: { } month, DayText: null or "XX" } => $"{Months[month - 1]}{InYearOf(point)}",
        _ => Between(point.Earliest, point.Latest),
    };

    private static Plain PlainOf(Day day) => new(day.Year, day.Month, day.DayOfMonth);

    /// <summary>The parts of a date of which none is left open; null for another.</summary>
    private static Plain? PlainOf(EdtfDate.Point point) =>
        point is { Year: { } year, Season: null } && point.MonthText is null == point.Month is null && point.DayText is null == point.DayOfMonth is null
            ? new(year, point.Month, point.DayOfMonth)
            : null;

    private static string YearOf(EdtfDate.Point point)
    {
        if (point.Year is { } year)
            return Year(year);
        // "The 1900s" could mean the century and "the 190s" is said by nobody, so these are told by their first and last year.
        var isDecade = point.YearText is [>= '1' and <= '9', not 'X', >= '1' and <= '9', 'X'];
        return isDecade ? $"the {point.YearText[..^1]}0s" : $"between {Year(point.Earliest.Year)} and {Year(point.Latest.Year)}";
    }

    private static string InYearOf(EdtfDate.Point point) => YearOf(point) is var year && year.StartsWith("the ", StringComparison.Ordinal) ? $" in {year}" : $", {year}";

    private static string Of(EdtfDate.Interval interval) => (interval.Start, interval.End) switch
    {
        ({ } start, { } end) => $"{Start(start, end)} to {Of(end)}",
        ({ } start, null) => interval.EndKind == IntervalEnd.Open ? $"since {Of(start)}" : $"{Of(start)} to an unknown date",
        (null, { } end) => interval.StartKind == IntervalEnd.Open ? $"until {Of(end)}" : $"an unknown date to {Of(end)}",
        _ => "an unknown time",
    };

    private static string Of(EdtfDate.Choice choice) => choice switch
    {
        { IsSingle: true, First: { } only } => Of(only),
        { First: { } first, Last: { } last } => $"between {Start(first, last)} and {Of(last)}",
        { First: { } first } => $"{Of(first)} or later",
        { Last: { } last } => $"{Of(last)} or earlier",
        _ => "any time",
    };

    private static string AnyOf(string[] choices) => choices.Length == 1 ? choices[0] : $"{string.Join(", ", choices[..^1])} or {choices[^1]}";

    private static string Between(Day earliest, Day latest) => earliest == latest
        ? Of(earliest)
        : $"between {Start(PlainOf(earliest), PlainOf(latest))} and {Of(latest)}";

    /// <summary>The first of two dates without what the second says again: 5 (to 8 June 2025), 28 June (to 2 July 2025).</summary>
    private static string Start(EdtfDate.Point first, EdtfDate.Point last) =>
        !IsQualified(first) && !IsQualified(last) && PlainOf(first) is { } from && PlainOf(last) is { } to ? Start(from, to) : Of(first);

    private static string Start(Plain first, Plain last) => (first, last) switch
    {
        ({ Day: { } day }, { Day: not null }) when (first.Year, first.Month) == (last.Year, last.Month) => Number(day),
        ({ Day: { } day, Month: { } month }, { Day: not null }) when first.Year == last.Year => $"{Number(day)} {Months[month - 1]}",
        ({ Day: null, Month: { } month }, { Day: null, Month: not null }) when first.Year == last.Year => Months[month - 1],
        _ => Of(first),
    };

    private static bool IsQualified(EdtfDate.Point point) => point.IsUncertain || point.IsApproximate;

    private static string Of(Season season) => season switch
    {
        Season.Spring => "spring",
        Season.Summer => "summer",
        Season.Autumn => "autumn",
        _ => "winter",
    };

    /// <summary>Astronomical years as people count them: 0 is 1 BC. A year of few or many digits would not look like one.</summary>
    private static string Year(int year) => year switch
    {
        <= 0 => $"{Number(1 - (long)year)} BC",
        < 1000 => $"AD {Number(year)}",
        > 9999 => $"the year {Number(year)}",
        _ => Number(year),
    };

    private static string Number(long number) => number.ToString(number > 9_999 ? "N0" : "0", CultureInfo.InvariantCulture);
}
