using System.Collections.Immutable;
using Quiz.Core.Json;

namespace Quiz.Core.Packs.Tables;

/// <summary>
/// A property that one type of object in a pack may have. The reader, the writer, the schema, the merging of packs and the tables of <c>data/README.md</c> know
/// it from here.
/// </summary>
public abstract class Property
{
    private protected Property(string name, PropertyType type) => (Name, Type) = (name, type);

    public string Name { get; }

    public PropertyType Type { get; }

    /// <summary>Without it an object is refused.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Written even where a reader would take the same from its absence.</summary>
    public bool IsAlwaysWritten { get; init; }

    /// <summary>Players read it: a translation gives it in another language.</summary>
    public bool IsShown { get; init; }

    /// <summary>A list to which an author may add: a merge keeps what both packs have.</summary>
    public bool Grows { get; init; }

    /// <summary>A list whose elements belong together: a merge takes it as the newer pack has it.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The name of another property, on whose value it depends: what is of another value is not kept; null for none.</summary>
    public string? BelongsTo { get; init; }

    /// <summary>The version of the format that it came with.</summary>
    public FormatVersion Since { get; init; } = FormatVersion.First;

    /// <summary>A sentence or two for authors; null where the type says all.</summary>
    public string? About { get; init; }

    /// <summary>Values that it may have, each as JSON.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>What a reader takes where it is missing, as JSON; null where that is nothing.</summary>
    public string? Default { get; init; }

    /// <summary>Where it stands in its table, from 0.</summary>
    internal int Index { get; set; }

    /// <summary>Reads the value on which the reader stands; null for one that can't be used, which is reported.</summary>
    internal object? Read(ref PackReader reader) => Type.Read(ref reader);
}

/// <inheritdoc/>
/// <typeparam name="TOwner">What the object is read as.</typeparam>
internal abstract class Property<TOwner>(string name, PropertyType type) : Property(name, type)
{
    public abstract void Write(LinedJson json, TOwner owner);
}

/// <inheritdoc/>
/// <typeparam name="TOwner">What the object is read as.</typeparam>
/// <typeparam name="TValue">What the property is read as: one that can be null where it may be missing and nothing stands for that.</typeparam>
internal sealed class Property<TOwner, TValue>(string name, PropertyType<TValue> type, Func<TOwner, TValue> of) : Property<TOwner>(name, type)
{
    /// <summary>What was read of it; what stands for nothing where it is missing or can't be used.</summary>
    public TValue In(PropertyValues values) => values.At(Index) is TValue value ? value : type.Missing;

    /// <summary>Whether the object has it, be it usable or not.</summary>
    public bool IsIn(PropertyValues values) => values.Has(Index);

    public override void Write(LinedJson json, TOwner owner)
    {
        var value = of(owner);
        if (IsRequired || IsAlwaysWritten || !type.IsMissing(value))
            type.Write(json, Name, value);
    }
}
