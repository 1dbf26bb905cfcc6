using Quiz.Core.Dates;
using Quiz.Languages.Words;

namespace Quiz.Languages.Uk;

public sealed partial class Ukrainian
{
    private static readonly string[] Months = ["січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень", "листопад", "грудень"];
    private static readonly string[] MonthsOf = ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"];
    private static readonly string[] MonthsBy = ["січнем", "лютим", "березнем", "квітнем", "травнем", "червнем", "липнем", "серпнем", "вереснем", "жовтнем", "листопадом", "груднем"];

    /// <summary>After a day the month stands in the genitive, after either the year does.</summary>
    public string Date(DateParts date, DateUse use) => date switch
    {
        { Day: { } day, Month: { } month, Year: { } year } => $"{day} {MonthsOf[month - 1]} {Year(year, "року")}",
        { Day: { } day, Month: { } month } => $"{day} {MonthsOf[month - 1]}",
        { Month: { } month, Year: { } year } => $"{Month(month, use)} {Year(year, "року")}",
        { Month: { } month } => Month(month, use),
        { Year: { } year } => Year(year, use == DateUse.Whole ? "року" : Bent(use, "рік", "року", "роком")),
        _ => $"{date.Day}",
    };

    public string Decade(int first, DateUse use) => use == DateUse.Whole ? $"{first}-х років" : Bent(use, $"{first}-ті роки", $"{first}-х років", $"{first}-ми роками");

    public string InSeason(Season season, string year, DateUse use) => season switch
    {
        Season.Spring => $"{Bent(use, "весна", "весни", "весною")} {year}",
        Season.Summer => $"{Bent(use, "літо", "літа", "літом")} {year}",
        Season.Autumn => $"{Bent(use, "осінь", "осені", "осінню")} {year}",
        _ => $"{Bent(use, "зима", "зими", "зимою")} {year}",
    };

    public string OnAnUnknownDay(string month) => $"{month}, день невідомий";

    public string InAnUnknownMonth(string year) => $"{year}, місяць невідомий";

    public string InDecade(string date, string decade) => $"{date} {decade}";

    public string InOneOf(string date, string years) => $"{date}, {years}";

    /// <summary>Of two years the word is told once: між 1900 і 1909 роками.</summary>
    public string Between(string first, string last) => first.EndsWith(" роком", StringComparison.Ordinal) && last.EndsWith(" роком", StringComparison.Ordinal)
        ? $"між {first[..^6]} і {last[..^6]} роками"
        : $"між {first} і {last}";

    public string FromTo(string first, string last) => $"{first} – {last}";

    public string Since(string first) => $"з {first}";

    public string Until(string last) => $"до {last} включно";

    public string FromToUnknown(string first) => $"{first} – невідома дата";

    public string FromUnknownTo(string last) => $"невідома дата – {last}";

    public string OrLater(string first) => $"{first} або пізніше";

    public string OrEarlier(string last) => $"{last} або раніше";

    public string UnknownTime => "невідомий час";

    public string AnyTime => "будь-який час";

    public string Perhaps(string date) => $"можливо, {date}";

    public string About(string date) => $"близько {date}";

    public string PerhapsAbout(string date) => $"можливо, близько {date}";

    public string RangeUncertain(string range) => $"{range}, непевно";

    public string RangeApproximate(string range) => $"{range}, приблизно";

    public string RangeUncertainAndApproximate(string range) => $"{range}, непевно й приблизно";

    /// <summary>The nominative, the genitive or the instrumental, as the use of a date asks for.</summary>
    private static string Bent(DateUse use, string nominative, string genitive, string instrumental) => use switch
    {
        DateUse.About or DateUse.Since or DateUse.Until => genitive,
        DateUse.Between => instrumental,
        _ => nominative,
    };

    private static string Month(int month, DateUse use) => Bent(use, Months[month - 1], MonthsOf[month - 1], MonthsBy[month - 1]);

    /// <summary>Astronomical years as people count them: 0 is 1 BC. A year of few digits would not look like one of our era.</summary>
    private static string Year(int year, string word) => year switch
    {
        <= 0 => $"{Number(1 - (long)year)} {word} до н.\u00A0е.",
        < 1000 => $"{Number(year)} {word} н.\u00A0е.",
        _ => $"{Number(year)} {word}",
    };

    private static string Number(long number) => number.ToString(number > 9_999 ? "#,0" : "0", Numbers);
}
