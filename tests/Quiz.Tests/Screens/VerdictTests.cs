using Quiz.Core.Questions;

namespace Quiz.Tests.Screens;

public class VerdictTests
{
    [Theory, InlineData(Kind.Order), InlineData(Kind.Insert), InlineData(Kind.First), InlineData(Kind.Locate), InlineData(Kind.Name)]
    [InlineData(Kind.Neighbours), InlineData(Kind.WhoSaid), InlineData(Kind.Status), InlineData(Kind.Choice)]
    public void A_verdict_of_each_kind_tells_what_was_asked_answered_and_right(Kind kind)
    {
        using var drive = new Drive().Play(kind);
        drive.Press(kind switch
        {
            Kind.Order => ["J", "enter"],
            Kind.Neighbours => ["space", "enter"],
            Kind.Insert or Kind.Locate => ["up", "enter"],
            _ => ["down", "enter"],
        });
        Golden.Check(drive.Frame(), test: $"{nameof(A_verdict_of_each_kind_tells_what_was_asked_answered_and_right)}.{Kinds.NameOf(kind)}");
    }
}
