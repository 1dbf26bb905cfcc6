using System.Globalization;
using Quiz.Core.Dates;
using Quiz.Languages.Words;

namespace Quiz.Languages.En;

public sealed partial class English
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public string Date(DateParts date, DateUse use) => date switch
    {
        { Day: { } day, Month: { } month, Year: { } year } => $"{day} {Months[month - 1]} {Year(year)}",
        { Day: { } day, Month: { } month } => $"{day} {Months[month - 1]}",
        { Month: { } month, Year: { } year } => $"{Months[month - 1]} {Year(year)}",
        { Month: { } month } => Months[month - 1],
        { Year: { } year } => Year(year),
        _ => $"{date.Day}",
    };

    public string Decade(int first, DateUse use) => $"the {first}s";

    public string InSeason(Season season, string year, DateUse use) => season switch
    {
        Season.Spring => $"spring {year}",
        Season.Summer => $"summer {year}",
        Season.Autumn => $"autumn {year}",
        _ => $"winter {year}",
    };

    public string OnAnUnknownDay(string month) => $"{month}, on an unknown day";

    public string InAnUnknownMonth(string year) => $"{year}, in an unknown month";

    public string InDecade(string date, string decade) => $"{date} in {decade}";

    public string InOneOf(string date, string years) => $"{date}, {years}";

    public string Between(string first, string last) => $"between {first} and {last}";

    public string FromTo(string first, string last) => $"{first} to {last}";

    public string Since(string first) => $"since {first}";

    public string Until(string last) => $"until {last}";

    public string FromToUnknown(string first) => $"{first} to an unknown date";

    public string FromUnknownTo(string last) => $"an unknown date to {last}";

    public string OrLater(string first) => $"{first} or later";

    public string OrEarlier(string last) => $"{last} or earlier";

    public string UnknownTime => "an unknown time";

    public string AnyTime => "any time";

    public string Perhaps(string date) => $"perhaps {date}";

    public string About(string date) => $"about {date}";

    public string PerhapsAbout(string date) => $"perhaps about {date}";

    public string RangeUncertain(string range) => $"{range}, uncertain";

    public string RangeApproximate(string range) => $"{range}, approximate";

    public string RangeUncertainAndApproximate(string range) => $"{range}, uncertain and approximate";

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
