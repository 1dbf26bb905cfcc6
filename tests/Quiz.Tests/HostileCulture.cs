using System.Globalization;

namespace Quiz.Tests;

/// <summary>A culture that spoils whatever is formatted or parsed without naming the invariant one.</summary>
internal static class HostileCulture
{
    public static CultureInfo Make()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "\u00a0";
        culture.DateTimeFormat.DateSeparator = "/";
        culture.DateTimeFormat.TimeSeparator = ".";
        return culture;
    }
}
