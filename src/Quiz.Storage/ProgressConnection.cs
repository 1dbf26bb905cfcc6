using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Quiz.Storage;

/// <summary>A connection to progress.db, and what is asked of it without rows.</summary>
internal static partial class ProgressConnection
{
    public const int BusySeconds = 5;
    private const int HasMovedRequest = 20; // SQLITE_FCNTL_HAS_MOVED

    public static SqliteConnection To(string path) => new(new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Pooling = false,
        DefaultTimeout = BusySeconds,
    }.ToString());

    public static long Number(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }

    public static void Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Whether the file that was opened no longer stands under its name. Windows lets nobody move a file that is open.</summary>
    public static bool HasMoved(this SqliteConnection connection)
    {
        var hasMoved = 0;
        return connection.Handle is { } handle && FileControl(handle, "main", HasMovedRequest, ref hasMoved) == raw.SQLITE_OK && hasMoved != 0;
    }

    /// <summary>Closes without writing the log back into the database, which must stay as it was found.</summary>
    public static void CloseUntouched(this SqliteConnection connection)
    {
        // An empty log holds nothing to write back, and an ordinary close takes it away again.
        if (new FileInfo(connection.DataSource + "-wal") is { Exists: true, Length: > 0 })
            connection.CloseLeavingLog();
        connection.Dispose();
    }

    /// <summary>Closes without a look at what stands under the names of the files, which may have been moved.</summary>
    public static void CloseLeavingLog(this SqliteConnection connection)
    {
        if (connection.Handle is { } handle)
            raw.sqlite3_db_config(handle, raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);
        connection.Dispose();
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int FileControl(sqlite3 database, string name, int request, ref int answer);
}
