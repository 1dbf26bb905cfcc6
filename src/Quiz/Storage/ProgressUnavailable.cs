using System.Diagnostics.CodeAnalysis;

namespace Quiz.Storage;

/// <summary>Progress cannot be read or written now: what was tried, on which path, and why, in plain words.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "It reads as what it says: progress is unavailable.")]
public sealed class ProgressUnavailable : Exception
{
    public ProgressUnavailable(string operation, string path, string cause, Exception? inner = null)
        : base($"cannot {operation} {path}: {cause}", inner) => (Operation, Path, Cause) = (operation, path, cause);

    /// <summary>As in "save the answer in".</summary>
    public string Operation { get; }

    public string Path { get; }

    /// <summary>As in "the disk is full".</summary>
    public string Cause { get; }
}
