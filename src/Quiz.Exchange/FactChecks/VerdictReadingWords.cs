using System.Collections.Immutable;

namespace Quiz.Exchange.FactChecks;

/// <summary>How verdicts of fact-checkers are worded in one language, in small letters.</summary>
public sealed record VerdictReadingWords
{
    /// <summary>Wordings that make a claim corroborated; <see cref="VerdictReader"/> says why. So of the next three.</summary>
    public required ImmutableArray<string> Corroborated { get; init; }

    public required ImmutableArray<string> Refuted { get; init; }

    public required ImmutableArray<string> Contested { get; init; }

    public required ImmutableArray<string> Unverified { get; init; }

    /// <summary>Wordings on how a thing is told, which no status of a pack fits.</summary>
    public required ImmutableArray<string> OfTheTelling { get; init; }

    /// <summary>What only leads to a verdict, the longer before what begins it: "the claim is ", "the ".</summary>
    public required ImmutableArray<string> Leads { get; init; }
}
