using Quiz.Core.Questions;
using Quiz.Screens;

namespace Quiz.Tests.Screens;

public class ScreenTests
{
    [Fact]
    public void Home_at_first()
    {
        using var drive = new Drive();
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Home_with_a_round_left()
    {
        using var drive = new Drive().Play(Kinds.All, 3, 10);
        drive.Press("x", "enter", "esc");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Home_with_notices()
    {
        using var drive = new Drive(notice: "The settings could not be read and were moved to settings.json.unreadable.");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Results()
    {
        using var drive = new Drive().Play([Kind.Order, Kind.First, Kind.Status, Kind.Choice], 3, 6);
        drive.PlayOut();
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Statistics()
    {
        using var drive = new Drive().Play([Kind.First, Kind.Status, Kind.Choice], 3, 3);
        drive.PlayOut().Press("enter").Play(Kind.Choice, 3).PlayOut().Press("enter").Play(Kinds.All, 4, 10).Press("x", "enter", "esc");
        drive.CarryOut(new LoadStatistics());
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Settings()
    {
        using var drive = new Drive();
        drive.Press("up", "up", "down", "down", "down", "down", "down", "down", "down", "enter", "down", "right");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Packs()
    {
        using var drive = new Drive();
        drive.Press("down", "down", "down", "down", "down", "enter");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Help()
    {
        using var drive = new Drive().Play(Kind.Order);
        drive.Press("?");
        Golden.Check(drive.Frame());
    }
}
