using Quiz.Core.Forms;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Screens;
using Quiz.Screens.Boards;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens;

/// <summary>Questions answered with the mouse alone.</summary>
public class BoardMouseTests
{
    [Fact]
    public void A_card_is_dragged_to_where_it_is_let_go_and_those_between_make_room()
    {
        using var drive = new Drive().Play(TheKind.Order);
        var cards = Cards(drive);
        Mouse(drive, MouseAction.Press, RowOf(drive, 1));
        Mouse(drive, MouseAction.Drag, RowOf(drive, 2), RowOf(drive, 4));
        Mouse(drive, MouseAction.Release, RowOf(drive, 4));
        Assert.Equal([cards[1], cards[2], cards[3], cards[0], .. cards[4..]], Cards(drive));
        Mouse(drive, MouseAction.Drag, RowOf(drive, 1));
        Assert.Equal([cards[1], cards[2], cards[3], cards[0], .. cards[4..]], Cards(drive));
    }

    [Fact]
    public void A_double_click_on_an_option_answers_with_it()
    {
        using var drive = new Drive().Play(TheKind.First);
        var row = drive.Frame().ToList().FindIndex(line => line.Contains(" b. ", StringComparison.Ordinal));
        Mouse(drive, MouseAction.Press, row);
        Mouse(drive, MouseAction.DoubleClick, row);
        Assert.Equal(new Answer.Picked(1), Assert.IsType<VerdictScreen>(drive.Screen).Answered.Answer);
    }

    [Fact]
    public void A_double_click_that_opened_the_round_answers_nothing_in_it()
    {
        using var drive = new Drive().Play(TheKind.First);
        var before = drive.Frame();
        Mouse(drive, MouseAction.DoubleClick, before.ToList().FindIndex(line => line.Contains(" b. ", StringComparison.Ordinal)));
        Assert.Equal(before, drive.Frame());
    }

    [Fact]
    public void A_double_click_beside_the_options_answers_nothing()
    {
        using var drive = new Drive().Play(TheKind.First).Press("down");
        Mouse(drive, MouseAction.DoubleClick, 1);
        Assert.IsType<QuestionScreen>(drive.Screen);
    }

    [Fact]
    public void A_click_in_a_time_line_moves_the_card_there()
    {
        using var drive = new Drive().PlayEndless(Island.Id, 7);
        while (((QuestionScreen)drive.Screen).Board.Asked.Form is GapForm { Line.Length: < 3 } form)
            drive.Press([.. Enumerable.Repeat("home", 1), .. Enumerable.Repeat("down", Timeline.PositionOf(form.Line, form.Card)), "enter", "enter"]);
        foreach (var place in new[] { 0, 3, 1, 2 })
        {
            var board = (LineBoard)((QuestionScreen)drive.Screen).Board;
            var rows = drive.Frame().Index().Where(line => line.Item.Contains(" │ ", StringComparison.Ordinal) || line.Item.Contains(" ● ", StringComparison.Ordinal)).Select(line => line.Index).ToList();
            Mouse(drive, MouseAction.Press, rows[place]);
            Assert.Equal(new Answer.Placed(place), ((QuestionScreen)drive.Screen).Board.Answer);
        }
    }

    [Fact]
    public void The_wheel_goes_through_the_options()
    {
        using var drive = new Drive().Play(TheKind.First).Press("up");
        var row = drive.Frame().ToList().FindIndex(line => line.Contains(" a. ", StringComparison.Ordinal));
        Mouse(drive, MouseAction.WheelUp, row);
        Assert.Equal(new Answer.Picked(0), ((QuestionScreen)drive.Screen).Board.Answer);
        Mouse(drive, MouseAction.WheelDown, row);
        Assert.Equal(new Answer.Picked(1), ((QuestionScreen)drive.Screen).Board.Answer);
    }

    private static string[] Cards(Drive drive) => [.. ((Answer.Ordered)((QuestionScreen)drive.Screen).Board.Answer!).Cards.Select(card => card.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>The row of a card by its number.</summary>
    private static int RowOf(Drive drive, int number) => drive.Frame().ToList().FindIndex(line => line.Contains(FormattableString.Invariant($" {number}. "), StringComparison.Ordinal));

    private static void Mouse(Drive drive, MouseAction action, params int[] rows)
    {
        foreach (var row in rows)
            drive.Take(new MouseInput(action, 10, row, Modifiers.None));
    }
}
