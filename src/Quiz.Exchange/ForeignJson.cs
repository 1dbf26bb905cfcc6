using System.Runtime.InteropServices;
using System.Text.Json;
using Quiz.Core.Json;

namespace Quiz.Exchange;

/// <summary>
/// A JSON text that somebody else's program wrote: comments and commas too many are passed over, and so is what makes a script of it, as in <c>data = {...};</c>.
/// Every value knows where it begins.
/// </summary>
internal sealed class ForeignJson : IDisposable
{
    private const int MostDepth = 64;

    private readonly byte[] _utf8;
    private readonly JsonDocument _document;

    private ForeignJson(byte[] utf8, JsonDocument document) => (_utf8, _document) = (utf8, document);

    public JsonElement Root => _document.RootElement;

    /// <summary>Null for what is no JSON, which is told.</summary>
    public static ForeignJson? Open(byte[] utf8, LossList losses)
    {
        var json = WithoutScript(utf8);
        return OpenPart(json, 0, json.Length, losses);
    }

    /// <summary>A part of a text, as a page has JSON between other things.</summary>
    public static ForeignJson? OpenPart(byte[] utf8, int start, int length, LossList losses)
    {
        utf8 = WithoutHalfPairs(utf8, start, length, losses);
        try
        {
            return new(utf8, JsonDocument.Parse(utf8.AsMemory(start, length), new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MostDepth }));
        }
        catch (JsonException)
        {
            var trouble = JsonTrouble.In(utf8.AsSpan(start, length), MostDepth, isLenient: true)!;
            losses.Add(start + trouble.Offset, $"{trouble.Message}; nothing of it is carried");
            return null;
        }
    }

    public void Dispose() => _document.Dispose();

    /// <summary>Where a value of this text begins, in bytes.</summary>
    public int OffsetOf(JsonElement value) => _utf8.AsSpan().Overlaps(JsonMarshal.GetRawUtf8Value(value), out var offset) ? offset : 0;

    /// <summary>A member of an object; undefined for another value, and for none of that name.</summary>
    public static JsonElement Member(JsonElement value, string name) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : default;

    /// <summary>The elements of an array; the value itself, where it is none and anything at all.</summary>
    public static IEnumerable<JsonElement> Each(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray(),
        JsonValueKind.Undefined or JsonValueKind.Null => [],
        _ => [value],
    };

    /// <summary>A text, or a number or truth as it is written; empty for anything else.</summary>
    public static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => "",
    };

    public static string Text(JsonElement value, string member) => Text(Member(value, member));

    private static byte[] WithoutScript(byte[] utf8)
    {
        var first = utf8.AsSpan().IndexOfAnyExcept(" \t\r\n"u8);
        var isScript = first >= 0 && (char.IsAsciiLetter((char)utf8[first]) || utf8[first] is (byte)'_' or (byte)'$');
        var (open, close) = (utf8.AsSpan().IndexOfAny((byte)'{', (byte)'['), utf8.AsSpan().LastIndexOfAny((byte)'}', (byte)']'));
        if (!isScript || open < 0 || close < open)
            return utf8;
        // Blanks keep every place where it was.
        var json = utf8.ToArray();
        Blank(json.AsSpan(0, open));
        Blank(json.AsSpan(close + 1));
        return json;
    }

    /// <summary>An escaped half of a surrogate pair, which no text can hold, stands as U+FFFD in the same place. It would end the reading even in a name that nobody asks for.</summary>
    private static byte[] WithoutHalfPairs(byte[] utf8, int start, int length, LossList losses)
    {
        var mended = utf8;
        var end = start + length;
        for (var at = start; at < end && utf8.AsSpan(at, end - at).IndexOf((byte)'\\') is >= 0 and var next;)
        {
            at += next;
            var unit = EscapedText.UnitAtStart(utf8.AsSpan(at, end - at));
            if (unit is >= 0xD800 and <= 0xDBFF && EscapedText.UnitAtStart(utf8.AsSpan(at + EscapedText.BytesOfUnit, end - at - EscapedText.BytesOfUnit)) is >= 0xDC00 and <= 0xDFFF)
                at += 2 * EscapedText.BytesOfUnit;
            else if (unit is >= 0xD800 and <= 0xDFFF)
            {
                mended = mended == utf8 ? [.. utf8] : mended;
                "FFFD"u8.CopyTo(mended.AsSpan(at + 2));
                losses.Add(at, "half of a surrogate pair, which is no character, stands as U+FFFD");
                at += EscapedText.BytesOfUnit;
            }
            else
                at += 2;
        }
        return mended;
    }

    private static void Blank(Span<byte> part)
    {
        foreach (ref var b in part)
            b = b == (byte)'\n' ? b : (byte)' ';
    }
}
