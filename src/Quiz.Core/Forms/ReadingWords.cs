using System.Collections.Immutable;
using Quiz.Core.Maps;

namespace Quiz.Core.Forms;

/// <summary>What people of one language write in answers.</summary>
/// <param name="Directions">What the sixteen points of the compass are called, and how they are written in short, each by its number.</param>
/// <param name="Kilometres">What kilometres are called after a number, in small letters.</param>
/// <param name="BeforeDirection">What may stand before a direction: "120 km to the south of".</param>
/// <param name="AfterDirection">What stands between a direction and the place that it is from.</param>
/// <param name="Sides">What stands after a latitude or longitude instead of N, S, E or W; empty where that is written.</param>
public sealed record ReadingWords(
    ImmutableArray<(string Name, string Letters)> Directions,
    ImmutableArray<string> Kilometres,
    string BeforeDirection,
    ImmutableArray<string> AfterDirection,
    ImmutableArray<(string Written, string Letter)> Sides)
{
    /// <summary>What a language calls the points of the compass.</summary>
    public static ImmutableArray<(string Name, string Letters)> DirectionsOf(IFormWords words) => [.. Enum.GetValues<CompassPoint>().Select(point => (words.Direction(point), words.LettersOf(point)))];

    /// <summary>The point of the compass that a text names, by its letters alone; null for none.</summary>
    public CompassPoint? DirectionOf(string letters)
    {
        for (var i = 0; i < Directions.Length; i++)
        {
            if (letters == LettersIn(Directions[i].Name) || letters == LettersIn(Directions[i].Letters))
                return (CompassPoint)i;
        }
        return null;
    }

    /// <summary>In small letters, without all that is none.</summary>
    public static string LettersIn(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
}
