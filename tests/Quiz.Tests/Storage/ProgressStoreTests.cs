using System.Globalization;
using Microsoft.Data.Sqlite;
using Quiz.Storage;
using static Quiz.Tests.Storage.ProgressSamples;

namespace Quiz.Tests.Storage;

public sealed class ProgressStoreTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_hint_is_kept_once_for_its_question_and_for_no_other()
    {
        using var store = ProgressStore.Open(_folder.Path, TimeProvider.System);
        var hint = new HintRow("r1", 2, DateTimeOffset.UnixEpoch);
        store.KeepHint(hint);
        store.KeepHint(hint with { At = hint.At.AddDays(1) });
        Assert.True(store.HasHint("r1", 2));
        Assert.False(store.HasHint("r1", 1));
        Assert.False(store.HasHint("r2", 2));
    }

    [Fact]
    public void What_was_kept_is_read_again_whole_and_in_order()
    {
        LoggedAnswer[] answers = [Answer("r1", 2), Answer("r1", 1), Answer("r2", 1), Answer("r1", 3) with { Item = "Дніпро \"'; DROP TABLE answers", Given = "{}" }];
        using (var store = Open())
        {
            store.StartRound(Round("r1"));
            foreach (var answer in answers)
                store.Keep(answer);
        }
        using var again = Open();
        Assert.Equal([answers[0], answers[1], answers[3]], again.AnswersOf("r1"));
        Assert.Equal(answers, again.Answers());
        Assert.Empty(again.Answers("other"));
        Assert.Equal(4, again.Answers("space").Count());
        Assert.Equal(TimeSpan.FromHours(3), again.AnswersOf("r1")[0].At.Offset);
        Assert.Null(again.DamageMovedTo);
    }

    [Fact]
    public void Rows_are_the_same_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = HostileCulture.Make();
        try
        {
            var west = Answer("r1", -5) with { At = new(2025, 1, 1, 0, 0, 0, TimeSpan.FromHours(-3.5)), Score = 1 / 3.0 };
            using var store = Open();
            store.Keep(west);
            Assert.Equal([west], store.AnswersOf("r1"));
            Assert.Equal("2025-01-01T03:30:00.0000000Z", Scalar(store, "SELECT at FROM answers"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void An_answer_kept_twice_is_kept_once_and_two_to_one_question_are_both_kept()
    {
        using var store = Open();
        store.StartRound(Round("r1"));
        store.StartRound(Round("r1"));
        store.Keep(Answer("r1", 1));
        store.Keep(Answer("r1", 1));
        store.Keep(Answer("r1", 1) with { At = Morning.AddHours(1), Points = 10 });
        store.CloseRound(new RoundEnd("r1", RoundOutcome.Finished, Morning));
        store.CloseRound(new RoundEnd("r1", RoundOutcome.Finished, Morning));
        Assert.Equal([80, 10], store.AnswersOf("r1").Select(answer => answer.Points));
        Assert.Equal([new PlayedRound(Round("r1"), RoundOutcome.Finished, 1, 90)], store.RecentRounds(5));
    }

    [Fact]
    public void Rounds_that_were_started_and_not_ended_are_left_newest_first()
    {
        using var store = Open();
        foreach (var id in (string[])["r1", "r2", "r3", "r4"])
            store.StartRound(Round(id));
        store.Keep(Answer("r1", 1));
        store.Keep(Answer("r1", 2));
        store.CloseRound(new RoundEnd("r2", RoundOutcome.Finished, Morning));
        store.CloseRound(new RoundEnd("r3", RoundOutcome.GivenUp, Morning));
        Assert.Equal([new LeftRound(Round("r4"), 0), new LeftRound(Round("r1"), 2)], store.LeftRounds());
    }

    [Fact]
    public void A_round_that_is_being_played_is_not_offered()
    {
        using var store = Open();
        store.StartRound(Round("r1"));
        using (var playing = RoundLock.Take(_folder.Path, "r1"))
            Assert.Empty(store.LeftRounds());
        Assert.Single(store.LeftRounds());
    }

    [Fact]
    public void Totals_accuracy_and_history_are_counted_from_the_answers()
    {
        using var store = Open();
        Assert.Equal(new ProgressTotals(0, 0, 0), store.Totals());
        Assert.Empty(store.Accuracy());
        store.StartRound(Round("r1"));
        store.StartRound(Round("r2"));
        store.Keep(Answer("r1", 1, 100));
        store.Keep(Answer("r1", 2, 50));
        store.Keep(Answer("r1", 3, 0, kind: "date", skipped: true));
        store.Keep(Answer("r2", 1, 70, pack: "atlas"));
        store.CloseRound(new RoundEnd("r1", RoundOutcome.GivenUp, Morning));
        Assert.Equal(new ProgressTotals(2, 4, 220), store.Totals());
        Assert.Equal(
            [new PackKindAccuracy("atlas", "order", 1, 70, 0, 0), new("space", "date", 1, 0, 1, 0), new("space", "order", 2, 150, 0, 1)],
            store.Accuracy());
        Assert.Equal(
            [new PlayedRound(Round("r2"), null, 1, 70), new(Round("r1"), RoundOutcome.GivenUp, 3, 150)],
            store.RecentRounds(10));
        Assert.Single(store.RecentRounds(1));
    }

    [Theory]
    [InlineData("UPDATE answers SET points = 100")]
    [InlineData("DELETE FROM answers")]
    [InlineData("INSERT OR REPLACE INTO answers SELECT seq, entry, round_id, number, question_id, pack, pack_version, kind, item, seed, given, score, 100, hint, skipped, at, utc_offset, took_ms FROM answers")]
    [InlineData("INSERT OR REPLACE INTO answers SELECT seq + 1, entry, round_id, number, question_id, pack, pack_version, kind, item, seed, given, score, 100, hint, skipped, at, utc_offset, took_ms FROM answers")]
    [InlineData("UPDATE rounds SET count = 1")]
    [InlineData("DELETE FROM rounds")]
    [InlineData("INSERT OR REPLACE INTO rounds SELECT seq + 1, id, at, utc_offset, spec, 1 FROM rounds")]
    [InlineData("UPDATE round_ends SET outcome = 'finished'")]
    [InlineData("DELETE FROM round_ends")]
    [InlineData("INSERT OR REPLACE INTO round_ends SELECT * FROM round_ends")]
    public void The_log_is_only_added_to(string sql)
    {
        using var store = Open();
        store.StartRound(Round("r1"));
        store.Keep(Answer("r1", 1));
        store.CloseRound(new RoundEnd("r1", RoundOutcome.GivenUp, Morning));
        var refused = Assert.Throws<SqliteException>(() => Scalar(store, sql));
        Assert.Contains("only added", refused.Message, StringComparison.Ordinal);
        Assert.Equal([Answer("r1", 1)], store.AnswersOf("r1"));
        Assert.Equal([new PlayedRound(Round("r1"), RoundOutcome.GivenUp, 1, 80)], store.RecentRounds(2));
    }

    [Fact]
    public void Answers_are_written_through_to_the_disk()
    {
        using var store = Open();
        Assert.Equal("wal", Scalar(store, "PRAGMA journal_mode"));
        Assert.Equal(2L, Scalar(store, "PRAGMA synchronous")); // FULL
        Assert.Equal((ProgressSchema.Version, ProgressSchema.ApplicationId), (Scalar(store, "PRAGMA user_version"), Scalar(store, "PRAGMA application_id")));
    }

    [Fact]
    public async Task Two_programs_at_once_both_keep_every_answer()
    {
        const int Each = 100;
        var cancel = TestContext.Current.CancellationToken;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(program => Task.Run(
            () =>
            {
                using var store = Open(); // all four may find no file, and make it
                for (var i = 1; i <= Each; i++)
                    store.Keep(Answer($"r{program}", i));
            },
            cancel)));
        using var store = Open();
        Assert.Equal(4 * Each, store.Totals().Answers);
        for (var program = 0; program < 4; program++)
            Assert.Equal(Enumerable.Range(1, Each), store.AnswersOf($"r{program}").Select(answer => answer.Number));
        Assert.Equal("ok", Scalar(store, "PRAGMA integrity_check"));
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.damaged*"));
    }

    [Fact]
    public void Answers_can_be_read_while_others_are_kept()
    {
        using var store = Open();
        using var other = Open();
        for (var i = 1; i <= 10; i++)
            store.Keep(Answer("r1", i));
        var read = 0;
        foreach (var answer in store.Answers())
        {
            read++;
            other.Keep(Answer("r2", answer.Number));
        }
        Assert.Equal(10, read);
        Assert.Equal(20, store.Totals().Answers);
    }

    internal static object? Scalar(ProgressStore store, string sql)
    {
        using var command = store.Connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private ProgressStore Open() => ProgressStore.Open(_folder.Path, new StoppedClock(Morning));
}
