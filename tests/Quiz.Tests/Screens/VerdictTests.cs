using Quiz.Core.Questions;

namespace Quiz.Tests.Screens;

public class VerdictTests
{
    public static TheoryData<Kind> EveryKind => [.. Kinds.All];

    [Theory, MemberData(nameof(EveryKind))]
    public void A_verdict_of_each_kind_tells_what_was_asked_answered_and_right(Kind kind)
    {
        using var drive = new Drive().Play(kind);
        drive.Press(kind switch
        {
            Kind.Order or Kind.Rank or Kind.Sequence or Kind.WrittenOrder => ["J", "enter"],
            Kind.Neighbours or Kind.Denied or Kind.Choices => ["space", "enter"],
            Kind.Insert or Kind.Locate or Kind.Point => ["up", "enter"],
            Kind.Date or Kind.WrittenDate or Kind.Distance or Kind.Estimate or Kind.Number => ["1", "9", "6", "0", "enter"],
            Kind.Text => ["o", "i", "l", "enter"],
            _ => ["down", "enter"],
        });
        Golden.Check(drive.Frame(), test: $"{nameof(A_verdict_of_each_kind_tells_what_was_asked_answered_and_right)}.{Kinds.KeyOf(kind)}");
    }
}
