using Quiz.Screens;
using Quiz.Storage;

namespace Quiz.Tests.Screens;

public class StatisticsTabTests
{
    [Fact]
    public void By_kind_points_are_summed_over_all_answers_of_all_packs()
    {
        using var drive = Opened();
        Assert.Contains(drive.Frame(), line => Words(line) is ["Put", "in", "order", "40", "%", _, "4"]);
        Assert.Contains(drive.Frame(), line => Words(line) is ["Which", "came", "first", "71", "%", _, "7"]);
    }

    [Fact]
    public void By_pack_points_are_summed_over_all_answers_of_all_kinds()
    {
        using var drive = Opened().Press("right");
        Assert.Contains(drive.Frame(), line => Words(line) is ["one", "75", "%", _, "8"]);
        Assert.Contains(drive.Frame(), line => Words(line) is ["two", "20", "%", _, "3"]);
    }

    [Fact]
    public void Every_pack_and_kind_stands_in_the_last_tab_by_itself()
    {
        using var drive = Opened().Press("right", "right");
        Assert.Contains(drive.Frame(), line => Words(line) is ["one", "Put", "in", "order", "100", "%", _, "1"]);
        Assert.Contains(drive.Frame(), line => Words(line) is ["two", "Put", "in", "order", "20", "%", _, "3"]);
    }

    [Theory]
    [InlineData("right", "left")]
    [InlineData("ctrl+pagedown", "ctrl+pageup")]
    public void Keys_go_from_tab_to_tab_and_round_the_ends(string next, string before)
    {
        using var drive = Opened().Press(next);
        Assert.Equal(StatisticsTab.ByPack, TabOf(drive));
        Assert.Equal(StatisticsTab.ByKind, TabOf(drive.Press(next, next)));
        Assert.Equal(StatisticsTab.All, TabOf(drive.Press(before)));
    }

    [Fact]
    public void A_click_on_a_title_chooses_its_tab_and_keys_still_go_to_the_table()
    {
        using var drive = Opened();
        drive.Click(drive.Frame()[3].IndexOf("All", StringComparison.Ordinal), 3);
        Assert.Equal(StatisticsTab.All, TabOf(drive));
        Assert.Equal(1, ((StatisticsScreen)drive.Press("down").Screen).Selected);
        drive.Click(drive.Frame()[3].IndexOf("By kind", StringComparison.Ordinal), 3);
        Assert.Equal(StatisticsTab.ByKind, TabOf(drive));
        Assert.Equal(1, ((StatisticsScreen)drive.Press("down").Screen).Selected);
    }

    [Fact]
    public void Each_tab_is_sorted_by_itself_and_comes_back_as_it_was_left()
    {
        using var drive = Opened().Press("s", "s", "S", "down", "right");
        Assert.Equal((0, 0), StateOf(drive));
        drive.Press("s", "left");
        Assert.Equal((1, -2), StateOf(drive));
        Assert.Equal((0, 1), StateOf(drive.Press("right")));
    }

    [Fact]
    public void A_click_on_the_title_of_a_column_sorts_the_tab_that_is_shown()
    {
        using var drive = Opened().Press("right");
        drive.Click(drive.Frame()[5].IndexOf("Answers", StringComparison.Ordinal), 5);
        Assert.Equal((1, 4), StateOf(drive));
    }

    [Fact]
    public void What_must_be_told_stands_between_the_tabs_and_the_table()
    {
        using var drive = Opened("The file was damaged.");
        var lines = drive.Frame().ToList();
        Assert.True(lines.FindIndex(line => line.Contains("By pack", StringComparison.Ordinal)) < lines.FindIndex(line => line.Contains("damaged", StringComparison.Ordinal)));
        Assert.True(lines.FindIndex(line => line.Contains("damaged", StringComparison.Ordinal)) < lines.FindIndex(line => line.Contains("Answers", StringComparison.Ordinal)));
    }

    /// <summary>Shares of shares would be 60 %, 85 %, 85 % and 20 %.</summary>
    private static Drive Opened(string? notice = null) => new Drive().Take(new StatisticsLoaded(
        new(2, 11, 660),
        [
            new PackKindAccuracy("one", "first", 7, 500, 0, 0),
            new PackKindAccuracy("one", "order", 1, 100, 0, 0),
            new PackKindAccuracy("two", "order", 3, 60, 0, 0),
        ],
        notice));

    private static StatisticsTab TabOf(Drive drive) => ((StatisticsScreen)drive.Screen).Tab;

    private static (int Selected, int Sort) StateOf(Drive drive) => drive.Screen is StatisticsScreen screen ? (screen.Selected, screen.Sort) : default;

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
