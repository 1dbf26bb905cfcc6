using System.Runtime.InteropServices;

namespace Quiz.Core.Text;

/// <summary>Lines and columns of byte offsets in a UTF-8 text; quick where each is asked for after those before it.</summary>
internal sealed class TextPlaces(byte[] utf8)
{
    private int _line = 1;
    private int _column = 1;
    private int _at;

    /// <summary>Both count from 1, columns in characters.</summary>
    /// <param name="offset">One outside the text is taken as its beginning or end.</param>
    public (int Line, int Column) At(int offset)
    {
        offset = Math.Clamp(offset, 0, utf8.Length);
        if (offset < _at)
            (_line, _column, _at) = (1, 1, 0);
        var passed = utf8.AsSpan(_at, offset - _at);
        if (passed.LastIndexOf((byte)'\n') is >= 0 and var newline)
        {
            _line += passed.Count((byte)'\n');
            _column = 1;
            passed = passed[(newline + 1)..];
        }
        _column += CharactersIn(passed);
        _at = offset;
        return (_line, _column);
    }

    /// <summary>Each character has one byte that is none of those, 10xxxxxx, that continue it.</summary>
    public static int CharactersIn(ReadOnlySpan<byte> utf8)
    {
        const ulong Ones = 0x0101_0101_0101_0101;
        var continuing = 0;
        var eights = MemoryMarshal.Cast<byte, ulong>(utf8); // a file of one line has millions: eight bytes at a time
        foreach (var eight in eights)
            continuing += (int)((((eight >> 7) & ~(eight >> 6) & Ones) * Ones) >> 56); // the product's highest byte is the sum of all
        foreach (var b in utf8[(eights.Length * sizeof(ulong))..])
            continuing += (b & 0xC0) == 0x80 ? 1 : 0;
        return utf8.Length - continuing;
    }
}
