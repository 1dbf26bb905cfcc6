using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Quiz.Storage;

/// <summary>Opens progress.db: makes it where there is none, refuses a newer one untouched, moves a damaged one aside.</summary>
internal sealed class ProgressFile(string folder, TimeProvider clock)
{
    public const string FileName = "progress.db";
    private const int BusySeconds = 5;
    private const int MostTries = 5;
    private const int JournalIsGone = 5898; // SQLITE_IOERR_DELETE_NOENT

    private readonly string _lockPath = System.IO.Path.Combine(folder, "progress.lock");

    public string Path { get; } = System.IO.Path.Combine(folder, FileName);

    /// <summary>Where a damaged file was moved, which the player must be told; null if none was.</summary>
    public string? DamageMovedTo { get; private set; }

    private string WalPath => Path + "-wal";

    /// <exception cref="ProgressUnavailable">The file cannot be opened for writing.</exception>
    public SqliteConnection Open()
    {
        MakeFolder();
        if (HasLostItsDatabase())
            MoveAsideIfDamaged();
        for (var tries = 1; ; tries++)
        {
            try
            {
                return Connect();
            }
            catch (SqliteException exception) when (tries < MostTries && Causes.IsDamage(exception))
            {
                MoveAsideIfDamaged();
            }
            catch (SqliteException exception) when (tries < MostTries && exception.SqliteExtendedErrorCode == JournalIsGone)
            {
                // Another program moved the damaged file aside just while this one looked at it.
            }
            catch (SqliteException exception)
            {
                throw Unavailable(ProgressOperation.Open, exception);
            }
        }
    }

    /// <summary>Looks at the whole file, and moves it aside if there is damage; another program may have done so already.</summary>
    public void MoveAsideIfDamaged()
    {
        try
        {
            using var onlyUs = LockFile();
            if (!HasLostItsDatabase() && (!File.Exists(Path) || IsSound()))
                return;
            var target = FreeName();
            // The database goes first: a log left behind alone is noticed at the next start, a database without its log is not.
            foreach (var suffix in (ReadOnlySpan<string>)["", "-wal", "-shm", "-journal"])
            {
                if (File.Exists(Path + suffix))
                    File.Move(Path + suffix, target + suffix);
            }
            DamageMovedTo = target;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unavailable(ProgressOperation.MoveAside, exception);
        }
    }

    public ProgressUnavailable Unavailable(ProgressOperation operation, Exception exception) =>
        new(operation, Path, Causes.Of(exception, folder), exception);

    /// <summary>Closes without writing the log back into the database, which must stay as it was found.</summary>
    public void CloseUntouched(SqliteConnection connection)
    {
        // An empty log holds nothing to write back, and an ordinary close takes it away again.
        if (connection.Handle is { } handle && Length(WalPath) > 0)
            raw.sqlite3_db_config(handle, raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);
        connection.Dispose();
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

    private SqliteConnection Connect()
    {
        var connection = NewConnection();
        try
        {
            connection.Open();
            Execute(connection, $"PRAGMA busy_timeout = {BusySeconds * 1000}");
            // Nothing is written before the version is known. Never read the file past SQLite: closing it would drop SQLite's locks.
            if (VersionOf(connection) < ProgressSchema.Version)
                BringUp(connection);
            // The first look at a file with a log takes room on the disk. Where there is none it must fail here, so that the round is played without being kept.
            Number(connection, "SELECT count(*) FROM sqlite_schema");
            if (raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
                throw new ProgressUnavailable(ProgressOperation.WriteTo, Path, new(CauseKind.IsReadOnly));
            Execute(connection, "PRAGMA synchronous = FULL");
            return connection;
        }
        catch
        {
            CloseUntouched(connection);
            throw;
        }
    }

    private SqliteConnection NewConnection() => new(new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Pooling = false,
        DefaultTimeout = BusySeconds,
    }.ToString());

    /// <summary>0 when there is nothing in the file yet.</summary>
    /// <exception cref="ProgressUnavailable">It is not ours, or newer than this program.</exception>
    private long VersionOf(SqliteConnection connection)
    {
        // In one transaction: another program may be making the file just now.
        using var transaction = connection.BeginTransaction(deferred: true);
        var version = Number(connection, "PRAGMA user_version");
        var id = Number(connection, "PRAGMA application_id");
        if (version == 0 && id == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0)
            return 0;
        if (id != ProgressSchema.ApplicationId)
            throw new ProgressUnavailable(ProgressOperation.Use, Path, new(CauseKind.IsForeign));
        if (version > ProgressSchema.Version)
            throw new ProgressUnavailable(ProgressOperation.Use, Path, new(CauseKind.IsNewer, Number: version));
        return version;
    }

    private static void BringUp(SqliteConnection connection)
    {
        // A new file is made before the write-ahead log is switched on, so that the version stands in the file itself and not only in the log.
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            // Another program may have done it meanwhile.
            if (Number(connection, "PRAGMA user_version") == 0)
                Execute(connection, ProgressSchema.Create);
            if (Number(connection, "PRAGMA user_version") == 1)
                Execute(connection, ProgressSchema.ToVersion2);
            transaction.Commit();
        }
        for (var tries = 0; tries < 40; tries++)
        {
            try
            {
                Execute(connection, "PRAGMA journal_mode = WAL");
                return;
            }
            catch (SqliteException exception) when (exception.SqliteErrorCode == raw.SQLITE_BUSY)
            {
                Thread.Sleep(25); // another program starts at the same time, and may switch it on for both
            }
        }
    }

    private bool IsSound()
    {
        using var connection = NewConnection();
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check(1)";
            return command.ExecuteScalar() is "ok";
        }
        catch (SqliteException exception)
        {
            return !Causes.IsDamage(exception);
        }
        finally
        {
            CloseUntouched(connection);
        }
    }

    /// <summary>A log without its database would be deleted by SQLite, and answers may be in it. The log is looked at first: it comes into being later than the database.</summary>
    private bool HasLostItsDatabase() => Length(WalPath) > 0 && Length(Path) == 0;

    private FileStream LockFile()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(_lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception) when (Causes.IsLockedByAnother(exception) && tries < 100)
            {
                Thread.Sleep(50);
            }
        }
    }

    private string FreeName()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Path}.damaged-{clock.GetUtcNow():yyyyMMdd-HHmmss}");
        var free = name;
        for (var i = 2; File.Exists(free) || File.Exists(free + "-wal"); i++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        return free;
    }

    private static long Length(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
