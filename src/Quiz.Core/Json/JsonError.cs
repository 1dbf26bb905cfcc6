using Quiz.Core.Text;

namespace Quiz.Core.Json;

/// <summary>Why a text is not read as JSON.</summary>
public enum JsonErrorKind
{
    /// <summary>A character stands where none of its kind may.</summary>
    NotJson,
    /// <summary>It ends before its value does.</summary>
    EndsTooEarly,
    /// <summary>An escape or a character is half of a surrogate pair.</summary>
    HalfSurrogate,
    /// <summary>It is JSON, but nested deeper than is read, or with a number of hundreds of digits.</summary>
    TooLarge,
    /// <summary>It is JSON, but a name stands twice in an object.</summary>
    DoubledName,
}

/// <summary>What keeps a text from being read as JSON, and where. Line and column count from 1, columns in characters.</summary>
public sealed record JsonError(JsonErrorKind Kind, int Line, int Column)
{
    /// <summary>Whether the text is no JSON at all, and not only JSON that is refused.</summary>
    public bool IsOfSyntax => Kind is JsonErrorKind.NotJson or JsonErrorKind.EndsTooEarly;

    /// <param name="offset">Where in the text, in bytes.</param>
    internal static JsonError At(ReadOnlySpan<byte> text, int offset, JsonErrorKind kind)
    {
        var before = text[..offset];
        return new(kind, before.Count((byte)'\n') + 1, TextPlaces.CharactersIn(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }
}
