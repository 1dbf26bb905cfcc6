using System.Collections.Immutable;
using Quiz.Core.Json;

namespace Quiz.Core.Packs.Tables;

/// <summary>Reads the value on whose first token the reader stands; null for one that can't be used, which is reported.</summary>
internal delegate object? ValueReading(ref PackReader reader);

/// <summary>A word that a property may be, and what it means.</summary>
public readonly record struct WordMeaning(string Word, string Meaning);

/// <summary>What a property may hold, and how that is read.</summary>
public abstract class PropertyType
{
    private readonly ValueReading _read;

    private protected PropertyType(ValueReading read) => _read = read;

    /// <summary>The definition of the schema that describes it; null where it is a list of objects or one of some words.</summary>
    public string? Definition { get; init; }

    /// <summary>The only words that it may be; empty where it may be others.</summary>
    public ImmutableArray<WordMeaning> Words { get; init; } = [];

    /// <summary>The objects that it lists; null where it lists none.</summary>
    public ItemTable? Items { get; init; }

    internal object? Read(ref PackReader reader) => _read(ref reader);
}

/// <inheritdoc/>
internal sealed class PropertyType<T>(ValueReading read, Action<LinedJson, string, T> write) : PropertyType(read)
{
    /// <summary>What stands for a property that an object lacks.</summary>
    public T Missing { get; init; } = default!;

    /// <summary>Whether a value says no more than that the property is missing.</summary>
    public Func<T, bool> IsMissing { get; init; } = static value => EqualityComparer<T>.Default.Equals(value, default);

    public Action<LinedJson, string, T> Write { get; } = write;
}
