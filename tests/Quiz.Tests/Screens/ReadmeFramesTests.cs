using Quiz.Core.Questions;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens;

/// <summary>The pictures in the README are frames of the program as it is, with the pack that comes with it.</summary>
public class ReadmeFramesTests
{
    private const string Pack = "dnipropetrovsk-2025";

    [Fact]
    public void The_picture_of_claims_is_what_is_drawn()
    {
        using var drive = Begin(TheKind.Status, seed: 30);
        drive.Press("d");
        AssertPictured(drive);
    }

    [Fact]
    public void The_picture_of_a_verdict_is_what_is_drawn()
    {
        using var drive = Begin(TheKind.Status, seed: 30);
        drive.Press("b", "enter");
        AssertPictured(drive);
    }

    [Fact]
    public void The_picture_of_a_timeline_is_what_is_drawn()
    {
        using var drive = Begin(TheKind.Order, seed: 3);
        drive.Press("space", "down", "down");
        AssertPictured(drive);
    }

    [Fact]
    public void The_picture_of_geography_is_what_is_drawn()
    {
        using var drive = new Drive(hasShippedPacks: true).Play([TheKind.Locate], seed: 4, count: 5, pack: "ukraine-regions");
        drive.Press("L", "L", "down", "down", "down", "left", "left", "enter");
        AssertPictured(drive);
    }

    private static Drive Begin(Kind kind, ulong seed) => new Drive(hasShippedPacks: true).Play([kind], seed, count: 5, pack: Pack);

    private static void AssertPictured(Drive drive)
    {
        var frame = string.Join('\n', drive.Frame());
        if (Environment.GetEnvironmentVariable("SHOW_FRAMES") is { } folder)
            File.WriteAllText(Path.Combine(folder, $"{TestContext.Current.TestMethod!.MethodName}.txt"), frame);
        Assert.Contains($"```text\n{frame}\n```", Repository.Read("README.md"), StringComparison.Ordinal);
    }
}
