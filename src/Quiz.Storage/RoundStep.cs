namespace Quiz.Storage;

/// <summary>Where a program is with the lock of a round. Other programs may come in between any two steps, and a test lets them.</summary>
public enum RoundStep
{
    Takes,

    /// <summary>Holds the lock only to find out whether another program does.</summary>
    Asks,
    Leaves,

    /// <summary>The lock is free, and its file is there.</summary>
    Freed,

    /// <summary>Another program is where it must be alone.</summary>
    WaitsForOthers,
}
