using System.Globalization;
using Quiz.Languages.Words;

namespace Quiz.Languages.Uk;

/// <summary>The interface in Ukrainian.</summary>
/// <remarks>Who said something may be a man, a woman, an office or several: nouns and impersonal forms tell what they did, and names stand in the nominative.</remarks>
public sealed partial class Ukrainian : Speech, ILanguage
{
    // A no-break space parts the thousands, a comma the decimals.
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = ",", NegativeSign = "-" };

    public string Code => "uk";

    public override int WindowsId => 0x22;

    public string Name => "Українська";

    protected override CultureInfo Culture { get; } = new("uk");

    /// <summary>The form that a whole number asks for: 1, 21, 101 запитання; 2, 3, 24 запитання; 5, 11, 112 запитань.</summary>
    private static string Form(long count, string one, string few, string many) => (Math.Abs(count % 10), Math.Abs(count % 100)) switch
    {
        (_, >= 11 and <= 14) => many,
        (1, _) => one,
        (2 or 3 or 4, _) => few,
        _ => many,
    };

    /// <summary>The same for any number; one with decimals asks for the genitive singular: 2,5 раза.</summary>
    private static string FormOf(double count, string one, string few, string many, string part) =>
        count != Math.Floor(count) ? part : Math.Abs(count) < long.MaxValue ? Form((long)count, one, few, many) : many;

    private static string Count(long count, string one, string few, string many) => string.Create(Numbers, $"{count} {Form(count, one, few, many)}");

    /// <summary>So many of a whole, which is told in the genitive: 3 з 5 запитань, 7 з 21 запитання.</summary>
    private static string OutOf(long count, long of, string one, string many) => string.Create(Numbers, $"{count} з {of} {Form(of, one, many, many)}");
}
