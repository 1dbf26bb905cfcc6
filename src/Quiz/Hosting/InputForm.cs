using System.Buffers;
using System.Globalization;
using System.Text;
using Quiz.Core.Text;
using Quiz.Drawing.Keys;

namespace Quiz.Hosting;

/// <summary>
/// Puts each key and each use of the mouse into the one form that Terminal.Gui reads without waiting and without fail: xterm's, or the
/// kitty protocol's where xterm's is ambiguous. What terminals report of themselves, and what nobody knows, is left out.
/// </summary>
/// <remarks>Terminal.Gui 2.5.0 holds a lone ESC for 50 ms, and throws at a function key or a number that it doesn't know.</remarks>
internal static class InputForm
{
    private const int MostDigits = 5;

    /// <param name="unit">As <see cref="InputUnit.LengthOf"/> cuts it.</param>
    /// <returns>Empty for what says nothing.</returns>
    public static string Of(ReadOnlySpan<byte> unit) => Of(unit, Modifiers.None);

    /// <summary>What came of a sequence whose rest never did: the keys that its beginning stands for.</summary>
    public static string OfBroken(ReadOnlySpan<byte> begun) => begun switch
    {
        [InputUnit.Escape] => Coded(InputUnit.Escape, Modifiers.None),
        [InputUnit.Escape, InputUnit.Escape] => Coded(InputUnit.Escape, Modifiers.None) + Coded(InputUnit.Escape, Modifiers.None),
        [InputUnit.Escape, var letter and < 0x80] => Character([letter], Modifiers.Alt),
        [InputUnit.Escape, InputUnit.Escape, var letter and < 0x80] => Coded(InputUnit.Escape, Modifiers.None) + Character([letter], Modifiers.Alt),
        _ => "",
    };

    private static string Of(ReadOnlySpan<byte> unit, Modifiers alt) => unit switch
    {
        [InputUnit.Escape] => Coded(InputUnit.Escape, alt),
        [InputUnit.Escape, (byte)'[', (byte)'[', var letter] => letter is >= (byte)'A' and <= (byte)'E' ? Numbered(11 + letter - 'A', alt) : "",
        [InputUnit.Escape, (byte)'[', (byte)'M', var button, var column, var row] => Mouse(button - 32, column - 32, row - 32, isReleased: (button & 3) == 3),
        [InputUnit.Escape, (byte)'[', .. var parameters, var final] => ControlSequence(parameters, final, alt),
        [InputUnit.Escape, (byte)'O', .. var modifier, var final] => SingleShift(final, alt | ModifiersOf(Number(modifier))),
        [InputUnit.Escape, (byte)'P' or (byte)'X' or (byte)'^' or (byte)'_' or (byte)']' or (byte)'[' or (byte)'O', ..] => "",
        [InputUnit.Escape, .. var rest] => Of(rest, Modifiers.Alt),
        _ => Character(unit, alt),
    };

    private static string Character(ReadOnlySpan<byte> utf8, Modifiers alt)
    {
        if (Rune.DecodeFromUtf8(utf8, out var rune, out _) != OperationStatus.Done)
            return "";
        return rune.Value switch
        {
            '\r' or '\n' => Coded('\r', alt),
            '\t' => Coded('\t', alt),
            0x7F or '\b' => Coded(0x7F, alt),
            0 => Coded(' ', alt | Modifiers.Ctrl),
            <= 0x1A => Coded(rune.Value + 'a' - 1, alt | Modifiers.Ctrl),
            < 0x20 => Coded(rune.Value + 0x40, alt | Modifiers.Ctrl),
            _ when ForeignText.IsOrder(rune) => "",
            _ when alt == Modifiers.None => rune.ToString(),
            _ => Coded(rune.Value, alt),
        };
    }

    private static string ControlSequence(ReadOnlySpan<byte> parameters, byte final, Modifiers alt)
    {
        if (parameters is [(byte)'<', .. var use] && final is (byte)'M' or (byte)'m')
            return Mouse(Number(Parameter(use, 0)), Number(Parameter(use, 1)), Number(Parameter(use, 2)), isReleased: final == 'm');
        if (parameters is [(byte)'?' or (byte)'>' or (byte)'=' or (byte)'<', ..])
            return "";
        var first = Number(Parameter(parameters, 0));
        var modifiers = alt | ModifiersOf(Number(Parameter(parameters, 1)));
        return final switch
        {
            (byte)'~' => Numbered(first, modifiers),
            (byte)'^' => Numbered(first, modifiers | Modifiers.Ctrl),
            (byte)'$' => Numbered(first, modifiers | Modifiers.Shift),
            (byte)'@' => Numbered(first, modifiers | Modifiers.Ctrl | Modifiers.Shift),
            (byte)'u' => Rune.IsValid(first) && first >= 0x20 ? Coded(first, modifiers) : first is 9 or 13 or 27 ? Coded(first, modifiers) : "",
            // A cursor report that nobody asked for ends like F3.
            (byte)'R' when first != 1 => "",
            >= (byte)'a' and <= (byte)'d' => Lettered((byte)(final - 0x20), modifiers | Modifiers.Shift),
            _ => Lettered(final, modifiers),
        };
    }

    private static string SingleShift(byte final, Modifiers modifiers) => final switch
    {
        (byte)'M' => Coded('\r', modifiers),
        // The number pad in application mode.
        >= (byte)'j' and <= (byte)'y' => Character([(byte)"*+,-./0123456789"[final - 'j']], modifiers),
        >= (byte)'a' and <= (byte)'d' => Lettered((byte)(final - 0x20), modifiers | Modifiers.Ctrl),
        _ => Lettered(final, modifiers),
    };

    /// <summary>The button byte has two bits of button, then shift, alt, ctrl, motion, wheel; column and row count from 1.</summary>
    private static string Mouse(int button, int column, int row, bool isReleased)
    {
        // In the old protocol a release does not tell which button.
        var told = isReleased && (button & 3) == 3 ? button & ~3 : button;
        var isSideways = (button & 0b1100_0011) is 66 or 67;
        return button >= 0 && !isSideways && column > 0 && row > 0 ? Sequence($"<{told};{column};{row}{(isReleased ? 'm' : 'M')}") : "";
    }

    /// <summary>A key by its number before "~": Home, Insert, Delete, End, pages, F1 to F12.</summary>
    private static string Numbered(int number, Modifiers modifiers)
    {
        var known = number switch { 7 => 1, 8 => 4, (>= 1 and <= 6) or (>= 11 and <= 15) or (>= 17 and <= 21) or 23 or 24 => number, _ => 0 };
        return known == 0 ? "" : modifiers == Modifiers.None ? Sequence($"{known}~") : Sequence($"{known};{Parameter(modifiers)}~");
    }

    private static string Lettered(byte letter, Modifiers modifiers) =>
        !"ABCDFHPQRSZ"u8.Contains(letter) ? ""
        : modifiers == Modifiers.None ? Sequence($"{(char)letter}")
        : Sequence($"1;{Parameter(modifiers)}{(char)letter}");

    private static string Coded(int code, Modifiers modifiers) =>
        modifiers == Modifiers.None ? Sequence($"{code}u") : Sequence($"{code};{Parameter(modifiers)}u");

    private static string Sequence(FormattableString rest) => "\e[" + rest.ToString(CultureInfo.InvariantCulture);

    private static int Parameter(Modifiers modifiers) => 1
        + ((modifiers & Modifiers.Shift) != 0 ? 1 : 0) + ((modifiers & Modifiers.Alt) != 0 ? 2 : 0) + ((modifiers & Modifiers.Ctrl) != 0 ? 4 : 0);

    /// <summary>xterm's modifier parameter: one more than the sum of 1 shift, 2 alt, 4 ctrl, 8 meta.</summary>
    private static Modifiers ModifiersOf(int parameter)
    {
        var bits = parameter is > 1 and <= 16 ? parameter - 1 : 0;
        return ((bits & 1) != 0 ? Modifiers.Shift : 0) | ((bits & (2 | 8)) != 0 ? Modifiers.Alt : 0) | ((bits & 4) != 0 ? Modifiers.Ctrl : 0);
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

    /// <summary>The number at the start of the digits; 0 for none, and for more digits than any key, column or row has.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var end = digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var number = end < 0 ? digits : digits[..end];
        return number.Length is > 0 and <= MostDigits ? int.Parse(number, CultureInfo.InvariantCulture) : 0;
    }
}
