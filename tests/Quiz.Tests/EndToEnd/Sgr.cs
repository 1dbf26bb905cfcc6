using Quiz.Drawing;


namespace Quiz.Tests.EndToEnd;

// What an SGR sequence does to a style; written apart from the writer's own code, so that the two check each other.
internal static class Sgr
{
    public static Style Apply(Style style, int[] numbers)
    {
        for (var i = 0; i < Math.Max(1, numbers.Length); i++)
        {
            var number = numbers.Length == 0 ? 0 : numbers[i];
            if (number is 38 or 48 && i + 2 < numbers.Length && numbers[i + 1] == 5)
            {
                style = number == 38 ? style with { Foreground = Color.Indexed(numbers[i + 2]) } : style with { Background = Color.Indexed(numbers[i + 2]) };
                i += 2;
                continue;
            }
            style = One(style, number);
        }
        return style;
    }

    private static Style One(Style style, int number) => number switch
    {
        0 => default,
        1 => style.With(Emphasis.Bold),
        2 => style.With(Emphasis.Dim),
        3 => style.With(Emphasis.Italic),
        4 => style.With(Emphasis.Underline),
        7 => style.With(Emphasis.Reverse),
        9 => style.With(Emphasis.Strikethrough),
        22 => Without(style, Emphasis.Bold | Emphasis.Dim),
        23 => Without(style, Emphasis.Italic),
        24 => Without(style, Emphasis.Underline),
        27 => Without(style, Emphasis.Reverse),
        29 => Without(style, Emphasis.Strikethrough),
        >= 30 and <= 37 => style with { Foreground = Color.Indexed(number - 30) },
        39 => style with { Foreground = default },
        >= 40 and <= 47 => style with { Background = Color.Indexed(number - 40) },
        49 => style with { Background = default },
        >= 90 and <= 97 => style with { Foreground = Color.Indexed(number - 90 + 8) },
        >= 100 and <= 107 => style with { Background = Color.Indexed(number - 100 + 8) },
        _ => style,
    };

    private static Style Without(Style style, Emphasis emphasis) => style with { Emphasis = style.Emphasis & ~emphasis };
}
