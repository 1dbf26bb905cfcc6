using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Commands.Drills;

public sealed class MakeCommandTests : IDisposable
{
    private readonly Run _run = new();

    private string File => Path.Combine(_run.Folder, "drill.json");

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_drill_has_what_was_asked_for()
    {
        var ran = Make("--pack", "dnipropetrovsk-2025", "--kind", "claims", "--count", "8", "--seed", "7", "--seconds", "30", "--speed", "--orders", "relative_to_correct", "--team", "Red", "--team", "Blue", "--variants", "3", "--title", "Who said what");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        var drill = Read();
        Assert.Equal("Who said what", drill.Title);
        Assert.Equal(8, drill.Questions.Length);
        Assert.All(drill.Questions, q => Assert.Equal(Family.Claims, q.Kind.Family));
        Assert.Equal(["A", "B", "C"], drill.Variants.Select(v => v.Name));
        Assert.Equal((30, true, OrderGrade.RelativeToCorrect, false), (drill.Options.Seconds, drill.Options.Speed, drill.Options.Orders, drill.Options.Sensitive));
        Assert.Equal(["Red", "Blue"], drill.Options.Teams);
        Assert.Contains($"drill {drill.Code}, 8 questions, 3 variants.", ran.Out, StringComparison.Ordinal);
        Assert.All(drill.Packs, p => Assert.Equal("dnipropetrovsk-2025", p.Id));
    }

    [Fact]
    public void The_same_seed_makes_the_same_file_and_another_seed_another()
    {
        string[] made = [.. new[] { "7", "7", "8" }.Select(seed =>
        {
            Make("--seed", seed, "--count", "12", "--force");
            return System.IO.File.ReadAllText(File);
        })];
        Assert.Equal(made[0], made[1]);
        Assert.NotEqual(made[0], made[2]);
    }

    [Fact]
    public void No_question_of_a_drill_tells_the_answer_of_another_where_there_are_enough()
    {
        Make("--seed", "5", "--count", "20");
        var questions = Read().Questions;
        Assert.Equal(20, questions.Select(q => (q.Pack.Id, q.Item)).Distinct().Count());
    }

    [Fact]
    public void At_most_one_card_of_a_time_line_is_placed_in_a_drill()
    {
        Make("--kind", "insert", "--kind", "first", "--count", "10", "--seed", "3");
        Assert.Equal(1, Read().Questions.Count(q => q.Kind.Key == K.Insert));
    }

    [Fact]
    public void Sensitive_items_are_in_a_drill_only_where_they_are_asked_for()
    {
        var pack = _run.Write("pack.json", """
            {"format":1,"id":"hard","version":"1.0.0","title":"Hard","sources":[{"id":"s","title":"S"}],"questions":[
              {"id":"one","kind":"text","prompt":"One?","answer":"Castor","why":"Why.","sources":["s"],"sensitive":true},
              {"id":"two","kind":"text","prompt":"Two?","answer":"Pollux","why":"Why.","sources":["s"]}]}
            """);
        Make("--pack", pack, "--count", "2");
        Assert.Equal(["questions/two"], Read().Questions.Select(q => q.Item));
        var ran = Make("--pack", pack, "--count", "2", "--sensitive", "--force");
        Assert.Equal("", ran.Error);
        Assert.Equal(["questions/one", "questions/two"], Read().Questions.Select(q => q.Item).Order());
        Assert.True(Read().Options.Sensitive);
    }

    [Fact]
    public void Fewer_questions_than_were_wanted_are_told()
    {
        var ran = Make("--pack", "space-exploration", "--kind", "number", "--count", "200");
        Assert.Equal(0, ran.Exit);
        Assert.Matches("only [0-9]+ questions? could be made, of 200 wanted", ran.Error);
    }

    [Fact]
    public void Another_file_is_written_over_only_where_that_is_forced()
    {
        _run.Write("drill.json", "mine");
        var ran = Make("--seed", "7");
        Assert.Equal(1, ran.Exit);
        Assert.Contains("--force", ran.Error, StringComparison.Ordinal);
        Assert.Equal("mine", System.IO.File.ReadAllText(File));
        Assert.Equal(0, Make("--seed", "7", "--force").Exit);
    }

    [Theory]
    [InlineData("--team Red,Blue")]
    [InlineData("--team Red --team Blue")]
    [InlineData("--team ,Red, --team Blue")]
    public void Teams_are_named_with_commas_or_one_by_one(string options)
    {
        Assert.Equal(0, Make(["--pack", "dnipropetrovsk-2025", "--kind", "claims", "--count", "2", .. options.Split(' ')]).Exit);
        Assert.Equal(["Red", "Blue"], Read().Options.Teams);
    }

    [Theory]
    [InlineData("--speed", "--speed needs --seconds")]
    [InlineData("--seconds 2", "--seconds: found \"2\", wanted a number from 5 to 3600")]
    [InlineData("--seed 9007199254740992", "--seed: found \"9007199254740992\", wanted a whole number from 0 to 9007199254740991")]
    [InlineData("--orders middle", "--orders")]
    [InlineData("--variants 7", "--variants: found \"7\", wanted a number from 1 to 6")]
    [InlineData("--team Red --team red", "--team: \"Red\" is given twice")]
    [InlineData("--team Red,Blue --team blue", "--team: \"Blue\" is given twice")]
    [InlineData("--team ,", "--team: found \",\", wanted a name of 1 to 40 characters")]
    [InlineData("--team Red,Bluebluebluebluebluebluebluebluebluebluebl", "--team: found \"Bluebluebluebluebluebluebluebluebluebluebl\", wanted a name of 1 to 40 characters")]
    [InlineData("--count 201", "--count: found \"201\", wanted a number from 1 to 200")]
    public void A_wrong_option_is_told_and_nothing_is_written(string options, string told)
    {
        var ran = Make(options.Split(' '));
        Assert.Equal(2, ran.Exit);
        Assert.Contains(told, ran.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void Without_a_screen_a_file_is_wanted()
    {
        var ran = _run.Quiz("drill", "make");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("--output FILE is needed", ran.Error, StringComparison.Ordinal);
    }

    private Ran Make(params string[] options) => _run.Quiz(["drill", "make", .. options, "-o", File]);

    private Drill Read()
    {
        var (drill, file) = DrillFile.Read(File);
        Assert.Empty(file.Problems.Told);
        return drill!;
    }
}
