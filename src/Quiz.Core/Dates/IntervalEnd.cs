namespace Quiz.Core.Dates;

/// <summary>How an interval ends on one side.</summary>
public enum IntervalEnd
{
    Dated,

    /// <summary>Written "..": it goes on without end.</summary>
    Open,

    /// <summary>Written as nothing: it ends, and nobody knows when.</summary>
    Unknown,
}
