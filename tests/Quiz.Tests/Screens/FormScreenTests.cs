using Quiz.Screens;
using Quiz.Screens.Forms;

namespace Quiz.Tests.Screens;

public class FormScreenTests
{
    [Fact]
    public void An_open_list_takes_the_keys_of_the_screen_until_it_is_closed()
    {
        using var drive = new Drive().Choose("A round of your own").Press("space", "down", "enter");
        Assert.Equal(0, Assert.IsType<OwnRoundScreen>(drive.Screen).Round.Pack);
        drive.Press("space", "esc");
        Assert.IsType<OwnRoundScreen>(drive.Screen);
        drive.Press("esc");
        Assert.IsType<HomeScreen>(drive.Screen);
    }

    [Fact]
    public void An_open_list_shows_all_that_can_be_chosen()
    {
        using var drive = new Drive().Choose("A round of your own").Press("down", "space");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Letters_find_an_entry_of_a_closed_list()
    {
        using var drive = new Drive().Choose("A round of your own").Press("down", "g");
        Assert.Contains("Geography", drive.Frame()[3], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_pasted_is_cleaned_and_cut()
    {
        using var drive = new Drive().Choose("A round of your own").Press("down", "down", "down").Paste("19\e[2J6\u202e9" + new string('x', 100_000));
        var from = ((OwnRoundScreen)drive.Screen).Round.From;
        Assert.StartsWith("19", from, StringComparison.Ordinal);
        Assert.Equal(20, from.Length);
        Assert.All(from, c => Assert.False(char.IsControl(c) || c == '\u202e'));
    }

    [Fact]
    public void A_number_stays_within_what_it_may_be()
    {
        using var drive = new Drive().Choose("A round of your own").Press(Enumerable.Repeat("down", 5)).Press(Enumerable.Repeat("right", 20));
        Assert.Equal(50, ((OwnRoundScreen)drive.Screen).Round.Count);
        drive.Press(Enumerable.Repeat("left", 20));
        Assert.Equal(5, ((OwnRoundScreen)drive.Screen).Round.Count);
    }

    [Fact]
    public void Everything_can_be_set_with_the_mouse_alone()
    {
        using var drive = new Drive().Choose("Settings");
        drive.Click(Column(drive, 4, "☐"), 4);
        Assert.True(((SettingsScreen)drive.Screen).Settings.Sensitive);
        drive.Click(Column(drive, 3, "▲"), 3);
        Assert.Equal(15, ((SettingsScreen)drive.Screen).Settings.Count);
        drive.Click(Column(drive, 2, "▼"), 2);
        var light = drive.Frame().ToList().FindIndex(line => line.Contains(" light", StringComparison.Ordinal));
        drive.Click(30, light);
        Assert.Equal(Quiz.Storage.ThemeChoice.Light, ((SettingsScreen)drive.Screen).Settings.Theme);
    }

    private static int Column(Drive drive, int row, string sign) => drive.Frame()[row].IndexOf(sign, StringComparison.Ordinal);
}
