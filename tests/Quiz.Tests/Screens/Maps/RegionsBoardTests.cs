using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Hosting;
using Quiz.Kinds.Geography;
using Quiz.Screens;
using Quiz.Screens.Boards;
using Quiz.Tests.Questions;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Screens.Maps;

public class RegionsBoardTests
{
    [Theory, InlineData("tab"), InlineData("shift+tab")]
    public void A_key_goes_through_all_candidates_and_comes_round(string key)
    {
        using var drive = Begin();
        var options = ((SeveralForm)Of(drive).Asked.Question.Form).Options;
        var seen = new List<string>();
        for (var i = 0; i <= options.Length; i++)
        {
            seen.Add(CodeUnder(drive));
            drive.Press(key);
        }
        Assert.Equal(options.Select(option => option.Key).Order(StringComparer.Ordinal), seen.Take(options.Length).Order(StringComparer.Ordinal));
        Assert.Equal(seen[0], seen[^1]);
    }

    [Fact]
    public void Space_picks_what_the_cursor_is_on_and_lets_it_go_again()
    {
        using var drive = Begin();
        Assert.Null(Of(drive).Answer);
        drive.Press("tab", "space");
        Assert.Equal([CodeUnder(drive)], Picked(drive));
        drive.Press("tab", "tab", "space");
        Assert.Equal(2, Picked(drive).Count);
        Assert.Contains(CodeUnder(drive), Picked(drive));
        drive.Press("space");
        Assert.Single(Picked(drive));
    }

    [Fact]
    public void Space_beside_all_candidates_picks_nothing()
    {
        using var drive = Begin(); // the corner of the map is sea
        drive.Press(Enumerable.Repeat("K", 5)).Press(Enumerable.Repeat("H", 9)).Press("space");
        Assert.Null(Of(drive).Answer);
    }

    [Fact]
    public void A_letter_jumps_to_its_candidate_and_picks_it()
    {
        using var drive = Begin();
        drive.Press("c");
        Assert.Equal([((SeveralForm)Of(drive).Asked.Question.Form).Options[2].Key], Picked(drive));
        Assert.Equal(CodeUnder(drive), Picked(drive).Single());
        drive.Press("c");
        Assert.Null(Of(drive).Answer);
    }

    [Fact]
    public void A_first_click_places_the_cursor_and_a_second_one_picks()
    {
        using var drive = Begin();
        for (var option = 0; option < Of(drive).Regions().Length; option++)
        {
            var (x, y) = CellOf(drive, option);
            Click(drive, x, y);
            var before = Picked(drive);
            Click(drive, x, y);
            Assert.Equal(Of(drive).Regions()[option].Code, CodeUnder(drive));
            Assert.Equal(1, Math.Abs(Picked(drive).Count - before.Count));
        }
    }

    [Fact]
    public void What_is_picked_is_what_is_sent()
    {
        using var drive = Begin();
        drive.Press("tab", "space", "tab", "space");
        var picked = Picked(drive);
        drive.Press("enter");
        var answered = ((VerdictScreen)drive.Screen).Answered;
        var options = ((SeveralForm)answered.Question.Form).Options;
        Assert.Equal(picked, ((Answer.PickedMany)answered.Answer).Options.Select(i => options[i].Key));
    }

    private static Drive Begin() => new Drive(new Size(80, 24)).Play(TheKind.Neighbours);

    private static RegionsBoard Of(Drive drive) => (RegionsBoard)((QuestionScreen)drive.Screen).Board;

    private static string CodeUnder(Drive drive) =>
        Of(drive).Regions().First(region => region.Shape.Contains(Of(drive).Navigator!.Cursor)).Code;

    private static List<string> Picked(Drive drive) => [.. Of(drive).Picked.Select(option => Of(drive).Regions()[option].Code)];

    private static (int X, int Y) CellOf(Drive drive, int option)
    {
        var (x, y) = Of(drive).Navigator!.Projection.CellAt(Of(drive).Regions()[option].Label);
        var belowMap = drive.Frame().Index().First(line => line.Item.StartsWith(" This island", StringComparison.Ordinal)).Index;
        return (x + 1, y + belowMap - Of(drive).Navigator!.Size.Rows);
    }

    private static void Click(Drive drive, int x, int y) => drive.Take(new MouseInput(MouseAction.Press, x, y, default)).Take(new MouseInput(MouseAction.Release, x, y, default));
}

file static class Boards
{
    public static Quiz.Core.Maps.MapRegion[] Regions(this RegionsBoard board) =>
        [.. ((SeveralForm)board.Asked.Question.Form).Options.Select(option => ((RegionSubject)board.Asked.Question.Subject).Map.Region(option.Key)!)];
}
