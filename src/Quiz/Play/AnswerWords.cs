using System.Collections.Immutable;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Wording;
using Quiz.Wording.Languages;

namespace Quiz.Play;

/// <summary>Answers in a few words, for a room to read.</summary>
internal static class AnswerWords
{
    /// <summary>The right answer; null where only a map shows it.</summary>
    public static string? OfRight(Language language, Question question) => question.Challenge switch
    {
        Challenge.PickOne c => OptionOf(language, question, c.Options[c.Right]),
        Challenge.NameIt c => c.Names.Target[0],
        Challenge.PickMany c => string.Join(", ", c.Right.Select(i => $"{OptionLetter.NameOf(i)} {OptionOf(language, question, c.Options[i])}")),
        Challenge.GiveDate c => DateWords.Of(language, c.Right),
        Challenge.GiveNumber c => language.Measure(c.Right, c.Unit),
        Challenge.PutInOrder c => Letters(c.Precedence.Order),
        Challenge.PlaceInLine c => $"{Prompts.Bare(c.Card.Text)}: {DateWords.Of(language, c.Card.Date)}",
        _ => null,
    };

    /// <summary>What a team answered.</summary>
    public static string Of(Language language, Question question, Answer answer) => (question.Challenge, answer) switch
    {
        (_, Answer.Skipped) => language.Passed,
        (_, Answer.Ordered a) => Letters(a.Cards),
        (Challenge.PickMany, Answer.PickedMany a) => Letters([.. a.Options.Order()]),
        (Challenge.PickOne c, Answer.Picked a) => OptionOf(language, question, c.Options[a.Option]),
        (Challenge.NameIt c, Answer.Picked a) => c.Options[a.Option].Text,
        (Challenge.PlaceInLine, Answer.Placed a) => language.AsPosition(a.Position),
        (_, Answer.Typed a) => a.Text,
        _ => AnswerLine.Echo(language, question, answer) ?? "",
    };

    /// <summary>An option without the meaning that stands after a status.</summary>
    private static string OptionOf(Language language, Question question, Option option)
    {
        var text = Prompts.Bare(Prompts.OptionText(language, question, option));
        return question.Kind == Kind.Status && text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? text[..colon] : text;
    }

    /// <summary>The right answer as it is explained, with nothing of what anybody answered.</summary>
    public static Explanation ExplanationOf(Language language, Question question)
    {
        var right = AnswerJson.Right(question);
        return Explanation.Of(language, new Answered(1, question, right, Grader.Grade(question, right), Hint: false, TimeSpan.Zero));
    }

    private static string Letters(ImmutableArray<int> order) => string.Join(' ', order.Select(OptionLetter.NameOf));
}
