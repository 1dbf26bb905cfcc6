namespace Quiz.Storage;

/// <summary>Where a program is with progress.db. Other programs may come in between any two steps, and a test lets them.</summary>
internal enum ProgressStep
{
    /// <summary>SQLite holds the file that was found by its name, and has read nothing of it.</summary>
    Connected,
    Looked,
    FoundDamage,

    /// <summary>The damage is sure, and nothing is moved.</summary>
    MovesAside,

    /// <summary>The database is moved, or one of the files beside it.</summary>
    Moved,

    /// <summary>All is written into a new or an older file, and nothing committed.</summary>
    BringsUp,
    BroughtUp,

    /// <summary>Ready to read or add, or to try that again.</summary>
    Uses,
    Closes,

    /// <summary>Another program is where it must be alone.</summary>
    WaitsForOthers,
}
