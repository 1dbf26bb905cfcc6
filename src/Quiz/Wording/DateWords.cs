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
        EdtfDate.OneOf oneOf => string.Join(" or ", oneOf.Choices.Select(Of)),
        _ => date.Text,
    };

    /// <summary>8 June 2025, or 8 June 44 BC.</summary>
    public static string Of(Day day) => $"{Number(day.DayOfMonth)} {Months[day.Month - 1]} {Year(day.Year)}";

    private static string Of(EdtfDate.Point point)
    {
        var plain = point switch
        {
            { Season: { } season } => $"{Of(season)} {YearOf(point)}",
            { Year: { } year, Month: { } month, DayOfMonth: { } day } => $"{Number(day)} {Months[month - 1]} {Year(year)}",
            { Year: { } year, Month: { } month, DayText: not null } => $"{Months[month - 1]} {Year(year)}, on an unknown day",
            { Year: { } year, Month: { } month } => $"{Months[month - 1]} {Year(year)}",
            { Year: { } year, MonthText: "XX", DayText: null or "XX" } => $"{Year(year)}, in an unknown month",
            { MonthText: null } => YearOf(point),
            _ => Between(point.Earliest, point.Latest),
        };
        return (point.IsUncertain, point.IsApproximate) switch
        {
            (true, true) => $"perhaps about {plain}",
            (true, false) => $"perhaps {plain}",
            (false, true) => $"about {plain}",
            _ => plain,
        };
    }

    private static string YearOf(EdtfDate.Point point)
    {
        if (point.Year is { } year)
            return Year(year);
        var isDecade = point.YearText is [not '-', .., not 'X', 'X'] && !point.YearText[..^1].Contains('X');
        return isDecade ? $"the {point.YearText[..^1].TrimStart('0')}0s" : $"some year from {Year(point.Earliest.Year)} to {Year(point.Latest.Year)}";
    }

    private static string Of(EdtfDate.Interval interval) => (interval.Start, interval.End) switch
    {
        ({ } start, { } end) => $"{Of(start)} to {Of(end)}",
        ({ } start, null) => interval.EndKind == IntervalEnd.Open ? $"since {Of(start)}" : $"{Of(start)} to an unknown date",
        (null, { } end) => interval.StartKind == IntervalEnd.Open ? $"until {Of(end)}" : $"an unknown date to {Of(end)}",
        _ => "an unknown time",
    };

    private static string Of(EdtfDate.Choice choice) => choice switch
    {
        { IsSingle: true, First: { } only } => Of(only),
        { First: { Year: { } y1, Month: { } m1, DayOfMonth: { } d1 } first, Last: { Year: { } y2, Month: { } m2, DayOfMonth: not null } last }
            when (y1, m1) == (y2, m2) && !first.IsUncertain && !first.IsApproximate => $"between {Number(d1)} and {Of(last)}",
        { First: { } first, Last: { } last } => $"between {Of(first)} and {Of(last)}",
        { First: { } first } => $"{Of(first)} or later",
        { Last: { } last } => $"{Of(last)} or earlier",
        _ => "any time",
    };

    private static string Between(Day earliest, Day latest) => earliest == latest ? Of(earliest) : $"between {Of(earliest)} and {Of(latest)}";

    private static string Of(Season season) => season switch
    {
        Season.Spring => "spring",
        Season.Summer => "summer",
        Season.Autumn => "autumn",
        _ => "winter",
    };

    /// <summary>Astronomical years as people count them: 0 is 1 BC.</summary>
    private static string Year(int year) => year > 0 ? Number(year) : $"{Number(1 - (long)year)} BC";

    private static string Number(long number) => number.ToString(number > 9_999 ? "N0" : "0", CultureInfo.InvariantCulture);
}
