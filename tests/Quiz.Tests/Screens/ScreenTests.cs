using Quiz.Core.Questions;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Screens;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens;

public class ScreenTests
{
    [Fact]
    public void Home_shows_what_can_be_done()
    {
        using var drive = new Drive();
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void In_a_terminal_that_is_too_small_nothing_is_done_unseen_and_the_program_can_be_left()
    {
        using var drive = new Drive().Play(TheKind.First);
        var before = drive.Frame();
        drive.Resize(new(59, 24)).Press("a", "enter", "f3", "f10", "esc").Paste("x");
        Assert.Contains("60", drive.Told(), StringComparison.Ordinal);
        Assert.Equal(before, drive.Resize(new(80, 24)).Frame());
        Assert.Contains(drive.Resize(new(20, 5)).Press("ctrl+q").Ordered, effect => effect is Quit);
    }

    [Fact]
    public void Home_shows_first_what_is_unfinished()
    {
        using var drive = new Drive().Play(KindTable.All, 3, 10);
        drive.Press("x", "enter", "esc");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Home_tells_its_notices_above_the_menu()
    {
        using var drive = new Drive(trouble: new("settings.json", null, "settings.json.unreadable"));
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Results_tell_points_shares_and_what_to_look_at_again()
    {
        using var drive = new Drive().Play([TheKind.Order, TheKind.First, TheKind.Status, TheKind.Choice], 3, 6);
        drive.PlayOut();
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Statistics_tell_accuracy_and_rounds()
    {
        using var drive = new Drive().Play([TheKind.First, TheKind.Status, TheKind.Choice], 3, 3);
        drive.PlayOut().Press("enter").Play(TheKind.Choice, 3).PlayOut().Press("enter").Play(KindTable.All, 4, 10).Press("x", "enter", "esc");
        drive.CarryOut(new LoadStatistics());
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Statistics_tell_a_kind_whose_name_another_has_too_by_its_title()
    {
        using var drive = new Drive().Play([TheKind.Date], 3, 1);
        drive.PlayOut().Press("enter");
        drive.CarryOut(new LoadStatistics());
        drive.Press("left");
        Assert.Contains("The made-up island Give the date", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_show_each_value_and_what_it_does()
    {
        using var drive = new Drive();
        drive.Choose("Settings").Press("down", "right");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Packs_show_what_is_in_the_selected_one()
    {
        using var drive = new Drive();
        drive.Choose("Packs");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void A_round_of_ones_own_is_put_together_line_by_line()
    {
        using var drive = new Drive();
        drive.Choose("A round of your own").Press("down", "right", "down", "down").Type("1950").Press("down").Type("19");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Verdicts_of_a_round_are_listed_with_their_points()
    {
        using var drive = new Drive().Play([TheKind.First, TheKind.Status, TheKind.Choice], 3, 3);
        drive.PlayOut().Press("v");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Earlier_rounds_are_listed_newest_first()
    {
        using var drive = new Drive().Play([TheKind.First], 3, 2);
        drive.PlayOut().Press("enter").Play(TheKind.Choice, 3).Press("x", "enter", "esc");
        drive.Choose("Earlier rounds");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void An_endless_run_tells_its_record()
    {
        using var drive = new Drive().PlayEndless(Island.Id, 5);
        while (drive.Screen is not ResultScreen)
            drive.Press(drive.Screen is VerdictScreen ? ["enter"] : ["home", "enter"]);
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Help_lists_every_key_of_the_screen()
    {
        using var drive = new Drive().Play(TheKind.Order);
        drive.Press("?");
        Golden.Check(drive.Frame());
    }
}
