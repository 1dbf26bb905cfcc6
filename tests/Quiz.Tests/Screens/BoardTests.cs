using Quiz.Core.Questions;

namespace Quiz.Tests.Screens;

public class BoardTests
{
    [Fact]
    public void Order()
    {
        using var drive = new Drive().Play(Kind.Order);
        Golden.Check(drive.Frame());
        drive.Press("space", "down");
        Golden.Check(drive.Frame(), test: "Order_grabbed");
    }

    [Fact]
    public void Insert()
    {
        using var drive = new Drive().Play(Kind.Insert);
        drive.Press("x", "enter", "x", "enter");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void First()
    {
        using var drive = new Drive().Play(Kind.First);
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Choice()
    {
        using var drive = new Drive().Play(Kind.Choice);
        drive.Press("down", "t");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Neighbours()
    {
        using var drive = new Drive().Play(Kind.Neighbours);
        drive.Press("space", "down", "down", "space");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Locate_with_the_cursor()
    {
        using var drive = new Drive().Play(Kind.Locate);
        drive.Press("right", "H", "up");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Locate_typed()
    {
        using var drive = new Drive().Play(Kind.Locate);
        drive.Press("tab").Type("11.2, 20.9");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Name_typed()
    {
        using var drive = new Drive().Play(Kind.Name, seed: 4);
        drive.Type("bay tow");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Name_with_options()
    {
        using var drive = new Drive().Play(Kind.Name);
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Who_said()
    {
        using var drive = new Drive().Play(Kind.WhoSaid);
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Status()
    {
        using var drive = new Drive().Play(Kind.Status);
        Golden.Check(drive.Frame());
    }
}
