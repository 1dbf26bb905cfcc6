using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Quiz.Core.Json;

/// <summary>A property of an object, as it was written.</summary>
public sealed record WrittenMember(string Name, WrittenJson Value);

/// <summary>A value of JSON as its author wrote it, for what passes it on: numbers keep their digits, properties their order, and a name may stand twice. What it is not, it has as null.</summary>
public sealed class WrittenJson
{
    private readonly byte[] _file;
    private readonly Range _place;

    private WrittenJson(byte[] file, Range place) => (_file, _place) = (file, place);

    /// <summary>Null also for a text with an escaped half of a surrogate pair, which only <see cref="AsWritten"/> can give.</summary>
    public string? Text { get; private init; }
    public ImmutableArray<WrittenJson>? Items { get; private init; }
    public ImmutableArray<WrittenMember>? Members { get; private init; }

    /// <summary>All of it, with the escapes, spaces and line ends that it was written with.</summary>
    public string AsWritten => Encoding.UTF8.GetString(_file.AsSpan(_place));

    /// <summary>A property of an object, the last of that name; null where there is none.</summary>
    public WrittenJson? this[string name] => Members?.LastOrDefault(member => member.Name == name)?.Value;

    /// <param name="json">One value, strictly by RFC 8259.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static WrittenJson Read(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return Read(json, ref reader);
    }

    /// <summary>Whether both mean the same: in objects the order does not count, and 1.0 is 1.</summary>
    public bool Means(WrittenJson other) => (this, other) switch
    {
        ({ Text: { } text }, { Text: { } otherText }) => text == otherText,
        ({ Items: { } items }, { Items: { } otherItems }) => items.Length == otherItems.Length && items.Zip(otherItems).All(pair => pair.First.Means(pair.Second)),
        ({ Members: { } members }, { Members: { } otherMembers }) => members.Length == otherMembers.Length && ByName(members).Zip(ByName(otherMembers)).All(pair => AreSame(pair.First, pair.Second)),
        ({ IsScalar: true }, { IsScalar: true }) => AsWritten == other.AsWritten || WrittenNumber.AreEqual(AsWritten, other.AsWritten),
        _ => false,
    };

    private bool IsScalar => Text is null && Items is null && Members is null;

    private static bool AreSame(WrittenMember one, WrittenMember other) => one.Name == other.Name && one.Value.Means(other.Value);

    private static IEnumerable<WrittenMember> ByName(ImmutableArray<WrittenMember> members) => members.OrderBy(member => member.Name, StringComparer.Ordinal);

    /// <summary>The value on whose first token the reader stands, to its last.</summary>
    private static WrittenJson Read(byte[] file, ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = ImmutableArray.CreateBuilder<WrittenMember>();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    // Beyond the notes to oneself, whose names begin with x-, no pack has a name that can't be read.
                    var name = TextOf(reader) ?? Encoding.UTF8.GetString(reader.ValueSpan);
                    reader.Read();
                    members.Add(new(name, Read(file, ref reader)));
                }
                return new(file, PlaceFrom(start, reader)) { Members = members.DrainToImmutable() };
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<WrittenJson>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Read(file, ref reader));
                return new(file, PlaceFrom(start, reader)) { Items = items.DrainToImmutable() };
            case JsonTokenType.String:
                return new(file, PlaceFrom(start, reader)) { Text = TextOf(reader) };
            default:
                return new(file, PlaceFrom(start, reader));
        }
    }

    private static Range PlaceFrom(int start, in Utf8JsonReader reader) => start..(int)reader.BytesConsumed;

    private static string? TextOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException) // an escaped half of a surrogate pair
        {
            return null;
        }
    }
}
