using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Quiz.Storage;

/// <summary>Finds out whether progress.db is damaged, and moves it aside with all that belongs to it.</summary>
internal sealed class ProgressDamage(string path, TimeProvider clock, Action<ProgressStep>? reached)
{
    public string WalPath { get; } = path + "-wal";

    /// <summary>A log without its database would be deleted by SQLite, and answers may be in it. The log is looked at first: it comes into being later than the database.</summary>
    public bool HasLostItsDatabase() => Length(WalPath) > 0 && Length(path) == 0;

    /// <summary>Looks at the whole file. No other program may move it meanwhile.</summary>
    public bool IsThere() => HasLostItsDatabase() || (File.Exists(path) && !IsSound());

    /// <summary>No other program may use the files.</summary>
    /// <returns>The name that the database has now.</returns>
    public string MoveAside()
    {
        reached?.Invoke(ProgressStep.MovesAside);
        var target = FreeName();
        // The database goes first: a log left behind alone is noticed at the next start, a database without its log is not.
        foreach (var suffix in (ReadOnlySpan<string>)["", "-wal", "-shm", "-journal"])
        {
            if (File.Exists(path + suffix))
                File.Move(path + suffix, target + suffix);
            reached?.Invoke(ProgressStep.Moved);
        }
        return target;
    }

    private bool IsSound()
    {
        using var connection = ProgressConnection.To(path);
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
            connection.CloseUntouched();
        }
    }

    private string FreeName()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{path}.damaged-{clock.GetUtcNow():yyyyMMdd-HHmmss}");
        var free = name;
        for (var i = 2; File.Exists(free) || File.Exists(free + "-wal"); i++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        return free;
    }

    private static long Length(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;
}
