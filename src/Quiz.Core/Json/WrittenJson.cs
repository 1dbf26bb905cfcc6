using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Quiz.Core.Json;

/// <summary>A property of an object, as it was written.</summary>
public readonly record struct WrittenMember(string Name, WrittenJson Value);

/// <summary>A value of JSON as its author wrote it, for what passes it on: numbers keep their digits, properties their order, and a name may stand twice. What it is not, it has as null.</summary>
public sealed class WrittenJson
{
    private readonly byte[] _file;
    private readonly Range _place;
    private readonly object? _content;

    private WrittenJson(byte[] file, Range place, object? content) => (_file, _place, _content) = (file, place, content);

    /// <summary>Null also for a text with an escaped half of a surrogate pair, which only <see cref="AsWritten"/> can give.</summary>
    public string? Text
    {
        get
        {
            if (_file[_place.Start] != '"')
                return null;
            var reader = new Utf8JsonReader(_file.AsSpan(_place)); // a pack is mostly texts: none is kept twice
            reader.Read();
            return TextOf(reader);
        }
    }
    public ImmutableArray<WrittenJson>? Items => _content as ImmutableArray<WrittenJson>?;
    public ImmutableArray<WrittenMember>? Members => _content as ImmutableArray<WrittenMember>?;

    /// <summary>All of it, with the escapes, spaces and line ends that it was written with.</summary>
    public string AsWritten => Encoding.UTF8.GetString(_file.AsSpan(_place));

    /// <summary>A property of an object, the last of that name; null where there is none.</summary>
    public WrittenJson? this[string name]
    {
        get
        {
            WrittenJson? last = null;
            foreach (var member in Members ?? [])
                last = member.Name == name ? member.Value : last;
            return last;
        }
    }

    /// <param name="json">One value, strictly by RFC 8259.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static WrittenJson Read(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return Read(json, ref reader, new(StringComparer.Ordinal));
    }

    /// <summary>Whether both mean the same: in objects the order does not count, and 1.0 is 1.</summary>
    public bool Means(WrittenJson other) => (this, other) switch
    {
        _ when _file.AsSpan(_place).SequenceEqual(other._file.AsSpan(other._place)) => true,
        ({ Text: { } text }, { Text: { } otherText }) => text == otherText,
        ({ Items: { } items }, { Items: { } otherItems }) => items.Length == otherItems.Length && items.Zip(otherItems).All(pair => pair.First.Means(pair.Second)),
        ({ Members: { } members }, { Members: { } otherMembers }) => AreSame(members, otherMembers),
        ({ _content: null }, { _content: null }) => WrittenNumber.AreEqual(AsWritten, other.AsWritten),
        _ => false,
    };

    private static bool AreSame(ImmutableArray<WrittenMember> some, ImmutableArray<WrittenMember> others)
    {
        if (some.Length != others.Length)
            return false;
        var areInOrder = some.Zip(others).All(pair => pair.First.Name == pair.Second.Name);
        return (areInOrder ? some.Zip(others) : ByName(some).Zip(ByName(others))).All(pair => pair.First.Name == pair.Second.Name && pair.First.Value.Means(pair.Second.Value));
    }

    private static IEnumerable<WrittenMember> ByName(ImmutableArray<WrittenMember> members) => members.OrderBy(member => member.Name, StringComparer.Ordinal);

    /// <summary>The value on whose first token the reader stands, to its last.</summary>
    /// <param name="names">Those of properties, each kept once.</param>
    private static WrittenJson Read(byte[] file, ref Utf8JsonReader reader, Dictionary<string, string> names)
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
                    if (!names.TryGetValue(name, out var kept))
                        names[name] = kept = name;
                    reader.Read();
                    members.Add(new(kept, Read(file, ref reader, names)));
                }
                return new(file, PlaceFrom(start, reader), members.DrainToImmutable());
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<WrittenJson>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Read(file, ref reader, names));
                return new(file, PlaceFrom(start, reader), items.DrainToImmutable());
            default:
                return new(file, PlaceFrom(start, reader), null);
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
