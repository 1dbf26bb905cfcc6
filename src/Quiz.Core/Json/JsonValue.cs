using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;
using Newtonsoft.Json;
using Token = Newtonsoft.Json.JsonToken;

namespace Quiz.Core.Json;

/// <summary>A value of JSON that was read whole: for files of our own and for answers. What it is not, it has as null.</summary>
public sealed class JsonValue
{
    /// <summary>So deep are objects and arrays nested at most, where nothing else is said.</summary>
    public const int UsualDepth = 32;

    private readonly object? _content;

    private JsonValue(object? content) => _content = content;

    public bool IsNull => _content is null;
    public bool? Flag => _content as bool?;
    public string? Text => _content as string;
    /// <summary>A finite number.</summary>
    public double? Number => _content switch
    {
        long whole => whole,
        BigInteger large => double.Parse(large.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), // a cast does not round
        double number when double.IsFinite(number) => number,
        _ => null,
    };
    /// <summary>A number that is written without a fraction and an exponent.</summary>
    public int? Whole => _content is long and >= int.MinValue and <= int.MaxValue and var whole ? (int)whole : null;
    public long? LargeWhole => _content as long?;
    public ulong? Natural => _content switch
    {
        long and >= 0 and var whole => (ulong)whole,
        BigInteger large when large.Sign > 0 && large <= ulong.MaxValue => (ulong)large,
        _ => null,
    };
    public ImmutableArray<JsonValue>? Items => _content as ImmutableArray<JsonValue>?;
    /// <summary>The properties of an object, as they follow one another.</summary>
    public OrderedDictionary<string, JsonValue>? Members => _content as OrderedDictionary<string, JsonValue>;

    /// <summary>A property of an object; null where there is none.</summary>
    public JsonValue? this[string name] => Members?.GetValueOrDefault(name);

    /// <summary>Reads one value, strictly by RFC 8259; names that stand twice in an object are refused.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out JsonValue? value, [NotNullWhen(false)] out JsonError? error, int mostDepth = UsualDepth)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        error = JsonSyntax.ErrorIn(utf8, mostDepth) ?? HalfIn(text, utf8);
        value = error is null ? Read(text, ref error) : null;
        return value is not null;
    }

    /// <summary>Reads one value as a file has it, in UTF-8.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out JsonValue? value, [NotNullWhen(false)] out JsonError? error, int mostDepth = UsualDepth)
    {
        var valid = JsonCursor.LengthOfValidUtf8(utf8);
        error = valid < utf8.Length ? JsonError.At(utf8, valid, JsonErrorKind.NotJson) : JsonSyntax.ErrorIn(utf8, mostDepth);
        value = error is null ? Read(Encoding.UTF8.GetString(utf8), ref error) : null;
        return value is not null;
    }

    /// <summary>Half of a surrogate pair that stands in a text itself, which UTF-8 can't hold.</summary>
    private static JsonError? HalfIn(string text, ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return JsonError.At(utf8, Encoding.UTF8.GetByteCount(text.AsSpan(0, i)), JsonErrorKind.HalfSurrogate);
            i++;
        }
        return null;
    }

    /// <param name="text">One value of JSON.</param>
    private static JsonValue? Read(string text, ref JsonError? error)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Double, MaxDepth = null };
        reader.Read();
        var value = Read(reader, ref error);
        return error is null ? value : null;
    }

    /// <summary>The value on whose first token the reader stands, to its last.</summary>
    private static JsonValue Read(JsonTextReader reader, ref JsonError? error)
    {
        switch (reader.TokenType)
        {
            case Token.StartObject:
                var members = new OrderedDictionary<string, JsonValue>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType == Token.PropertyName)
                {
                    var name = (string)reader.Value!;
                    if (members.ContainsKey(name))
                        error ??= new(JsonErrorKind.DoubledName, reader.LineNumber, reader.LinePosition);
                    reader.Read();
                    members[name] = Read(reader, ref error);
                }
                return new(members);
            case Token.StartArray:
                var items = ImmutableArray.CreateBuilder<JsonValue>();
                while (reader.Read() && reader.TokenType != Token.EndArray)
                    items.Add(Read(reader, ref error));
                return new(items.ToImmutable());
            default:
                return new(reader.Value);
        }
    }
}
