using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Tests.Drills;
using Quiz.Tests.Questions;

namespace Quiz.Tests.EndToEnd;

/// <summary>A drill run with a class, in a terminal of its own and through pipes.</summary>
public class LessonTests
{
    private static Drill Drill { get; } = SampleDrills.Written(SampleDrills.Of([.. SampleDrills.OneOfEach.Where(q => q.Kind.Key is K.First or K.WhoSaid or K.WhoDenied or K.Act or K.Status or K.Choice)], options: new() { Seconds = 60, Teams = ["Falcons", "Wolves"] }));

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void A_lesson_goes_on_at_the_same_question_after_a_kill(int seed)
    {
        using var player = new Player();
        var (drill, record) = Files(player);
        var random = new Random(seed);
        var seen = new List<string>();
        using (var session = player.Open("drill", "run", drill, "--record", record))
        {
            session.WaitFor("enter Choose");
            session.Press("enter");
            for (var taken = random.Next(1, 14); taken > 0; taken--)
            {
                session.WaitFor(screen => screen.Lines[^1].Contains("p Pause", StringComparison.Ordinal), "a screen of the lesson");
                var before = session.Frame();
                seen = [.. Answered(record)];
                session.Press(before.Any(line => line.Contains("your answer", StringComparison.Ordinal)) ? "2" : "enter");
                session.WaitFor(screen => !screen.Lines.SequenceEqual(before), "something else");
            }
            // What is shown is on the disk; one more answer may be on its way.
            seen = [.. Answered(record)];
            session.Press("1");
            session.Signal(9);
            Assert.Equal(137, session.WaitForExit());
        }
        Assert.True(LessonFile.TryRead(record, Drill, Spoken.English, out var kept, out var why), why);
        Assert.Equal(seen, Answered(record).Take(seen.Count));
        using var again = player.Open("drill", "run", drill, "--record", record);
        again.WaitFor($"uestion {kept.Current + 1} of 6");
        again.WaitFor("esc Leave");
        again.Press("enter");
        again.WaitFor(kept.Turns[kept.Current].IsRevealed ? kept.Current == 5 ? "The end" : "Standings after" : kept.NextTaker(kept.Current, -1) is { } next ? $"{kept.Teams[next]}: your answer" : "All have answered");
        again.Press("esc");
        again.WaitFor("kept in");
        again.Press("enter");
        Assert.Equal(0, again.WaitForExit());
        Assert.Empty(again.LeftBehind());
        Assert.Equal(["drill.json", "record.json"], Directory.GetFiles(Path.GetDirectoryName(drill)!, "*.json").Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_second_program_on_the_same_record_is_told()
    {
        using var player = new Player();
        var (drill, record) = Files(player);
        using var first = player.Open("drill", "run", drill, "--record", record);
        first.WaitFor("enter Choose");
        first.Press("enter");
        first.WaitFor("your answer");
        var second = player.Run("", ["drill", "run", drill, "--record", record]);
        Assert.Equal(1, second.ExitCode);
        Assert.Contains("another window", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_screen_reader_can_lead_a_lesson_by_lines()
    {
        using var player = new Player();
        var (drill, record) = Files(player);
        var ran = player.RunInside("b\npass\n\nwhat?\na\nback\nb\nb\n\nskip\nquit\n", ["drill", "run", drill, "--record", record]);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Contains("Falcons: your answer (1 of 2)", ran.Out, StringComparison.Ordinal);
        Assert.Contains("The right answer:", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u2500-\u28FF]", ran.Out);
        Assert.True(LessonFile.TryRead(record, Drill, Spoken.English, out var lesson, out _));
        Assert.Equal((3, true, true), (lesson.Current, lesson.Turns[2].IsSkipped, lesson.Turns[1].IsRevealed));
        var rest = player.RunInside("a\na\n\na\na\n\na\na\n\n", ["drill", "run", drill, "--record", record]);
        Assert.Contains("The lesson is over.", rest.Out, StringComparison.Ordinal);
        Assert.Contains("Worth looking at again", rest.Out, StringComparison.Ordinal);
        Assert.Matches("1\\. (Falcons|Wolves): [0-9]+ points", rest.Out);
    }

    [Fact]
    public void The_whole_class_is_counted_by_lines()
    {
        using var player = new Player();
        var drill = player.File("drill.json");
        var class1 = SampleDrills.Written(SampleDrills.Of([SampleDrills.OneOfEach.First(q => q.Kind.Key == K.Choice), SampleDrills.OneOfEach.First(q => q.Kind.Key == K.Order)]));
        File.WriteAllBytes(drill, DrillFile.Write(class1));
        var ran = player.RunInside("\n12\nmany\n3\n0\n\ne d c b a\n\n", ["drill", "run", drill]);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Contains("Hands for c:", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Wanted a number of hands", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing of this lesson is kept.", ran.Out, StringComparison.Ordinal);
        Assert.Contains("The lesson is over.", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "not valid JSON")]
    [InlineData("[]", "no record of a lesson")]
    [InlineData("{\"format\":\"quiz-lesson\",\"version\":9}", "a newer version of quiz wrote it")]
    public void A_record_that_is_none_is_told_of_and_left_as_it_is(string text, string told)
    {
        using var player = new Player();
        var (drill, record) = Files(player);
        File.WriteAllText(record, text);
        var ran = player.RunInside("", ["drill", "run", drill, "--record", record]);
        Assert.Equal((1, ""), (ran.ExitCode, ran.Out));
        Assert.Contains(told, ran.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(record));
    }

    [Fact]
    public void A_drill_of_nonsense_is_told_with_its_problems()
    {
        using var player = new Player();
        var drill = player.File("drill.json");
        File.WriteAllText(drill, "{\"drill\":1}");
        var ran = player.RunInside("", ["drill", "run", drill]);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("drill.json:1:1: error", ran.Error, StringComparison.Ordinal);
        Assert.Contains("does not exist", player.RunInside("", ["drill", "run", player.File("none.json")]).Error, StringComparison.Ordinal);
    }

    private static (string Drill, string Record) Files(Player player)
    {
        File.WriteAllBytes(player.File("drill.json"), DrillFile.Write(Drill));
        return (player.File("drill.json"), player.File("record.json"));
    }

    /// <summary>The answers that a record holds, each with its place.</summary>
    private static IEnumerable<string> Answered(string record) => LessonFile.TryRead(record, Drill, Spoken.English, out var lesson, out _)
        ? lesson.Turns.SelectMany((turn, question) => turn.Answers.Select((given, taker) => given is null ? "" : FormattableString.Invariant($"{question}/{taker}: {((given.Answer as Answer.Picked)?.Option ?? -1)}"))).Where(told => told.Length > 0)
        : [];
}
