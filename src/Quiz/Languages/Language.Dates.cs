using Quiz.Core.Dates;

namespace Quiz.Languages;

public abstract partial class Language
{
    /// <summary>A date of which some parts may be told elsewhere: "8 June 2025", "June 2025", "8 June", "June", "8".</summary>
    public abstract string Date(DateParts date, DateUse use);

    /// <param name="first">Its first year, such as 1980.</param>
    public abstract string Decade(int first, DateUse use);

    /// <param name="year">A year, a decade or a range of years, for <see cref="DateUse.Whole"/>.</param>
    public abstract string InSeason(Season season, string year, DateUse use);

    public abstract string OnAnUnknownDay(string month);

    public abstract string InAnUnknownMonth(string year);

    /// <param name="date">A day or a month without its year.</param>
    public abstract string InDecade(string date, string decade);

    /// <param name="date">A day or a month without its year.</param>
    /// <param name="years">As <see cref="Between"/> tells them.</param>
    public abstract string InOneOf(string date, string years);

    public abstract string Between(string first, string last);

    public abstract string FromTo(string first, string last);

    public abstract string Since(string first);

    public abstract string Until(string last);

    public abstract string FromToUnknown(string first);

    public abstract string FromUnknownTo(string last);

    public abstract string OrLater(string first);

    public abstract string OrEarlier(string last);

    public abstract string UnknownTime { get; }

    public abstract string AnyTime { get; }

    public abstract string Perhaps(string date);

    public abstract string About(string date);

    public abstract string PerhapsAbout(string date);

    /// <param name="range">As <see cref="Between"/> tells it; so of the two below.</param>
    public abstract string RangeUncertain(string range);

    public abstract string RangeApproximate(string range);

    public abstract string RangeUncertainAndApproximate(string range);
}
