using System.Collections.Immutable;
using Quiz.Core.Json;

namespace Quiz.Core.Packs.Tables;

/// <summary>What one type of object in a pack may have.</summary>
public abstract class ItemTable
{
    private protected ItemTable(string what, string name, ImmutableArray<Property> properties)
    {
        (What, Name, Properties) = (what, name, properties);
        Shape = new(what, [.. properties.Select(property => property.IsRequired ? $"{property.Name}*" : property.Name)]);
        for (var i = 0; i < properties.Length; i++)
            properties[i].Index = i;
    }

    /// <summary>As messages name it: "an event".</summary>
    public string What { get; }

    /// <summary>As the schema names it: "event".</summary>
    public string Name { get; }

    /// <summary>A sentence or two for authors.</summary>
    public required string About { get; init; }

    /// <summary>In the order in which they are written.</summary>
    public ImmutableArray<Property> Properties { get; }

    /// <summary>Values down to this level stand on lines of their own when it is written, as <see cref="LinedJson.LineLevel"/> has it.</summary>
    public int LineLevel { get; init; } = LinedJson.ItemLevel;

    /// <summary>What a question teaches: only so many may be in a pack.</summary>
    public bool IsItem { get; init; }

    internal Shape Shape { get; }

    /// <summary>Null for a name that is none of its properties.</summary>
    public Property? Find(string name) => Properties.FirstOrDefault(property => property.Name == name);
}

/// <summary>What was read of one object.</summary>
/// <param name="start">Where the object begins, in bytes.</param>
internal readonly ref struct PropertyValues(ReadOnlySpan<object?> values, int start)
{
    /// <summary>Stands for a value that was there and could not be used.</summary>
    public static readonly object Unusable = new();

    private readonly ReadOnlySpan<object?> _values = values;

    public int Start { get; } = start;

    public object? At(int index) => _values[index];

    public bool Has(int index) => _values[index] is not null;
}

/// <summary>Makes what an object is read as; null where it lacks what that can't be without, which is reported already.</summary>
internal delegate T? ItemMaker<T>(PropertyValues values, ref PackReader reader);

/// <summary>Something to do before an object is read.</summary>
internal delegate void Opening(ref PackReader reader);

/// <inheritdoc/>
internal sealed class ItemTable<T>(string what, string name, ItemMaker<T> make, ImmutableArray<Property<T>> properties) : ItemTable(what, name, [.. properties])
    where T : class
{
    public ItemMaker<T> Make { get; } = make;

    /// <summary>To do before the first property is read; null for nothing.</summary>
    public Opening? Opening { get; init; }

    public void Write(LinedJson json, T item)
    {
        foreach (var property in properties)
            property.Write(json, item);
    }
}
