using Quiz.Core.Dates;

namespace Quiz.Languages.Words;

/// <summary>Dates as a person says them.</summary>
public static class DateWords
{
    public static string Of(ILanguage language, EdtfDate date) => date switch
    {
        EdtfDate.Point point => Of(language, point, DateUse.Alone),
        EdtfDate.Interval interval => Of(language, interval),
        EdtfDate.OneOf oneOf => language.Either([.. oneOf.Choices.Select(choice => Of(language, choice))]),
        _ => date.Text,
    };

    /// <summary>8 June 2025, or 8 June 44 BC.</summary>
    public static string Of(ILanguage language, Day day) => language.Date(PartsOf(day), DateUse.Alone);

    /// <param name="IsRange">It is told as between two dates.</param>
    private readonly record struct Told(string Text, bool IsRange = false);

    private static string Of(ILanguage language, EdtfDate.Point point, DateUse use)
    {
        var (text, isRange) = Unqualified(language, point, point.IsApproximate ? DateUse.About : use);
        return (point.IsUncertain, point.IsApproximate) switch
        {
            (true, true) => isRange ? language.RangeUncertainAndApproximate(text) : language.PerhapsAbout(text),
            (true, false) => isRange ? language.RangeUncertain(text) : language.Perhaps(text),
            (false, true) => isRange ? language.RangeApproximate(text) : language.About(text),
            _ => text,
        };
    }

    private static Told Unqualified(ILanguage language, EdtfDate.Point point, DateUse use) => point switch
    {
        { Season: { } season } => YearOf(language, point, DateUse.Whole) is var year ? year with { Text = language.InSeason(season, year.Text, use) } : default,
        { Year: { } year, Month: { } month, DayText: not null, DayOfMonth: null } when point.DayText == "XX" => new(language.OnAnUnknownDay(language.Date(new(year, month), use))),
        { Year: { } year, MonthText: "XX", DayText: null or "XX" } => new(language.InAnUnknownMonth(language.Date(new(year), use))),
        { Year: not null } when PartsOf(point) is { } known => new(language.Date(known, use)),
        { MonthText: null } => YearOf(language, point, use),
        { Year: null, Month: { } month, DayOfMonth: { } day } => InYearOf(language, point, new(null, month, day), use),
        { Year: null, Month: { } month, DayText: null or "XX" } => InYearOf(language, point, new(null, month), use),
        _ => Between(language, point.Earliest, point.Latest, use),
    };

    private static DateParts PartsOf(Day day) => new(day.Year, day.Month, day.DayOfMonth);

    /// <summary>The parts of a date of which none is left open; null for another.</summary>
    private static DateParts? PartsOf(EdtfDate.Point point) =>
        point is { Year: { } year, Season: null } && point.MonthText is null == point.Month is null && point.DayText is null == point.DayOfMonth is null
            ? new(year, point.Month, point.DayOfMonth)
            : null;

    private static Told YearOf(ILanguage language, EdtfDate.Point point, DateUse use)
    {
        if (point.Year is { } year)
            return new(language.Date(new(year), use));
        return IsDecade(point)
            ? new(language.Decade(point.Earliest.Year, use))
            : new(language.Between(language.Date(new(point.Earliest.Year), DateUse.Between), language.Date(new(point.Latest.Year), DateUse.Between)), IsRange: true);
    }

    // "The 1900s" could mean the century and "the 190s" is said by nobody, so these are told by their first and last year.
    private static bool IsDecade(EdtfDate.Point point) => point.YearText is [>= '1' and <= '9', not 'X', >= '1' and <= '9', 'X'];

    /// <summary>A day or month in a decade or in one of several years.</summary>
    private static Told InYearOf(ILanguage language, EdtfDate.Point point, DateParts date, DateUse use)
    {
        var (text, year) = (language.Date(date, use), YearOf(language, point, DateUse.Whole));
        return year with { Text = IsDecade(point) ? language.InDecade(text, year.Text) : language.InOneOf(text, year.Text) };
    }

    private static string Of(ILanguage language, EdtfDate.Interval interval) => (interval.Start, interval.End) switch
    {
        ({ } start, { } end) => language.FromTo(Start(language, start, end, DateUse.From), Of(language, end, DateUse.To)),
        ({ } start, null) => interval.EndKind == IntervalEnd.Open ? language.Since(Of(language, start, DateUse.Since)) : language.FromToUnknown(Of(language, start, DateUse.From)),
        (null, { } end) => interval.StartKind == IntervalEnd.Open ? language.Until(Of(language, end, DateUse.Until)) : language.FromUnknownTo(Of(language, end, DateUse.To)),
        _ => language.UnknownTime,
    };

    private static string Of(ILanguage language, EdtfDate.Choice choice) => choice switch
    {
        { IsSingle: true, First: { } only } => Of(language, only, DateUse.Alone),
        { First: { } first, Last: { } last } => language.Between(Start(language, first, last, DateUse.Between), Of(language, last, DateUse.Between)),
        { First: { } first } => language.OrLater(Of(language, first, DateUse.Alone)),
        { Last: { } last } => language.OrEarlier(Of(language, last, DateUse.Alone)),
        _ => language.AnyTime,
    };

    private static Told Between(ILanguage language, Day earliest, Day latest, DateUse use) => earliest == latest
        ? new(language.Date(PartsOf(earliest), use))
        : new(language.Between(language.Date(Start(PartsOf(earliest), PartsOf(latest)), DateUse.Between), language.Date(PartsOf(latest), DateUse.Between)), IsRange: true);

    private static string Start(ILanguage language, EdtfDate.Point first, EdtfDate.Point last, DateUse use) =>
        !IsQualified(first) && !IsQualified(last) && PartsOf(first) is { } from && PartsOf(last) is { } to
            ? language.Date(Start(from, to), use)
            : Of(language, first, use);

    /// <summary>The first of two dates without what the second says again: 5 (to 8 June 2025), 28 June (to 2 July 2025).</summary>
    private static DateParts Start(DateParts first, DateParts last) => (first, last) switch
    {
        ({ Day: not null }, { Day: not null }) when (first.Year, first.Month) == (last.Year, last.Month) => first with { Year = null, Month = null },
        ({ Day: not null }, { Day: not null }) when first.Year == last.Year => first with { Year = null },
        ({ Day: null, Month: not null }, { Day: null, Month: not null }) when first.Year == last.Year => first with { Year = null },
        _ => first,
    };

    private static bool IsQualified(EdtfDate.Point point) => point.IsUncertain || point.IsApproximate;
}
