namespace Quiz.Storage;

/// <summary>Something that is to be added to the log.</summary>
public abstract record ProgressEntry
{
    private ProgressEntry()
    {
    }

    public sealed record Started(RoundRow Round) : ProgressEntry;

    public sealed record Answered(LoggedAnswer Answer) : ProgressEntry;

    public sealed record TakenBack(LoggedAnswer Answer) : ProgressEntry;

    public sealed record Hinted(HintRow Hint) : ProgressEntry;

    public sealed record Ended(RoundEnd End) : ProgressEntry;
}
