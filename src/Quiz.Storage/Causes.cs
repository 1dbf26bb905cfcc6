using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Quiz.Storage;

/// <summary>Finds out why the disk or SQLite refused.</summary>
internal static class Causes
{
    private const int UnixTryAgain = 11;
    private const int MacTryAgain = 35;
    private const int UnixNoSpace = 28;
    private const int UnixQuota = 122;
    private const int UnixReadOnlyDisk = 30;
    /// <summary>The file that programs share beside the log could not grow.</summary>
    private const int SqliteSharedMemorySize = 4874;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>The folder is the one that was to be made or written to.</summary>
    public static Cause Of(Exception exception, string folder) => exception switch
    {
        SqliteException sqlite => OfSqlite(sqlite, folder),
        UnauthorizedAccessException => new(CauseKind.NoPermission),
        IOException io when IsLockedByAnother(io) => new(CauseKind.IsLocked),
        IOException { HResult: UnixNoSpace or UnixQuota or WindowsDiskFull } => new(CauseKind.DiskIsFull),
        IOException { HResult: UnixReadOnlyDisk } => new(CauseKind.DiskIsReadOnly),
        _ when FileInTheWay(folder) is { } file => new(CauseKind.FileInTheWay, ForeignFile.Shown(file)),
        DirectoryNotFoundException or FileNotFoundException => new(CauseKind.NoFolderCanBeMade),
        _ => new(CauseKind.SystemSays, ForeignFile.Shown(exception.Message.TrimEnd('.'))),
    };

    public static bool IsDamage(SqliteException exception) => exception.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    /// <summary>Whether a file could not be opened because somebody else has locked it.</summary>
    public static bool IsLockedByAnother(IOException exception) =>
        exception.HResult == (OperatingSystem.IsWindows() ? WindowsSharingViolation : OperatingSystem.IsMacOS() ? MacTryAgain : UnixTryAgain);

    private static Cause OfSqlite(SqliteException exception, string folder) => exception.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => new(CauseKind.DiskIsFull),
        raw.SQLITE_READONLY => new(CauseKind.IsReadOnly),
        raw.SQLITE_CANTOPEN => WhyNothingCanBeMade(folder) ?? new(CauseKind.CannotBeOpened),
        raw.SQLITE_PERM or raw.SQLITE_AUTH => new(CauseKind.NoPermission),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new(CauseKind.IsLocked),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => new(CauseKind.IsDamaged),
        raw.SQLITE_IOERR when exception.SqliteExtendedErrorCode == SqliteSharedMemorySize => new(CauseKind.DiskIsFull),
        raw.SQLITE_IOERR => new(CauseKind.DiskFailed, Number: exception.SqliteExtendedErrorCode),
        _ => new(CauseKind.SqliteSays, ForeignFile.Shown(exception.Message.TrimEnd('.')), exception.SqliteExtendedErrorCode),
    };

    /// <summary>SQLite says only that it cannot open; making a file of our own there says the reason.</summary>
    private static Cause? WhyNothingCanBeMade(string folder)
    {
        try
        {
            using var probe = new FileStream(Path.Combine(folder, NewName.Make()), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return null;
        }
        catch (FileNotFoundException)
        {
            return new(CauseKind.NoFileCanBeMade);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Of(exception, folder);
        }
    }

    private static string? FileInTheWay(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(at))
                return at;
        }
        return null;
    }
}
