namespace Quiz.Drawing;

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

/// <summary>Colours and emphasis of a cell, and where a click on it leads.</summary>
public readonly record struct Style(Color Foreground, Color Background, Emphasis Emphasis = Emphasis.None)
{
    private const uint EmphasisMask = 0x3F;

    /// <summary>Which of the frame's <see cref="Frame.Links"/>, counted from 1; 0 for none.</summary>
    public byte Link { get; init; }

    public static Style Default => default;

    public static Style Bold => new(default, default, Emphasis.Bold);

    public static Style Reverse => new(default, default, Emphasis.Reverse);

    /// <summary>All of it in 32 bits.</summary>
    internal uint Bits => Foreground.Bits | (Background.Bits << 9) | ((uint)Emphasis << 18) | ((uint)Link << 24);

    internal static Style OfBits(uint bits) => new(Color.OfBits(bits & 0x1FF), Color.OfBits((bits >> 9) & 0x1FF), (Emphasis)((bits >> 18) & EmphasisMask)) { Link = (byte)(bits >> 24) };

    public Style With(Emphasis more) => this with { Emphasis = Emphasis | more };

    /// <summary>With the ground of another style where this has none.</summary>
    public Style On(Style ground) => Background.IsDefault ? this with { Background = ground.Background } : this;

    /// <summary>What is left for NO_COLOR: bold, dim, underline and reverse.</summary>
    public Style WithoutColour() => new(default, default, Emphasis & (Emphasis.Bold | Emphasis.Dim | Emphasis.Underline | Emphasis.Reverse)) { Link = Link };
}
