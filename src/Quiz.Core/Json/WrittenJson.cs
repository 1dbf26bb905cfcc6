using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Quiz.Core.Json;

/// <summary>A property of an object, as it was written.</summary>
public readonly record struct WrittenMember(string Name, WrittenJson Value);

public static class WrittenMembers
{
    /// <summary>The last of a name; null where there is none.</summary>
    public static WrittenJson? Named(this ImmutableArray<WrittenMember> members, string name)
    {
        WrittenJson? last = null;
        foreach (var member in members)
            last = member.Name == name ? member.Value : last;
        return last;
    }
}

/// <summary>
/// A value of JSON as its author wrote it, for what passes it on: numbers keep their digits, properties their order, and a name may stand twice. What it is not,
/// it has as null. It is a place in its file, and what it holds is read there whenever it is asked for: of a large pack no tree is kept.
/// </summary>
public sealed class WrittenJson
{
    private readonly byte[] _file;
    private readonly Range _place;

    private WrittenJson(byte[] file, Range place) => (_file, _place) = (file, place);

    /// <summary>Null also for a text with an escaped half of a surrogate pair, which only <see cref="AsWritten"/> can give.</summary>
    public string? Text => IsWrittenWith('"') ? TextOf(AtFirstToken()) : null;

    public ImmutableArray<WrittenJson>? Items
    {
        get
        {
            if (!IsWrittenWith('['))
                return null;
            var reader = AtFirstToken();
            var items = ImmutableArray.CreateBuilder<WrittenJson>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(new(_file, PlaceOfNext(ref reader, _place.Start.Value)));
            return items.DrainToImmutable();
        }
    }

    public ImmutableArray<WrittenMember>? Members
    {
        get
        {
            if (!IsWrittenWith('{'))
                return null;
            var reader = AtFirstToken();
            var members = ImmutableArray.CreateBuilder<WrittenMember>();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                // Beyond the notes to oneself, whose names begin with x-, no pack has a name that can't be read.
                var name = TextOf(reader) ?? Encoding.UTF8.GetString(reader.ValueSpan);
                reader.Read();
                members.Add(new(name, new(_file, PlaceOfNext(ref reader, _place.Start.Value))));
            }
            return members.DrainToImmutable();
        }
    }

    /// <summary>All of it, with the escapes, spaces and line ends that it was written with.</summary>
    public string AsWritten => Encoding.UTF8.GetString(_file.AsSpan(_place));

    /// <summary>A property of an object, the last of that name; null where there is none.</summary>
    public WrittenJson? this[string name] => Members?.Named(name);

    /// <param name="json">One value, strictly by RFC 8259.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static WrittenJson Read(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return new(json, PlaceOfNext(ref reader, 0));
    }

    /// <summary>Whether both mean the same: in objects the order does not count, and 1.0 is 1.</summary>
    public bool Means(WrittenJson other) => (this, other) switch
    {
        _ when _file.AsSpan(_place).SequenceEqual(other._file.AsSpan(other._place)) => true,
        ({ Text: { } text }, { Text: { } otherText }) => text == otherText,
        ({ Items: { } items }, { Items: { } otherItems }) => items.Length == otherItems.Length && items.Zip(otherItems).All(pair => pair.First.Means(pair.Second)),
        ({ Members: { } members }, { Members: { } otherMembers }) => AreSame(members, otherMembers),
        _ => WrittenNumber.AreEqual(AsWritten, other.AsWritten),
    };

    private static bool AreSame(ImmutableArray<WrittenMember> some, ImmutableArray<WrittenMember> others)
    {
        if (some.Length != others.Length)
            return false;
        var areInOrder = some.Zip(others).All(pair => pair.First.Name == pair.Second.Name);
        return (areInOrder ? some.Zip(others) : ByName(some).Zip(ByName(others))).All(pair => pair.First.Name == pair.Second.Name && pair.First.Value.Means(pair.Second.Value));
    }

    private static IEnumerable<WrittenMember> ByName(ImmutableArray<WrittenMember> members) => members.OrderBy(member => member.Name, StringComparer.Ordinal);

    private bool IsWrittenWith(char first) => _file[_place.Start] == first;

    private Utf8JsonReader AtFirstToken()
    {
        var reader = new Utf8JsonReader(_file.AsSpan(_place));
        reader.Read();
        return reader;
    }

    /// <summary>Where the value stands on whose first token the reader is, which it leaves on the last.</summary>
    /// <param name="before">How many bytes of the file the reader does not see.</param>
    private static Range PlaceOfNext(ref Utf8JsonReader reader, int before)
    {
        var start = before + (int)reader.TokenStartIndex;
        reader.Skip();
        return start..(before + (int)reader.BytesConsumed);
    }

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
