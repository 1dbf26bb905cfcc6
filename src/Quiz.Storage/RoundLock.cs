using System.Globalization;
using Quiz.Core.Randomness;

namespace Quiz.Storage;

/// <summary>Keeps a round that is being played from being resumed by another program. The system frees it when its program ends, however that ends.</summary>
/// <remarks>
/// A program is alone with all these locks while it takes one, asks for one or takes its file away: else another could hold a file that is
/// deleted while a third makes a new one, or be told that the round is played by whoever only asks.
/// </remarks>
public sealed class RoundLock : IDisposable
{
    private readonly string _path;
    private readonly Action<RoundStep>? _reached;
    private FileStream? _file;

    private RoundLock(string path, Action<RoundStep>? reached) => (_path, _reached) = (path, reached);

    /// <summary>Another program plays this round, and it must not be played here.</summary>
    public bool IsHeldByAnother { get; private init; }

    /// <summary>Why the round cannot be locked; null if it is locked, by us or by another. It can still be played.</summary>
    public ProgressUnavailable? Why { get; private init; }

    /// <param name="reached">Called at each step, for a test to hold the program there.</param>
    public static RoundLock Take(string folder, string roundId, Action<RoundStep>? reached = null)
    {
        var path = PathOf(folder, roundId);
        var locks = Path.GetDirectoryName(path)!;
        try
        {
            Directory.CreateDirectory(locks);
            using var alone = LockOfAll(path, reached).BeAlone();
            reached?.Invoke(RoundStep.Takes);
            var file = Open(path, FileMode.OpenOrCreate);
            if (IsHeld(path))
                return new(path, reached) { _file = file };
            file.Dispose();
            return new(path, reached) { Why = new(ProgressOperation.Lock, path, new(CauseKind.DiskLocksNoFiles)) };
        }
        catch (IOException exception) when (Causes.IsLockedByAnother(exception))
        {
            return new(path, reached) { IsHeldByAnother = true };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(path, reached) { Why = new(ProgressOperation.Lock, path, Causes.Of(exception, locks)) };
        }
    }

    /// <summary>Whether a program that is running, this one included, plays the round.</summary>
    /// <inheritdoc cref="Take"/>
    public static bool IsHeld(string folder, string roundId, Action<RoundStep>? reached = null)
    {
        var path = PathOf(folder, roundId);
        if (!File.Exists(path))
            return false;
        try
        {
            using var alone = LockOfAll(path, reached).BeAloneIfItCanBeMade();
            return IsHeld(path, reached);
        }
        catch (IOException)
        {
            return true; // nobody knows: a program is alone with all locks for long
        }
    }

    /// <summary>Frees the round, and takes the file away.</summary>
    public void Dispose()
    {
        if (_file is null)
            return;
        _reached?.Invoke(RoundStep.Leaves);
        try
        {
            using var alone = LockOfAll(_path, _reached).BeAlone();
            _file.Dispose();
            _reached?.Invoke(RoundStep.Freed);
            File.Delete(_path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An empty file stays behind, which is no harm.
        }
        _file.Dispose();
        _file = null;
    }

    private static bool IsHeld(string path, Action<RoundStep>? reached = null)
    {
        try
        {
            using var file = Open(path, FileMode.Open);
            reached?.Invoke(RoundStep.Asks);
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

    private static FileStream Open(string path, FileMode mode) => new(path, mode, FileAccess.ReadWrite, FileShare.None);

    private static ProgramLock LockOfAll(string path, Action<RoundStep>? reached) =>
        new(Path.Combine(Path.GetDirectoryName(path)!, "lock"), TimeProvider.System, () => reached?.Invoke(RoundStep.WaitsForOthers));

    // A hash, since an id need not be fit for a file's name.
    private static string PathOf(string folder, string roundId) =>
        Path.Combine(folder, "playing", StableHash.Of(roundId).ToString("x16", CultureInfo.InvariantCulture));
}
