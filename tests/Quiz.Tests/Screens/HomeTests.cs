using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Screens;
using Quiz.Screens.Forms;

namespace Quiz.Tests.Screens;

/// <summary>The way about on the home screen.</summary>
public class HomeTests
{
    [Fact]
    public void Up_from_the_first_line_leads_to_the_last_and_down_from_it_back_again()
    {
        using var drive = new Drive();
        var first = Selected(drive);
        Assert.NotEqual(first, Selected(drive.Press("up")));
        Assert.Equal(drive.Words.HelpTitle, Name(drive));
        Assert.Equal(first, Selected(drive.Press("down")));
    }

    [Fact]
    public void Home_and_end_lead_to_the_first_line_and_to_the_last()
    {
        using var drive = new Drive();
        var first = Selected(drive);
        Assert.Equal(drive.Words.HelpTitle, Name(drive.Press("end")));
        Assert.Equal(first, Selected(drive.Press("home")));
    }

    [Fact]
    public void The_wheel_stops_at_the_first_line()
    {
        using var drive = new Drive();
        var first = Selected(drive);
        drive.Take(new MouseInput(MouseAction.WheelUp, 5, 5, Modifiers.None));
        Assert.Equal(first, Selected(drive));
    }

    [Fact]
    public void A_digit_chooses_the_line_that_it_stands_before()
    {
        using var drive = new Drive();
        var line = drive.Frame().First(line => line.Contains(drive.Words.OwnRound, StringComparison.Ordinal));
        drive.Press(line.Trim()[..1]);
        Assert.IsType<OwnRoundScreen>(drive.Screen);
    }

    [Fact]
    public void Only_q_leaves_the_program_and_esc_says_so()
    {
        using var drive = new Drive();
        drive.Press("esc");
        Assert.Contains(drive.Words.HowToLeave, drive.Told(), StringComparison.Ordinal);
        Assert.DoesNotContain(drive.Ordered, effect => effect is Quit);
        drive.Press("q");
        Assert.Contains(drive.Ordered, effect => effect is Quit);
    }

    [Fact]
    public void The_letter_leaves_nothing_but_the_home_screen()
    {
        using var drive = new Drive().Press("end", "enter", "q");
        Assert.DoesNotContain(drive.Ordered, effect => effect is Quit);
    }

    private static int Selected(Drive drive) => ((HomeScreen)drive.Screen).Selected;

    private static string Name(Drive drive) => drive.Frame().First(line => line.Contains('›', StringComparison.Ordinal)).Trim(' ', '›').Split("  ")[0];
}
