using Microsoft.Data.Sqlite;
using Quiz.Storage;
using static Quiz.Tests.Storage.ProgressSamples;

namespace Quiz.Tests.Storage;

/// <summary>An answer that is taken back stays in the log and counts for nothing.</summary>
public sealed class TakenBackTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly ProgressStore _store;

    public TakenBackTests() => _store = ProgressStore.Open(_folder.Path, TimeProvider.System);

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void It_counts_nowhere_and_its_successor_does()
    {
        _store.StartRound(Round("r1"));
        _store.Keep(Answer("r1", 1));
        _store.Keep(Answer("r1", 2, points: 0, kind: "first"));
        _store.TakeBack(Answer("r1", 2, points: 0, kind: "first") with { At = Morning.AddMinutes(1) });
        Assert.Equal([1], _store.AnswersOf("r1").Select(a => a.Number));
        Assert.Equal([1], _store.Answers().Select(a => a.Number));
        Assert.Equal(1, _store.TakenBack("r1"));
        Assert.Equal(new ProgressTotals(1, 1, 80), _store.Totals());
        Assert.Equal("order", Assert.Single(_store.Accuracy()).Kind);
        Assert.Equal((1, 80), _store.RecentRounds(5).Select(r => (r.Answered, r.Points)).Single());
        Assert.Equal(1, Assert.Single(_store.LeftRounds()).Answered);

        var second = Answer("r1", 2, points: 100, kind: "first") with { At = Morning.AddMinutes(2) };
        _store.Keep(second);
        Assert.Equal(second, _store.AnswersOf("r1")[^1]);
        Assert.Equal(new ProgressTotals(1, 2, 180), _store.Totals());
        Assert.Equal([("first", 100L), ("order", 80L)], _store.Accuracy().Select(a => (a.Kind, a.Points)));
        Assert.Equal(4L, ProgressStoreTests.Scalar(_store, "SELECT count(*) FROM answers")); // nothing was deleted
    }

    [Fact]
    public void The_same_question_can_be_taken_back_again_and_again()
    {
        for (var i = 0; i < 3; i++)
        {
            _store.Keep(Answer("r1", 1) with { At = Morning.AddMinutes(i) });
            _store.TakeBack(Answer("r1", 1) with { At = Morning.AddMinutes(i).AddSeconds(30) });
        }
        Assert.Equal((0L, 3), (_store.Totals().Answers, _store.TakenBack("r1")));
        Assert.Equal(0, _store.Totals().Points);
    }

    [Fact]
    public void A_finished_round_goes_on_once_it_was_reopened_and_ends_again()
    {
        _store.StartRound(Round("r1", count: 1));
        _store.CloseRound(new("r1", RoundOutcome.Finished, Morning));
        Assert.Empty(_store.LeftRounds());
        _store.CloseRound(new("r1", RoundOutcome.Reopened, Morning.AddMinutes(1)));
        Assert.Single(_store.LeftRounds());
        Assert.Null(_store.RecentRounds(1)[0].Outcome);
        _store.CloseRound(new("r1", RoundOutcome.Finished, Morning.AddMinutes(2)));
        Assert.Empty(_store.LeftRounds());
        Assert.Equal(RoundOutcome.Finished, _store.RecentRounds(1)[0].Outcome);
    }

    [Fact]
    public void What_was_missed_is_what_scored_less_than_a_half_when_it_was_last_asked()
    {
        _store.Keep(Answer("r1", 1, points: 0));
        _store.Keep(Answer("r1", 2, points: 40));
        _store.Keep(Answer("r1", 3, points: 50));
        _store.Keep(Answer("r2", 1, points: 100)); // the same item as the first, known now
        _store.Keep(Answer("r2", 4, points: 0));
        _store.Keep(Answer("r2", 5, points: 0));
        _store.TakeBack(Answer("r2", 5));
        Assert.Equal(["item-4", "item-2"], _store.Missed(10).Select(m => m.Item));
        Assert.Equal(["item-4"], _store.Missed(1).Select(m => m.Item));
    }

    [Fact]
    public void The_longest_run_is_found_among_the_rounds_of_its_mode()
    {
        foreach (var (id, spec) in (ReadOnlySpan<(string, string)>)[("a", """{"mode":"endless"}"""), ("b", """{"mode":"endless"}"""), ("c", """{"mode":"daily"}"""), ("d", "no JSON")])
            _store.StartRound(Round(id) with { Spec = spec });
        foreach (var (round, answers) in (ReadOnlySpan<(string, int)>)[("a", 2), ("b", 3), ("c", 9), ("d", 9)])
        {
            for (var i = 1; i <= answers; i++)
                _store.Keep(Answer(round, i, points: 100));
        }
        _store.Keep(Answer("a", 3, points: 0));
        Assert.Equal((3, 9, 0), (_store.MostRight("mode", "endless"), _store.MostRight("mode", "daily"), _store.MostRight("mode", "other")));
        Assert.Equal(["b", "a"], _store.RoundsWith("mode", "endless", 5).Select(r => r.Round.Id));
    }

    [Fact]
    public void A_file_of_version_1_is_brought_up_and_keeps_its_answers()
    {
        using var old = new TempFolder();
        using (var connection = new SqliteConnection($"Data Source={old.Db};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = ProgressSchema.Create + """
                INSERT INTO answers (entry, round_id, number, question_id, pack, pack_version, kind, item, seed, given, score, points, hint, skipped, at, utc_offset, took_ms)
                VALUES ('answer', 'r1', 1, 'q1', 'space', '1.0.0', 'order', 'events/a', 1, '{}', 1, 100, 0, 0, '2025-06-08T06:30:15.1230000Z', 180, 1000)
                """;
            command.ExecuteNonQuery();
        }
        using var store = ProgressStore.Open(old.Path, TimeProvider.System);
        store.TakeBack(Assert.Single(store.AnswersOf("r1")));
        Assert.Empty(store.AnswersOf("r1"));
        Assert.Equal(ProgressSchema.Version, ProgressStoreTests.Scalar(store, "PRAGMA user_version"));
        Assert.Equal("wal", ProgressStoreTests.Scalar(store, "PRAGMA journal_mode"));
    }
}
