using System.Collections.Immutable;

namespace Quiz.Core.Text;

/// <summary>What people of one language write after numbers, in small letters.</summary>
public sealed record NumberReadingWords
{
    public required ImmutableArray<string> Thousands { get; init; }

    public required ImmutableArray<string> Millions { get; init; }

    public required ImmutableArray<string> Billions { get; init; }

    /// <summary>The unit of areas; those of lengths and of populations follow.</summary>
    public required ImmutableArray<string> SquareKilometres { get; init; }

    public required ImmutableArray<string> Kilometres { get; init; }

    public required ImmutableArray<string> People { get; init; }
}
