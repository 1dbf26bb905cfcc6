namespace Quiz.Terminal;

// What a whole control sequence (ESC [ parameters final) says; null for one that says nothing to us.
internal static class ControlSequence
{
    public static Msg? Read(ReadOnlySpan<byte> parameters, byte final, Modifiers alt)
    {
        if (final is (byte)'M' or (byte)'m')
        {
            return parameters.Length > 0 && parameters[0] == '<' ? SgrMouse(parameters[1..], released: final == 'm') : null;
        }
        if (parameters.Length > 0 && parameters[0] is (byte)'?' or (byte)'>' or (byte)'=' or (byte)'<')
        {
            return null;
        }
        var first = Number(Parameter(parameters, 0));
        var modifiers = alt | ModifiersOf(Number(Parameter(parameters, 1)));
        var key = final switch
        {
            (byte)'~' => Numbered(first, modifiers),
            (byte)'^' => Numbered(first, modifiers | Modifiers.Ctrl),
            (byte)'$' => Numbered(first, modifiers | Modifiers.Shift),
            (byte)'@' => Numbered(first, modifiers | Modifiers.Ctrl | Modifiers.Shift),
            // A cursor report that nobody asked for ends like F3.
            (byte)'R' when first != 1 => null,
            _ => KeyTable.OfLetter(final, modifiers),
        };
        return key is { } pressed ? new KeyPressed(pressed) : null;
    }

    /// <summary>The button byte has two bits of button, then shift, alt, ctrl, motion, wheel; column and row count from 1.</summary>
    public static MouseInput? Mouse(int button, int column, int row, bool released)
    {
        MouseAction? action = (button & ~0b11100) switch
        {
            0 => released ? MouseAction.Release : MouseAction.Press,
            // In the old protocol a release does not tell which button.
            3 when released => MouseAction.Release,
            32 => MouseAction.Drag,
            64 => MouseAction.WheelUp,
            65 => MouseAction.WheelDown,
            _ => null,
        };
        var modifiers = ((button & 4) != 0 ? Modifiers.Shift : 0) | ((button & 8) != 0 ? Modifiers.Alt : 0) | ((button & 16) != 0 ? Modifiers.Ctrl : 0);
        return action is { } done && button >= 0 && column > 0 && row > 0 ? new MouseInput(done, column - 1, row - 1, modifiers) : null;
    }

    /// <summary>xterm's modifier parameter: one more than the sum of 1 shift, 2 alt, 4 ctrl, 8 meta.</summary>
    public static Modifiers ModifiersOf(int parameter)
    {
        var bits = parameter is > 1 and <= 16 ? parameter - 1 : 0;
        return ((bits & 1) != 0 ? Modifiers.Shift : 0) | ((bits & (2 | 8)) != 0 ? Modifiers.Alt : 0) | ((bits & 4) != 0 ? Modifiers.Ctrl : 0);
    }

    /// <summary>The number at the start of the digits, 0 for none; what no terminal has is cut to 99,999.</summary>
    public static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                break;
            }
            number = Math.Min(99_999, (number * 10) + digit - '0');
        }
        return number;
    }

    private static ReadOnlySpan<byte> Parameter(ReadOnlySpan<byte> parameters, int index)
    {
        for (; index > 0; index--)
        {
            var end = parameters.IndexOf((byte)';');
            parameters = end < 0 ? [] : parameters[(end + 1)..];
        }
        var next = parameters.IndexOf((byte)';');
        return next < 0 ? parameters : parameters[..next];
    }

    private static Key? Numbered(int number, Modifiers modifiers) =>
        KeyTable.OfNumber(number) is { } code ? new Key(code, "", modifiers) : null;

    private static MouseInput? SgrMouse(ReadOnlySpan<byte> parameters, bool released) =>
        Mouse(Number(Parameter(parameters, 0)), Number(Parameter(parameters, 1)), Number(Parameter(parameters, 2)), released);
}
