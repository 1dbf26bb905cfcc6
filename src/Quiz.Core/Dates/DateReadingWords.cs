using System.Collections.Immutable;

namespace Quiz.Core.Dates;

/// <summary>What people of one language write in dates, in small letters.</summary>
public sealed record DateReadingWords
{
    /// <summary>What each month is called, from January on; a point after a short name is no part of it.</summary>
    public required ImmutableArray<ImmutableArray<string>> Months { get; init; }

    /// <summary>What stands before a date that is known about: "c. 1450".</summary>
    public required ImmutableArray<string> About { get; init; }

    /// <summary>What stands beside a year before our era; so of the next.</summary>
    public required ImmutableArray<string> BeforeChrist { get; init; }

    public required ImmutableArray<string> AnnoDomini { get; init; }

    /// <summary>What is written onto the number of a day: "1st".</summary>
    public required ImmutableArray<string> AfterDay { get; init; }

    /// <summary>What is written onto the first year of a decade: "1990s".</summary>
    public required ImmutableArray<string> AfterDecade { get; init; }

    /// <summary>Words within a date that add nothing to it: "20th of July".</summary>
    public required ImmutableArray<string> Fillers { get; init; }
}
