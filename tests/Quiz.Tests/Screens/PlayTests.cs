using Quiz.Core.Questions;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Screens;
using Quiz.Screens.Forms;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens;

/// <summary>What happens when keys are pressed, told by what is on the screen and in the log.</summary>
public class PlayTests
{
    [Fact]
    public void The_first_card_of_an_endless_run_says_what_a_life_is_and_the_second_does_not()
    {
        using var drive = new Drive().PlayEndless(Island.Id, 5);
        Assert.Contains(drive.Words.LivesHelp, drive.Told(), StringComparison.Ordinal);
        drive.Press("x", "enter");
        Assert.Contains("Lives: 3", drive.Told(), StringComparison.Ordinal);
        Assert.DoesNotContain(drive.Words.LivesHelp, drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_says_what_a_life_is()
    {
        using var drive = new Drive(new(120, 90)).PlayEndless(Island.Id, 5).Press("?");
        Assert.Contains(drive.Words.LivesHelp, drive.Told(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20x", "", "From: found \"20x\", wanted a date like 1991, 2014-03 or 2014-03-18. Type a year")]
    [InlineData("1991", "20x", "To: found \"20x\", wanted a date like 1991, 2014-03 or 2014-03-18. Type a year")]
    [InlineData("1991", "1980", "\"From\" is later than \"To\". Type a year")]
    public void A_span_of_ones_own_round_that_is_none_is_told(string from, string to, string told)
    {
        using var drive = new Drive().Choose("A round of your own").Press("down", "down", "down").Type(from).Press("down").Type(to).Press("enter");
        Assert.IsType<OwnRoundScreen>(drive.Screen);
        Assert.Contains(told, drive.Told(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(K.Text)]
    [InlineData(K.WrittenDate)]
    [InlineData(K.Number)]
    [InlineData(K.Estimate)]
    public void A_question_mark_is_typed_like_any_sign_and_F1_is_help(string kind)
    {
        using var drive = new Drive().Play([K.Of(kind)], 7, 1, pack: null);
        drive.Type("1?");
        Assert.Contains("1?", drive.Told(), StringComparison.Ordinal);
        Assert.Contains(" f1 Help", drive.Frame()[^1], StringComparison.Ordinal);
        Assert.IsType<HelpScreen>(drive.Press("f1").Screen);
    }

    [Fact]
    public void A_verdict_is_shown_only_after_the_answer_is_kept()
    {
        using var drive = new Drive().Play(TheKind.Choice);
        var (asked, effect) = drive.Press("down").Screen.Update(new KeyPressed(Key.Parse("enter")));
        Assert.IsType<QuestionScreen>(asked);
        var order = Assert.IsType<GiveAnswer>(effect);
        drive.CarryOut(order);
        Assert.IsType<VerdictScreen>(drive.Screen);
        Assert.True(drive.Keeper.TryOpen(out var store, out _));
        Assert.Equal(1, store.Totals().Answers);
    }

    [Fact]
    public void An_answer_that_cannot_be_saved_is_told_of_before_its_verdict()
    {
        using var drive = new Drive(progressFolder: "packs/island.json/below");
        Assert.Contains("Progress is not kept", drive.Told(), StringComparison.Ordinal);
        drive.Play(TheKind.Choice);
        Assert.Contains("Not saved:", drive.Told(), StringComparison.Ordinal);
        drive.Press("down", "enter");
        var told = drive.Told();
        Assert.InRange(told.IndexOf("Not saved:", StringComparison.Ordinal), 0, told.IndexOf("Not right", StringComparison.Ordinal));
        Assert.Equal(1, drive.Keeper.UnsavedAnswers);
    }

    [Fact]
    public void Letters_work_on_a_Ukrainian_keyboard_as_on_a_Latin_one()
    {
        using var latin = new Drive().Play(TheKind.Choice);
        using var ukrainian = new Drive().Play(TheKind.Choice);
        using var typing = new Drive().Play(TheKind.Name, seed: 4);
        Assert.Equal(latin.Press("b", "t").Frame(), ukrainian.Press("и", "е").Frame());
        Assert.Equal(latin.Press("x", "v").Frame(), ukrainian.Press("ч", "м").Frame());
        Assert.Contains("Name: йц", typing.Type("йц").Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void Enter_held_down_answers_no_choice()
    {
        using var drive = new Drive().Play(TheKind.Choice).Press("enter", "enter", "enter");
        Assert.DoesNotContain(drive.Ordered, effect => effect is GiveAnswer);
        Assert.Contains("Select an option", drive.Told(), StringComparison.Ordinal);
        Assert.DoesNotContain("Select an option", drive.Press("down").Told(), StringComparison.Ordinal);
    }

    [Theory, InlineData(K.Order, "No card was moved"), InlineData(K.Insert, "The card was not moved"), InlineData(K.Locate, "The cursor was not moved")]
    public void What_was_not_touched_is_asked_about_once(string kind, string doubt)
    {
        using var drive = new Drive().Play(K.Of(kind)).Press("enter");
        Assert.Contains(doubt, drive.Told(), StringComparison.Ordinal);
        drive.Press("enter");
        Assert.IsType<VerdictScreen>(drive.Screen);
    }

    [Fact]
    public void A_hint_is_seen_again_once_the_player_goes_on_after_a_doubt()
    {
        using var drive = new Drive().Play(TheKind.Order).Press("t");
        Assert.Contains("Hint:", drive.Told(), StringComparison.Ordinal);
        Assert.DoesNotContain("Hint:", drive.Press("enter").Told(), StringComparison.Ordinal);
        Assert.Contains("Hint:", drive.Press("down").Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_grabbed_card_moves_with_the_arrows_and_a_dropped_one_does_not()
    {
        using var drive = new Drive().Play(TheKind.Order);
        var first = CardAt(drive, 1);
        drive.Press("space", "down");
        Assert.Equal(first, CardAt(drive, 2));
        drive.Press("space", "down");
        Assert.Equal(first, CardAt(drive, 2));
    }

    [Fact]
    public void A_round_left_with_esc_goes_on_at_the_same_question()
    {
        using var drive = new Drive().Play(TheKind.First).Press("down", "enter", "enter");
        var left = drive.Frame();
        drive.Press("esc");
        Assert.Contains("Go on with a round A round of your own, question 2 of 5", drive.Told(), StringComparison.Ordinal);
        drive.Press("enter");
        Assert.Equal(left, drive.Frame());
    }

    [Fact]
    public void A_round_is_given_up_only_after_a_question()
    {
        using var drive = new Drive().Play(TheKind.First).Press("esc", "x");
        Golden.Check(drive.Frame());
        drive.Press("esc");
        Assert.Contains("Unfinished", drive.Told(), StringComparison.Ordinal);
        drive.Press("x", "tab", "enter");
        Assert.Contains("Unfinished", drive.Told(), StringComparison.Ordinal);
        drive.Press("x", "enter");
        Assert.DoesNotContain("Unfinished", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_to_share_is_copied_and_that_is_said()
    {
        using var drive = new Drive().Play(TheKind.First, count: 2).PlayOut().Press("c");
        var copied = Assert.Single(drive.Ordered.OfType<Copy>()).Text;
        Assert.StartsWith("quiz #7 ", copied, StringComparison.Ordinal);
        Assert.Contains(copied, drive.Told(), StringComparison.Ordinal);
        Assert.Contains("Given to the terminal to copy.", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hint_is_told_and_costs_a_quarter_and_dont_know_tells_the_answer()
    {
        using var drive = new Drive().Play(TheKind.First).Press("t");
        Assert.Contains("Hint:", drive.Told(), StringComparison.Ordinal);
        drive.Press("x");
        Assert.Contains("The answer. 0 points, with a hint.", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_are_typed_and_not_obeyed_where_a_name_is_asked_for()
    {
        using var drive = new Drive().Play(TheKind.Name, seed: 4).Type("text").Press("f2");
        Assert.IsType<QuestionScreen>(drive.Screen);
        Assert.Contains("Name: text", drive.Told(), StringComparison.Ordinal);
        Assert.Contains("Hint:", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mouse_selects_an_option()
    {
        using var drive = new Drive().Play(TheKind.First);
        var row = drive.Frame().ToList().FindIndex(line => line.Contains(" b. ", StringComparison.Ordinal));
        drive.Take(new MouseInput(MouseAction.Press, 10, row, Modifiers.None));
        Assert.Contains("› b.", drive.Frame()[row], StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_tells_what_the_player_answered()
    {
        using var drive = new Drive().Play(TheKind.Choice).Press("d", "enter");
        Assert.Contains("Yours: A map of the harbour", drive.Told(), StringComparison.Ordinal);
    }

    [Theory, InlineData("esc"), InlineData("ctrl+q"), InlineData("ctrl+c")]
    public void Leaving_a_round_frees_it(string key)
    {
        using var drive = new Drive().Play(TheKind.First).Press(key);
        Assert.Contains(drive.Ordered, effect => effect is LeaveRound);
        Assert.Equal(key == "esc", drive.Screen is HomeScreen);
    }

    [Fact]
    public void A_dossier_that_is_too_long_is_scrolled()
    {
        using var drive = new Drive(new(60, 20)).Play(TheKind.Status);
        Assert.Contains("PgDn", drive.Told(), StringComparison.Ordinal);
        drive.Press("pagedown", "pagedown");
        Assert.Contains("About Bay Town", drive.Told(), StringComparison.Ordinal);
        drive.Press("pageup", "pageup");
        Assert.Contains("How did this statement stand", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_scrolled_to_its_end_and_back_at_any_width()
    {
        using var drive = new Drive(new(60, 20)).Play(TheKind.Status).Press("x", "end");
        Assert.Contains("example.org/almanac", drive.Told(), StringComparison.Ordinal);
        drive.Resize(new(120, 40)).Press("up");
        Assert.Contains("How did this statement stand", drive.Press("home").Told(), StringComparison.Ordinal);
    }

    private static string CardAt(Drive drive, int place) =>
        drive.Frame().First(line => line.Contains($" {place}. ", StringComparison.Ordinal)).Split(". ", 2)[1];
}
