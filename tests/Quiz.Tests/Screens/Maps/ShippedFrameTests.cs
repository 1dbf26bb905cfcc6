using Quiz.Core.Text;
using Quiz.Screens;
using Quiz.Tests.Questions;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Screens.Maps;

/// <summary>Frames of the maps that come with the program, at the smallest size and a large one.</summary>
public class ShippedFrameTests
{
    [Theory]
    [InlineData("ukraine-regions", K.Locate), InlineData("ukraine-regions", K.Neighbours)]
    [InlineData("world-capitals", K.Locate), InlineData("world-capitals", K.Neighbours)]
    public void A_map_is_drawn_at_the_smallest_size(string pack, string kind)
    {
        using var drive = new Drive(new Size(60, 20), hasShippedPacks: true).Play([K.Of(kind)], seed: 4, count: 1, pack);
        Golden.Check(drive.Frame(), test: $"{nameof(A_map_is_drawn_at_the_smallest_size)}.{pack}.{kind}");
    }

    [Theory]
    [InlineData("ukraine-regions", K.Locate), InlineData("ukraine-regions", K.Neighbours), InlineData("ukraine-regions", K.Name), InlineData("ukraine-regions", K.Bearing)]
    [InlineData("world-capitals", K.Locate), InlineData("world-capitals", K.Neighbours), InlineData("world-capitals", K.Name), InlineData("world-capitals", K.Bearing)]
    public void A_map_and_its_verdict_are_drawn_at_the_smallest_and_at_a_large_size(string pack, string kind)
    {
        foreach (var size in (Size[])[new(60, 20), new(200, 60)])
        {
            using var drive = new Drive(size, hasShippedPacks: true).Play([K.Of(kind)], seed: 4, count: 1, pack);
            AssertDrawn(drive);
            drive.Press("f3");
            Assert.IsType<VerdictScreen>(drive.Screen);
            AssertDrawn(drive);
        }
    }

    private static void AssertDrawn(Drive drive)
    {
        var frame = drive.Frame();
        Assert.All(frame, line => Assert.InRange(TextWidth.Of(line), 0, drive.Size.Columns));
        Assert.InRange(string.Concat(frame).Count(c => c is >= '\u2800' and <= '\u28FF'), 40, int.MaxValue);
        Assert.Contains(frame, line => line.Contains('┤', StringComparison.Ordinal) && line.Contains(" km", StringComparison.Ordinal));
    }
}
