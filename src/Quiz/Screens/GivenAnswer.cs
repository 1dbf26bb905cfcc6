using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Wording;

namespace Quiz.Screens;

/// <summary>What the player answered, for the verdict of an answer that was not all right.</summary>
public static class GivenAnswer
{
    /// <summary>Lines with what stands before each; none for "I don't know" and for what was right.</summary>
    public static IEnumerable<(string Lead, string Text)> Lines(Answered answered) => answered.Verdict.Score >= 1 ? [] : (answered.Question.Challenge, answered.Answer) switch
    {
        (Challenge.PutInOrder c, Answer.Ordered a) => OfOrder(c, a, (Finding.Order)answered.Verdict.Finding),
        (Challenge.PlaceInLine c, Answer.Placed a) => [("Yours: ", Between(c, a.Position))],
        (Challenge.PickOne c, Answer.Picked a) => Yours(Prompts.OptionText(answered.Question, c.Options[a.Option])),
        (Challenge.NameIt c, Answer.Picked a) => Yours(c.Options[a.Option].Text),
        (Challenge.NameIt, Answer.Typed a) => Yours(a.Text),
        (Challenge.PickMany c, Answer.PickedMany a) => Yours(string.Join(", ", a.Options.Order().Select(i => $"{Sign(c.Right.Contains(i))} {c.Options[i].Text}"))),
        (Challenge.PointAt, Answer.Pointed a) => Yours(MapWords.Of(a.Point)),
        (Challenge.PointAt c, Answer.RegionNamed a) => Yours(c.Map.Region(a.Code) is { } region ? MapWords.Name(answered.Question.Pack, region) : a.Code),
        _ => [],
    };

    private static IEnumerable<(string Lead, string Text)> Yours(string text) => [("Yours: ", text)];

    /// <summary>The player's order; a cross where a card breaks the longest run without a mistake.</summary>
    private static IEnumerable<(string Lead, string Text)> OfOrder(Challenge.PutInOrder challenge, Answer.Ordered answer, Finding.Order finding) =>
        answer.Cards.Select((card, i) => ($"{(i == 0 ? "Yours: " : "       ")}{Sign(finding.InOrder.Contains(i))} ", challenge.Cards[card].Text));

    private static string Between(Challenge.PlaceInLine challenge, int position) => position == 0 ? $"before {challenge.Line[0].Text}"
        : position == challenge.Line.Length ? $"after {challenge.Line[^1].Text}"
        : $"between {challenge.Line[position - 1].Text} and {challenge.Line[position].Text}";

    private static string Sign(bool isRight) => isRight ? "✓" : "✗";
}
