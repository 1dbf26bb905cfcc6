using System.Text.Json;
using NJsonSchema;
using Quiz.Commands;
using Quiz.Tests.Commands;
using Quiz.Tests.Hosting;
using Quiz.Tests.Packs;

namespace Quiz.Tests.Checking;

public sealed class CheckLogTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_text_log_tells_place_line_mark_and_how_to_mend_and_the_last_only_once()
    {
        var path = _run.Write("p.json", PackTexts.With("\"actors\":[{\"id\":\"A\",\"name\":\"A\"},{\"id\":\"B\",\"name\":\"B\"}]"));
        Assert.Equal($$"""
            {{path}}:2:17: error: "id": found "A", wanted an id of a-z, 0-9 and -, at most 64 long, beginning with a letter or digit [Q301]
                 2 | "actors":[{"id":"A","name":"A"},{"id":"B","name":"B"}]}
                   |                 ^~~
                   = Write it in small Latin letters, with hyphens for spaces.
            {{path}}:2:39: error: "id": found "B", wanted an id of a-z, 0-9 and -, at most 64 long, beginning with a letter or digit [Q301]
                 2 | "actors":[{"id":"A","name":"A"},{"id":"B","name":"B"}]}
                   |                                       ^~~
            {{path}}: 2 errors
            "quiz check --explain Q301" tells more of a code.

            """.ReplaceLineEndings("\n"), _run.Quiz("check", path).Out);
    }

    [Fact]
    public async Task A_SARIF_log_is_valid_by_the_schema_of_OASIS()
    {
        var schema = await JsonSchema.FromJsonAsync(Repository.Read("tests", "Quiz.Tests", "Checking", "sarif-2.1.0-rtm.5.json"), TestContext.Current.CancellationToken);
        var log = _run.Quiz("check", "--format", "sarif", BrokenPack(), Run.ShippedPack, Path.Combine(_run.Folder, "no such «file»?.json"), _run.Write("not.json", "{")).Out;
        Assert.Empty(schema.Validate(log));
        Assert.NotEmpty(schema.Validate(log.Replace("\"ruleId\"", "\"rule\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_SARIF_log_and_the_JSON_tell_the_same_places_as_the_text()
    {
        var path = BrokenPack();
        var text = _run.Quiz("check", path).Lines.Where(line => line.StartsWith($"{path}:", StringComparison.Ordinal) && line.EndsWith(']')).ToList();
        using var sarif = JsonDocument.Parse(_run.Quiz("check", "--format", "sarif", path).Out);
        using var json = JsonDocument.Parse(_run.Quiz("check", "--format", "json", path).Out);
        Assert.NotEmpty(text);
        Assert.Equal(text, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result =>
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            Assert.Equal(path, new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath);
            return $"{path}:{region.GetProperty("startLine")}:{region.GetProperty("startColumn")}: {result.GetProperty("level")}: {result.GetProperty("message").GetProperty("text")} [{result.GetProperty("ruleId")}]";
        }));
        Assert.Equal(text, json.RootElement.GetProperty("files")[0].GetProperty("problems").EnumerateArray().Select(problem =>
            $"{path}:{problem.GetProperty("line")}:{problem.GetProperty("column")}: {problem.GetProperty("severity")}: {problem.GetProperty("message")} [{problem.GetProperty("code")}]"));
    }

    [Fact]
    public void A_warning_lets_a_check_pass_unless_it_is_strict()
    {
        var path = _run.Write("p.json", PackTexts.With("\"x-a\":1"));
        var usual = _run.Quiz("check", path);
        Assert.Equal(0, usual.Exit);
        Assert.Contains("warning: the pack has no \"licence\"", usual.Out, StringComparison.Ordinal);
        Assert.Equal(1, _run.Quiz("check", "--strict", path).Exit);
    }

    [Fact]
    public void A_warning_that_is_allowed_is_not_told_and_does_not_count()
    {
        var path = _run.Write("p.json", PackTexts.With("\"x-a\":1"));
        var ran = _run.Quiz("check", "--strict", path, "--allow", "q705", "--allow", "Q702", "--allow", "Q711");
        Assert.Equal((0, $"{path}: no problems\n"), (ran.Exit, ran.Out));
    }

    [Theory]
    [InlineData("--allow", "Q404", "--allow: Q404 is an error, wanted the code of a warning")]
    [InlineData("--allow", "705", "--allow: found \"705\", wanted a code like Q404")]
    [InlineData("--explain", "Q999", "--explain: found \"Q999\", wanted a code like Q404")]
    [InlineData("--format", "xml", "--format: found \"xml\", wanted text, json, sarif")]
    public void A_code_or_a_format_that_is_none_is_told(string option, string value, string message)
    {
        var ran = _run.Quiz("check", Run.ShippedPack, option, value);
        Assert.Equal(2, ran.Exit);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ } ")]
    [InlineData("{}}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("[")]
    public void Whatever_a_file_begins_with_it_is_told_and_the_others_are_checked(string text)
    {
        var ran = _run.Quiz("check", _run.Write("odd.json", text), Run.ShippedPack);
        Assert.Equal(1, ran.Exit);
        Assert.Contains(ran.Lines, line => line.StartsWith(Path.Combine(_run.Folder, "odd.json:1:"), StringComparison.Ordinal));
        Assert.Contains($"{Run.ShippedPack}: 11 warnings", ran.Lines);
    }

    [Fact]
    public void A_code_is_explained_with_a_wrong_and_a_right_example()
    {
        var ran = _run.Quiz("check", "--explain", "q404");
        Assert.Equal(0, ran.Exit);
        Assert.StartsWith("Q404: Not a date\n", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\nWrong:\n\"events\": [{ \"id\": \"e\", \"date\": \"20.07.1969\"", ran.Out, StringComparison.Ordinal);
        Assert.Contains("\nRight:\n", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_a_long_check_tells_how_far_it_is_and_takes_that_away_again()
    {
        var files = Enumerable.Range(0, 40).Select(i => _run.Write($"{i}.json", PackTexts.Small)).ToArray();
        Assert.Equal("", Checked(files, TimeSpan.Zero));
        var error = Checked(files, TimeSpan.FromMilliseconds(30));
        Assert.Contains("Checking 40 of 40...", Checked(files, TimeSpan.FromSeconds(1)), StringComparison.Ordinal);
        Assert.InRange(error.Split("Checking").Length - 1, 5, 20);
        Assert.EndsWith("\r\u001b[K", error, StringComparison.Ordinal);
    }

    private string Checked(string[] files, TimeSpan each)
    {
        var clock = new HandTime();
        using var output = new StepWriter(() => clock.Advance(each));
        using var error = new StringWriter { NewLine = "\n" };
        CommandLine.Run(["check", .. files], new Surroundings(TextReader.Null, output, error, _run.Environment, clock) { IsScreen = true });
        return error.ToString();
    }

    private string BrokenPack() => _run.Write("broken pack ї.json", "{\"format\":1,\n\"id\":\"p\",\"version\":\"1.0\",\"title\":\"🚀\",\n\"events\":[{\"id\":\"е\",\"date\":\"2025-13\",\"titel\":\"漢\"}]");

    /// <summary>Moves a clock with each file that is told.</summary>
    private sealed class StepWriter(Action step) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            if (value?.EndsWith("warnings", StringComparison.Ordinal) == true)
                step();
        }
    }
}
