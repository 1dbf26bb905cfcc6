using System.Collections.Immutable;

namespace Quiz.Languages.Words;

/// <summary>What the columns of a table of pupils' answers are called in one language.</summary>
public sealed record AnswerTableWords
{
    /// <summary>Who answered.</summary>
    public required ImmutableArray<string> Pupil { get; init; }

    public required ImmutableArray<string> Variant { get; init; }

    /// <summary>The code of the drill.</summary>
    public required ImmutableArray<string> Drill { get; init; }

    /// <summary>Before the number of a question.</summary>
    public required ImmutableArray<string> Question { get; init; }
}
