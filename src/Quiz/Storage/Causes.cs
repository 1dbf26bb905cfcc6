using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Quiz.Storage;

/// <summary>Says in plain words why the disk or SQLite refused.</summary>
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
    public static string Of(Exception exception, string folder) => exception switch
    {
        SqliteException sqlite => OfSqlite(sqlite, folder),
        UnauthorizedAccessException => "there is no permission to write there",
        IOException { HResult: UnixNoSpace or UnixQuota or WindowsDiskFull } => "the disk is full",
        IOException { HResult: UnixReadOnlyDisk } => "the disk is read-only",
        _ when FileInTheWay(folder) is { } file => $"{file} is a file, and a folder is wanted there",
        DirectoryNotFoundException or FileNotFoundException => "no folder can be made there",
        _ => exception.Message.TrimEnd('.'),
    };

    public static bool IsDamage(SqliteException exception) => exception.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    /// <summary>Whether a file could not be opened because somebody else has locked it.</summary>
    public static bool IsLockedByAnother(IOException exception) =>
        exception.HResult == (OperatingSystem.IsWindows() ? WindowsSharingViolation : OperatingSystem.IsMacOS() ? MacTryAgain : UnixTryAgain);

    private static string OfSqlite(SqliteException exception, string folder) => exception.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => "the disk is full",
        raw.SQLITE_READONLY => "it is read-only",
        raw.SQLITE_CANTOPEN => WhyNothingCanBeMade(folder) ?? "it cannot be opened",
        raw.SQLITE_PERM or raw.SQLITE_AUTH => "there is no permission to write there",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "another program has kept it locked",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "it is damaged",
        raw.SQLITE_IOERR when exception.SqliteExtendedErrorCode == SqliteSharedMemorySize => "the disk is full",
        raw.SQLITE_IOERR => $"the disk failed (SQLite error {exception.SqliteExtendedErrorCode})",
        _ => $"{exception.Message.TrimEnd('.')} (SQLite error {exception.SqliteExtendedErrorCode})",
    };

    /// <summary>SQLite says only that it cannot open; making a file of our own there tells the reason.</summary>
    private static string? WhyNothingCanBeMade(string folder)
    {
        try
        {
            using var probe = new FileStream(Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return null;
        }
        catch (FileNotFoundException)
        {
            return "no file can be made there";
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
