using Microsoft.Win32.SafeHandles;

namespace Quiz.Storage;

/// <summary>
/// Lets programs use progress.db together, and one of them alone move it or bring it up. SQLite finds a database's journal and log by
/// name: of a program that had opened a file before it was moved, they would be those of the file that came after.
/// </summary>
/// <remarks>The system frees the lock when its program ends, however that ends. The lock file is never deleted: a program could hold it deleted while another makes a new one.</remarks>
internal sealed class ProgressLock(string folder, TimeProvider clock, Action<ProgressStep>? reached)
{
    private const int MostTries = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly string _path = Path.Combine(folder, "progress.lock");

    /// <summary>To read and to add. Null where no lock can be made: nobody can move the file there either.</summary>
    /// <exception cref="IOException">Another program has been alone with the file for long; so of all methods here.</exception>
    public SafeFileHandle? Share() => TakeIfItCanBeMade(FileAccess.Read, FileShare.Read);

    /// <summary>While no other program uses the file. Null where no lock can be made.</summary>
    public SafeFileHandle? BeAloneIfItCanBeMade() => TakeIfItCanBeMade(FileAccess.ReadWrite, FileShare.None);

    /// <exception cref="UnauthorizedAccessException">No lock can be made.</exception>
    public SafeFileHandle BeAlone() => Take(FileAccess.ReadWrite, FileShare.None);

    private SafeFileHandle? TakeIfItCanBeMade(FileAccess access, FileShare share)
    {
        try
        {
            return Take(access, share);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
        catch (IOException exception) when (!Causes.IsLockedByAnother(exception))
        {
            return null;
        }
    }

    private SafeFileHandle Take(FileAccess access, FileShare share)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return File.OpenHandle(_path, FileMode.OpenOrCreate, access, share);
            }
            catch (IOException exception) when (Causes.IsLockedByAnother(exception) && tries < MostTries)
            {
                reached?.Invoke(ProgressStep.WaitsForOthers);
                Task.Delay(Pause, clock).Wait();
            }
        }
    }
}
