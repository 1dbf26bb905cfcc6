using Microsoft.Data.Sqlite;
using Microsoft.Win32.SafeHandles;
using SQLitePCL;

namespace Quiz.Storage;

/// <summary>Opens progress.db: makes it where there is none, refuses a newer one untouched, moves a damaged one aside.</summary>
/// <remarks>
/// While SQLite touches the file, progress.lock is shared, from before it is found by its name. Whoever moves it or brings it up is alone
/// with it, and looks again at what another may have done meanwhile. SQLite finds a database's journal and log by name: of a program that
/// had opened a file before it was moved, they would be those of the file that came after. Where no lock can be made nobody can move it either.
/// </remarks>
/// <param name="reached">Called at each step, for a test to hold the program there.</param>
internal sealed class ProgressFile(string folder, TimeProvider clock, Action<ProgressStep>? reached = null) : IDisposable
{
    private const int MostTries = 5;
    private const int JournalIsGone = 5898; // SQLITE_IOERR_DELETE_NOENT

    private readonly ProgramLock _lock = new(System.IO.Path.Combine(folder, "progress.lock"), clock, () => reached?.Invoke(ProgressStep.WaitsForOthers));
    private readonly ProgressDamage _damage = new(PathIn(folder), clock, reached);
    private SqliteConnection? _connection;

    public string Path { get; } = PathIn(folder);

    /// <summary>Where a damaged file was moved, which the player must be told; null if none was.</summary>
    public string? DamageMovedTo { get; private set; }

    /// <summary>Good from <see cref="Use"/> on, until what that returned is disposed of.</summary>
    public SqliteConnection Connection => _connection ?? throw new InvalidOperationException(nameof(Use));

    /// <summary>Where it is in a folder.</summary>
    public static string PathIn(string folder) => System.IO.Path.Combine(folder, "progress.db");

    /// <summary>Opens the file, or keeps it open if it still stands under its name, and sees to it that it does until the lock is disposed of.</summary>
    /// <returns>Null where no lock can be made.</returns>
    /// <exception cref="ProgressUnavailable">The file cannot be opened for writing.</exception>
    public SafeFileHandle? Use()
    {
        reached?.Invoke(ProgressStep.Uses);
        SafeFileHandle? use;
        if (_connection is not null)
        {
            use = Take(_lock.Share);
            if (!_connection.HasMoved())
                return use;
            _connection.CloseLeavingLog();
            _connection = null;
            use?.Dispose();
        }
        _connection = Open(out use);
        return use;
    }

    /// <summary>Looks at the whole file, and moves it aside if there is damage; another program may have done so already.</summary>
    public void MoveAsideIfDamaged()
    {
        reached?.Invoke(ProgressStep.FoundDamage);
        try
        {
            using var alone = _lock.BeAlone();
            _connection?.CloseUntouched();
            _connection = null;
            if (_damage.IsThere())
                DamageMovedTo = _damage.MoveAside();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unavailable(ProgressOperation.MoveAside, exception);
        }
    }

    public ProgressUnavailable Unavailable(ProgressOperation operation, Exception exception) =>
        new(operation, Path, Causes.Of(exception, folder), exception);

    public void Dispose()
    {
        if (_connection is null)
            return;
        reached?.Invoke(ProgressStep.Closes);
        try
        {
            using var use = _lock.Share();
            if (!_connection.HasMoved())
                _connection.Dispose();
        }
        catch (IOException)
        {
            // Another program is alone with the file for long.
        }
        _connection.CloseLeavingLog();
        _connection = null;
    }

    private SqliteConnection Open(out SafeFileHandle? use)
    {
        MakeFolder();
        for (var tries = 1; ; tries++)
        {
            try
            {
                if (Connect(out use) is { } connection)
                    return connection;
                BringUp();
            }
            catch (SqliteException exception) when (tries < MostTries && Causes.IsDamage(exception))
            {
                MoveAsideIfDamaged();
            }
            catch (SqliteException exception) when (tries < MostTries && exception.SqliteExtendedErrorCode == JournalIsGone)
            {
                // An older program, which knows no lock for this, moved the damaged file aside just while this one looked at it.
            }
            catch (SqliteException exception)
            {
                throw Unavailable(ProgressOperation.Open, exception);
            }
        }
    }

    private void MakeFolder()
    {
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder);
            else
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ProgressUnavailable(ProgressOperation.MakeFolder, folder, Causes.Of(exception, folder), exception);
        }
    }

    /// <summary>Null when the file is to be brought up first.</summary>
    private SqliteConnection? Connect(out SafeFileHandle? use)
    {
        use = Take(_lock.Share);
        var connection = ProgressConnection.To(Path);
        var isReady = false;
        try
        {
            // Nothing is written before the version is known. Never read the file past SQLite: closing it would drop SQLite's locks.
            if (VersionAtOpening(connection) < ProgressSchema.Version)
                return null;
            // The first look at a file with a log takes room on the disk. Where there is none it must fail here, so that the round is played without being kept.
            connection.Number("SELECT count(*) FROM sqlite_schema");
            if (raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
                throw new ProgressUnavailable(ProgressOperation.WriteTo, Path, new(CauseKind.IsReadOnly));
            connection.Execute("PRAGMA synchronous = FULL");
            isReady = true;
            return connection;
        }
        finally
        {
            if (!isReady)
            {
                connection.CloseUntouched();
                use?.Dispose();
            }
        }
    }

    /// <summary>Opens the file to tell its version; 0 when there is nothing in it yet.</summary>
    private long VersionAtOpening(SqliteConnection connection)
    {
        if (_damage.HasLostItsDatabase())
            throw new SqliteException(_damage.WalPath, raw.SQLITE_CORRUPT);
        connection.Open();
        reached?.Invoke(ProgressStep.Connected);
        connection.Execute($"PRAGMA busy_timeout = {ProgressConnection.BusySeconds * 1000}");
        var version = VersionOf(connection);
        reached?.Invoke(ProgressStep.Looked);
        return version;
    }

    /// <exception cref="ProgressUnavailable">It is not ours, or newer than this program.</exception>
    private long VersionOf(SqliteConnection connection)
    {
        // In one transaction: another program may be making the file just now.
        using var transaction = connection.BeginTransaction(deferred: true);
        var version = connection.Number("PRAGMA user_version");
        var id = connection.Number("PRAGMA application_id");
        if (version == 0 && id == 0 && connection.Number("SELECT count(*) FROM sqlite_schema") == 0)
            return 0;
        if (id != ProgressSchema.ApplicationId)
            throw new ProgressUnavailable(ProgressOperation.Use, Path, new(CauseKind.IsForeign));
        if (version > ProgressSchema.Version)
            throw new ProgressUnavailable(ProgressOperation.Use, Path, new(CauseKind.IsNewer, Number: version));
        return version;
    }

    private void BringUp()
    {
        using var alone = Take(_lock.BeAloneIfItCanBeMade);
        var connection = ProgressConnection.To(Path);
        try
        {
            if (VersionAtOpening(connection) < ProgressSchema.Version) // else another program has done it meanwhile
                BringUp(connection);
        }
        finally
        {
            connection.CloseUntouched();
        }
    }

    private void BringUp(SqliteConnection connection)
    {
        // A new file is made before the write-ahead log is switched on, so that the version stands in the file itself and not only in the log.
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            // An older program, which knows no lock for this, may have done it meanwhile.
            if (connection.Number("PRAGMA user_version") == 0)
                connection.Execute(ProgressSchema.Create);
            if (connection.Number("PRAGMA user_version") == 1)
                connection.Execute(ProgressSchema.ToVersion2);
            reached?.Invoke(ProgressStep.BringsUp);
            transaction.Commit();
        }
        reached?.Invoke(ProgressStep.BroughtUp);
        for (var tries = 0; tries < 40; tries++)
        {
            try
            {
                connection.Execute("PRAGMA journal_mode = WAL");
                return;
            }
            catch (SqliteException exception) when (exception.SqliteErrorCode == raw.SQLITE_BUSY)
            {
                Thread.Sleep(25); // that program may switch it on for both
            }
        }
    }

    private SafeFileHandle? Take(Func<SafeFileHandle?> take)
    {
        try
        {
            return take();
        }
        catch (IOException exception)
        {
            throw Unavailable(ProgressOperation.Open, exception);
        }
    }
}
