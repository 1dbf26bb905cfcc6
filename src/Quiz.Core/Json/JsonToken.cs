using System.Buffers;
using Quiz.Core.Text;

namespace Quiz.Core.Json;

/// <summary>How far a token of a JSON text reaches.</summary>
internal static class JsonToken
{
    private static readonly SearchValues<byte> AfterWord = SearchValues.Create(" ,:]}\t\r"u8);

    /// <summary>How many characters the token at an offset has, on its line: all of a text, number or word, and 1 of an object or array.</summary>
    /// <returns>At least 1.</returns>
    public static int CharactersAt(ReadOnlySpan<byte> json, int offset)
    {
        var rest = offset >= 0 && offset < json.Length ? json[offset..] : [];
        var line = rest.IndexOf((byte)'\n') is >= 0 and var end ? rest[..end] : rest;
        return Math.Max(1, TextPlaces.CharactersIn(line[..LengthOf(line)]));
    }

    private static int LengthOf(ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty || rest[0] is (byte)'{' or (byte)'[')
            return Math.Min(1, rest.Length);
        if (rest[0] != '"')
            return rest.IndexOfAny(AfterWord) is > 0 and var end ? end : rest.Length;
        for (var i = 1; i < rest.Length; i++)
        {
            if (rest[i] == '\\')
                i++;
            else if (rest[i] == '"')
                return i + 1;
        }
        return rest.Length;
    }
}
