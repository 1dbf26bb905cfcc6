using Quiz.Hosting;
using Quiz.Languages;
using Quiz.Screens;
using Quiz.Screens.Drills;
using Quiz.Tests.Hosting;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens;

/// <summary>The menus, which are the same wherever the player is.</summary>
public class MenuTests
{
    [Fact]
    public void F10_opens_the_first_menu_and_arrows_go_on_to_the_others()
    {
        using var drive = new Drive().Press("f10");
        Golden.Check(drive.Frame());
        drive.Press("right", "right", "enter");
        Assert.IsType<DrillFormScreen>(drive.Screen);
    }

    [Fact]
    public void Down_and_up_go_from_entry_to_entry()
    {
        using var drive = new Drive().Press("f10", "right", "right", "right", "down", "down", "up", "enter");
        Assert.IsType<HistoryScreen>(drive.Screen);
    }

    [Fact]
    public void Esc_and_F10_close_them_and_leave_all_as_it_was()
    {
        using var drive = new Drive().Play(TheKind.Order);
        var before = drive.Frame();
        foreach (var key in new[] { "esc", "f10" })
        {
            drive.Press("f10");
            Assert.NotEqual(before, drive.Frame());
            drive.Press(key);
            Assert.Equal(before, drive.Frame());
        }
    }

    [Theory]
    [InlineData("en", "alt+v")]
    [InlineData("uk", "alt+в")]
    public void Alt_with_its_letter_opens_a_menu(string language, string key)
    {
        using var drive = new Drive(language: Spoken.WithCode(language));
        drive.Press(key, "enter");
        Assert.IsType<StatisticsScreen>(drive.Screen);
    }

    [Fact]
    public void What_they_offer_leaves_a_round_so_that_it_can_be_resumed()
    {
        using var drive = new Drive().Play(TheKind.Order).Press("alt+p", "enter");
        Assert.IsType<PacksScreen>(drive.Screen);
        drive.Press("esc");
        Assert.Contains("Unfinished", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void Under_help_stand_the_keys_of_the_screen_with_what_they_do()
    {
        using var drive = new Drive().Play(TheKind.First).Press("alt+h");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void A_click_beside_them_closes_them()
    {
        using var drive = new Drive().Press("f10").Click(70, 20);
        Assert.Null(((Screen)drive.Screen).OpenMenu);
    }

    [Theory, InlineData(59, 5), InlineData(60, 20), InlineData(120, 40)]
    public void A_terminal_may_change_its_size_while_they_open(int columns, int rows)
    {
        using var terminal = new MemoryTerminal(new(80, 24));
        var steps = new Queue<Action>([() => terminal.Type("?"), () => Resize("alt+v"), () => terminal.Type("ctrl+q")]);
        terminal.Drawn = () => (steps.Count > 0 ? steps.Dequeue() : () => { })();
        var first = new HomeScreen(Look.Of(Quiz.Storage.Settings.Default, colour: true, Spoken.English), Quiz.Storage.Settings.Default);
        Assert.Equal(0, ScreenHostTests.Run(terminal, first));
        Assert.Empty(steps);

        void Resize(string key)
        {
            terminal.Size = new(columns, rows);
            terminal.Screen.Resize(terminal.Size);
            terminal.Type(key);
            terminal.Raise(TerminalSignal.Resized);
        }
    }

    [Fact]
    public void An_entry_is_chosen_by_a_click()
    {
        using var drive = new Drive().Press("f10").Click(8, 0).Click(10, 2);
        Assert.IsType<PacksScreen>(drive.Screen);
    }

    [Theory]
    [InlineData("Menu")]
    [InlineData("Help")]
    public void A_click_on_a_key_of_the_key_line_does_what_the_key_does(string label)
    {
        using var drive = new Drive();
        var line = drive.Frame()[^1];
        drive.Click(line.IndexOf(label, StringComparison.Ordinal), drive.Size.Rows - 1);
        Assert.True(label == "Menu" ? ((Screen)drive.Screen).OpenMenu is 0 : drive.Screen is HelpScreen);
    }

    [Fact]
    public void Letters_of_the_menus_are_different_in_every_language()
    {
        foreach (var words in Spoken.All)
        {
            var titles = new[] { words.GameMenu, words.PacksMenu, words.ClassMenu, words.ViewMenu, words.HelpMenu };
            Assert.All(titles, title => Assert.Contains('_', title));
            Assert.Distinct(titles.Select(title => char.ToUpperInvariant(title[title.IndexOf('_', StringComparison.Ordinal) + 1])));
        }
    }
}
