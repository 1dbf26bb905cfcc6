using System.Runtime.InteropServices;
using System.Text.Json;
using Quiz.Tests.Maps;

namespace Quiz.Tests.Commands;

public sealed partial class CommandLineTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("--help", "Usage:")]
    [InlineData("--version", "0.1.0")]
    [InlineData("play --help", "--seed")]
    [InlineData("pack --help", "check")]
    [InlineData("progress --help", "history")]
    [InlineData("play dance --help", "--seed")]
    [InlineData("play --knd order --help", "--seed")]
    public void Help_and_version_go_to_the_output_and_end_with_0(string args, string told)
    {
        var ran = _run.Quiz(args.Split(' '));
        Assert.Equal(0, ran.Exit);
        Assert.Contains(told, ran.Out, StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }

    [Theory]
    [InlineData("--knd order", "--knd")]
    [InlineData("play --kind oder", "did you mean \"order\"")]
    [InlineData("play --count 0", "--count")]
    [InlineData("play --count 1001", "--count")]
    [InlineData("play --count many", "--count: found \"many\", wanted a number from 1 to 1000")]
    [InlineData("play --seed -1", "--seed: found \"-1\", wanted a whole number")]
    [InlineData("play --plain --json", "--plain and --json")]
    [InlineData("play --profile ../up", "--profile")]
    [InlineData("play --theme pink", "--theme: found \"pink\", wanted auto, dark, light, high-contrast")]
    [InlineData("check", "check")]
    [InlineData("dance", "dance")]
    [InlineData("dance --help", "dance")]
    [InlineData("pack dance --help", "dance")]
    [InlineData("Quiz.Tests", "Quiz.Tests")]
    [InlineData("here/Quiz.Tests play", "Quiz.Tests")]
    public void Wrong_usage_ends_with_2_and_names_what_is_wrong_on_the_error_stream(string args, string named)
    {
        var ran = _run.Quiz(args.Split(' '));
        Assert.Equal(2, ran.Exit);
        Assert.Contains(named, ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void A_wrong_usage_shows_no_control_character()
    {
        var ran = _run.Quiz("play", "--kind", "\u001b[31mred\u202E");
        Assert.Equal(2, ran.Exit);
        Assert.DoesNotContain('\u001b', ran.Error);
        Assert.DoesNotContain('\u202E', ran.Error);
    }

    [Fact]
    public void Check_tells_every_problem_by_its_place_and_ends_with_1()
    {
        var path = _run.Write("bad.json", "{ \"format\": 1, \"id\": \"x\", \"version\": \"1.0.0\",\n  \"titel\": \"X\" }");
        var ran = _run.Quiz("check", path);
        Assert.Equal(1, ran.Exit);
        Assert.Contains($"{path}:2:3: error: \"titel\" is no property of a pack; did you mean \"title\"? [Q203]", ran.Lines);
        Assert.Contains($"{path}:1:1: error: a pack lacks \"title\" [Q202]", ran.Lines);
    }

    [Fact]
    public void Check_of_several_files_tells_of_each_and_fails_for_one()
    {
        var ran = _run.Quiz("pack", "check", Run.ShippedPack, _run.Write("none.json", ""));
        Assert.Equal(1, ran.Exit);
        Assert.Contains($"{Run.ShippedPack}: 11 warnings", ran.Lines);
        Assert.Contains(ran.Lines, line => line.Contains("none.json", StringComparison.Ordinal) && line.Contains("not valid JSON", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_regular_file_is_refused_by_name_and_not_waited_for()
    {
        var missing = _run.Quiz("check", Path.Combine(_run.Folder, "missing.json"));
        Assert.Contains("missing.json: does not exist", missing.Out, StringComparison.Ordinal);
        var folder = _run.Quiz("check", _run.Folder);
        Assert.Contains("is a folder, not a file", folder.Out, StringComparison.Ordinal);
        if (!OperatingSystem.IsLinux())
            return;
        var pipe = Path.Combine(_run.Folder, "pipe.json");
        Assert.Equal(0, MakePipe(pipe, 0b110_000_000));
        Assert.Contains("pipe.json: is no regular file", _run.Quiz("check", pipe).Out, StringComparison.Ordinal);
        Assert.Contains("it is no regular file", _run.Quiz("pack", "export", Run.ShippedPack, "--to", "csv", "-o", pipe, "--force").Error, StringComparison.Ordinal);
        Assert.Contains("pipe.json: is no regular file", _run.Quiz("check", pipe).Out, StringComparison.Ordinal);
        Assert.Contains("/dev/zero: is no regular file", _run.Quiz("check", "/dev/zero").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_is_shown_without_its_control_characters()
    {
        var ran = _run.Quiz("check", Path.Combine(_run.Folder, "a\u001b[2J\u202Eb.json"));
        Assert.Equal(1, ran.Exit);
        Assert.DoesNotContain('\u001b', ran.Out);
        Assert.DoesNotContain('\u202E', ran.Out);
    }

    [Fact]
    public void A_pack_that_is_not_there_is_told_with_those_that_are()
    {
        var ran = _run.Quiz("play", "--json", "--pack", "dnipropetrovsk-2024");
        Assert.Equal(1, ran.Exit);
        Assert.Contains("did you mean \"dnipropetrovsk-2025\"?", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_pack_without_a_name_is_told_with_those_that_are(string name) =>
        Assert.Contains($"There is no pack \"{name}\". There are: ", _run.Quiz("play", "--json", "--pack", name).Error, StringComparison.Ordinal);

    [Fact]
    public void A_file_without_a_name_is_shown_as_such() => Assert.Contains("\"\": does not exist", _run.Quiz("check", "").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "No question can be made: \"space-exploration\" and \"ukraine-regions\" have nothing for choice with the tag \"x\" or \"y\" without the tag \"z\".")]
    [InlineData("uk", "Не вдалося скласти жодного запитання. Набори: «space-exploration» і «ukraine-regions». Види: choice. З міткою «x» або «y». Без мітки «z».")]
    public void Tags_that_nothing_has_are_named(string language, string told) => Assert.Contains(
        told, _run.Quiz("play", "--json", "--language", language, "--pack", "space-exploration", "--pack", "ukraine-regions", "--kind", "choice", "--tag", "x", "--tag", "y", "--not-tag", "z").Error, StringComparison.Ordinal);

    [Fact]
    public void A_round_that_can_not_be_made_is_told_and_not_started()
    {
        var ran = _run.Quiz("play", "--json", "--tag", "no-such-tag");
        Assert.Equal(1, ran.Exit);
        Assert.Contains("No question can be made: none of 6 packs has anything for any kind with the tag \"no-such-tag\".", ran.Error, StringComparison.Ordinal);
        Assert.Contains("No round was played yet", _run.Quiz("progress", "history").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_pack_in_the_data_folder_is_named_and_the_others_are_played()
    {
        Directory.CreateDirectory(Path.Combine(_run.Folder, "packs"));
        _run.Write(Path.Combine("packs", "broken.json"), "{");
        var ran = _run.QuizReading("{\"skip\":true}\n", "play", "--json", "--count", "1");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("broken.json", ran.Error, StringComparison.Ordinal);
        Assert.Equal(1, _run.Quiz("pack", "list").Exit);
    }

    [Fact]
    public void A_pack_whose_map_is_not_found_is_played_without_it_and_that_is_told()
    {
        var pack = _run.Write("lost.json", File.ReadAllText(Run.ShippedPack).Replace("\"map\": \"ukraine\"", "\"map\": \"atlantis\"", StringComparison.Ordinal));
        var ran = _run.QuizReading("", "play", "--json", "--pack", pack, "--kind", "geography");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("the map \"atlantis\" of \"dnipropetrovsk-2025\" is not found", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_that_can_not_be_drawn_is_told_with_its_first_problem()
    {
        var pack = _run.Write("own.json", File.ReadAllText(Run.ShippedPack).Replace("\"map\": \"ukraine\"", "\"map\": \"own\"", StringComparison.Ordinal));
        _run.Write("own.geojson", GridMap.Text.Replace("\"diagonalKm\":500", "\"diagonalKm\":0", StringComparison.Ordinal));
        const string Problem = ": \"diagonalKm\": found 0, wanted a length above 0 and below 20040, in km";
        var played = _run.QuizReading("", "play", "--json", "--pack", pack, "--kind", "locate");
        Assert.Equal(1, played.Exit);
        Assert.Contains("the map \"own\" of \"dnipropetrovsk-2025\" can't be drawn, so nothing is asked on it: ", played.Error, StringComparison.Ordinal);
        Assert.Contains(Problem, played.Error, StringComparison.Ordinal);
        Assert.Contains(Problem, _run.Quiz("check", pack).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Statistics_and_history_tell_what_was_played_in_text_and_in_JSON()
    {
        Assert.Contains("Nothing was answered yet", _run.Quiz("stats").Out, StringComparison.Ordinal);
        _run.QuizReading("{\"skip\":true}\n{\"skip\":true}\n", "play", "--json", "--count", "3", "--seed", "5", "--pack", "dnipropetrovsk-2025");
        Assert.Contains("1 round, 2 answers, 0 % of the points.", _run.Quiz("stats").Lines);
        using var stats = JsonDocument.Parse(_run.Quiz("progress", "stats", "--json").Out);
        Assert.Equal(2, stats.RootElement.GetProperty("answers").GetInt32());
        Assert.All(stats.RootElement.GetProperty("accuracy").EnumerateArray(), row => Assert.Equal("dnipropetrovsk-2025", row.GetProperty("pack").GetString()));
        using var history = JsonDocument.Parse(_run.Quiz("progress", "history", "--json").Out);
        var round = Assert.Single(history.RootElement.GetProperty("rounds").EnumerateArray());
        Assert.Equal(("left", 2, 3, 5), (round.GetProperty("state").GetString(), round.GetProperty("answered").GetInt32(), round.GetProperty("count").GetInt32(), round.GetProperty("seed").GetInt32()));
    }

    [Fact]
    public void Statistics_and_history_name_rounds_packs_and_kinds_as_the_screen_does()
    {
        _run.QuizReading("{\"skip\":true}\n", "play", "--json", "--count", "1", "--kind", "order", "--pack", "space-exploration");
        Assert.Contains("Space exploration: 0 %", _run.Quiz("stats").Lines);
        Assert.Contains("  Put in order: 0 % in 1 answer", _run.Quiz("stats").Lines);
        Assert.Matches("^A round of your own, [0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2} at [0-9]{2}:[0-9]{2}: 0 of 100 points; Space exploration\n$", _run.Quiz("progress", "history").Out);
    }

    [Fact]
    public void History_names_a_pack_that_is_no_longer_there_by_its_id()
    {
        var pack = _run.Write("gone.json", File.ReadAllText(Run.ShippedPack).Replace("\"id\": \"dnipropetrovsk-2025\"", "\"id\": \"gone\"", StringComparison.Ordinal));
        _run.QuizReading("{\"skip\":true}\n", "play", "--json", "--count", "2", "--pack", pack);
        File.Delete(pack);
        Assert.EndsWith("0 of 200 points, left after 1 answer; gone\n", _run.Quiz("progress", "history").Out, StringComparison.Ordinal);
        Assert.Contains("gone: 0 %", _run.Quiz("stats").Lines);
    }

    [Fact]
    public void Profiles_keep_their_progress_apart()
    {
        _run.QuizReading("{\"skip\":true}\n", "play", "--json", "--count", "1", "--profile", "anna");
        Assert.Contains("1 round, 1 answer", _run.Quiz("stats", "--profile", "anna").Out, StringComparison.Ordinal);
        Assert.Contains("Nothing was answered yet", _run.Quiz("stats").Out, StringComparison.Ordinal);
        Assert.Contains("Nothing was answered yet", _run.Quiz("stats", "--profile", "ben").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hint_costs_its_quarter_after_the_round_was_left_and_resumed_too()
    {
        string[] play = ["play", "--json", "--count", "1", "--seed", "5", "--kind", "choice"];
        using var other = new Run();
        var answer = Field(other.QuizReading("{\"skip\":true}\n", play).Lines[2], "answer").GetRawText();
        _run.QuizReading("{\"hint\":true}\n", play);
        var resumed = _run.QuizReading(answer + "\n", play).Lines;
        Assert.Equal(["round", "question", "hint", "verdict", "result"], resumed.Select(line => Field(line, "type").GetString()));
        Assert.Equal((1.0, 75), (Field(resumed[3], "score").GetDouble(), Field(resumed[3], "points").GetInt32()));
    }

    [Fact]
    public void Without_a_screen_quiz_alone_plays_in_plain_lines()
    {
        var ran = _run.QuizReading("s\nq\n");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("Question 1 of 10.", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Left at question 2 of 10.", ran.Out, StringComparison.Ordinal);
    }

    private static JsonElement Field(string line, string name) => JsonDocument.Parse(line).RootElement.GetProperty(name);

    [LibraryImport("libc", EntryPoint = "mkfifo", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakePipe(string path, uint mode);

    [Theory]
    [InlineData("--daily --endless", "--daily and --endless can't be given together")]
    [InlineData("--missed --daily", "--daily and --missed can't be given together")]
    [InlineData("--daily --seed 3", "--daily and --seed can't be given together")]
    [InlineData("--daily --kind order", "--daily and --kind can't be given together")]
    [InlineData("--daily --count 3", "--daily and --count can't be given together")]
    [InlineData("--pack space-exploration --daily", "--daily and --pack can't be given together")]
    [InlineData("--daily --tag war", "--daily and --tag can't be given together")]
    [InlineData("--daily --not-tag war", "--daily and --not-tag can't be given together")]
    [InlineData("--daily --sensitive", "--daily and --sensitive can't be given together")]
    [InlineData("--daily --from 1991 --to 1995", "--daily and --from can't be given together")]
    [InlineData("--daily --to 1995", "--daily and --to can't be given together")]
    [InlineData("--endless --kind order", "--endless and --kind can't be given together")]
    [InlineData("--from 1991 --to 1980", "--from is later than --to")]
    [InlineData("--from soon", "--from: found \"soon\", wanted a date like 1991, 2014-03 or 2014-03-18")]
    [InlineData("--to 1991/..", "--to: found \"1991/..\"")]
    public void Choices_that_do_not_go_together_are_wrong_usage(string options, string told)
    {
        var ran = _run.Quiz(["play", "--json", .. options.Split(' ')]);
        Assert.Equal(2, ran.Exit);
        Assert.Contains(told, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_round_of_the_day_is_told_by_its_day_and_once_played_by_its_result()
    {
        var skips = string.Concat(Enumerable.Repeat("{\"skip\":true}\n", 10));
        var played = _run.QuizReading(skips, "play", "--json", "--daily").Lines;
        Assert.Equal(("daily", 10), (Field(played[0], "mode").GetString(), Field(played[0], "count").GetInt32()));
        var again = _run.QuizReading("", "play", "--json", "--daily").Lines;
        Assert.Equal(["round", "result"], again.Select(line => Field(line, "type").GetString()));
        Assert.Equal(Field(played[^1], "share").GetString(), Field(again[^1], "share").GetString());
        Assert.StartsWith($"quiz {Field(played[0], "day").GetString()} 0/1000 ", Field(again[^1], "share").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_round_of_the_day_that_was_played_is_told_as_such_in_plain_lines()
    {
        _run.QuizReading(string.Concat(Enumerable.Repeat("s\n", 10)), "play", "--plain", "--daily");
        var again = _run.Quiz("play", "--plain", "--daily").Lines;
        Assert.StartsWith("You have played today's round already, from ", again[0], StringComparison.Ordinal);
        Assert.StartsWith("The round is over: 0 of 1000 points", again[1], StringComparison.Ordinal);
        Assert.StartsWith("Раунд цього дня вже зіграно. ", _run.Quiz("play", "--plain", "--daily", "--language", "uk").Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_missed_is_asked_until_nothing_is_left()
    {
        Assert.Contains("Nothing is left that was missed", _run.Quiz("play", "--json", "--missed").Error, StringComparison.Ordinal);
        _run.QuizReading("{\"skip\":true}\n", "play", "--json", "--count", "1", "--kind", "choice", "--seed", "5");
        var asked = _run.QuizReading("", "play", "--json", "--missed", "--kind", "choice").Lines;
        Assert.Equal((1, "missed"), (Field(asked[0], "count").GetInt32(), Field(asked[0], "mode").GetString()));
    }

    [Fact]
    public void Only_events_and_claims_of_the_span_are_asked()
    {
        var lines = _run.QuizReading(string.Concat(Enumerable.Repeat("{\"skip\":true}\n", 10)), "play", "--json", "--from", "1957", "--to", "1969-12").Lines;
        var items = lines.Where(line => Field(line, "type").GetString() == "verdict").Select(line => Field(line, "item").GetString()!.Split('/')[0]).ToList();
        Assert.Equal(10, items.Count);
        Assert.All(items, item => Assert.Contains(item, new[] { "events", "claims" }));
        Assert.Contains("No question can be made from these packs in this span", _run.Quiz("play", "--json", "--from", "2222").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_verdicts_of_an_earlier_round_are_told_by_its_number()
    {
        Assert.Contains("No round was played yet.", _run.Quiz("progress", "history", "--round", "1").Error, StringComparison.Ordinal);
        _run.QuizReading("{\"skip\":true}\n{\"skip\":true}\n", "play", "--json", "--count", "2", "--kind", "status", "--seed", "5");
        var told = _run.Quiz("progress", "history", "--round", "1");
        Assert.Equal(0, told.Exit);
        Assert.Contains("Question 2 of 2. How it stood.", told.Lines);
        Assert.Contains("The answer. 0 points.", told.Lines);
        Assert.Contains("--round: found 2, wanted a number from 1, the newest, to 1", _run.Quiz("progress", "history", "--round", "2").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_endless_run_tells_how_many_cards_were_placed_and_the_record()
    {
        var lines = _run.QuizReading(string.Concat(Enumerable.Repeat("{\"position\":0}\n", 200)), "play", "--json", "--endless", "--pack", "space-exploration", "--seed", "5").Lines;
        var result = lines[^1];
        Assert.Equal("endless", Field(lines[0], "mode").GetString());
        Assert.Equal(Field(result, "placed").GetInt32(), Field(result, "record").GetInt32());
        Assert.Equal(3, Field(result, "answered").GetInt32() - Field(result, "placed").GetInt32());
    }
}
