using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Maps;
using Quiz.Core.Text;

namespace Quiz.Core.Packs;

/// <summary>What a question teaches and memory is kept for.</summary>
public abstract record Item
{
    /// <summary>Unique within its array of the pack.</summary>
    public required string Id { get; init; }
    public ImmutableArray<string> Tags { get; init; } = [];
    /// <summary>Tells of mass death or atrocity: asked only when the player switched that on.</summary>
    public bool Sensitive { get; init; }
    /// <summary>Shown with the verdict: a disagreement, a time zone.</summary>
    public string? Note { get; init; }
    /// <summary>Ids of the pack's sources, at least one.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}

/// <summary>A city, a village, a point on the ground.</summary>
public sealed record Place : Item
{
    public required string Name { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];
    /// <summary>Null when the pack does not tell it.</summary>
    public GeoPoint? Point { get; init; }
    /// <summary>Too vague to be a target to locate.</summary>
    public bool Approximate { get; init; }
    /// <summary>The ISO 3166-2 code of its region.</summary>
    public string? Region { get; init; }
}

/// <summary>A first-level unit of a country; its <see cref="Item.Id"/> is the ISO 3166-2 code that its map uses.</summary>
public sealed record Region : Item
{
    public required string Name { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];
    /// <summary>The id of a place.</summary>
    public string? Capital { get; init; }
}

/// <summary>Something that happened at a date.</summary>
public sealed record Event : Item
{
    public required EdtfDate Date { get; init; }
    public required string Title { get; init; }
    public string? Text { get => TextInFile?.ToString(); init => TextInFile = value is null ? null : new(value); }
    internal FileText? TextInFile { get; init; }
    /// <summary>A place's id or a region's code.</summary>
    public string? Place { get; init; }
}

public enum Quantity { Area, Population, Distance }

public enum Bound { Exact, About, MoreThan, LessThan }

/// <summary>A measured or told number: an area in km2, a population in people, a distance in km.</summary>
public sealed record Figure : Item
{
    /// <summary>A place's id or a region's code.</summary>
    public required string Of { get; init; }
    /// <summary>The other end of a distance; null for any other quantity.</summary>
    public string? To { get; init; }
    public required Quantity Quantity { get; init; }
    /// <summary>Above 0, in the unit of its quantity.</summary>
    public required double Value { get; init; }
    /// <summary>As packs write it.</summary>
    public string Unit => PackWords.Of(PackWords.Units, Quantity);
    public Bound Bound { get; init; }
    public EdtfDate? AsOf { get; init; }
}
