using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Quiz.Tests.EndToEnd;

/// <summary>The program played by lines: itself, through pipes, where a process shows what else does not, and else in this one.</summary>
public partial class PipeTests
{
    public static TheoryData<string> Families => ["timeline", "geography", "claims", "choice"];

    public static TheoryData<string, string> Lines => new()
    {
        { "play --plain --kind timeline --count 3 --seed 5", "s\nh\n1\nнехай\ns\n" },
        { "play --json --kind geography --count 3 --seed 5", "{\"skip\":true}\nнехай\n{\"hint\":true}\n{\"skip\":true}\n" },
        { "play --plain --kind claims --count 2 --seed 5 --language uk", "h\ns\nq\n" },
        { "play --kind nonsense", "" },
        { "play --plain --count 1 --seed 5 --data /dev/null/x", "s\n" },
        { "stats --json", "" },
        { "pack list --language uk", "" },
        { "--help", "" },
        { "stats --profile ../x", "" },
    };

    [Theory, MemberData(nameof(Lines))]
    public void A_process_says_and_keeps_what_the_program_does_in_this_one(string command, string input)
    {
        using var player = new Player();
        using var other = new Player();
        var (ran, inside) = (player.Run(input, command.Split(' ')), other.RunInThisProcess(input, command.Split(' ')));
        Assert.Equal((inside.ExitCode, Comparable(inside.Out), Comparable(inside.Error)), (ran.ExitCode, Comparable(ran.Out), Comparable(ran.Error)));
        Assert.Equal(other.AnswersKept(), player.AnswersKept());
    }

    [Theory, MemberData(nameof(Families))]
    public void A_whole_round_of_each_family_is_played_in_plain_lines(string family)
    {
        using var player = new Player();
        var ended = player.RunInside("s\ns\ns\n", ["play", "--kind", family, "--count", "3", "--seed", "5"]);
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Contains("Question 3 of 3.", ended.Out, StringComparison.Ordinal);
        Assert.Contains("The round is over: 0 of 300 points", ended.Out, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u2500-\u28FF\e]", ended.Out);
        Assert.Equal(3, player.AnswersKept());
    }

    [Theory, MemberData(nameof(Families))]
    public void A_whole_round_of_each_family_is_played_in_Ukrainian_where_the_locale_is(string family)
    {
        using var player = new Player();
        var ended = player.RunInside("h\ns\ns\n", ["play", "--kind", family, "--count", "2", "--seed", "5"], new Dictionary<string, string?> { ["LC_ALL"] = "", ["LC_MESSAGES"] = null, ["LANG"] = "uk_UA.UTF-8" });
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Contains("Запитання 2 з 2.", ended.Out, StringComparison.Ordinal);
        Assert.Contains("Підказка: ", ended.Out, StringComparison.Ordinal);
        Assert.Matches("Раунд закінчено: 0 з 200 балів, час: [0-9]+ секунд", ended.Out);
    }

    [Fact]
    public void Help_is_told_in_the_language_that_is_asked_for()
    {
        using var player = new Player();
        var ended = player.Run("", ["--language", "uk", "--help"]);
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Contains("Грає раунд або продовжує незакінчений", ended.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Plays a round", ended.Out, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Families))]
    public void A_whole_round_of_each_family_is_played_as_json(string family)
    {
        using var player = new Player();
        var ended = player.RunInside("""{"skip":true}""" + "\nnonsense\n" + """{"hint":true}""" + "\n" + """{"skip":true}""" + "\n" + """{"skip":true}""" + "\n", ["play", "--json", "--kind", family, "--count", "3", "--seed", "5"]);
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Equal("round question verdict question error hint verdict question verdict result", string.Join(' ', ended.Out.TrimEnd().Split('\n').Select(TypeOf)));
        Assert.Equal(3, player.AnswersKept());
    }

    [Theory, InlineData("stats"), InlineData("--help"), InlineData("play", "--json"), InlineData("play", "--plain")]
    public void A_reader_that_has_gone_ends_the_program_without_a_word(params string[] arguments)
    {
        using var player = new Player();
        using var process = player.Start(arguments);
        process.StandardOutput.Close();
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)), "the program did not end");
        Assert.Equal((1, ""), (process.ExitCode, error));
    }

    public static TheoryData<string> CommandsThatWrite =>
        ["--help", "--version", "play --help", "pack list", "stats", "manual", "completion bash", "play --plain", "play --json", "check nothing.json", "complete -- play", "progress history"];

    [Theory, MemberData(nameof(CommandsThatWrite))]
    public void An_output_that_takes_nothing_is_told_in_one_line(string command)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full");
        using var player = new Player();
        var ended = player.RunInShell($"exec \"$quiz\" {command} >/dev/full");
        Assert.Equal((1, "quiz: cannot write to standard output: No space left on device\n"), (ended.ExitCode, ended.Error));
    }

    [Fact]
    public void A_closed_output_and_an_input_that_is_a_folder_are_told_in_one_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the shell is not there");
        using var player = new Player();
        var closed = player.RunInShell("exec \"$quiz\" pack list >&-");
        Assert.Equal((1, "quiz: cannot write to standard output: Bad file descriptor\n"), (closed.ExitCode, closed.Error));
        var folder = player.RunInShell("exec \"$quiz\" play --plain </");
        Assert.Equal((1, "quiz: cannot read standard input: Is a directory\n"), (folder.ExitCode, folder.Error));
    }

    [Fact]
    public void Where_no_stream_takes_anything_the_program_ends_with_1()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full");
        using var player = new Player();
        Assert.Equal(1, player.RunInShell("exec \"$quiz\" --help >/dev/full 2>/dev/full").ExitCode);
    }

    [Fact]
    public void A_round_left_in_one_mode_goes_on_in_another()
    {
        using var player = new Player();
        Assert.Equal(0, player.Run("""{"skip":true}""" + "\n", ["play", "--json"]).ExitCode);
        var ended = player.Run("s\nq\n", ["play", "--plain"]);
        Assert.Contains("1 of 10 questions answered", ended.Out, StringComparison.Ordinal);
        Assert.Contains("Left at question 3 of 10", ended.Out, StringComparison.Ordinal);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void Whatever_was_answered_is_there_after_a_kill(int seed)
    {
        using var player = new Player();
        var verdicts = 0;
        using (var process = player.Start(["play", "--json", "--count", "12", "--seed", "9", "--kind", "choice"]))
        {
            // Killed after so many verdicts, with the next answer on its way or not.
            var killAfter = new Random(seed).Next(1, 10);
            while (process.StandardOutput.ReadLine() is { } line && verdicts < killAfter)
            {
                verdicts += TypeOf(line) == "verdict" ? 1 : 0;
                if (TypeOf(line) == "question")
                    Send(process);
            }
            process.Kill();
            process.WaitForExit();
        }
        Assert.InRange(player.AnswersKept(), verdicts, verdicts + 1);
        var kept = player.AnswersKept();
        var ended = player.RunInside("", ["play", "--json", "--count", "12", "--seed", "9", "--kind", "choice"]);
        Assert.Contains($"\"answered\":{kept}}}", ended.Out, StringComparison.Ordinal);
        Assert.Contains($"\"type\":\"question\",\"n\":{kept + 1},", ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_programs_answering_at_once_both_keep_every_answer()
    {
        using var player = new Player();
        var input = string.Concat(Enumerable.Repeat("""{"skip":true}""" + "\n", 10));
        Task<Player.Ended>[] games = [.. Enumerable.Range(1, 2).Select(seed => Task.Run(() => player.Run(input, ["play", "--json", "--seed", $"{seed}"])))];
        Assert.All(games, game => Assert.Equal((0, 10), (game.Result.ExitCode, game.Result.Out.Split('\n').Count(line => line.Contains("\"type\":\"verdict\"", StringComparison.Ordinal)))));
        Assert.Equal(20, player.AnswersKept());
    }

    [Fact]
    public void On_a_disk_with_room_for_the_file_but_not_for_its_log_the_round_is_played_all_the_same()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "mounts a small disk of its own");
        using var player = new Player();
        Directory.CreateDirectory(player.Data);
        var start = new ProcessStartInfo("unshare", ["-rm", "sh", "-c", $$"""
            mount -t tmpfs -o size=64k none "$QUIZ_DATA" || exit 77
            head -c 20000 /dev/zero > "$QUIZ_DATA/filled"
            echo '{"skip":true}' | '{{Player.Program}}' play --json --seed 1 --count 1
            """]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["QUIZ_DATA"] = player.Data;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.SkipWhen((output.Length == 0 && process.ExitCode == 77) || error.Contains("unshare", StringComparison.Ordinal), "no disk can be mounted here");
        Assert.Equal("round question unsaved verdict result", string.Join(' ', output.TrimEnd().Split('\n').Select(TypeOf)));
        Assert.Equal(1, process.ExitCode);
        Assert.Contains("the disk is full", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_folder_below_a_file_is_told_of_and_the_round_is_played_all_the_same()
    {
        using var player = new Player();
        File.WriteAllText(player.Data, "");
        var ended = player.RunInside("s\n", ["play", "--count", "1", "--kind", "choice"]);
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("is a file, and a folder is wanted there", ended.Error, StringComparison.Ordinal);
        Assert.InRange(ended.Out.IndexOf("Not saved:", StringComparison.Ordinal), 0, ended.Out.IndexOf("The answer.", StringComparison.Ordinal));
        Assert.Contains("The round is over", ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_progress_file_from_the_future_is_left_alone()
    {
        using var player = new Player();
        player.RunInside("s\n", ["play", "--count", "1", "--kind", "choice"]);
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Db(player)};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 4711; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE";
            command.ExecuteNonQuery();
        }
        var before = File.ReadAllBytes(Db(player));
        var ended = player.RunInside("s\n", ["play", "--count", "1", "--kind", "choice"]);
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("newer", ended.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Db(player)));
    }

    [Fact]
    public void A_progress_file_cut_short_is_moved_aside_and_told_of()
    {
        using var player = new Player();
        player.RunInside("s\n", ["play", "--count", "1", "--kind", "choice"]);
        foreach (var beside in new[] { "-wal", "-shm" })
            File.Delete(Db(player) + beside);
        using (var file = File.OpenWrite(Db(player)))
            file.SetLength(file.Length / 2 + 7);
        var ended = player.RunInside("s\n", ["play", "--count", "1", "--kind", "choice"]);
        Assert.Contains("moved", ended.Error, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(player.Data, "*damaged*"));
        Assert.Equal(1, player.AnswersKept());
    }

    [Fact]
    public void A_full_disk_is_told_of_before_the_verdict()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no ulimit");
        using var player = new Player();
        player.RunInside("s\n", ["play", "--count", "1", "--kind", "choice"]);
        // No file may grow beyond 8 kB: what the system then says is what it says of a full disk or a quota.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "trap '' XFSZ; ulimit -f 16; exec \"$quiz\" play --count 2 --kind choice --new"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["quiz"], start.Environment["QUIZ_DATA"]) = (Player.Program, player.Data);
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0"; // else the runtime itself wants a large file
        using var process = Process.Start(start)!;
        process.StandardInput.Write("s\ns\n");
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(1, process.ExitCode);
        Assert.InRange(output.IndexOf("Not saved:", StringComparison.Ordinal), 0, output.IndexOf("The answer.", StringComparison.Ordinal));
        Assert.Contains("could not be saved", error, StringComparison.Ordinal);
        Assert.Equal(1, player.AnswersKept());
    }

    [Fact]
    public void Without_a_home_it_is_told_where_progress_could_be_kept()
    {
        using var player = new Player();
        var ended = player.RunInside("s\n", ["play", "--count", "1", "--kind", "choice"], new Dictionary<string, string?> { ["QUIZ_DATA"] = null, ["HOME"] = null, ["XDG_DATA_HOME"] = null });
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("give one with --data or QUIZ_DATA", ended.Error, StringComparison.Ordinal);
        Assert.Contains("The round is over", ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_option_goes_before_the_variable()
    {
        using var player = new Player();
        player.RunInside("s\n", ["play", "--count", "1", "--kind", "choice", "--data", player.File("other")]);
        Assert.False(Directory.Exists(player.Data));
        Assert.True(File.Exists(Path.Combine(player.File("other"), "progress.db")));
    }

    [Fact, UnsupportedOSPlatform("windows")]
    public void A_read_only_folder_is_told_of()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "root may write everywhere");
        using var player = new Player();
        Directory.CreateDirectory(player.Data);
        File.SetUnixFileMode(player.Data, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var ended = player.RunInside("s\n", ["play", "--count", "1", "--kind", "choice"]);
        File.SetUnixFileMode(player.Data, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("Not saved:", ended.Out, StringComparison.Ordinal);
    }

    private static string Db(Player player) => Path.Combine(player.Data, "progress.db");

    private static void Send(Process process)
    {
        process.StandardInput.WriteLine("""{"choice":"a"}""");
        process.StandardInput.Flush();
    }

    /// <summary>Without how long it took and where the program stands, which is elsewhere when QUIZ_PROGRAM names another build.</summary>
    private static string Comparable(string told) =>
        Times().Replace(told, "*").Replace(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory), "", StringComparison.Ordinal).Replace(Path.GetDirectoryName(Path.GetFullPath(Player.Program))!, "", StringComparison.Ordinal);

    [GeneratedRegex("[0-9]+ (seconds?|секунди?)")]
    private static partial Regex Times();

    private static string TypeOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("type").GetString()!;
}
