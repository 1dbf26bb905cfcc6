using Quiz.Core.Questions;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens;

public class BoardTests
{
    [Fact]
    public void An_order_shows_its_cards_between_earliest_and_latest()
    {
        using var drive = new Drive().Play(TheKind.Order);
        Golden.Check(drive.Frame());
        drive.Press("space", "down");
        Golden.Check(drive.Frame(), test: "A_grabbed_card_is_marked");
    }

    [Fact]
    public void A_card_stands_in_the_line_where_it_would_go()
    {
        using var drive = new Drive().Play(TheKind.Insert);
        drive.Press("x", "enter", "x", "enter");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Two_events_stand_as_options()
    {
        using var drive = new Drive().Play(TheKind.First);
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void A_choice_shows_its_options_and_the_hint_that_was_taken()
    {
        using var drive = new Drive().Play(TheKind.Choice);
        drive.Press("down", "t");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Neighbours_are_picked_beside_the_highlighted_map()
    {
        using var drive = new Drive().Play(TheKind.Neighbours);
        drive.Press("space", "down", "down", "space");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void A_place_is_aimed_at_with_a_cursor_on_the_map()
    {
        using var drive = new Drive().Play(TheKind.Locate);
        drive.Press("right", "H", "up");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void A_place_can_be_typed_and_is_echoed()
    {
        using var drive = new Drive().Play(TheKind.Locate);
        drive.Press("tab").Type("11.2, 20.9");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void A_typed_name_is_echoed_under_the_map()
    {
        using var drive = new Drive().Play(TheKind.Name, seed: 4);
        drive.Type("bay tow");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void A_name_is_picked_under_the_map()
    {
        using var drive = new Drive().Play(TheKind.Name);
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void A_statement_stands_with_all_but_its_speaker()
    {
        using var drive = new Drive().Play(TheKind.WhoSaid);
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void A_statement_stands_with_its_speaker_and_the_scale()
    {
        using var drive = new Drive().Play(TheKind.Status);
        Golden.Check(drive.Frame());
    }

    [Theory] // a board of each kind that has none above
    [InlineData(K.Date, "1 9 6")]
    [InlineData(K.Distance, "")]
    [InlineData(K.Estimate, "1 2 , 5 0 0")]
    [InlineData(K.Rank, "J")]
    [InlineData(K.WhoDenied, "down")]
    [InlineData(K.Act, "down")]
    [InlineData(K.Denied, "space")]
    [InlineData(K.Sequence, "down")]
    [InlineData(K.Choices, "space")]
    [InlineData(K.WrittenOrder, "down")]
    [InlineData(K.Number, "2 0 0")]
    [InlineData(K.WrittenDate, "")]
    [InlineData(K.Point, "right")]
    [InlineData(K.Text, "w h a l e")]
    public void The_board_of_a_kind_shows_what_is_asked_and_answered(string kind, string keys)
    {
        using var drive = new Drive().Play(K.Of(kind));
        drive.Press(keys.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Golden.Check(drive.Frame(), test: $"{nameof(The_board_of_a_kind_shows_what_is_asked_and_answered)}.{K.Of(kind).Key}");
    }
}
