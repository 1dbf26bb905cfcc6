using System.Text.Json;
using Quiz.Core.Text;

namespace Quiz.Core.Json;

/// <summary>What is wrong with a text that is no JSON.</summary>
public static class JsonTrouble
{
    /// <summary>Whether it is JSON that is refused all the same: a property stands twice, or values are nested too deep.</summary>
    public static bool IsOfContent(JsonException error) =>
        error.Message.StartsWith("Duplicate", StringComparison.Ordinal) || error.Message.Contains("maximum configured depth", StringComparison.Ordinal);

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

    /// <summary>The library's message without its own count of lines, which begins at 0; in our words where it speaks of its own workings.</summary>
    public static string Told(JsonException error)
    {
        if (error.Message.StartsWith("The input does not contain any JSON tokens", StringComparison.Ordinal))
            return "there is nothing in it";
        if (error.Message.StartsWith("Expected depth to be zero", StringComparison.Ordinal))
            return "it ends before every object and array is closed";
        if (error.Message.Contains("contains a trailing comma", StringComparison.Ordinal))
            return "a comma stands after the last value of an object or array";
        var place = FormattableString.Invariant($" LineNumber: {error.LineNumber} | BytePositionInLine: {error.BytePositionInLine}.");
        return ForeignText.Clean(error.Message.Replace(place, "", StringComparison.Ordinal), 300);
    }
}
