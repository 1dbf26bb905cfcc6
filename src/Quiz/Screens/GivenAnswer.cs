using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Core.Text;
using Quiz.Wording;
using Quiz.Wording.Languages;

namespace Quiz.Screens;

/// <summary>What the player answered, for the verdict of an answer that was not all right.</summary>
public static class GivenAnswer
{
    /// <summary>Lines with what stands before each; none for "I don't know" and for what was right.</summary>
    public static IEnumerable<(string Lead, string Text)> Lines(Language language, Answered answered) => answered.Verdict.Score >= 1 ? [] : (answered.Question.Challenge, answered.Answer) switch
    {
        (Challenge.PutInOrder, Answer.Ordered a) => OfOrder(language, answered.Question, a, (Finding.Order)answered.Verdict.Finding),
        (Challenge.PlaceInLine c, Answer.Placed a) => Yours(language, Between(language, c, a.Position)),
        (Challenge.PickOne c, Answer.Picked a) => Yours(language, Prompts.OptionText(language, answered.Question, c.Options[a.Option])),
        (Challenge.NameIt c, Answer.Picked a) => Yours(language, c.Options[a.Option].Text),
        (Challenge.NameIt, Answer.Typed a) => Yours(language, a.Text),
        (Challenge.PickMany c, Answer.PickedMany a) => Yours(language, string.Join(", ", a.Options.Order().Select(i => $"{Sign(c.Right.Contains(i))} {Prompts.OptionText(language, answered.Question, c.Options[i])}"))),
        (Challenge.GiveDate, Answer.Dated a) => Yours(language, DateWords.Of(language, a.Date)),
        (Challenge.GiveNumber c, Answer.Number a) => Yours(language, language.Measure(a.Value, c.Unit)),
        (Challenge.PointAt, Answer.Pointed a) => Yours(language, language.Of(a.Point)),
        (Challenge.PointAt c, Answer.RegionNamed a) => Yours(language, c.Map.Region(a.Code) is { } region ? MapWords.Name(answered.Question.Pack, region) : a.Code),
        _ => [],
    };

    private static IEnumerable<(string Lead, string Text)> Yours(Language language, string text) => [($"{language.YoursLabel}: ", text)];

    /// <summary>The player's order; a cross where a card breaks the longest run without a mistake.</summary>
    private static IEnumerable<(string Lead, string Text)> OfOrder(Language language, Question question, Answer.Ordered answer, Finding.Order finding)
    {
        var first = $"{language.YoursLabel}: ";
        var other = new string(' ', TextWidth.Of(first));
        return answer.Cards.Select((card, i) => ($"{(i == 0 ? first : other)}{Sign(finding.InOrder.Contains(i))} ", Prompts.CardText(language, question, card)));
    }

    private static string Between(Language language, Challenge.PlaceInLine challenge, int position) => position == 0 ? language.PlacedBefore(challenge.Line[0].Text)
        : position == challenge.Line.Length ? language.PlacedAfter(challenge.Line[^1].Text)
        : language.PlacedBetween(challenge.Line[position - 1].Text, challenge.Line[position].Text);

    private static string Sign(bool isRight) => isRight ? "✓" : "✗";
}
