using System.Globalization;
using Quiz.Core.Rounds;

namespace Quiz.Storage;

/// <summary>Keeps a round that is being played from being resumed by another program. The system frees it when its program ends, however that ends.</summary>
public sealed class RoundLock : IDisposable
{
    private readonly string _path;
    private FileStream? _file;

    private RoundLock(string path, FileStream? file, bool isHeldByAnother, ProgressUnavailable? why) =>
        (_path, _file, IsHeldByAnother, Why) = (path, file, isHeldByAnother, why);

    /// <summary>Another program plays this round, and it must not be played here.</summary>
    public bool IsHeldByAnother { get; }

    /// <summary>Why the round cannot be locked; null if it is locked, by us or by another. It can still be played.</summary>
    public ProgressUnavailable? Why { get; }

    public static RoundLock Take(string folder, string roundId)
    {
        var path = PathOf(folder, roundId);
        var locks = Path.GetDirectoryName(path)!;
        try
        {
            Directory.CreateDirectory(locks);
            var file = Open(path);
            if (!IsHeld(folder, roundId))
            {
                file.Dispose();
                return new(path, null, false, new(ProgressOperation.Lock, path, new(CauseKind.DiskLocksNoFiles)));
            }
            return new(path, file, false, null);
        }
        catch (IOException exception) when (Causes.IsLockedByAnother(exception))
        {
            return new(path, null, true, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(path, null, false, new(ProgressOperation.Lock, path, Causes.Of(exception, locks)));
        }
    }

    /// <summary>Whether a program that is running, this one included, plays the round.</summary>
    public static bool IsHeld(string folder, string roundId)
    {
        var path = PathOf(folder, roundId);
        if (!File.Exists(path))
            return false;
        try
        {
            Open(path).Dispose();
            return false;
        }
        catch (IOException exception) when (Causes.IsLockedByAnother(exception))
        {
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Frees a round that was closed in the log, and takes the file away, since nobody will resume the round.</summary>
    public void Finish()
    {
        var wasHeld = _file is not null;
        Dispose();
        try
        {
            if (wasHeld)
                File.Delete(_path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An empty file stays behind, which is no harm.
        }
    }

    /// <summary>Frees the round and leaves the file: were it deleted, another program could hold it deleted while a third makes a new one.</summary>
    public void Dispose()
    {
        _file?.Dispose();
        _file = null;
    }

    private static FileStream Open(string path) => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    // A hash, since an id need not be fit for a file's name.
    private static string PathOf(string folder, string roundId) =>
        Path.Combine(folder, "playing", StableHash.Of(roundId).ToString("x16", CultureInfo.InvariantCulture));
}
