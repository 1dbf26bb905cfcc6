using System.Text;
using Microsoft.Data.Sqlite;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Tests.Commands;
using Quiz.Tests.Maps;
using Quiz.Tests.Questions;
using Quiz.Tests.Screens;

namespace Quiz.Tests.Fuzz;

/// <summary>What fuzzing found, as the smallest example of each.</summary>
public class FoundTests
{
    [Fact]
    public void The_first_year_that_a_date_can_be_given_in_has_a_hint() =>
        Assert.Contains("10,000 BC", Spoken.English.Word(Samples.Ask(Samples.Pack($"\"events\":[{Samples.Event("e", "-9999")}]"), TheKind.Date, "e")).Hint, StringComparison.Ordinal);

    [Theory, InlineData("5e-324"), InlineData("1e-323"), InlineData("1.7976931348623157e308"), InlineData("9e307")]
    public void A_number_at_the_ends_of_what_numbers_can_hold_lies_between_two_others(string value)
    {
        var pack = Samples.Pack($"\"map\":\"grid\",\"figures\":[{{\"id\":\"f\",\"of\":\"XA-1\",\"quantity\":\"area\",\"value\":{value},\"unit\":\"km2\",\"sources\":[\"s\"]}}]");
        var question = Samples.Ask(pack, TheKind.Estimate, "f");
        var between = Assert.IsType<Hint.Between>(question.Hint);
        Assert.InRange(((NumberForm)question.Form).Right, between.Low, between.High);
        Assert.True(double.IsFinite(between.High) && between.Low < between.High);
        Foreign.AssertHarmless(Spoken.Ukrainian.Word(question).Hint);
    }

    [Theory, InlineData(200, true), InlineData(201, false)]
    public void A_typed_name_is_no_longer_than_the_log_gives_it_back(int length, bool isTaken)
    {
        var question = Samples.Ask(Samples.Full, TheKind.Text, "q18");
        Assert.Equal(isTaken, Spoken.English.Word(question).TryRead(new('x', length), out var answer, out _));
        Assert.Equal(isTaken, AnswerJson.TryRead(Spoken.English, question, $"{{\"text\":\"{new string('x', length)}\"}}", out _, out _, isKept: true));
        Assert.True(answer is null || AnswerJson.TryRead(Spoken.English, question, AnswerJson.Write(answer), out _, out _, isKept: true));
    }

    [Theory, InlineData(200, true), InlineData(201, false)]
    public void What_is_too_long_to_be_typed_is_not_asked_for(int length, bool isAsked)
    {
        var pack = Samples.Pack($"\"questions\":[{{\"id\":\"q\",\"kind\":\"text\",\"prompt\":\"?\",\"answer\":\"{new string('x', length)}\",\"why\":\"w\",\"sources\":[\"s\"]}}]");
        Assert.Equal(isAsked, Samples.TryAsk(pack, TheKind.Text, "q") is not null);
    }

    [Fact]
    public void A_maps_label_stands_inside_its_region()
    {
        var reading = MapReader.Read("m.geojson", Encoding.UTF8.GetBytes(GridMap.Text.Replace("\"label\":[0.5,0.5]", "\"label\":[1.5,0.5]", StringComparison.Ordinal)));
        Assert.Equal("\"label\": 0.5, 1.5 is not inside the region", Assert.Single(reading.Problems.Told).Message);
        Assert.Null(reading.Map);
    }

    [Fact]
    public void A_region_names_each_neighbour_once()
    {
        var reading = MapReader.Read("m.geojson", Encoding.UTF8.GetBytes(GridMap.Text.Replace("\"neighbours\":[\"XA-2\",", "\"neighbours\":[\"XA-2\",\"XA-2\",", StringComparison.Ordinal)));
        Assert.All(reading.Problems.Told, problem => Assert.Equal("\"neighbours\": \"XA-2\" stands twice", problem.Message));
        Assert.Null(reading.Map);
    }

    [Fact]
    public void A_word_that_begins_with_at_opens_no_file()
    {
        using var run = new Run();
        var file = run.Write("words", "--language\nuk\n");
        Assert.StartsWith($"quiz: stats: found \"@{file}\", wanted nothing more", run.Quiz("stats", $"@{file}").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_a_moment_that_is_none_keeps_no_other_from_being_told()
    {
        using var run = new Run();
        Island.PutInto(run.Folder);
        run.QuizReading("{\"skip\":true}\n", "play", "--pack", "island", "--json", "--count", "1");
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(run.Folder, "progress.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO rounds (id, at, utc_offset, spec, count) SELECT 'x', 'yesterday', 100000, replace(spec, 'island', char(27) || '[2J'), 9223372036854775807 FROM rounds";
            command.ExecuteNonQuery();
        }
        var ran = run.Quiz("progress", "history");
        Assert.Equal((0, 2), (ran.Exit, ran.Lines.Length));
        Foreign.AssertHarmlessLines(ran.Out);
        Assert.Equal(0, run.Quiz("progress", "history", "--json").Exit);
    }

    [Theory, InlineData("\"count\":10", "\"count\":0"), InlineData("\"count\":10", "\"count\":2147483647"), InlineData("\"id\":\"p\"", "\"id\":null"), InlineData("\"id\":\"p\"", "\"id\":\"\\u001b[2J\"")]
    public void A_kept_round_that_could_not_have_been_asked_for_is_none_of_ours(string ours, string theirs)
    {
        const string Spec = """{"mode":"usual","packs":[{"id":"p","version":"1.0.0","hash":"0"}],"kinds":["order"],"tags":[],"notTags":[],"sensitive":false,"count":10,"seed":7}""";
        Assert.NotNull(RoundSpec.Read(Spec));
        Assert.Null(RoundSpec.Read(Spec.Replace(ours, theirs, StringComparison.Ordinal)));
    }
}
