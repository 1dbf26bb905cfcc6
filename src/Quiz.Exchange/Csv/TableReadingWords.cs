using System.Collections.Immutable;

namespace Quiz.Exchange.Csv;

/// <summary>What people of one language write in tables of items: what stands for the words of the format, which <c>data/README.md</c> has.</summary>
public sealed record TableReadingWords
{
    /// <summary>What the columns are called, beside their own names.</summary>
    public required ColumnReadingWords Columns { get; init; }

    /// <summary>What a row may be called in the column of its type, in small letters; so of the next five.</summary>
    public required ImmutableArray<string> Event { get; init; }

    public required ImmutableArray<string> Place { get; init; }

    public required ImmutableArray<string> Region { get; init; }

    public required ImmutableArray<string> Figure { get; init; }

    public required ImmutableArray<string> Question { get; init; }

    public required ImmutableArray<string> Source { get; init; }

    /// <summary>In small letters; so of the four below.</summary>
    public required ImmutableArray<string> Yes { get; init; }

    public required ImmutableArray<string> No { get; init; }

    /// <summary>Units of figures, each by what it measures.</summary>
    public required ImmutableArray<string> SquareKilometres { get; init; }

    public required ImmutableArray<string> Kilometres { get; init; }

    public required ImmutableArray<string> People { get; init; }
}
