using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Screens;
using Quiz.Storage;
using Quiz.Tests.Commands;
using Quiz.Tests.Screens;
using Quiz.Tests.Storage;

namespace Quiz.Tests.Fuzz;

/// <summary>Settings, kept rounds and rows that no version of the program wrote, and command lines that nobody would type.</summary>
public class StorageFuzzTests
{
    private static readonly string[] Words =
    [
        "play", "pack", "list", "check", "progress", "stats", "history", "completion", "manual", "complete", "bash", "--", "--json", "--plain", "--count", "--seed", "--kind", "--pack", "--tag", "--not-tag", "--from", "--to", "--sensitive", "--new", "--daily", "--endless", "--missed",
        "--profile", "--theme", "--language", "--ascii", "--help", "--version", "--round", "3", "order", "timeline", "uk", "en", "dark", "1969", "island", "-x", "--count=2", "--kind=date", "--language=uk",
    ];

    [Fact]
    public void Settings_that_were_changed_are_read_or_moved_aside() => Fuzzing.Run(300, random =>
    {
        var mutator = new Mutator(random);
        var seed = Encoding.UTF8.GetBytes("""{"version":1,"theme":"dark","count":10,"sensitive":false,"language":"uk"}""");
        using var folder = new TempFolder();
        File.WriteAllBytes(folder.File("settings.json"), random.Next(2) == 0 ? mutator.Json(seed) : mutator.Bytes(seed, seed));
        var settings = new SettingsFile(folder.Path).Load(out var trouble);
        Assert.InRange(settings.Count, 1, 1_000);
        Assert.Equal(trouble is not null, !File.Exists(folder.File("settings.json")));
        if (trouble is not null)
            Foreign.AssertHarmless(Spoken.Ukrainian.Of(trouble));
    });

    [Fact]
    public void A_kept_round_that_was_changed_is_one_of_ours_or_none() => Fuzzing.Run(500, random =>
    {
        var mutator = new Mutator(random);
        const string Spec = """{"mode":"usual","day":"2025-06-08","packs":[{"id":"p","version":"1.0.0","hash":"0123","path":"/a"}],"kinds":["order"],"tags":["t"],"notTags":[],"from":"1960","to":"1970","only":["p/events/e"],"sensitive":false,"count":10,"seed":7}""";
        var text = Encoding.UTF8.GetString(random.Next(3) == 0 ? mutator.Bytes(Encoding.UTF8.GetBytes(Spec), Encoding.UTF8.GetBytes(Spec)) : mutator.Json(Encoding.UTF8.GetBytes(Spec)));
        if (RoundSpec.Read(text) is not { } spec)
            return;
        Assert.InRange(spec.Choices.Count, 1, 1_000);
        Assert.All(spec.Packs, p => Foreign.AssertHarmless(p.Id + p.Version));
        Assert.Equal(spec.Choices.Kinds, RoundSpec.Read(spec.Write())!.Choices.Kinds);
    });

    [Fact]
    public void Rows_that_another_program_wrote_are_told_without_harm() => Fuzzing.Run(5, random =>
    {
        var mutator = new Mutator(random);
        using var run = new Run();
        Island.PutInto(run.Folder);
        Assert.Equal(0, run.QuizReading("{\"skip\":true}\n", "play", "--pack", "island", "--json", "--seed", "3", "--count", "4").Exit);
        AddRows(run.Folder, mutator, random);
        foreach (var arguments in (string[][])[["stats"], ["stats", "--json"], ["progress", "history"], ["progress", "history", "--json"], ["progress", "history", "--round", "1"], ["progress", "history", "--round", "2"], ["progress", "history", "--round", "3"], ["play", "--missed", "--json"], ["play", "--endless", "--plain"], ["play", "--daily", "--plain"], ["play", "--pack", "island", "--json", "--seed", "3", "--count", "4"]])
            AssertTold(RunOrBeTold(run, random.Next(2) == 0 ? arguments : [.. arguments, "--language", "uk"]));
        AssertShown(run.Folder);
    });

    [Fact]
    public void Any_words_on_a_command_line_are_done_or_refused_in_clean_words() => Fuzzing.Run(25, random =>
    {
        var mutator = new Mutator(random);
        using var run = new Run();
        Island.PutInto(run.Folder);
        for (var i = 0; i < 4; i++)
            AssertTold(RunOrBeTold(run, [.. Enumerable.Range(0, random.Next(7)).Select(_ => random.Next(3) == 0 ? mutator.Pick(NaughtyStrings.ForTheSystem) : mutator.Pick(Words)).Where(word => !word.StartsWith("--data", StringComparison.Ordinal))]));
    });

    /// <summary>Progress that can't be read at all is told of by Program itself.</summary>
    private static Ran RunOrBeTold(Run run, string[] arguments)
    {
        try
        {
            return run.QuizReading("a\n{\"skip\":true}\nhint\nskip\n", arguments);
        }
        catch (ProgressUnavailable unavailable)
        {
            return new(1, "", Core.Text.ForeignText.Clean(Spoken.English.Of(unavailable)) + "\n");
        }
    }

    private static void AssertTold(Ran ran)
    {
        Assert.InRange(ran.Exit, 0, 2);
        Foreign.AssertHarmlessLines(ran.Out.Replace('\t', ' '));
        Foreign.AssertHarmlessLines(ran.Error);
    }

    /// <summary>The home screen, the statistics and the history draw it.</summary>
    private static void AssertShown(string folder)
    {
        using var desk = new RoundDesk(new(folder), new(() => ProgressStore.Open(folder, TimeProvider.System)), folder, TimeProvider.System);
        var effects = new ScreenEffects(Spoken.English, desk, new(folder), null);
        var look = Look.Of(Settings.Default, colour: true, Spoken.English);
        foreach (var order in (Effect[])[new LoadHome(), new LoadStatistics(), new LoadHistory()])
        {
            try
            {
                var (screen, _) = new HomeScreen(look, Settings.Default).Update(effects.CarryOut(order)!);
                var frame = new Frame(new(80, 24));
                screen.View(new(frame));
                Foreign.AssertHarmless(frame);
            }
            catch (ProgressUnavailable)
            {
                // told by Program
            }
        }
    }

    private static void AddRows(string folder, Mutator mutator, Random random)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "progress.db")};Pooling=False");
        connection.Open();
        var round = (string)Scalar(connection, "SELECT id FROM rounds LIMIT 1");
        var spec = (string)Scalar(connection, "SELECT spec FROM rounds LIMIT 1");
        for (var i = 0; i < 6; i++)
        {
            var id = random.Next(2) == 0 ? round : Text(mutator);
            switch (random.Next(4))
            {
                case 0: Insert(connection, "rounds (id, at, utc_offset, spec, count)", Text(mutator), Moment(mutator), Number(mutator), random.Next(2) == 0 ? spec : random.Next(2) == 0 ? Encoding.UTF8.GetString(mutator.Json(Encoding.UTF8.GetBytes(spec))) : Text(mutator), Number(mutator)); break;
                case 1:
                    Insert(connection, "answers (entry, round_id, number, question_id, pack, pack_version, kind, item, seed, given, score, points, hint, skipped, at, utc_offset, took_ms)",
                    mutator.Pick(["answer", "undo", "x"]), id, random.Next(2) == 0 ? random.Next(1, 5) : Number(mutator), Text(mutator), random.Next(2) == 0 ? Island.Id : Text(mutator), Text(mutator), Text(mutator), random.Next(2) == 0 ? "events/laika" : Text(mutator), Number(mutator), Text(mutator),
                    mutator.Pick([0.0, 1.0, -1.0, 1e308, double.PositiveInfinity]), Number(mutator), Number(mutator), Number(mutator), Moment(mutator), Number(mutator), Number(mutator)); break;
                case 2: Insert(connection, "hints (round_id, number, at, utc_offset)", id, Number(mutator), Moment(mutator), Number(mutator)); break;
                default: Insert(connection, "round_ends (round_id, outcome, at, utc_offset)", id, mutator.Pick(["finished", "given-up", "reopened", Text(mutator)]), Moment(mutator), Number(mutator)); break;
            }
        }
    }

    private static string Text(Mutator mutator) => mutator.Pick(NaughtyStrings.All).Replace("\uD800", "", StringComparison.Ordinal);

    private static string Moment(Mutator mutator) => mutator.Pick(["2025-06-08T06:30:15.1230000Z", "", "yesterday", "9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00.0000000Z", "2025-02-30T00:00:00.0000000Z"]);

    private static long Number(Mutator mutator) => mutator.Pick([0L, 1, 2, -1, 60, 841, 1_000_000, int.MaxValue + 1L, long.MaxValue, long.MinValue]);

    private static object Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }

    private static void Insert(SqliteConnection connection, string into, params object[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {into} VALUES ({string.Join(", ", values.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"$v{i}")))})";
        foreach (var (i, value) in values.Index())
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"$v{i}"), value);
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // the same row twice
        }
    }
}
