using System.Diagnostics.CodeAnalysis;

namespace Quiz.Storage;

/// <summary>What was tried with progress.</summary>
public enum ProgressOperation
{
    /// <summary>Anything at all: there is nowhere to keep it.</summary>
    Keep,
    Open,
    Read,
    Use,
    WriteTo,
    Lock,
    MakeFolder,
    MoveAside,
    SaveRound,
    SaveRoundEnd,
    SaveAnswer,
    SaveHint,
}

/// <summary>Progress cannot be read or written now: what was tried, on which path, and why.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "It reads as what it says: progress is unavailable.")]
public sealed class ProgressUnavailable(ProgressOperation operation, string path, Cause cause, Exception? inner = null)
    : Exception($"{operation} {path}: {cause}", inner)
{
    public ProgressOperation Operation { get; } = operation;

    /// <summary>Fit to be shown.</summary>
    public string Path { get; } = ForeignFile.Shown(path);

    public Cause Cause { get; } = cause;
}
