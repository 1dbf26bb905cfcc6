using Quiz.Screens;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens;

public class ListScreenTests
{
    [Fact]
    public void Enter_chooses_the_selected_entry_at_once()
    {
        using var drive = new Drive().Play([TheKind.First], 7, 3);
        drive.Press("f3", "enter", "f3", "f4", "enter");
        Assert.IsType<VerdictScreen>(drive.Screen);
    }

    [Fact]
    public void Letters_find_the_next_entry_that_begins_so()
    {
        using var drive = new Drive(hasShippedPacks: true);
        drive.Choose("Packs").Press("u");
        Assert.Contains(drive.Frame(), line => line.Contains("› Ukraine, 1991 to 2025", StringComparison.Ordinal));
    }

    [Fact]
    public void A_click_selects_and_a_double_click_chooses()
    {
        using var drive = new Drive(hasShippedPacks: true);
        drive.Choose("Packs").Click(10, 4);
        Assert.Equal(2, Assert.IsType<PacksScreen>(drive.Screen).Selected);
        drive.Click(10, 3, times: 2);
        Assert.IsType<QuestionScreen>(drive.Screen);
    }

    [Fact]
    public void The_wheel_scrolls_a_list_that_is_longer_than_its_place()
    {
        using var drive = new Drive(new(60, 20), hasShippedPacks: true);
        drive.Choose("Packs");
        var first = drive.Frame()[2];
        drive.Press("end");
        Assert.NotEqual(first, drive.Frame()[2]);
    }
}
