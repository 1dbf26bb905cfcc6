using System.Text.Json;
using Quiz.Core.Text;

namespace Quiz.Core.Json;

/// <summary>What is wrong with a text that is no JSON.</summary>
public static class JsonTrouble
{
    private static ReadOnlySpan<byte> Space => " \t\r\n"u8;

    /// <summary>Whether reading stopped only because values are nested too deep: a reader without that limit passes the place.</summary>
    /// <param name="offset">Where it stopped, in bytes.</param>
    public static bool IsOfDepth(ReadOnlySpan<byte> json, int offset, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(json, options with { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.BytesConsumed > offset)
                    return true;
            }
        }
        catch (JsonException)
        {
            return false;
        }
        return false;
    }

    /// <summary>In our words where the text itself shows what is wrong, else the library's message without its own count of lines, which begins at 0.</summary>
    /// <param name="offset">Where it stopped, in bytes.</param>
    public static string Told(ReadOnlySpan<byte> json, int offset, JsonReaderOptions options, JsonException error)
    {
        if (json.TrimStart(Space).IsEmpty)
            return "there is nothing in it";
        if (EndsTooEarly(json, options))
            return "it ends before every object and array is closed";
        if (json[offset..] is [(byte)']' or (byte)'}', ..] && json[..offset].TrimEnd(Space) is [.., (byte)','])
            return "a comma stands after the last value of an object or array";
        var place = FormattableString.Invariant($" LineNumber: {error.LineNumber} | BytePositionInLine: {error.BytePositionInLine}.");
        return ForeignText.Clean(error.Message.Replace(place, "", StringComparison.Ordinal), 300);
    }

    /// <summary>Whether all is well as far as it goes: a reader that waits for more does not stop.</summary>
    private static bool EndsTooEarly(ReadOnlySpan<byte> json, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(options));
        try
        {
            while (reader.Read())
            {
            }
            // What has only just been opened does not count in its own depth.
            return (reader.CurrentDepth > 0 || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && json[(int)reader.BytesConsumed..].TrimStart(Space).IsEmpty;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
