using System.Buffers;
using Quiz.Core.Text;

namespace Quiz.Core.Json;

/// <summary>How far a token of a JSON text reaches.</summary>
internal static class JsonToken
{
    private static readonly SearchValues<byte> AfterWord = SearchValues.Create(" ,:]}\t\r\n"u8);

    /// <summary>How many characters the token at an offset has, on its line: all of a text, number or word, and 1 of an object or array.</summary>
    /// <returns>At least 1.</returns>
    public static int CharactersAt(ReadOnlySpan<byte> json, int offset)
    {
        var rest = offset >= 0 && offset < json.Length ? json[offset..] : [];
        return Math.Max(1, TextPlaces.CharactersIn(rest[..LengthOf(rest)]));
    }

    /// <summary>In bytes, up to the end of the line at most.</summary>
    private static int LengthOf(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty || rest[0] is (byte)'{' or (byte)'[')
            return Math.Min(1, rest.Length);
        if (rest[0] != '"')
            return rest.IndexOfAny(AfterWord) is > 0 and var end ? end : LineLength(rest);
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '\n')
                return i;
            if (rest[i] == '"')
                return i + 1;
            if (rest[i] == '\\' && i + 1 < rest.Length && rest[i + 1] != '\n')
                i++;
        }
        return rest.Length;
    }

    private static int LineLength(ReadOnlySpan<byte> rest) => rest.IndexOf((byte)'\n') is >= 0 and var end ? end : rest.Length;
}
