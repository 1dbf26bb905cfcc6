using System.Collections.Immutable;

namespace Quiz.Core.Statistics;

/// <summary>Why a question's discrimination is not told.</summary>
public enum NoDiscrimination
{
    /// <summary>Any two pupils lie on a line.</summary>
    FewPupils,
    /// <summary>Everybody scored the same on it: it distinguishes nobody.</summary>
    SameScore,
    /// <summary>Everybody scored the same on all the rest, so there is nothing to compare with.</summary>
    SameRest,
}

/// <summary>Why a question should be looked at again with the class.</summary>
public enum Reteach
{
    /// <summary>The class got less than half of what it is worth.</summary>
    LowFacility,
    /// <summary>A wrong option was taken more often than a right one.</summary>
    WrongOptionLeads,
    /// <summary>Those who did well on the rest did worse on it: the question itself may be at fault.</summary>
    NegativeDiscrimination,
}

/// <summary>What the options of a question are.</summary>
/// <param name="Count">0 for a question without any.</param>
/// <param name="Right">By their indices.</param>
/// <param name="HalfRight">Neither right nor wrong.</param>
public sealed record ItemOptions(int Count, ImmutableArray<int> Right, ImmutableArray<int> HalfRight)
{
    public static ItemOptions None { get; } = new(0, [], []);
}

/// <summary>How a class did on a question.</summary>
/// <param name="Answered">Pupils whose answer could be read.</param>
/// <param name="Facility">The mean score, from 0 to 1, of all pupils: a blank and an unreadable answer score nothing. Null where there are no pupils.</param>
/// <param name="Discrimination">
/// Pearson's correlation of the score with the rest of the total, from -1 to 1: for right or wrong it is the point-biserial one. The total is taken
/// without the question, which would correlate with itself, the more so the fewer questions there are. Null where <paramref name="Why"/> says why.
/// </param>
/// <param name="Taken">How often each option was taken.</param>
public sealed record ItemFigures(int Answered, int Blank, int Unreadable, double? Facility, double? Discrimination, NoDiscrimination? Why, ImmutableArray<int> Taken, ImmutableArray<Reteach> Reteach);
