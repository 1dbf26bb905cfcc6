using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds.Timeline;
using Quiz.Screens;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens;

/// <summary>What is played day after day: the round of the day, runs, what was missed, and a look back.</summary>
public class MonthTests
{
    [Fact]
    public void The_round_of_the_day_is_played_once_and_then_shown_as_it_ended()
    {
        using var drive = new Drive(hasShippedPacks: true);
        drive.Choose("Daily round").PlayOut();
        var result = drive.Frame();
        Assert.Contains("Daily round 2025-06-08", result[0], StringComparison.Ordinal);
        drive.Press("enter");
        Assert.Contains("played today: ", drive.Told(), StringComparison.Ordinal);
        drive.Choose("Daily round");
        Assert.Equal(result, drive.Frame());
        drive.Press("enter").Clock.Advance(TimeSpan.FromDays(1));
        drive.CarryOut(new LoadHome());
        Assert.IsType<QuestionScreen>(drive.Choose("Daily round").Screen);
    }

    [Fact]
    public void What_was_missed_is_offered_until_it_is_known()
    {
        using var drive = new Drive().Play([TheKind.Choice], 7, 1);
        drive.Press("x", "enter", "enter");
        Assert.Contains("Missed before 1 item to practise", drive.Told(), StringComparison.Ordinal);
        var question = Assert.IsType<QuestionScreen>(drive.Choose("Missed before").Screen);
        Assert.Equal("questions/paper", question.Board.Asked.Question.Item);
        var right = ((ChoiceForm)question.Board.Asked.Question.Form).Right;
        drive.Press([$"{right + 1}", "enter", "enter", "enter"]);
        Assert.DoesNotContain("Missed before", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_is_taken_back_and_asked_again_and_the_log_keeps_both()
    {
        using var drive = new Drive().Play([TheKind.First], 7, 2);
        drive.Press("down", "enter", "enter");
        var second = drive.Frame();
        drive.Press("down", "enter", "u");
        Assert.Contains("Your answer to question 2 was taken back", drive.Told(), StringComparison.Ordinal);
        Assert.Equal(second[3], drive.Frame()[3]);
        drive.Press("f5");
        Assert.Contains("Question 1 of 2", drive.Frame()[0], StringComparison.Ordinal);
        drive.Press("f5");
        Assert.Contains("There is no answer to take back.", drive.Told(), StringComparison.Ordinal);
        drive.PlayOut();
        Assert.Contains("Taken back: 2 answers.", drive.Told(), StringComparison.Ordinal);
        Assert.True(drive.Keeper.TryOpen(out var store, out _));
        Assert.Equal(2, store.Totals().Answers);
    }

    [Fact]
    public void The_last_answer_of_a_round_can_be_taken_back_from_its_results()
    {
        using var drive = new Drive().Play([TheKind.Choice], 7, 1).PlayOut();
        drive.Press("u");
        Assert.IsType<QuestionScreen>(drive.Screen);
        drive.Press("esc");
        Assert.Contains("Go on with a round A round of your own, question 1 of 1", drive.Told(), StringComparison.Ordinal);
        drive.Choose("Go on with a round").PlayOut().Press("enter");
        Assert.DoesNotContain("Go on with a round", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_was_left_is_told_by_its_card_not_out_of_a_number_of_questions()
    {
        using var drive = new Drive(hasShippedPacks: true).PlayEndless("space-exploration", 5);
        drive.Press("esc");
        Assert.Contains("Endless time line, card 1, ", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_goes_on_beyond_the_cards_of_a_usual_one_and_its_record_is_kept()
    {
        using var drive = new Drive(hasShippedPacks: true).PlayEndless("space-exploration", 5);
        var placed = 0;
        while (drive.Screen is QuestionScreen { Board.Asked.Question.Form: GapForm line } && placed < 40)
        {
            var right = Timeline.PositionOf(line.Line, line.Card);
            drive.Press(["home", .. Enumerable.Repeat("down", right), "enter", "enter"]);
            placed++;
        }
        Assert.Equal(40, placed);
        while (drive.Screen is not ResultScreen)
            drive.Press(drive.Screen is QuestionScreen { Board.Asked.Question.Form: GapForm line } ? [Timeline.PositionOf(line.Line, line.Card) == 0 ? "end" : "home", "enter"] : ["enter"]);
        Assert.Contains("40 cards placed rightly. That is your record.", drive.Told(), StringComparison.Ordinal);
        drive.Press("enter");
        Assert.Contains("your record: 40 cards", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_earlier_verdict_can_be_looked_at_from_the_round_and_later()
    {
        using var drive = new Drive().Play([TheKind.First], 7, 3);
        drive.Press("down", "enter");
        var first = drive.Frame();
        drive.Press("enter", "f4", "enter");
        Assert.Equal(first.Skip(2).SkipLast(2), drive.Frame().Skip(2).SkipLast(2));
        drive.Press("esc", "esc");
        Assert.Contains("Question 2 of 3", drive.Frame()[0], StringComparison.Ordinal);
        drive.PlayOut().Press("enter");
        drive.Choose("Earlier rounds").Press("enter", "up", "up", "up", "enter");
        Assert.Equal(first.Skip(2).SkipLast(2), drive.Frame().Skip(2).SkipLast(2));
        drive.Press("esc", "esc", "esc");
        Assert.IsType<HomeScreen>(drive.Screen);
    }

    [Fact]
    public void A_round_of_ones_own_keeps_to_the_span_and_says_so_when_nothing_is_left()
    {
        using var drive = new Drive().Choose("A round of your own").Press("down", "right", "down", "down").Type("1950").Press("down").Type("2000").Press("enter");
        var play = Assert.IsType<QuestionScreen>(drive.Screen).Play;
        Assert.All(play.Round.Questions.SelectMany(q => ((EventsSubject)q.Subject).All), e => Assert.InRange(e.Date.Earliest.Year, 1950, 2000));
        drive.Press("esc");
        drive.Choose("A round of your own").Press("down", "down", "down").Type("2050").Press("enter");
        Assert.Contains("No question can be made from these packs in this span of time.", drive.Told(), StringComparison.Ordinal);
        drive.Type("x").Press("enter");
        Assert.Contains("2050x not a date", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_to_share_has_a_sign_for_each_question_and_gives_nothing_away()
    {
        using var drive = new Drive().Play([TheKind.First, TheKind.Choice, TheKind.Order], 3, 5).PlayOut();
        var play = ((ResultScreen)drive.Screen).Play;
        var line = Quiz.Play.ShareLine.Of(play, isAscii: false);
        Assert.Matches($"^quiz #3 {play.Score.Points}/500 (⭐|🔸|⬜){{5}}$", line);
        Assert.Matches($"^quiz #3 {play.Score.Points}/500 [*+-]{{5}}$", Quiz.Play.ShareLine.Of(play, isAscii: true));
        Assert.DoesNotMatch("[\u2500-\u28FF]", line);
        Assert.EndsWith(" -2", Quiz.Play.ShareLine.Of(play with { TakenBack = 2 }, isAscii: true), StringComparison.Ordinal);
        Assert.Equal($"quiz 2025-06-08 {play.Score.Points}/500 ", Quiz.Play.ShareLine.Of(play with { Round = play.Round with { Choices = play.Round.Choices with { Mode = RoundMode.Daily, Day = new(2025, 6, 8) } } }, isAscii: true)[..^5]);
    }
}
