using System.Globalization;
using Microsoft.Data.Sqlite;
using Quiz.Core.Rounds;

namespace Quiz.Storage;

/// <summary>The player's rounds and answers, in progress.db. Whatever a method has added is on the disk when it returns.</summary>
/// <remarks>
/// Several programs may have the same file open; one store is for one thread at a time. Damage that is found only in use is treated
/// as at opening: the file is moved aside, a new one begun, and <see cref="DamageMovedTo"/> says so.
/// </remarks>
public sealed partial class ProgressStore : IDisposable
{
    private const string AnswerColumns = "round_id, number, question_id, pack, pack_version, kind, item, seed, given, score, points, hint, skipped, at, utc_offset, took_ms";

    private readonly ProgressFile _file;

    private ProgressStore(string folder, TimeProvider clock, Action<ProgressStep>? reached = null)
    {
        Folder = folder;
        _file = new ProgressFile(folder, clock, reached);
        _file.Use()?.Dispose();
    }

    /// <summary>Whether anything was kept in a folder.</summary>
    public static bool IsThere(string folder) => File.Exists(ProgressFile.PathIn(folder));

    public string Folder { get; }

    public string Path => _file.Path;

    /// <summary>Where a damaged file was moved, which the player must be told; null if none was.</summary>
    public string? DamageMovedTo => _file.DamageMovedTo;

    internal SqliteConnection Connection => _file.Connection;

    /// <exception cref="ProgressUnavailable">The file cannot be written, or a newer program wrote it; so of all methods here.</exception>
    public static ProgressStore Open(string folder, TimeProvider clock) => new(System.IO.Path.GetFullPath(folder), clock);

    /// <param name="reached">Called at each step, for a test to hold the program there.</param>
    internal static ProgressStore Open(string folder, TimeProvider clock, Action<ProgressStep> reached) => new(folder, clock, reached);

    public void StartRound(RoundRow round) => Add(
        ProgressOperation.SaveRound,
        "INSERT INTO rounds (id, at, utc_offset, spec, count) SELECT $id, $at, $offset, $spec, $count WHERE NOT EXISTS (SELECT 1 FROM rounds WHERE id = $id)",
        ("$id", round.Id), ("$at", Utc(round.StartedAt)), ("$offset", Offset(round.StartedAt)), ("$spec", round.Spec), ("$count", round.Count));

    /// <summary>After this the round is no longer offered for resuming.</summary>
    public void CloseRound(RoundEnd end) => Add(
        ProgressOperation.SaveRoundEnd,
        """
        INSERT INTO round_ends (round_id, outcome, at, utc_offset) SELECT $id, $outcome, $at, $offset
        WHERE NOT EXISTS (SELECT 1 FROM round_ends WHERE round_id = $id AND at = $at AND outcome = $outcome)
        """,
        ("$id", end.RoundId), ("$outcome", Name(end.Outcome)), ("$at", Utc(end.At)), ("$offset", Offset(end.At)));

    public void Keep(LoggedAnswer answer) => Add(ProgressOperation.SaveAnswer, ProgressSchema.Answer, answer);

    /// <summary>The answer no longer stands; it stays in the log.</summary>
    public void TakeBack(LoggedAnswer answer) => Add(ProgressOperation.SaveAnswer, ProgressSchema.Undo, answer);

    private void Add(ProgressOperation operation, string entry, LoggedAnswer answer) => Add(
        operation,
        $"""
        INSERT INTO answers (entry, {AnswerColumns})
        SELECT $entry, $round, $number, $question, $pack, $version, $kind, $item, $seed, $given, $score, $points, $hint, $skipped, $at, $offset, $took
        WHERE NOT EXISTS (SELECT 1 FROM answers WHERE round_id = $round AND number = $number AND at = $at AND entry = $entry)
        """,
        ("$entry", entry), ("$round", answer.RoundId), ("$number", answer.Number), ("$question", answer.QuestionId),
        ("$pack", answer.Pack), ("$version", answer.PackVersion), ("$kind", answer.Kind), ("$item", answer.Item),
        ("$seed", unchecked((long)answer.Seed)), ("$given", answer.Given), ("$score", answer.Score), ("$points", answer.Points),
        ("$hint", answer.Hint), ("$skipped", answer.Skipped), ("$at", Utc(answer.At)), ("$offset", Offset(answer.At)),
        ("$took", (long)answer.Took.TotalMilliseconds));

    /// <summary>Taken twice, a hint is kept once.</summary>
    public void KeepHint(HintRow hint) => Add(
        ProgressOperation.SaveHint,
        """
        INSERT INTO hints (round_id, number, at, utc_offset) SELECT $round, $number, $at, $offset
        WHERE NOT EXISTS (SELECT 1 FROM hints WHERE round_id = $round AND number = $number)
        """,
        ("$round", hint.RoundId), ("$number", hint.Number), ("$at", Utc(hint.At)), ("$offset", Offset(hint.At)));

    /// <summary>Whether a hint was taken for the question of this number.</summary>
    public bool HasHint(string roundId, int number) => ReadAll(
        "SELECT number FROM hints WHERE round_id = $round AND number = $number",
        row => row.Int("number"),
        ("$round", roundId), ("$number", number)).Count > 0;

    /// <summary>Rounds that can be resumed, newest first: started, not ended, and not being played by a program that is running.</summary>
    public IReadOnlyList<LeftRound> LeftRounds() => ReadAll(
        """
        SELECT id, at, utc_offset, spec, count,
          (SELECT count(DISTINCT number) FROM standing WHERE round_id = rounds.id) AS answered
        FROM rounds WHERE coalesce((SELECT outcome FROM round_ends WHERE round_id = rounds.id ORDER BY seq DESC LIMIT 1), 'reopened') = 'reopened'
        ORDER BY seq DESC
        """,
        row => new LeftRound(Round(row), row.Int("answered"))).FindAll(left => !RoundLock.IsHeld(Folder, left.Round.Id));

    /// <summary>Those that stand, in the order kept.</summary>
    public IReadOnlyList<LoggedAnswer> AnswersOf(string roundId) => ReadAll($"SELECT {AnswerColumns} FROM standing WHERE round_id = $round ORDER BY seq", Answer, ("$round", roundId));

    /// <summary>How many answers of a round were taken back.</summary>
    public int TakenBack(string roundId) => ReadAll("SELECT count(*) AS answers FROM taken_back WHERE round_id = $round", row => row.Int("answers"), ("$round", roundId))[0];

    /// <summary>All answers that stand, or one pack's, in the order kept, read from the disk as they are asked for.</summary>
    public IEnumerable<LoggedAnswer> Answers(string? pack = null)
    {
        using var use = _file.Use();
        using var command = Command(
            $"SELECT {AnswerColumns} FROM standing WHERE ($pack IS NULL OR pack = $pack) ORDER BY seq",
            [("$pack", pack)]);
        using var rows = Read(command.ExecuteReader);
        while (Read(rows.Read))
            yield return Read(() => Answer(rows));
    }

    public void Dispose() => _file.Dispose();

    private void Add(ProgressOperation operation, string sql, params (string Name, object? Value)[] values) => Do(operation, () =>
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    });

    private List<T> ReadAll<T>(string sql, Func<SqliteDataReader, T> row, params (string Name, object? Value)[] values) => Do(ProgressOperation.Read, () =>
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    });

    private T Do<T>(ProgressOperation operation, Func<T> work)
    {
        try
        {
            return InUse(work);
        }
        catch (SqliteException exception) when (Causes.IsDamage(exception))
        {
            _file.MoveAsideIfDamaged();
        }
        catch (SqliteException exception)
        {
            throw _file.Unavailable(operation, exception);
        }
        try
        {
            return InUse(work);
        }
        catch (SqliteException exception)
        {
            throw _file.Unavailable(operation, exception);
        }
    }

    private T InUse<T>(Func<T> work)
    {
        using var use = _file.Use();
        return work();
    }

    /// <summary>For streams, which cannot begin again half way.</summary>
    private T Read<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw _file.Unavailable(ProgressOperation.Read, exception);
        }
    }

    private SqliteCommand Command(string sql, (string Name, object? Value)[] values)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    private static RoundRow Round(SqliteDataReader row) => new(row.Text("id"), row.At(), row.Text("spec"), row.Int("count", 0, RoundChoices.MostQuestions));

    private static LoggedAnswer Answer(SqliteDataReader row) => new(
        RoundId: row.Text("round_id"),
        Number: row.Int("number"),
        QuestionId: row.Text("question_id"),
        Pack: row.Text("pack"),
        PackVersion: row.Text("pack_version"),
        Kind: row.Text("kind"),
        Item: row.Text("item"),
        Seed: unchecked((ulong)row.Long("seed")),
        Given: row.Text("given"),
        Score: row.Double("score"),
        Points: row.Int("points"),
        Hint: row.Flag("hint"),
        Skipped: row.Flag("skipped"),
        At: row.At(),
        Took: row.Milliseconds("took_ms"));

    private static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString(ForeignRow.Moment, CultureInfo.InvariantCulture);

    private static long Offset(DateTimeOffset at) => (long)at.Offset.TotalMinutes;

    private static string Name(RoundOutcome outcome) => outcome switch { RoundOutcome.Finished => "finished", RoundOutcome.GivenUp => "given-up", _ => "reopened" };

    /// <summary>A round that was reopened has none.</summary>
    private static RoundOutcome? Outcome(string name) => name switch { "finished" => RoundOutcome.Finished, "given-up" => RoundOutcome.GivenUp, _ => null };
}
