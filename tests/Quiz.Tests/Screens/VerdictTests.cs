using Quiz.Core.Questions;

namespace Quiz.Tests.Screens;

public class VerdictTests
{
    [Theory, InlineData(Kind.Order), InlineData(Kind.Insert), InlineData(Kind.First), InlineData(Kind.Locate), InlineData(Kind.Name)]
    [InlineData(Kind.Neighbours), InlineData(Kind.WhoSaid), InlineData(Kind.Status), InlineData(Kind.Choice)]
    public void Verdict(Kind kind)
    {
        using var drive = new Drive().Play(kind);
        drive.Press(kind switch
        {
            Kind.Order => ["J", "enter"],
            Kind.Neighbours => ["space", "enter"],
            Kind.Insert or Kind.Locate => ["up", "enter"],
            _ => ["down", "enter"],
        });
        Golden.Check(drive.Frame(), test: $"{nameof(Verdict)}.{Kinds.NameOf(kind)}");
    }
}
