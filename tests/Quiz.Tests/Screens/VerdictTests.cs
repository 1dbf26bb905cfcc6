using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens;

public class VerdictTests
{
    public static TheoryData<Kind> EveryKind => [.. KindTable.All];

    [Theory, MemberData(nameof(EveryKind))]
    public void A_verdict_of_each_kind_tells_what_was_asked_answered_and_right(Kind kind)
    {
        using var drive = new Drive().Play(kind);
        drive.Press(kind.Key switch
        {
            K.Order or K.Rank or K.Sequence or K.WrittenOrder => ["J", "enter"],
            K.Neighbours or K.Denied or K.Choices => ["space", "enter"],
            K.Insert or K.Locate or K.Point => ["up", "enter"],
            K.Date or K.WrittenDate or K.Distance or K.Estimate or K.Number => ["1", "9", "6", "0", "enter"],
            K.Text => ["o", "i", "l", "enter"],
            _ => ["down", "enter"],
        });
        Golden.Check(drive.Frame(), test: $"{nameof(A_verdict_of_each_kind_tells_what_was_asked_answered_and_right)}.{kind.Key}");
    }
}
