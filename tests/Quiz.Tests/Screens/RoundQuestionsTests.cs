using Quiz.Kinds;
using Quiz.Screens;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens;

/// <summary>The second tab of the results.</summary>
public class RoundQuestionsTests
{
    [Fact]
    public void The_results_begin_with_the_round_and_lead_to_its_questions_and_back()
    {
        using var drive = Played();
        var round = drive.Frame();
        Assert.IsType<RoundQuestionsScreen>(drive.Press("right").Screen);
        Assert.IsType<ResultScreen>(drive.Press("left").Screen);
        Assert.Equal(round, drive.Frame());
    }

    [Fact]
    public void A_click_on_a_title_chooses_its_tab()
    {
        using var drive = Played();
        drive.Click(drive.Frame()[3].IndexOf("Questions", StringComparison.Ordinal), 3);
        Assert.IsType<RoundQuestionsScreen>(drive.Screen);
        drive.Click(drive.Frame()[3].IndexOf("Round", StringComparison.Ordinal), 3);
        Assert.IsType<ResultScreen>(drive.Screen);
    }

    [Fact]
    public void Every_question_stands_there_with_its_points()
    {
        using var drive = Played();
        var answers = ((ResultScreen)drive.Screen).Play.Answers;
        var lines = drive.Press("right").Frame();
        Assert.All(answers, answered => Assert.Contains(lines, line => line.TrimStart().StartsWith($"{answered.Number} ", StringComparison.Ordinal)
            && line.Contains(drive.Words.TitleOf(answered.Question.Kind), StringComparison.Ordinal)
            && line.TrimEnd().EndsWith($"{answered.Points} {drive.Words.Rightness(answered.Verdict.Score, answered.IsSkipped)}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Enter_opens_the_verdict_of_the_row_and_Esc_comes_back_to_it()
    {
        using var drive = Played().Press("right", "down", "enter");
        Assert.Equal(2, Assert.IsType<VerdictScreen>(drive.Screen).Answered.Number);
        drive.Press("esc");
        Assert.Equal(1, Assert.IsType<RoundQuestionsScreen>(drive.Screen).Selected);
    }

    [Fact]
    public void A_double_click_opens_the_verdict_of_the_row()
    {
        using var drive = Played().Press("right");
        drive.Click(10, 9, times: 2);
        Assert.Equal(3, Assert.IsType<VerdictScreen>(drive.Screen).Answered.Number);
    }

    [Fact]
    public void Enter_opens_what_the_row_shows_however_it_is_sorted()
    {
        using var drive = Played().Press("right", "s", "S", "home");
        Assert.Equal(2, Assert.IsType<RoundQuestionsScreen>(drive.Screen).Selected);
        drive.Press("up", "up", "enter");
        Assert.Equal(3, Assert.IsType<VerdictScreen>(drive.Screen).Answered.Number);
    }

    [Fact]
    public void A_click_on_a_title_of_a_column_sorts_by_it_and_the_order_stays_over_the_other_tab()
    {
        using var drive = Played().Press("right");
        drive.Click(drive.Frame()[5].IndexOf("Points", StringComparison.Ordinal), 5);
        Assert.Equal(4, ((RoundQuestionsScreen)drive.Screen).Sort);
        drive.Press("right", "right");
        Assert.Equal(4, Assert.IsType<RoundQuestionsScreen>(drive.Screen).Sort);
    }

    [Theory]
    [InlineData("v")]
    [InlineData("f4")]
    public void The_verdicts_open_from_both_tabs(string key)
    {
        using var drive = Played().Press(key);
        Assert.IsType<VerdictsScreen>(drive.Screen);
        drive.Press("esc", "right", key);
        Assert.IsType<VerdictsScreen>(drive.Screen);
        drive.Press("esc");
        Assert.IsType<RoundQuestionsScreen>(drive.Screen);
    }

    [Fact]
    public void The_last_answer_is_taken_back_from_either_tab()
    {
        using var drive = Played().Press("right", "u");
        Assert.IsType<QuestionScreen>(drive.Screen);
    }

    [Fact]
    public void Esc_leads_home_from_either_tab()
    {
        using var drive = Played().Press("right", "esc");
        Assert.IsType<HomeScreen>(drive.Screen);
    }

    /// <summary>The results of three questions.</summary>
    private static Drive Played() => new Drive().Play([TheKind.First, TheKind.Status, TheKind.Choice], 3, 3).PlayOut();
}
