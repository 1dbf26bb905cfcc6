using Quiz.Drawing.Maps;
using Quiz.Languages.Words;

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
        var km = RoundNumber.UpTo(most);
        return km < Least ? "" : $"├{new string('─', Math.Max(1, (int)Math.Round(km / across) - 2))}┤ {language.Km(km)}";
    }
}
