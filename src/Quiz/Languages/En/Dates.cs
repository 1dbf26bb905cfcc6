using System.Globalization;
using Quiz.Core.Dates;

namespace Quiz.Languages.En;

public sealed partial class English
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override string Date(DateParts date, DateUse use) => date switch
    {
        { Day: { } day, Month: { } month, Year: { } year } => $"{day} {Months[month - 1]} {Year(year)}",
        { Day: { } day, Month: { } month } => $"{day} {Months[month - 1]}",
        { Month: { } month, Year: { } year } => $"{Months[month - 1]} {Year(year)}",
        { Month: { } month } => Months[month - 1],
        { Year: { } year } => Year(year),
        _ => $"{date.Day}",
    };

    public override string Decade(int first, DateUse use) => $"the {first}s";

    public override string InSeason(Season season, string year, DateUse use) => season switch
    {
        Season.Spring => $"spring {year}",
        Season.Summer => $"summer {year}",
        Season.Autumn => $"autumn {year}",
        _ => $"winter {year}",
    };

    public override string OnAnUnknownDay(string month) => $"{month}, on an unknown day";

    public override string InAnUnknownMonth(string year) => $"{year}, in an unknown month";

    public override string InDecade(string date, string decade) => $"{date} in {decade}";

    public override string InOneOf(string date, string years) => $"{date}, {years}";

    public override string Between(string first, string last) => $"between {first} and {last}";

    public override string FromTo(string first, string last) => $"{first} to {last}";

    public override string Since(string first) => $"since {first}";

    public override string Until(string last) => $"until {last}";

    public override string FromToUnknown(string first) => $"{first} to an unknown date";

    public override string FromUnknownTo(string last) => $"an unknown date to {last}";

    public override string OrLater(string first) => $"{first} or later";

    public override string OrEarlier(string last) => $"{last} or earlier";

    public override string UnknownTime => "an unknown time";

    public override string AnyTime => "any time";

    public override string Perhaps(string date) => $"perhaps {date}";

    public override string About(string date) => $"about {date}";

    public override string PerhapsAbout(string date) => $"perhaps about {date}";

    public override string RangeUncertain(string range) => $"{range}, uncertain";

    public override string RangeApproximate(string range) => $"{range}, approximate";

    public override string RangeUncertainAndApproximate(string range) => $"{range}, uncertain and approximate";

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
