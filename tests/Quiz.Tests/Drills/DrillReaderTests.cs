using System.Text;
using System.Text.Json.Nodes;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Drills;

/// <summary>What is wrong in a drill that was edited by hand is told at its place, with what was found and wanted.</summary>
public class DrillReaderTests
{
    private static readonly string Good = Encoding.UTF8.GetString(DrillFile.Write(SampleDrills.OfAllKinds(variants: 2)));

    [Theory]
    [InlineData("\"drill\": 1", "\"drill\": 2", "\"drill\": found 2, wanted 1, the format of drills that this program reads")]
    [InlineData("\"language\": \"en\"", "\"language\": \"fr\"", "\"language\": found \"fr\", wanted one of en, uk")]
    [InlineData("\"seed\": 7", "\"seed\": -1", "\"seed\": found -1, wanted a whole number from 0")]
    [InlineData("\"speed\": false", "\"speed\": true", "\"speed\": points for speed need a time limit; the options lack \"seconds\"")]
    [InlineData("\"orders\": \"quiz\"", "\"orders\": \"absolute\"", "\"orders\": found \"absolute\", wanted one of quiz, all_or_nothing")]
    [InlineData("\"teams\": []", "\"teams\": [\"Red\", \"Red\"]", "\"teams\": \"Red\" stands twice")]
    [InlineData("\"title\": \"Of all sorts\"", "\"titel\": \"Of all sorts\"", "\"titel\" is no property of a drill; did you mean \"title\"?")]
    [InlineData("\"kind\": \"order\"", "\"kind\": \"ordre\"", "\"kind\": found \"ordre\", wanted one of order, first")]
    [InlineData("\"first\": \"earliest\"", "\"first\": \"oldest\"", "\"first\": found \"oldest\", wanted one of earliest, largest, as-asked")]
    [InlineData("\"map\": \"grid\"", "\"map\": \"gird\"", "\"map\": found \"gird\", wanted the id of a map of the drill; did you mean \"grid\"?")]
    [InlineData("{\"name\": \"B\",", "{\"name\": \"A\",", "\"name\": the variant \"A\" stands twice")]
    [InlineData("\"question\": 3}", "\"question\": 4}", "variant A: wanted each question of the drill once, by its number from 1 to 24")]
    [InlineData("\"format\":1", "\"format\":3", "\"format\": found 3")]
    public void What_is_wrong_is_told_at_its_place(string good, string bad, string told)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        var at = Good.IndexOf(good, StringComparison.Ordinal);
        var text = string.Concat(Good.AsSpan(0, at), bad, Good.AsSpan(at + good.Length));
        var (drill, problems) = DrillReader.Read("drill.json", Samples.Utf8(text));
        Assert.Null(drill);
        var problem = Assert.Single(problems.Told, p => p.Message.Contains(told, StringComparison.Ordinal));
        Assert.StartsWith("drill.json:", problem.ToString(), StringComparison.Ordinal);
        if (!told.StartsWith("variant", StringComparison.Ordinal) && !told.Contains("the variant", StringComparison.Ordinal))
            Assert.InRange(problem.Line, text[..at].Count(c => c == '\n'), text[..at].Count(c => c == '\n') + 2);
    }

    public static TheoryData<Kind> EveryKind => [.. KindTable.All];

    [Theory, MemberData(nameof(EveryKind))]
    public void A_question_without_what_is_right_is_refused_with_what_its_kind_needs(Kind kind)
    {
        var root = JsonNode.Parse(Good)!;
        var question = root["questions"]!.AsArray().First(q => (string)q!["kind"]! == kind.Key)!.AsObject();
        foreach (var name in (string[])["order", "right", "card", "names", "point", "region", "date", "number"])
            question.Remove(name);
        var (drill, problems) = DrillReader.Read("drill.json", Samples.Utf8(root.ToJsonString()));
        Assert.Null(drill);
        Assert.Contains(problems.Told, p => p.Message.StartsWith($"a question of kind {kind.Key}: wanted ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_drill_of_the_guide_is_read_and_its_right_answers_are_right()
    {
        var section = Repository.Read("data", "README.md").Split("\n## ").Single(part => part.StartsWith("Drill files", StringComparison.Ordinal));
        var (drill, problems) = DrillReader.Read("guide.json", Samples.Utf8(section.Split("```json")[1].Split("```")[0]));
        Assert.Empty(problems.Told);
        Assert.Equal(["A badly connected fibre cable", "A badly connected fibre cable"], drill!.Variants.Select(v => (ChoiceForm)drill.QuestionsOf(v)[0].Form).Select(c => c.Options[c.Right].Text));
    }

    [Fact]
    public void A_letter_beyond_the_options_is_refused()
    {
        var root = JsonNode.Parse(Good)!;
        foreach (var question in root["questions"]!.AsArray().Where(q => q!["right"] is not null))
            question!["right"] = "z";
        Assert.NotEmpty(DrillReader.Read("drill.json", Samples.Utf8(root.ToJsonString())).Problems.Told);
    }

    [Theory, InlineData("\u202e"), InlineData("\u001b[2J"), InlineData("\u200b")]
    public void Characters_that_could_drive_a_terminal_are_refused(string bad)
    {
        var root = JsonNode.Parse(Good)!;
        root["title"] = $"Of {bad} all";
        Assert.Contains("control or invisible character", Assert.Single(DrillReader.Read("drill.json", Samples.Utf8(root.ToJsonString())).Problems.Told).Message, StringComparison.Ordinal);
    }
}
