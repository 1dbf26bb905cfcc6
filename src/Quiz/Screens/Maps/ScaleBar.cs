using Quiz.Drawing.Maps;
using Quiz.Languages;
using Quiz.Words;

namespace Quiz.Screens.Maps;

/// <summary>A line as long as it says, in the middle of the view.</summary>
internal static class ScaleBar
{
    /// <summary>Of the map's width, at most.</summary>
    private const double MostOfTheWidth = 0.25;
    private const int Shortest = 3;

    /// <summary>So many km, less than which words don't tell.</summary>
    private const double Least = 0.1;

    /// <summary>A round number of km that takes up some columns; empty where that would be less than a tenth of a km.</summary>
    public static string Of(MapProjection projection, ILanguage language)
    {
        var across = projection.KmAcross;
        var most = across * Math.Max(Shortest, projection.Cells.Columns * MostOfTheWidth);
        var km = RoundNumberUpTo(most);
        return km < Least ? "" : $"├{new string('─', Math.Max(1, (int)Math.Round(km / across) - 2))}┤ {language.Km(km)}";
    }

    /// <summary>The largest of 1, 2 and 5 times a power of ten that is not above a number.</summary>
    public static double RoundNumberUpTo(double most)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    }
}
