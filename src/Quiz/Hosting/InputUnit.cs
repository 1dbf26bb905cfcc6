using System.Buffers;
using System.Text;

namespace Quiz.Hosting;

/// <summary>Where the first whole thing in a terminal's bytes ends: a character in UTF-8, or a control sequence as ECMA-48 and xterm write them.</summary>
internal static class InputUnit
{
    public const byte Escape = 0x1B;

    /// <summary>What is longer than this is no sequence, but garbage to be dropped.</summary>
    public const int Longest = 4096;

    /// <returns>In bytes; 0 while more bytes must come. A sequence that breaks off counts up to the byte that breaks it.</returns>
    public static int LengthOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => 0,
        [not Escape, ..] => Character(bytes),
        [_] => 0,
        [_, (byte)'[', ..] => ControlSequence(bytes),
        [_, (byte)'O', ..] => SingleShift(bytes),
        [_, (byte)'P' or (byte)'X' or (byte)'^' or (byte)'_' or (byte)']', ..] => ControlString(bytes),
        // Alt with a key that sends a sequence; any other second escape begins anew.
        [_, Escape, (byte)'[' or (byte)'O', ..] => After(1, LengthOf(bytes[1..])),
        [_, Escape] => 0,
        [_, Escape, ..] => 1,
        _ => After(1, Character(bytes[1..])),
    };

    private static int After(int first, int length) => length == 0 ? 0 : first + length;

    private static int Character(ReadOnlySpan<byte> bytes) =>
        Rune.DecodeFromUtf8(bytes, out _, out var used) == OperationStatus.NeedMoreData ? 0 : used;

    private static int ControlSequence(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            // The Linux console's function keys.
            case [_, _, (byte)'[', ..]:
                return bytes.Length > 3 ? 4 : 0;
            // The mouse as X10 reported it: three bytes follow.
            case [_, _, (byte)'M', ..]:
                return bytes.Length > 5 ? 6 : 0;
        }
        for (var at = 2; at < bytes.Length; at++)
        {
            var value = bytes[at];
            if (value is < 0x20 or >= 0x7F)
                return at;
            // rxvt ends the keys with Shift in "$", which is no final byte elsewhere.
            if (value >= 0x40 || (value == '$' && at > 2 && bytes[2] != '?'))
                return at + 1;
        }
        return 0;
    }

    private static int SingleShift(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at < bytes.Length && bytes[at] is >= (byte)'0' and <= (byte)'9')
            at++;
        return at == bytes.Length ? 0 : bytes[at] is < 0x20 or >= 0x7F ? at : at + 1;
    }

    private static int ControlString(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at < bytes.Length; at++)
        {
            if (bytes[at] == 0x07)
                return at + 1;
            if (bytes[at] == Escape && at + 1 < bytes.Length)
                return bytes[at + 1] == '\\' ? at + 2 : at;
        }
        return 0;
    }
}
