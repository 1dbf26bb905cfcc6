using System.Buffers;
using System.Text;
using Quiz.Core.Text;

namespace Quiz.Core.Json;

/// <summary>Why a text is no JSON that is read, and where it stops being it.</summary>
/// <param name="Offset">In bytes.</param>
/// <param name="IsOfDepth">Whether it is JSON, but nested deeper than is read.</param>
public sealed record JsonTrouble(int Offset, bool IsOfDepth, string Message)
{
    /// <summary>So much of a word or a number is named.</summary>
    private const int MostNamed = 24;

    private const string OneOfWords = "a value; of words there are only true, false and null";
    private static readonly SearchValues<byte> AfterWord = SearchValues.Create(" \t\r\n\"{}[],:/"u8);
    private static readonly SearchValues<byte> OfNumber = SearchValues.Create("0123456789+-.eE"u8);

    private static ReadOnlySpan<byte> Space => " \t\r\n"u8;

    /// <summary>Null for a text that is JSON.</summary>
    /// <param name="isLenient">Comments are passed over, and commas after the last value.</param>
    public static JsonTrouble? In(ReadOnlySpan<byte> json, int mostDepth, bool isLenient = false)
    {
        if (JsonSyntax.FaultIn(json, mostDepth, isLenient) is not var (at, wanted))
            return null;
        if (wanted == JsonWanted.LessDepth)
            return new(at, true, FormattableString.Invariant($"nested deeper than {mostDepth} levels"));
        return new(PlaceOf(json, at, wanted), false, $"not valid JSON: {(at == json.Length ? Ending(json, wanted) : Told(json, at, wanted, isLenient))}");
    }

    /// <summary>A text that ends with a comma stops there.</summary>
    private static int PlaceOf(ReadOnlySpan<byte> json, int at, JsonWanted wanted) =>
        at == json.Length && wanted is JsonWanted.Value or JsonWanted.Name && json is [.., (byte)','] ? at - 1 : at;

    private static string Ending(ReadOnlySpan<byte> json, JsonWanted wanted) => wanted switch
    {
        JsonWanted.Anything => "there is nothing in it",
        JsonWanted.EndOfText or JsonWanted.Escape or JsonWanted.HexDigit => "it ends within a text, whose closing quotation mark is missing",
        JsonWanted.Digit => "it ends within a number",
        JsonWanted.Word => Found(json, WordStart(json, json.Length), OneOfWords),
        _ => "it ends before every object and array is closed",
    };

    private static string Told(ReadOnlySpan<byte> json, int at, JsonWanted wanted, bool isLenient) => wanted switch
    {
        JsonWanted.EndOfText => InText(json[at]),
        JsonWanted.Escape => $"\"\\{Character(json, at)}\" is no escape; there are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits",
        JsonWanted.HexDigit => $"\"{Encoding.UTF8.GetString(json[json[..at].LastIndexOf((byte)'\\')..at])}\" is no escape: \\u stands before four hexadecimal digits",
        JsonWanted.Digit => $"\"{Word(json, NumberStart(json, at))}\" is no number",
        JsonWanted.Word => Found(json, WordStart(json, at), OneOfWords),
        _ when IsComment(json[at..]) => isLenient ? "a comment has no end, or a line separator in it" : "found a comment, which JSON does not have",
        _ when IsAfterNumber(json, at) => $"\"{Word(json, NumberStart(json, at))}\" is no number{(char.IsAsciiDigit((char)json[at]) ? ", for it begins with a zero too many" : "")}",
        JsonWanted.Value or JsonWanted.Name when IsAfterLastComma(json, at) => "a comma stands after the last value of an object or array",
        JsonWanted.Value => Found(json, at, Value(json, at)),
        JsonWanted.Name => Found(json, at, "the name of a property, in double quotes"),
        JsonWanted.Colon => Found(json, at, "a colon between the name of a property and its value"),
        JsonWanted.CommaOrBrace => Found(json, at, "a comma or \"}\""),
        JsonWanted.CommaOrBracket => Found(json, at, "a comma or \"]\""),
        _ => Found(json, at, "nothing after the end of the value"),
    };

    private static string Found(ReadOnlySpan<byte> json, int at, string wanted) => $"found {Shown(json, at)}, wanted {wanted}";

    private static string Value(ReadOnlySpan<byte> json, int at) => json[at] switch
    {
        (byte)'\'' => "a value; texts stand in double quotes",
        (byte)'+' or (byte)'.' => "a value; numbers begin with a digit or a minus",
        >= (byte)'A' and <= (byte)'Z' or >= (byte)'a' and <= (byte)'z' => OneOfWords,
        _ => "a value",
    };

    /// <summary>A character that no text holds as it is.</summary>
    private static string InText(byte control) => control switch
    {
        (byte)'\n' or (byte)'\r' => "a line ends within a text; its closing quotation mark is missing, or the end of the line is written \\n",
        (byte)'\t' => "a tab stands within a text, where it is written \\t",
        _ => FormattableString.Invariant($"{ForeignText.CodeOf((char)control)} stands within a text, where it is written \\u{control:x4}"),
    };

    private static bool IsComment(ReadOnlySpan<byte> rest) => rest is [(byte)'/', (byte)'/' or (byte)'*', ..];

    /// <summary>Whether something hangs on to a number that can't be part of it.</summary>
    private static bool IsAfterNumber(ReadOnlySpan<byte> json, int at) => at > 0 && char.IsAsciiDigit((char)json[at - 1]) && !AfterWord.Contains(json[at]);

    private static bool IsAfterLastComma(ReadOnlySpan<byte> json, int at) => json[at] is (byte)']' or (byte)'}' && json[..at].TrimEnd(Space) is [.., (byte)','];

    private static int WordStart(ReadOnlySpan<byte> json, int at) => json[..at].LastIndexOfAnyExceptInRange((byte)'a', (byte)'z') + 1;

    private static int NumberStart(ReadOnlySpan<byte> json, int at) => json[..at].LastIndexOfAnyExcept(OfNumber) + 1;

    /// <summary>What stands at a place, as messages name it: a text by what it is, letters and digits together, what can't be seen by its number.</summary>
    private static string Shown(ReadOnlySpan<byte> json, int at)
    {
        if (json[at] == '"')
            return "a text";
        if (Rune.DecodeFromUtf8(json[at..], out var rune, out _) != OperationStatus.Done)
            return FormattableString.Invariant($"the byte 0x{json[at]:X2}");
        if (rune.IsBmp && (ForeignText.IsForbidden((char)rune.Value) || Rune.IsWhiteSpace(rune)))
            return ForeignText.CodeOf((char)rune.Value);
        return $"\"{(Rune.IsLetterOrDigit(rune) ? Word(json, at) : rune.ToString())}\"";
    }

    private static string Character(ReadOnlySpan<byte> json, int at)
    {
        Rune.DecodeFromUtf8(json[at..], out var rune, out _);
        return ForeignText.Clean(rune.ToString());
    }

    private static string Word(ReadOnlySpan<byte> json, int start)
    {
        var rest = json[start..];
        var end = rest.IndexOfAny(AfterWord) is >= 0 and var after ? after : rest.Length;
        return ForeignText.Clean(Encoding.UTF8.GetString(rest[..Math.Min(end, 4 * MostNamed)]), MostNamed);
    }
}
