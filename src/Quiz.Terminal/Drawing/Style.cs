namespace Quiz.Terminal;

/// <summary>How characters stand out other than by colour.</summary>
[Flags]
public enum Emphasis : byte
{
    None = 0,
    Bold = 1,
    Dim = 2,
    Italic = 4,
    Underline = 8,
    Reverse = 16,
    Strikethrough = 32,
}

/// <summary>Colours and emphasis of a cell.</summary>
public readonly record struct Style(Color Foreground, Color Background, Emphasis Emphasis = Emphasis.None)
{
    public static Style Default => default;

    public static Style Bold => new(default, default, Emphasis.Bold);

    public static Style Reverse => new(default, default, Emphasis.Reverse);

    public Style With(Emphasis more) => this with { Emphasis = Emphasis | more };

    /// <summary>With the ground of another style where this has none.</summary>
    public Style On(Style ground) => Background.IsDefault ? this with { Background = ground.Background } : this;

    /// <summary>What is left for NO_COLOR: bold, dim, underline and reverse.</summary>
    public Style WithoutColour() => new(default, default, Emphasis & (Emphasis.Bold | Emphasis.Dim | Emphasis.Underline | Emphasis.Reverse));
}
