using System.Collections.Immutable;

namespace Quiz.Exchange.Csv;

/// <summary>What people of one language call the columns of a table of items, beside the names that these have in the format; empty for nothing else.</summary>
public sealed record ColumnReadingWords
{
    public required ImmutableArray<string> Type { get; init; }

    public required ImmutableArray<string> Date { get; init; }

    public required ImmutableArray<string> Title { get; init; }

    public required ImmutableArray<string> Text { get; init; }

    public required ImmutableArray<string> Place { get; init; }

    public required ImmutableArray<string> Name { get; init; }

    public required ImmutableArray<string> Aliases { get; init; }

    public required ImmutableArray<string> Lat { get; init; }

    public required ImmutableArray<string> Lon { get; init; }

    public required ImmutableArray<string> Approximate { get; init; }

    public required ImmutableArray<string> Region { get; init; }

    public required ImmutableArray<string> Capital { get; init; }

    /// <summary>What a figure is of; so of the next, where a distance ends.</summary>
    public required ImmutableArray<string> Of { get; init; }

    public required ImmutableArray<string> To { get; init; }

    public required ImmutableArray<string> Quantity { get; init; }

    public required ImmutableArray<string> Value { get; init; }

    public required ImmutableArray<string> Unit { get; init; }

    public required ImmutableArray<string> Bound { get; init; }

    public required ImmutableArray<string> AsOf { get; init; }

    public required ImmutableArray<string> Kind { get; init; }

    public required ImmutableArray<string> Prompt { get; init; }

    /// <summary>A number follows: "choice 1".</summary>
    public required ImmutableArray<string> Option { get; init; }

    public required ImmutableArray<string> Answer { get; init; }

    public required ImmutableArray<string> Why { get; init; }

    public required ImmutableArray<string> Tags { get; init; }

    public required ImmutableArray<string> Sensitive { get; init; }

    public required ImmutableArray<string> Note { get; init; }

    public required ImmutableArray<string> Sources { get; init; }

    public required ImmutableArray<string> Source { get; init; }

    public required ImmutableArray<string> Url { get; init; }

    public required ImmutableArray<string> Publisher { get; init; }

    public required ImmutableArray<string> Licence { get; init; }
}
