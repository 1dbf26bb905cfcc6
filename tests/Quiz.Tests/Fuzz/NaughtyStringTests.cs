using System.Text;
using System.Text.Json;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Screens;
using Quiz.Storage;
using Quiz.Tests.Commands;
using Quiz.Tests.Hosting;
using Quiz.Tests.Packs;
using Quiz.Tests.Questions;
using Quiz.Tests.Screens;
using Quiz.Tests.Storage;
using ForeignText = Quiz.Core.Text.ForeignText;

namespace Quiz.Tests.Fuzz;

/// <summary>Naughty strings through every door: each is refused in clean words, or shown without harm.</summary>
public class NaughtyStringTests
{
    private const int LongestName = 255;

    private static readonly string[] TextPlaces =
    [
        "\"description\":\u00B6", "\"licence\":\u00B6", "\"asOf\":\u00B6", "\"map\":\u00B6", "\"language\":\u00B6", "\"\u00B6\":1",
        """ "actors":[{"id":¶,"name":"A"}]""", """ "actors":[{"id":"a","name":¶,"side":¶,"aliases":[¶]}]""",
        """ "places":[{"id":"p","name":¶,"aliases":[¶],"sources":["s"],"tags":[¶],"note":¶}]""", """ "places":[{"id":"p","name":"P","region":¶,"sources":[¶]}]""",
        """ "events":[{"id":¶,"date":¶,"title":"T","sources":["s"]}]""", """ "events":[{"id":"e","date":"2000","title":¶,"text":¶,"place":¶,"sources":["s"]}]""",
        """ "figures":[{"id":"f","of":¶,"quantity":¶,"value":1,"unit":¶,"bound":¶,"sources":["s"]}]""",
        """ "questions":[{"id":"q","kind":"choice","prompt":¶,"options":[{"id":"a","text":¶},{"id":¶,"text":"B"}],"answer":¶,"why":¶,"sources":["s"]}]""",
        """ "questions":[{"id":"q","kind":"text","prompt":"?","answer":[¶],"why":¶,"sources":["s"]}]""", """ "questions":[{"id":"q","kind":"number","prompt":"?","answer":1,"unit":¶,"why":"w","sources":["s"]}]""",
        """ "actors":[{"id":"a","name":"A"}],"claims":[{"id":"c","title":¶,"lesson":¶,"sources":["s"],"statements":[{"id":"one","by":["a"],"act":"claim","date":"2000","text":¶,"channel":¶,"reportedBy":¶,"parts":[{"id":"x","text":¶}]}],"assessments":[{"id":"x","of":"one","asOf":"2001","status":"contested","by":¶,"basis":¶,"text":¶}]}]""",
    ];

    [Fact]
    public void In_a_pack_each_is_refused_at_its_place_or_can_be_played()
    {
        var random = new Random(1);
        foreach (var (text, place) in Fuzzing.Through(NaughtyStrings.All, TextPlaces))
        {
            var bytes = Encoding.UTF8.GetBytes(PackTexts.With(place.Replace("\"¶\"", Json(text), StringComparison.Ordinal).Replace("¶", Json(text), StringComparison.Ordinal)));
            var reading = PackReader.Read("p.json", bytes);
            Examiner.AssertPlaced(reading.Problems, bytes);
            if (ForeignText.IndexOfForbidden(text) >= 0)
                Assert.Null(reading.Pack);
            if (reading.Pack is { } pack)
                Examiner.Play(pack, null, random);
        }
    }

    [Fact]
    public void As_a_files_name_each_is_told_without_harm()
    {
        using var run = new Run();
        var names = NaughtyStrings.ForTheSystem.Select(WithoutHalves).Where(t => t.Length > 0 && !t.Contains('/', StringComparison.Ordinal) && t is not ("." or "..")).ToList();
        foreach (var (text, isPlayed) in Fuzzing.Through(names, false, false, false, true))
        {
            var name = Encoding.UTF8.GetByteCount(text) > LongestName - 5 ? "x" : text;
            var path = Path.Combine(run.Folder, $"{name}.json");
            File.WriteAllText(path, PackTexts.With("\"nmae\":1"));
            AssertTold(run.Quiz("check", "--", path), 1);
            if (isPlayed)
            {
                AssertTold(run.Quiz("play", "--plain", "--pack", path), 1);
                File.WriteAllText(path, PackTexts.Small);
                AssertTold(run.QuizReading("skip\n", "play", "--plain", "--pack", path, "--count", "1", "--new"), 0);
                AssertTold(run.Quiz("progress", "history"), 0);
            }
            File.Delete(path);
        }
        Directory.CreateDirectory(Path.Combine(run.Folder, "packs"));
        foreach (var text in (string[])["\e[2J", "a\u202Eb", "a\nb", "日本"])
            File.WriteAllText(Path.Combine(run.Folder, "packs", $"{text}.json"), "{");
        AssertTold(run.Quiz("pack", "list"), 1);
        AssertTold(run.Quiz("play", "--plain", "--count", "1"), 0);
    }

    [Fact]
    public void As_an_options_value_each_is_taken_or_refused_in_clean_words()
    {
        using var run = new Run();
        Island.PutInto(run.Folder);
        string[] options = ["--tag", "--not-tag", "--kind", "--pack", "--theme", "--language", "--from", "--to", "--count", "--seed"];
        foreach (var (text, arguments) in Fuzzing.Through(NaughtyStrings.ForTheSystem,
            [.. options.Select(option => (string[])["play", "--plain", "--pack", "island", "--new", $"{option}=¶"]), ["play", "--tag", "¶", "--plain"], ["¶"], ["stats", "¶"], ["check", "¶"], ["complete", "--", "play", "--tag", "¶"], ["completion", "¶"]]))
            AssertTold(run.Quiz([.. arguments.Select(a => a.Replace("¶", text, StringComparison.Ordinal))]), 0, 1, 2);
    }

    [Fact]
    public void As_a_profile_or_a_folder_each_is_taken_or_refused_in_clean_words()
    {
        using var run = new Run();
        foreach (var (text, isFolder) in Fuzzing.Through(NaughtyStrings.ForTheSystem, false, true))
        {
            // Never outside of the test's own folder.
            AssertTold(isFolder
                ? run.Quiz("stats", "--data", Path.Combine(run.Folder, "data", text.Replace('/', '_').Replace("..", "__", StringComparison.Ordinal)))
                : run.Quiz("stats", $"--profile={text}"), 0, 1, 2);
        }
    }

    [Fact]
    public void As_a_variable_each_does_no_harm()
    {
        using var run = new Run();
        foreach (var (text, variable) in Fuzzing.Through(NaughtyStrings.ForTheSystem, "LANG", "LC_ALL", "LC_MESSAGES", "TERM", "COLORTERM", "NO_COLOR", "XDG_DATA_DIRS", "XDG_CONFIG_HOME", "HOME"))
        {
            run.Variables.Clear();
            run.Variables[variable] = text;
            _ = (TerminalKind.IsDumb(run.Environment), TerminalKind.IsUtf8(run.Environment), TerminalKind.ColoursOf(run.Environment));
            AssertTold(run.Quiz("no-such-command"), 2);
            if (variable.StartsWith("XDG", StringComparison.Ordinal))
                AssertTold(run.Quiz("pack", "list"), 0);
        }
    }

    [Fact]
    public void As_the_variable_that_names_the_folder_each_is_used_or_refused_in_clean_words()
    {
        using var folder = new TempFolder();
        foreach (var ((text, variable), i) in Fuzzing.Through(NaughtyStrings.ForTheSystem, "QUIZ_DATA", "XDG_DATA_HOME", "HOME").Select((t, i) => (t, i)))
        {
            // A new database each takes its time.
            if (!Fuzzing.IsLong && i % 5 != 0 && text.All(c => c is >= ' ' and <= '~'))
                continue;
            using var output = new StringWriter { NewLine = "\n" };
            using var error = new StringWriter { NewLine = "\n" };
            // Below the test's own folder where it is a path; what is none is passed as it is.
            var value = Path.Combine(folder.Path, text.Replace('/', '_').Replace("..", "__", StringComparison.Ordinal));
            var around = new Quiz.Commands.Surroundings(TextReader.Null, output, error, name => name == variable ? value : null, TimeProvider.System);
            int exit;
            try
            {
                exit = Quiz.Commands.CommandLine.Run(["stats"], around);
            }
            catch (ProgressUnavailable unavailable)
            {
                exit = around.Fail(Spoken.English.Of(unavailable));
            }
            AssertTold(new(exit, output.ToString(), error.ToString()), 0, 1);
        }
    }

    [Fact]
    public void As_a_line_of_plain_play_or_of_the_protocol_each_is_an_answer_or_none()
    {
        using var run = new Run();
        Island.PutInto(run.Folder);
        foreach (var kind in KindTable.Names)
        {
            var input = string.Concat(NaughtyStrings.All.Select(text => text.ReplaceLineEndings(" ") + "\n"));
            foreach (var mode in (string[])["--plain", "--json"])
            {
                var ran = run.QuizReading(input, "play", "--pack", "island", "--kind", kind, mode, "--new", "--seed", "5", "--count", "3");
                AssertTold(ran, 0);
                if (mode == "--json")
                    Assert.All(ran.Lines, line => JsonDocument.Parse(line));
            }
            // Named in JSON, so that the protocol takes each for the answer's value.
            input = string.Concat(NaughtyStrings.All.SelectMany(text => (string[])[$"{{\"text\":{Json(text)}}}\n", $"{{\"date\":{Json(text)}}}\n", $"{{\"region\":{Json(text)}}}\n", $"{{\"choice\":{Json(text)}}}\n", $"{{{Json(text)}:true}}\n"]));
            AssertTold(run.QuizReading(input, "play", "--pack", "island", "--kind", kind, "--json", "--new", "--seed", "5", "--count", "3"), 0);
        }
    }

    [Fact]
    public void What_was_answered_with_them_can_be_resumed_and_told()
    {
        // A long name, one with marks and one with halves of pairs stand for all.
        foreach (var text in NaughtyStrings.All.Where(t => t.Any(char.IsLetterOrDigit)).Where((t, i) => Fuzzing.IsLong || i % 12 == 0 || t.Length > 150))
        {
            using var run = new Run();
            Island.PutInto(run.Folder);
            string[] play = ["play", "--pack", "island", "--kind", "text", "--plain", "--seed", "5", "--count", "2"];
            run.QuizReading($"{text.ReplaceLineEndings(" ")}\n", play);
            AssertTold(run.QuizReading("", play), 0);
            AssertTold(run.Quiz("progress", "history", "--round", "1"), 0);
        }
    }

    [Theory, InlineData(K.Text), InlineData(K.Name), InlineData(K.Locate), InlineData(K.Date), InlineData(K.Estimate), InlineData(K.Order)]
    public void Pasted_or_typed_on_the_screen_each_is_shown_without_harm(string kind)
    {
        using var drive = new Drive(new(60, 20)).Play(K.Of(kind), count: 1);
        drive.Press(K.Of(kind).Key == K.Locate ? "tab" : "end");
        foreach (var (text, isPasted) in Fuzzing.Through(NaughtyStrings.All, K.Of(kind).Key is K.Name or K.Date, K.Of(kind).Key is not (K.Name or K.Date)))
        {
            var typed = Encoding.UTF8.GetBytes(isPasted ? $"\e[200~{text}\e[201~" : text[..Math.Min(text.Length, 300)]);
            var messages = new InputReading().Feed(typed).Flush().Messages;
            // What would leave the question is left out.
            foreach (var message in messages.Where(m => m is Pasted or KeyPressed { Key.IsText: true }))
                drive.Take(message);
            Foreign.AssertHarmless(drive.Drawn());
            if (drive.Screen is QuestionScreen { Board.IsTyping: true })
                drive.Press("end", "ctrl+u");
            else if (drive.Screen is not QuestionScreen)
                drive.Play(K.Of(kind), count: 1);
        }
    }

    [Fact]
    public void As_a_setting_each_is_passed_over_or_moved_aside()
    {
        foreach (var (text, name) in Fuzzing.Through(NaughtyStrings.All, "theme", "language", "count", "version", "sensitive"))
        {
            using var folder = new TempFolder();
            var settings = new Dictionary<string, string> { ["version"] = "1", ["theme"] = "\"dark\"", ["count"] = "10", ["sensitive"] = "false", ["language"] = "\"uk\"" };
            settings[name] = Json(text);
            File.WriteAllText(folder.File("settings.json"), $"{{{string.Join(',', settings.Select(s => $"\"{s.Key}\":{s.Value}"))}}}");
            var read = new SettingsFile(folder.Path).Load(out var trouble);
            Assert.Equal(trouble is null ? ThemeChoice.Dark : ThemeChoice.Automatic, read.Theme);
            if (trouble is not null)
                Foreign.AssertHarmless(Spoken.English.Of(trouble));
        }
    }

    /// <summary>Each as a JSON string; half of a pair as the escape that a file would have.</summary>
    private static string Json(string text) => JsonSerializer.Serialize(WithoutHalves(text)) is var json && text == WithoutHalves(text) ? json : $"\"{string.Concat(text.Select(c => FormattableString.Invariant($"\\u{(int)c:x4}")))}\"";

    /// <summary>As the system would have it: half of a pair is no text in UTF-8.</summary>
    private static string WithoutHalves(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void A_folder_with_a_name_that_drives_terminals_is_named_without_harm()
    {
        foreach (var text in (string[])["\e[2Jx", "a\u202Eb", "a\nb"])
        {
            using var run = new Run();
            var data = Path.Combine(run.Folder, text);
            Directory.CreateDirectory(data);
            File.WriteAllText(Path.Combine(data, "progress.db"), new string('x', 5_000));
            AssertTold(run.Quiz("stats", "--data", data), 0);
            File.WriteAllText(Path.Combine(data, "progress.db"), new string('x', 5_000));
            AssertTold(run.QuizReading("", "play", "--plain", "--data", data, "--count", "1"), 0);
            var file = Path.Combine(data, "file");
            File.WriteAllText(file, "");
            AssertTold(run.QuizReading("skip\n", "play", "--plain", "--data", file, "--count", "1"), 1);
            AssertTold(run.QuizReading("{\"skip\":true}\n", "play", "--json", "--data", file, "--count", "1"), 1);
        }
    }

    private static void AssertTold(Ran ran, params int[] exits)
    {
        Assert.True(exits.Contains(ran.Exit), $"exit {ran.Exit}: {ran.Error}");
        Foreign.AssertHarmlessLines(ran.Out.Replace('\t', ' '));
        Foreign.AssertHarmlessLines(ran.Error);
        Assert.All(ran.Error.Split('\n'), line => Assert.InRange(line.Length, 0, 3_000));
    }
}
