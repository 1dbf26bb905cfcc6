using System.Buffers.Text;

namespace Quiz.Core.Json;

/// <summary>A text as JSON writes it, with escapes.</summary>
public static class EscapedText
{
    /// <summary>A character takes at most so many bytes: those of an escaped surrogate pair, <c>\uD83D\uDE00</c>.</summary>
    public const int MostBytesOfCharacter = 12;

    /// <summary>So many bytes an escape like <c>\u00E9</c> takes.</summary>
    public const int BytesOfUnit = 6;

    /// <summary>Counts the characters of a text whose escapes are well formed, as Unicode numbers them, without making it; false where it holds half of a surrogate pair.</summary>
    public static bool TryCount(ReadOnlySpan<byte> escaped, out int characters)
    {
        characters = 0;
        while (!escaped.IsEmpty)
        {
            var unit = UnitAtStart(escaped);
            var isHigh = unit is >= 0xD800 and <= 0xDBFF;
            if (isHigh ? UnitAtStart(escaped[BytesOfUnit..]) is not (>= 0xDC00 and <= 0xDFFF) : unit is >= 0xDC00 and <= 0xDFFF)
                return false;
            characters += (escaped[0] & 0xC0) == 0x80 ? 0 : 1; // a byte that continues a character is none of its own
            escaped = escaped[(isHigh ? 2 * BytesOfUnit : unit >= 0 ? BytesOfUnit : escaped[0] == '\\' ? 2 : 1)..];
        }
        return true;
    }

    /// <summary>The number of an escape like <c>\u00E9</c> that stands first; -1 for anything else.</summary>
    public static int UnitAtStart(ReadOnlySpan<byte> escaped) =>
        escaped.StartsWith("\\u"u8) && escaped.Length >= BytesOfUnit && Utf8Parser.TryParse(escaped[2..BytesOfUnit], out int unit, out _, 'x') ? unit : -1;
}
