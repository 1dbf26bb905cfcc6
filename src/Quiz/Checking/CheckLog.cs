using Quiz.Core.Json;
using Quiz.Storage;

namespace Quiz.Checking;

/// <summary>Tells what checking gave, file by file.</summary>
public abstract class CheckLog
{
    public int Files { get; private set; }

    /// <summary>A file that can't be read counts as one.</summary>
    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public void Add(CheckedFile file)
    {
        Files++;
        Errors += file.Problems.CountOf(Severity.Error) + (file.Why is null ? 0 : 1);
        Warnings += file.Problems.CountOf(Severity.Warning);
        Write(file);
        if (file.BrokenMap is { } map)
            Write(map);
    }

    protected abstract void Write(CheckedFile file);

    /// <summary>Writes what comes after the last file.</summary>
    public abstract void Finish();
}
