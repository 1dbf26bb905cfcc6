using Quiz.Classroom.Drills;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Questions;

namespace Quiz.Tests.Sheets;

/// <summary>The same questions with other answers: what a pupil may see must be the same.</summary>
internal static class OtherAnswers
{
    public static Drill To(Drill drill) => drill with { Questions = [.. drill.Questions.Select(To)] };

    private static Question To(Question question)
    {
        var words = question.Wording! with { Why = ["Another reason."], Sequence = [], Notes = ["Another note."], Sources = [] };
        return question with { Item = "events/another", Wording = words, Form = To(question.Form) };
    }

    private static Form To(Form form) => form switch
    {
        OrderForm c => c with { Cards = [.. c.Cards.Select(Undated)], Precedence = Reversed(c.Precedence) },
        GapForm c => c with { Card = c.Card with { Date = EdtfDate.Parse(c.Card.Date.Earliest < c.Line[0].Date.Earliest ? "3000" : "1000") } },
        ChoiceForm c => c with { Right = (c.Right + 1) % c.Options.Length, HalfRight = [] },
        SeveralForm c => c with { Right = [.. Enumerable.Range(0, c.Options.Length).Except(c.Right)] },
        PointForm c => c with { Target = c.Target is MapTarget.AtPoint at ? at with { Point = new(2.9, 0.1), Region = at.Region is null ? null : "XA-7" } : new MapTarget.InRegion(c.Map.Regions[^1]) },
        NameForm c => c with { Right = c.Options.IsEmpty ? 0 : (c.Right + 1) % c.Options.Length, Names = new(["Elsewhere"], [["Nowhere"]], []) },
        DateForm c => c with { Right = EdtfDate.Parse("1234-05-06"), ScaleDays = 77 },
        NumberForm c => c with { Right = c.Right * 3 },
        var other => other,
    };

    private static Card Undated(Card card) => card is DatedCard dated ? dated with { Date = EdtfDate.Parse("1234") } : card;

    private static Precedence Reversed(Precedence precedence) => Precedence.ByRank([.. Enumerable.Range(0, precedence.Order.Length).Select(card => (double)-precedence.Order.IndexOf(card))]);
}
