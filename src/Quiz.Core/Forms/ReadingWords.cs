using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Maps;
using Quiz.Core.Text;

namespace Quiz.Core.Forms;

/// <summary>What people of one language write in answers.</summary>
public sealed record ReadingWords
{
    public required DateReadingWords Dates { get; init; }

    public required NumberReadingWords Numbers { get; init; }

    /// <summary>Words that add nothing to a region's name, in small letters.</summary>
    public required ImmutableArray<string> Generic { get; init; }

    /// <summary>Letters that look just like Latin ones, and those.</summary>
    public required ImmutableArray<(char Letter, char Latin)> LikeLatin { get; init; }

    /// <summary>What the sixteen points of the compass are called, and how they are written in short, each by its number.</summary>
    public required ImmutableArray<(string Name, string Letters)> Directions { get; init; }

    /// <summary>What kilometres are called between a number and a direction, in small letters.</summary>
    public required ImmutableArray<string> Kilometres { get; init; }

    /// <summary>What may stand before a direction: "120 km to the south of".</summary>
    public required string BeforeDirection { get; init; }

    /// <summary>What stands between a direction and the place that it is from.</summary>
    public required ImmutableArray<string> AfterDirection { get; init; }

    /// <summary>What stands after a latitude or longitude instead of N, S, E or W; empty where that is written.</summary>
    public required ImmutableArray<(string Written, string Letter)> Sides { get; init; }

    /// <summary>What a language calls the points of the compass.</summary>
    public static ImmutableArray<(string Name, string Letters)> DirectionsOf(IFormWords words) => [.. Enum.GetValues<CompassPoint>().Select(point => (words.Direction(point), words.LettersOf(point)))];

    /// <summary>The words of several languages that add nothing to a region's name.</summary>
    public static ImmutableArray<string> GenericIn(IEnumerable<ReadingWords> languages) => [.. languages.SelectMany(language => language.Generic)];

    /// <summary>The Latin letter that one of another script was typed for; any other as it is.</summary>
    public static char Latin(char letter, IReadOnlyList<ReadingWords> languages) =>
        char.IsAscii(letter) ? letter : languages.SelectMany(language => language.LikeLatin).Where(alike => alike.Letter == letter).Select(alike => alike.Latin).FirstOrDefault(letter);

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
