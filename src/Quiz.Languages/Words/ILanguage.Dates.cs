using Quiz.Core.Dates;

namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    /// <summary>A date of which some parts may be told elsewhere: "8 June 2025", "June 2025", "8 June", "June", "8".</summary>
    string Date(DateParts date, DateUse use);

    /// <param name="first">Its first year, such as 1980.</param>
    string Decade(int first, DateUse use);

    /// <param name="year">A year, a decade or a range of years, for <see cref="DateUse.Whole"/>.</param>
    string InSeason(Season season, string year, DateUse use);

    string OnAnUnknownDay(string month);

    string InAnUnknownMonth(string year);

    /// <param name="date">A day or a month without its year.</param>
    string InDecade(string date, string decade);

    /// <param name="date">A day or a month without its year.</param>
    /// <param name="years">As <see cref="Between"/> gives them.</param>
    string InOneOf(string date, string years);

    string Between(string first, string last);

    string FromTo(string first, string last);

    string Since(string first);

    string Until(string last);

    string FromToUnknown(string first);

    string FromUnknownTo(string last);

    string OrLater(string first);

    string OrEarlier(string last);

    string UnknownTime { get; }

    string AnyTime { get; }

    string Perhaps(string date);

    string About(string date);

    string PerhapsAbout(string date);

    /// <param name="range">As <see cref="Between"/> gives it; so of the two below.</param>
    string RangeUncertain(string range);

    string RangeApproximate(string range);

    string RangeUncertainAndApproximate(string range);
}
