namespace Quiz.Terminal;

// Which key a byte or a sequence stands for: xterm's forms, and those of rxvt and the Linux console.
internal static class KeyTable
{
    public static Key? OfByte(byte value, bool alt)
    {
        var modifiers = alt ? Modifiers.Alt : Modifiers.None;
        return value switch
        {
            0x0D or 0x0A => new Key(KeyCode.Enter, "", modifiers),
            0x09 => new Key(KeyCode.Tab, "", modifiers),
            0x7F or 0x08 => new Key(KeyCode.Backspace, "", modifiers),
            0x00 => Key.Of(" ", modifiers | Modifiers.Ctrl),
            <= 0x1A => Key.Of(((char)(value + 'a' - 1)).ToString(), modifiers | Modifiers.Ctrl),
            0x1B => null,
            < 0x20 => Key.Of(((char)(value + 0x40)).ToString(), modifiers | Modifiers.Ctrl),
            _ => Key.Of(((char)value).ToString(), modifiers),
        };
    }

    public static Key? OfSs3(byte final, ReadOnlySpan<byte> modifier, Modifiers alt)
    {
        var modifiers = alt | ControlSequence.ModifiersOf(ControlSequence.Number(modifier));
        return final switch
        {
            >= (byte)'a' and <= (byte)'d' => OfLetter((byte)(final - 'a' + 'A'), modifiers | Modifiers.Ctrl),
            (byte)'M' => new Key(KeyCode.Enter, "", modifiers),
            // The number pad in application mode.
            >= (byte)'j' and <= (byte)'y' => Key.Of("*+,-./0123456789"[final - 'j'].ToString(), modifiers),
            _ => OfLetter(final, modifiers),
        };
    }

    /// <summary>The key of a sequence that ends in a letter.</summary>
    public static Key? OfLetter(byte final, Modifiers modifiers) => (char)final switch
    {
        'A' => new Key(KeyCode.Up, "", modifiers),
        'B' => new Key(KeyCode.Down, "", modifiers),
        'C' => new Key(KeyCode.Right, "", modifiers),
        'D' => new Key(KeyCode.Left, "", modifiers),
        'H' => new Key(KeyCode.Home, "", modifiers),
        'F' => new Key(KeyCode.End, "", modifiers),
        'P' => new Key(KeyCode.F1, "", modifiers),
        'Q' => new Key(KeyCode.F2, "", modifiers),
        'R' => new Key(KeyCode.F3, "", modifiers),
        'S' => new Key(KeyCode.F4, "", modifiers),
        'Z' => new Key(KeyCode.Tab, "", modifiers | Modifiers.Shift),
        >= 'a' and <= 'd' => OfLetter((byte)(final - 'a' + 'A'), modifiers | Modifiers.Shift),
        _ => null,
    };

    /// <summary>The key of a number before "~".</summary>
    public static KeyCode? OfNumber(int number) => number switch
    {
        1 or 7 => KeyCode.Home,
        2 => KeyCode.Insert,
        3 => KeyCode.Delete,
        4 or 8 => KeyCode.End,
        5 => KeyCode.PageUp,
        6 => KeyCode.PageDown,
        >= 11 and <= 15 => KeyCode.F1 + number - 11,
        >= 17 and <= 21 => KeyCode.F6 + number - 17,
        23 or 24 => KeyCode.F11 + number - 23,
        _ => null,
    };
}
