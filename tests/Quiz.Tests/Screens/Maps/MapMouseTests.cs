using Quiz.Core.Questions;
using Quiz.Hosting;
using Quiz.Screens;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens.Maps;

/// <summary>The mouse on a screen with a map, wherever it is.</summary>
public class MapMouseTests
{
    [Theory, InlineData(K.Neighbours), InlineData(K.Locate), InlineData(K.Name), InlineData(K.Point), InlineData(K.Bearing)]
    public void A_mouse_that_is_reported_far_away_does_no_harm(string kind)
    {
        using var drive = new Drive().Play(K.Of(kind));
        foreach (var action in Enum.GetValues<MouseAction>())
        {
            foreach (var (x, y) in ((int, int)[])[(5000, 10), (10, 5000), (5000, 5000), (-5, -5), (int.MaxValue, int.MinValue), (79, 23), (0, 0)])
            {
                drive.Take(new MouseInput(MouseAction.Press, 60, 8, default));
                Assert.Equal(24, drive.Take(new MouseInput(action, x, y, default)).Frame().Count);
            }
        }
    }

    [Fact]
    public void A_mouse_that_lets_go_of_a_map_elsewhere_has_let_go()
    {
        using var drive = new Drive().Play(TheKind.Name);
        drive.Take(new MouseInput(MouseAction.Press, 60, 8, default)).Take(new MouseInput(MouseAction.Release, 60, 0, default));
        var row = drive.Frame().Index().First(line => line.Item.Contains(" b. ", StringComparison.Ordinal)).Index;
        drive.Take(new MouseInput(MouseAction.Press, 6, row, default));
        Assert.Contains("› b. ", drive.Frame()[row], StringComparison.Ordinal);
    }

    [Fact]
    public void A_button_let_go_beside_the_map_moves_no_cursor_and_is_asked_about()
    {
        using var drive = new Drive().Play(TheKind.Locate);
        drive.Take(new MouseInput(MouseAction.Release, 10, 0, default)).Take(new MouseInput(MouseAction.Release, 10, 10, default)).Press("enter");
        Assert.IsType<QuestionScreen>(drive.Screen);
        drive.Press("enter");
        Assert.IsType<VerdictScreen>(drive.Screen);
    }
}
