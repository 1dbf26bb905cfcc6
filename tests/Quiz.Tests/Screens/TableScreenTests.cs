using Quiz.Core.Questions;
using Quiz.Screens;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens;

public class TableScreenTests
{
    /// <summary>The row of the titles of the columns, below the tabs.</summary>
    private const int Titles = 5;

    [Fact]
    public void The_next_column_sorts_and_the_other_key_turns_it_round()
    {
        using var drive = Played().Press("s", "s");
        Assert.Equal(["Choice", "How it stood", "Which came first"], Kinds(drive));
        drive.Press("S");
        Assert.Equal(["Which came first", "How it stood", "Choice"], Kinds(drive));
    }

    [Fact]
    public void A_click_on_a_title_sorts_by_it_and_a_second_one_turns_it_round()
    {
        using var drive = Played();
        var column = drive.Frame()[Titles].IndexOf("Kind", StringComparison.Ordinal);
        drive.Click(column, Titles);
        Assert.Equal(["Choice", "How it stood", "Which came first"], Kinds(drive));
        drive.Click(column, Titles);
        Assert.Equal(["Which came first", "How it stood", "Choice"], Kinds(drive));
    }

    [Fact]
    public void The_selected_row_stays_selected_where_it_is_sorted_to()
    {
        using var drive = Played().Press("down", "down");
        var selected = Kinds(drive)[2];
        drive.Press("s", "s", "S");
        var screen = (StatisticsScreen)drive.Screen;
        Assert.Equal(selected, Kinds(drive)[screen.Selected]);
    }

    /// <summary>All statistics after one question of three kinds.</summary>
    private static Drive Played()
    {
        var drive = new Drive().Play([TheKind.First, TheKind.Status, TheKind.Choice], 3, 3).PlayOut();
        drive.Press("enter").Choose("Statistics").Press("left");
        return drive;
    }

    /// <summary>As they are shown, from above.</summary>
    private static string[] Kinds(Drive drive)
    {
        var lines = drive.Frame();
        var column = lines[Titles].IndexOf("Kind", StringComparison.Ordinal);
        return [.. lines.Skip(Titles + 2).TakeWhile(line => line.Length > column).Select(line => line[column..].Split("  ")[0])];
    }
}
