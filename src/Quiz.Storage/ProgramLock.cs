using Microsoft.Win32.SafeHandles;

namespace Quiz.Storage;

/// <summary>Lets programs use something together, and one of them be alone with it.</summary>
/// <remarks>The system frees the lock when its program ends, however that ends. The lock file is never deleted: a program could hold it deleted while another makes a new one.</remarks>
/// <param name="waits">Called before each wait for another program.</param>
internal sealed class ProgramLock(string path, TimeProvider clock, Action? waits)
{
    private const int MostTries = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>While no other program is alone. Null where no lock can be made.</summary>
    /// <exception cref="IOException">Another program has held the lock for long; so of all methods here.</exception>
    public SafeFileHandle? Share() => TakeIfItCanBeMade(FileAccess.Read, FileShare.Read);

    /// <summary>While no other program holds the lock. Null where no lock can be made.</summary>
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
                return File.OpenHandle(path, FileMode.OpenOrCreate, access, share);
            }
            catch (IOException exception) when (Causes.IsLockedByAnother(exception) && tries < MostTries)
            {
                waits?.Invoke();
                Task.Delay(Pause, clock).Wait();
            }
        }
    }
}
