using System.Text;
using Microsoft.Data.Sqlite;
using Quiz.Languages;
using Quiz.Storage;
using static Quiz.Tests.Storage.ProgressSamples;

namespace Quiz.Tests.Storage;

/// <summary>What happens to answers on a full disk, in a folder that cannot be written, and in a file that is newer, foreign or damaged.</summary>
public sealed class ProgressTroubleTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(60)]
    public void A_program_killed_at_any_moment_leaves_all_answers_but_perhaps_the_last(int seed)
    {
        using var store = Open();
        store.Keep(Answer("r1", 1));
        store.Keep(Answer("r1", 2));
        for (var i = 3; i <= 8; i++)
        {
            var before = File.ReadAllBytes(_folder.Db + "-wal").Length;
            store.Keep(Answer("r1", i));
            var wal = File.ReadAllBytes(_folder.Db + "-wal");
            // A crash leaves the log cut anywhere in what this answer added to it.
            var cut = before + (int)((long)seed * 7919 * i % (wal.Length - before + 1));
            using var crashed = new TempFolder();
            File.Copy(_folder.Db, crashed.Db);
            File.WriteAllBytes(crashed.Db + "-wal", wal[..cut]);
            using var again = ProgressStore.Open(crashed.Path, TimeProvider.System);
            var kept = cut == wal.Length ? i : i - 1;
            Assert.Equal(Enumerable.Range(1, kept), again.AnswersOf("r1").Select(answer => answer.Number));
            Assert.Null(again.DamageMovedTo);
        }
    }

    [Fact]
    public void Files_copied_while_another_thread_keeps_answers_hold_the_first_so_many()
    {
        using var stop = new CancellationTokenSource();
        using (Open())
        {
            // Makes the file.
        }
        var kept = 0;
        var player = new Thread(() =>
        {
            using var store = Open();
            while (!stop.IsCancellationRequested && kept < 150) // so few that the log is not yet written back: a copy takes files one by one
            {
                store.Keep(Answer("r1", kept + 1));
                Volatile.Write(ref kept, kept + 1);
            }
            stop.Token.WaitHandle.WaitOne();
        });
        player.Start();
        for (var i = 0; i < 10; i++)
        {
            var before = Volatile.Read(ref kept);
            using var copy = new TempFolder();
            File.Copy(_folder.Db, copy.Db);
            if (File.Exists(_folder.Db + "-wal"))
                File.Copy(_folder.Db + "-wal", copy.Db + "-wal");
            var after = Volatile.Read(ref kept);
            using var store = ProgressStore.Open(copy.Path, TimeProvider.System);
            var numbers = store.AnswersOf("r1").Select(answer => answer.Number).ToList();
            Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
            Assert.InRange(numbers.Count, before, after + 1);
        }
        stop.Cancel();
        player.Join();
    }

    [Fact]
    public void On_a_full_disk_the_answer_is_refused_and_the_earlier_ones_stay()
    {
        using var store = Open();
        store.StartRound(Round("r1"));
        store.Keep(Answer("r1", 1));
        FillDisk(store);
        var answer = Answer("r1", 2) with { Given = new string('x', 20_000) };
        var why = Assert.Throws<ProgressUnavailable>(() => store.Keep(answer));
        Assert.Equal($"cannot save the answer in {_folder.Db}: the disk is full", Told(why));
        EmptyDisk(store);
        store.Keep(answer);
        Assert.Equal([Answer("r1", 1), answer], store.AnswersOf("r1"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_to_be_read_only()
    {
        using var store = Open();
        ProgressStoreTests.Scalar(store, "PRAGMA query_only = 1");
        Assert.Equal($"cannot save the answer in {_folder.Db}: it is read-only", Told(Assert.Throws<ProgressUnavailable>(() => store.Keep(Answer("r1", 1)))));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told()
    {
        var file = _folder.File("home");
        File.WriteAllText(file, "");
        var why = Assert.Throws<ProgressUnavailable>(() => ProgressStore.Open(Path.Combine(file, "share", "quiz"), TimeProvider.System));
        Assert.Equal($"cannot make the data folder {Path.Combine(file, "share", "quiz")}: {file} is a file, and a folder is wanted there", Told(why));
    }

    [Fact]
    public void A_folder_in_which_no_file_can_be_made_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux has /proc");
        Assert.Equal(
            "cannot make the data folder /proc/quiz: no folder can be made there",
            Told(Assert.Throws<ProgressUnavailable>(() => ProgressStore.Open("/proc/quiz", TimeProvider.System))));
        Assert.Equal(
            "cannot open /proc/self/progress.db: no file can be made there",
            Told(Assert.Throws<ProgressUnavailable>(() => ProgressStore.Open("/proc/self", TimeProvider.System))));
    }

    [Fact]
    public void A_folder_where_the_file_belongs_is_told()
    {
        Directory.CreateDirectory(_folder.Db);
        Assert.Equal($"cannot open {_folder.Db}: it cannot be opened", Told(Assert.Throws<ProgressUnavailable>(Open)));
    }

    [Fact]
    public void A_file_that_another_program_keeps_locked_is_told()
    {
        using var store = Open();
        using var other = new SqliteConnection($"Data Source={_folder.Db};Pooling=False");
        other.Open();
        using var writing = other.BeginTransaction(deferred: false);
        ProgressStoreTests.Scalar(store, "PRAGMA busy_timeout = 50");
        store.Connection.DefaultTimeout = 1;
        Assert.Equal(
            $"cannot save the answer in {_folder.Db}: another program has kept it locked",
            Told(Assert.Throws<ProgressUnavailable>(() => store.Keep(Answer("r1", 1)))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // the newer program was killed: its version may stand in the log only
    public void A_newer_file_is_refused_and_left_as_it_is(bool isKilled)
    {
        using var made = new TempFolder();
        using (var store = ProgressStore.Open(made.Path, TimeProvider.System))
        {
            store.Keep(Answer("r1", 1));
            ProgressStoreTests.Scalar(store, "PRAGMA user_version = 3");
            if (isKilled)
                Copy(made, _folder);
        }
        if (!isKilled)
            Copy(made, _folder);
        var before = Contents();
        Assert.Equal(isKilled, before.ContainsKey("progress.db-wal"));
        var why = Assert.Throws<ProgressUnavailable>(Open);
        Assert.Equal(
            $"cannot use {_folder.Db}: a newer quiz wrote it (its version is 3, and this program knows version 2); it was left as it is",
            Told(why));
        var after = Contents();
        after.Remove("progress.db-shm"); // SQLite's scratch file, made anew at every start
        Assert.Equal(before, after);
    }

    [Fact]
    public void Another_programs_file_is_refused_and_left_as_it_is()
    {
        using (var other = new SqliteConnection($"Data Source={_folder.Db};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE recipes (name TEXT)";
            command.ExecuteNonQuery();
        }
        var before = Contents();
        Assert.Equal($"cannot use {_folder.Db}: it is another program's file; move it away, or choose another data folder", Told(Assert.Throws<ProgressUnavailable>(Open)));
        Assert.Equal(before, Contents());
    }

    [Theory]
    [InlineData("cut short")]
    [InlineData("cut to half a page")]
    [InlineData("garbage")]
    [InlineData("text")]
    public void A_damaged_file_is_moved_aside_whole_and_told(string damage)
    {
        MakeWith(300);
        var bytes = File.ReadAllBytes(_folder.Db);
        Assert.True(bytes.Length > 40_000);
        bytes = damage switch
        {
            "cut short" => bytes[..(bytes.Length / 2 / 4096 * 4096)],
            "cut to half a page" => bytes[..2048],
            "garbage" => [.. bytes.Select((_, i) => (byte)(i * 7919))],
            _ => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("not a database\n", 1000))),
        };
        File.WriteAllBytes(_folder.Db, bytes);
        using (var store = Open())
        {
            var aside = _folder.Db + ".damaged-20250608-063015";
            Assert.Equal(aside, store.DamageMovedTo);
            Assert.Equal(bytes, File.ReadAllBytes(aside));
            Assert.Equal(0, store.Totals().Answers);
            store.Keep(Answer("r2", 1));
        }
        File.WriteAllBytes(_folder.Db, bytes); // the same again, in the same second
        using (var store = Open())
        {
            Assert.EndsWith("damaged-20250608-063015-2", store.DamageMovedTo, StringComparison.Ordinal);
            Assert.Equal(bytes, File.ReadAllBytes(_folder.Db + ".damaged-20250608-063015"));
        }
    }

    [Fact]
    public void Damage_that_is_found_only_in_use_costs_no_answer()
    {
        MakeWith(300);
        var bytes = File.ReadAllBytes(_folder.Db);
        bytes.AsSpan(4096 * 16).Fill(0xAA); // the pages of the schema, read at opening, are sound
        File.WriteAllBytes(_folder.Db, bytes);
        using var store = Open();
        Assert.Null(store.DamageMovedTo);
        store.Keep(Answer("r2", 1));
        Assert.NotNull(store.DamageMovedTo);
        Assert.Equal([Answer("r2", 1)], store.Answers());
        Assert.Equal(bytes, File.ReadAllBytes(_folder.Db + ".damaged-20250608-063015"));
    }

    [Fact]
    public void A_damaged_file_takes_its_log_along()
    {
        using (var store = Open())
        {
            store.Keep(Answer("r1", 1));
            using var killed = new TempFolder();
            Copy(_folder, killed);
            File.WriteAllText(killed.Db, "not a database");
            var log = File.ReadAllBytes(killed.Db + "-wal");
            using var again = ProgressStore.Open(killed.Path, new StoppedClock(Morning));
            Assert.Equal(log, File.ReadAllBytes(killed.Db + ".damaged-20250608-063015-wal"));
            Assert.NotNull(again.DamageMovedTo);
        }
    }

    [Fact]
    public void A_log_left_without_its_database_is_kept()
    {
        using var store = Open();
        store.Keep(Answer("r1", 1));
        using var killed = new TempFolder();
        Copy(_folder, killed);
        File.WriteAllBytes(killed.Db, []);
        var log = File.ReadAllBytes(killed.Db + "-wal");
        using var again = ProgressStore.Open(killed.Path, new StoppedClock(Morning));
        Assert.Equal(log, File.ReadAllBytes(killed.Db + ".damaged-20250608-063015-wal"));
        Assert.NotNull(again.DamageMovedTo);
        Assert.Equal(0, again.Totals().Answers);
    }

    [Fact]
    public void An_empty_file_is_a_new_one()
    {
        File.WriteAllBytes(_folder.Db, []);
        using var store = Open();
        Assert.Null(store.DamageMovedTo);
        store.Keep(Answer("r1", 1));
        Assert.Equal(1, store.Totals().Answers);
    }

    [Fact]
    public async Task Programs_that_find_the_damage_at_once_move_it_aside_once()
    {
        File.WriteAllText(_folder.Db, "not a database");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(program => Task.Run(
            () =>
            {
                using var store = Open();
                store.Keep(Answer($"r{program}", 1));
            },
            TestContext.Current.CancellationToken)));
        using var store = Open();
        Assert.Equal(4, store.Totals().Answers);
        Assert.Equal("not a database", File.ReadAllText(Assert.Single(Directory.GetFiles(_folder.Path, "*.damaged*"))));
    }

    [Fact]
    public void An_answer_goes_into_the_new_file_when_the_old_one_is_moved_while_it_is_open()
    {
        using var playing = Open();
        playing.Keep(Answer("r1", 1));
        foreach (var suffix in new[] { "", "-wal", "-shm" }) // as a program would that knows no lock, or the player
            File.Move(_folder.Db + suffix, _folder.Db + ".moved" + suffix);
        playing.Keep(Answer("r1", 2));
        using var next = Open();
        Assert.Equal([Answer("r1", 2)], next.Answers());
        using var moved = new TempFolder();
        foreach (var suffix in new[] { "", "-wal" })
            File.Copy(_folder.Db + ".moved" + suffix, moved.Db + suffix);
        using var old = ProgressStore.Open(moved.Path, TimeProvider.System);
        Assert.Equal([Answer("r1", 1)], old.Answers());
    }

    [Fact]
    public void Where_no_lock_can_be_made_answers_are_kept_and_damage_is_told()
    {
        Directory.CreateDirectory(_folder.File("progress.lock"));
        using (var store = Open())
        {
            store.Keep(Answer("r1", 1));
            Assert.Equal([Answer("r1", 1)], store.Answers());
        }
        File.WriteAllText(_folder.Db, "not a database");
        Assert.Equal($"cannot move aside the damaged file {_folder.Db}: there is no permission to write there", Told(Assert.Throws<ProgressUnavailable>(Open)));
        Assert.Equal("not a database", File.ReadAllText(_folder.Db));
    }

    [Fact]
    public void A_program_that_is_alone_with_the_file_for_too_long_is_told_of()
    {
        using var alone = File.OpenHandle(_folder.File("progress.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var why = Assert.Throws<ProgressUnavailable>(() => ProgressStore.Open(_folder.Path, new HastyClock(Morning)));
        Assert.Equal($"cannot open {_folder.Db}: another program has kept it locked", Told(why));
        Assert.False(File.Exists(_folder.Db));
    }

    private static string Told(ProgressUnavailable unavailable) => Spoken.English.Of(unavailable);

    internal static void FillDisk(ProgressStore store) => ProgressStoreTests.Scalar(store, "PRAGMA max_page_count = 1");

    internal static void EmptyDisk(ProgressStore store) => ProgressStoreTests.Scalar(store, "PRAGMA max_page_count = 1000000");

    private static void Copy(TempFolder from, TempFolder to)
    {
        foreach (var file in Directory.GetFiles(from.Path, "progress.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            File.Copy(file, to.File(Path.GetFileName(file)), overwrite: true);
    }

    /// <summary>Of all files but the one that is only locked.</summary>
    private Dictionary<string, string> Contents() =>
        Directory.GetFiles(_folder.Path).Where(file => file != _folder.File("progress.lock")).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(File.ReadAllBytes(file)));

    private void MakeWith(int answers)
    {
        using var store = Open();
        using var transaction = store.Connection.BeginTransaction();
        for (var i = 1; i <= answers; i++)
            store.Keep(Answer("r1", i));
        transaction.Commit();
    }

    private ProgressStore Open() => ProgressStore.Open(_folder.Path, new StoppedClock(Morning));
}
