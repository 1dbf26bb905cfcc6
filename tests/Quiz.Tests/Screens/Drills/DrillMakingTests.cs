using Quiz.Classroom.Drills;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Hosting.Panels;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Screens.Drills;

namespace Quiz.Tests.Screens.Drills;

/// <summary>A drill put together on the screen.</summary>
public class DrillMakingTests
{
    private static readonly string[] ToSeed = ["right", .. Enumerable.Repeat("down", 8)];

    [Fact]
    public void The_form_says_what_a_drill_is_made_from() => Golden.Check(Form().Frame());

    [Fact]
    public void The_review_shows_each_question_with_its_answer() => Golden.Check(Reviewed().Frame());

    [Fact]
    public void Both_are_told_in_Ukrainian()
    {
        using var drive = new Drive(new(60, 20), language: Spoken.Ukrainian);
        drive.Choose("Вправа для класу");
        var form = drive.Frame();
        Golden.Check([.. form, "", .. drive.Press([.. ToSeed, "7", "enter"]).Frame()]);
    }

    [Fact]
    public void A_question_that_is_swapped_gives_its_place_to_another_of_its_kind()
    {
        using var drive = Reviewed();
        var before = Plan(drive).Draw.Questions;
        var swapped = Plan(drive.Press("down", "s")).Draw.Questions;
        Assert.NotEqual(before[1].Id, swapped[1].Id);
        Assert.Equal(before.RemoveAt(1).Select(q => q.Id), swapped.RemoveAt(1).Select(q => q.Id));
    }

    [Fact]
    public void The_list_of_the_review_shows_how_each_question_begins_and_the_preview_its_kind()
    {
        using var drive = Reviewed().Resize(new(120, 40));
        foreach (var (number, question) in Plan(drive).Draw.Questions.Index())
        {
            var worded = drive.Words.Word(question);
            Assert.Contains($"{number + 1}. {worded.Headed.Split(' ')[0]}", drive.Told(), StringComparison.Ordinal);
            Assert.Contains(drive.Words.TitleOf(question.Kind), drive.Frame()[2], StringComparison.Ordinal);
            drive.Press("down");
        }
    }

    [Fact]
    public void Questions_are_moved_and_taken_out_and_the_last_one_stays()
    {
        using var drive = Reviewed();
        var ids = Plan(drive).Draw.Questions.Select(q => q.Id).ToList();
        Assert.Equal([ids[1], ids[0], .. ids[2..]], Plan(drive.Press("J")).Draw.Questions.Select(q => q.Id));
        Assert.Equal([ids[1], .. ids[2..]], Plan(drive.Press("x")).Draw.Questions.Select(q => q.Id));
        for (var i = 0; i < ids.Count; i++)
            drive.Press("x");
        Assert.Single(Plan(drive).Draw.Questions);
        Assert.Contains("at least one question", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reviewed_drill_is_written_as_it_stands_and_over_another_only_when_asked_twice()
    {
        using var drive = Reviewed();
        var path = Path.Combine(drive.Folder, "lesson.json");
        File.WriteAllText(path, "mine");
        drive.Press("s", "w").Press(Enumerable.Repeat("backspace", 40)).Type(path).Press("enter");
        Assert.Contains("is there already.", Assert.Single(drive.Screen.Panels.OfType<DialogPanel>()).Text, StringComparison.Ordinal);
        drive.Press("enter");
        Assert.Equal("mine", File.ReadAllText(path));
        drive.Press("enter", "shift+tab", "enter");
        var (drill, file) = DrillFile.Read(path);
        Assert.Empty(file.Problems.Told);
        Assert.Equal(Plan(drive).Draw.Questions.Select(q => q.Id), drill!.Questions.Select(q => q.Id));
        Assert.Contains($"drill {drill.Code}", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_can_not_be_written_is_told_and_nothing_is_lost()
    {
        using var drive = Reviewed();
        drive.Press("w").Press(Enumerable.Repeat("backspace", 40)).Type("/none/of this/lesson.json").Press("enter");
        Assert.Contains("Cannot write /none/of this/lesson.json", drive.Told(), StringComparison.Ordinal);
        Assert.IsType<DrillReviewScreen>(drive.Press("esc").Screen);
    }

    [Fact]
    public void Back_from_the_review_the_form_holds_what_was_chosen_and_draws_the_same_again()
    {
        using var drive = Form();
        drive.Press([.. ToSeed, "7", "down", "right", "right", "down", "right", "enter"]);
        var ids = Plan(drive).Draw.Questions.Select(q => q.Id);
        var form = Assert.IsType<DrillFormScreen>(drive.Press("esc").Screen);
        Assert.Equal((20, true, "7"), (form.Seconds, form.Speed, form.Seed));
        Assert.Equal(ids, Plan(drive.Press("enter")).Draw.Questions.Select(q => q.Id));
    }

    [Fact]
    public void What_was_swapped_and_taken_out_is_still_so_after_a_look_at_the_form()
    {
        using var drive = Reviewed();
        var ids = Plan(drive.Press("s", "down", "x")).Draw.Questions.Select(q => q.Id);
        Assert.Equal(ids, Plan(drive.Press("esc", "down", "enter")).Draw.Questions.Select(q => q.Id));
        drive.Press("esc", "up", "up", "up", "right", "enter");
        Assert.NotEqual(ids, Plan(drive).Draw.Questions.Select(q => q.Id));
    }

    [Theory]
    [InlineData(8, "12x", "Seed: found \"12x\", wanted a whole number")]
    [InlineData(7, "Red,Blue,RED", "Teams: \"Red\" is given twice")]
    [InlineData(3, "20x", "From: found \"20x\", wanted a date")]
    public void What_can_not_be_read_in_the_form_is_told(int row, string typed, string told)
    {
        using var drive = Form();
        drive.Press(Enumerable.Repeat("down", row)).Type(typed).Press("enter");
        Assert.IsType<DrillFormScreen>(drive.Screen);
        Assert.Contains(told, drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void Speed_counts_only_where_there_is_a_limit()
    {
        using var drive = Form();
        drive.Press([.. Enumerable.Repeat("down", 10), "right"]);
        Assert.Contains("only count where there is a time limit", drive.Told(), StringComparison.Ordinal);
        Assert.False(((DrillFormScreen)drive.Screen).Speed);
    }

    [Fact]
    public void No_line_is_wider_than_the_screen_at_any_size()
    {
        using var drive = Reviewed();
        foreach (var size in new Size[] { new(60, 20), new(61, 21), new(80, 24), new(120, 40), new(200, 60), new(10, 3) })
        {
            drive.Resize(size);
            Assert.All(drive.Frame(), line => Assert.True(TextWidth.Of(line) <= size.Columns));
        }
    }

    private static DrillPlan Plan(Drive drive) => Assert.IsType<DrillReviewScreen>(drive.Screen).Plan;

    private static Drive Form()
    {
        var drive = new Drive();
        drive.Choose("A drill for a class");
        return drive;
    }

    private static Drive Reviewed() => Form().Press([.. ToSeed, "7", "enter"]);
}
