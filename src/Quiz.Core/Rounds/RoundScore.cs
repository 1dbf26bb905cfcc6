using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Questions;

namespace Quiz.Core.Rounds;

/// <summary>A question that was answered.</summary>
/// <param name="Number">Its place in the round, from 1.</param>
/// <param name="Hint">Whether a hint was taken, which costs a quarter of the points.</param>
public sealed record Answered(int Number, Question Question, Answer Answer, Verdict Verdict, bool Hint, TimeSpan Took)
{
    public int Points => Verdict.Points(Hint);
    public bool IsSkipped => Answer is Answer.Skipped;

    /// <summary>A question that nobody answered, with what is right.</summary>
    public static Answered Unanswered(Question question)
    {
        var skipped = new Answer.Skipped();
        return new(1, question, skipped, question.Grade(skipped), Hint: false, TimeSpan.Zero);
    }
}

/// <summary>Points of one kind out of those that could be had.</summary>
public sealed record KindScore(Kind Kind, int Points, int Of)
{
    /// <summary>From 0 to 1.</summary>
    public double Share => (double)Points / Of;
}

/// <summary>Points of one family, with its kinds.</summary>
public sealed record FamilyScore(Family Family, ImmutableArray<KindScore> Kinds)
{
    public int Points => Kinds.Sum(k => k.Points);
    public int Of => Kinds.Sum(k => k.Of);
    /// <summary>From 0 to 1.</summary>
    public double Share => (double)Points / Of;
}

/// <summary>How well open and settled matters were told apart in the questions that have a scale from open to settled.</summary>
/// <param name="Open">Matters that were contested or unverified: so many would whoever always picks one of these have told right.</param>
/// <param name="OpenCalledSettled">Those of them for which a settled status was picked.</param>
/// <param name="Settled">Matters with any other status: so many would whoever always picks one of those have told right.</param>
/// <param name="SettledCalledOpen">Those of them for which contested or unverified was picked.</param>
public sealed record Discrimination(int Open, int OpenCalledSettled, int Settled, int SettledCalledOpen)
{
    public int Matters => Open + Settled;

    /// <summary>Open ones called open and settled ones called settled.</summary>
    public int ToldRight => Matters - OpenCalledSettled - SettledCalledOpen;
}

/// <summary>What a round came to.</summary>
/// <param name="Of">A hundred for each question of the round, asked or not; of an endless run for each that was answered.</param>
/// <param name="Took">The time that its questions were before the player.</param>
/// <param name="LookAgain">The worst answers, worst first, at most three.</param>
/// <param name="Claims">Null when no status was asked for.</param>
public sealed record RoundScore(int Points, int Of, ImmutableArray<FamilyScore> Families, TimeSpan Took, ImmutableArray<Answered> LookAgain, Discrimination? Claims)
{
    private const int MostToLookAt = 3;

    /// <param name="questions">How many the points are out of.</param>
    /// <param name="kinds">Those of the round, in the order in which they are told.</param>
    public static RoundScore From(int questions, IReadOnlyCollection<Answered> answers, ImmutableArray<Kind> kinds) => new(
        answers.Sum(a => a.Points),
        100 * questions,
        [.. ByKind(answers, kinds).GroupBy(k => k.Kind.Family).Select(family => new FamilyScore(family.Key, [.. family]))],
        answers.Aggregate(TimeSpan.Zero, (sum, a) => sum + a.Took),
        [.. answers.Where(a => a.Verdict.Score < 1).OrderBy(a => a.Points).DistinctBy(a => (a.Question.Pack.Id, a.Question.Item)).Take(MostToLookAt)],
        Tell(answers));

    public IEnumerable<KindScore> Kinds => Families.SelectMany(f => f.Kinds);

    private static IEnumerable<KindScore> ByKind(IEnumerable<Answered> answers, ImmutableArray<Kind> kinds) =>
        answers.GroupBy(a => a.Question.Kind).OrderBy(g => kinds.IndexOf(g.Key)).Select(g => new KindScore(g.Key, g.Sum(a => a.Points), 100 * g.Count()));

    private static Discrimination? Tell(IEnumerable<Answered> answers)
    {
        var told = answers
            .Select(a => (Form: a.Question.Form as ChoiceForm, Answer: a.Answer as Answer.Picked))
            .Where(a => a is { Form.OpenOptions.IsEmpty: false, Answer: not null })
            .Select(a => (IsOpen: a.Form!.OpenOptions.Contains(a.Form.Right), CalledOpen: a.Form.OpenOptions.Contains(a.Answer!.Option)))
            .ToList();
        return told.Count == 0 ? null : new(
            told.Count(t => t.IsOpen), told.Count(t => t is { IsOpen: true, CalledOpen: false }),
            told.Count(t => !t.IsOpen), told.Count(t => t is { IsOpen: false, CalledOpen: true }));
    }
}
