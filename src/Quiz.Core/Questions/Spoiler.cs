using System.Collections.Immutable;
using Quiz.Core.Packs;

namespace Quiz.Core.Questions;

/// <summary>Whether a question tells what another asks.</summary>
public static class Spoiler
{
    /// <summary>A shorter answer stands within words that have nothing to do with it.</summary>
    private const int LeastLetters = 4;

    /// <summary>Whether who has played one question, and read its verdict, knows the other's answer or a part of it from there.</summary>
    public static bool Tells(Question played, Question other) => SharesEvent(played, other) || TellsInWords(played, other);

    private static bool SharesEvent(Question played, Question other) =>
        other.Subject is Subject.Events mine && played.Subject is Subject.Events told && mine.All.Count(e => told.All.Any(t => t.Id == e.Id)) > OpenTo(other);

    /// <summary>Of so many cards of an order the place may be known.</summary>
    private static int OpenTo(Question question) => question.Kind == Kind.Order ? 1 : 0;

    private static bool TellsInWords(Question played, Question other)
    {
        var answers = AnswersOf(other).Where(answer => answer.Length >= LeastLetters).ToList();
        return answers.Count > 0 && TextsOf(played).Any(text => answers.Exists(answer => text.Contains(answer, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>What is asked for, where it is a name.</summary>
    private static IEnumerable<string> AnswersOf(Question question) => question.Challenge switch
    {
        Challenge.NameIt c => [c.Names.Target[0]],
        Challenge.PickOne c when question.Kind is Kind.Choice or Kind.WhoSaid or Kind.WhoDenied => [c.Options[c.Right].Text],
        _ => [],
    };

    /// <summary>What a player has read once the question is answered.</summary>
    private static IEnumerable<string> TextsOf(Question question) => AnswersOf(question).Concat(question.Subject switch
    {
        Subject.Written s => [s.Question.Prompt, s.Question.Why],
        Subject.Events s => s.All.Select(e => e.Title),
        Subject.OfPlace s => [s.Place.Name],
        Subject.OfRegion s => [s.Region.Name],
        { Matter: { } claim } => WordsOf(question.Pack, claim),
        _ => ImmutableArray<string>.Empty,
    });

    private static IEnumerable<string> WordsOf(Pack pack, Claim claim) =>
        claim.Statements.SelectMany(s => s.By.Select(by => pack.Actor(by)?.Name).Append(s.Text)).Concat(claim.Assessments.Select(a => a.By)).OfType<string>();
}
