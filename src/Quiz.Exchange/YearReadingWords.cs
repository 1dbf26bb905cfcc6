using System.Collections.Immutable;

namespace Quiz.Exchange;

/// <summary>By which words of one language a question asks for a year, in small letters.</summary>
public sealed record YearReadingWords
{
    /// <summary>They ask for a year unless a number stands beside them, as in "in the year 1900".</summary>
    public required ImmutableArray<string> Year { get; init; }

    /// <summary>They ask for a time: "when", "born".</summary>
    public required ImmutableArray<string> Time { get; init; }

    /// <summary>They ask for an amount, whatever else is said: "how".</summary>
    public required ImmutableArray<string> Amount { get; init; }
}
