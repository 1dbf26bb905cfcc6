namespace Quiz.Drawing;

/// <summary>The terminal's own colour, or one of its 256.</summary>
public readonly record struct Color
{
    // One more than the index, so that the default value of the struct is the terminal's own colour.
    private readonly ushort _value;

    private Color(int value) => _value = (ushort)value;

    public static Color Default => default;

    public bool IsDefault => _value == 0;

    /// <summary>From 0 to 255; -1 for the terminal's own.</summary>
    public int Index => _value - 1;

    /// <summary>At most 9.</summary>
    internal uint Bits => _value;

    internal static Color OfBits(uint bits) => new((int)bits);

    /// <summary>0 to 15 are the player's palette, 16 to 231 a cube of 6x6x6, 232 to 255 greys.</summary>
    public static Color Indexed(int index) => new(Math.Clamp(index, 0, 255) + 1);
}
