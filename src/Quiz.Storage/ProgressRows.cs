namespace Quiz.Storage;

/// <summary>A round that was started. The spec is the JSON text of what was chosen, and opaque here; the count is of its questions.</summary>
public sealed record RoundRow(string Id, DateTimeOffset StartedAt, string Spec, int Count);

/// <summary>A hint that was taken for the question of this number: it costs its points after a resume, too.</summary>
public sealed record HintRow(string RoundId, int Number, DateTimeOffset At);

/// <summary>How a round came to its end.</summary>
public enum RoundOutcome
{
    Finished,
    GivenUp,
    /// <summary>Its last answer was taken back after it was finished: it goes on.</summary>
    Reopened,
}

/// <summary>A round's end.</summary>
public sealed record RoundEnd(string RoundId, RoundOutcome Outcome, DateTimeOffset At);

/// <summary>An answer. Numbers count from 1 in a round; what was given is JSON text; the time taken is kept to the millisecond.</summary>
/// <remarks>Round, number and moment tell an answer from all others: one kept twice is kept once.</remarks>
public sealed record LoggedAnswer(
    string RoundId,
    int Number,
    string QuestionId,
    string Pack,
    string PackVersion,
    string Kind,
    string Item,
    ulong Seed,
    string Given,
    double Score,
    int Points,
    bool Hint,
    bool Skipped,
    DateTimeOffset At,
    TimeSpan Took);

/// <summary>A round that was started and not ended, and how many of its questions were answered.</summary>
public sealed record LeftRound(RoundRow Round, int Answered);

/// <summary>An item of a pack whose last answer was a miss.</summary>
/// <param name="Item">As array and id: <c>events/laika</c>.</param>
public sealed record MissedItem(string Pack, string Item);

/// <summary>A round of the history. No outcome: it was left.</summary>
public sealed record PlayedRound(RoundRow Round, RoundOutcome? Outcome, int Answered, long Points);

/// <summary>All there is, counted.</summary>
public sealed record ProgressTotals(long Rounds, long Answers, long Points);

/// <summary>How well one kind of question in one pack was answered.</summary>
public sealed record PackKindAccuracy(string Pack, string Kind, long Answers, long Points, long Skipped, long Hints);
