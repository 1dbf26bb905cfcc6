using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;

namespace Quiz.Classroom.Lessons;

/// <summary>A team's place.</summary>
/// <param name="Team">Its index.</param>
/// <param name="Rank">From 1; teams with the same points share one.</param>
public sealed record Standing(int Team, int Points, int Rank, bool IsTied);

/// <summary>What the answers of a lesson are worth.</summary>
public static class LessonScore
{
    /// <summary>So many questions are worth looking at again at the most.</summary>
    private const int MostLookedAt = 5;

    /// <summary>From 0 to 1; 0 for a team that has not answered.</summary>
    public static double ScoreOf(Lesson lesson, int question, int taker) =>
        lesson.Turns[question].Answers[taker] is { } given ? DrillGrader.Score(lesson.Drill.Options, lesson.Drill.Questions[question], given.Answer) : 0;

    /// <summary>0 for a question that was skipped or is not revealed yet.</summary>
    public static int PointsOf(Lesson lesson, int question, int taker) =>
        lesson.Turns[question] is { IsRevealed: true, IsSkipped: false } turn && turn.Answers[taker] is { } given
            ? DrillGrader.Points(lesson.Drill.Options, ScoreOf(lesson, question, taker), lesson.IsTimed ? given.Took : null)
            : 0;

    /// <summary>How much of a question was answered rightly: the teams' scores on average, or the share of the hands. Null while it is not revealed, where it was skipped, and where no hand was raised.</summary>
    public static double? ShareRight(Lesson lesson, int question)
    {
        var turn = lesson.Turns[question];
        if (turn is not { IsRevealed: true, IsSkipped: false })
            return null;
        if (!lesson.CountsHands(question))
            return Enumerable.Range(0, lesson.Takers).Average(taker => ScoreOf(lesson, question, taker));
        var hands = turn.Hands.Sum();
        return hands == 0 ? null : turn.Hands.Select((count, option) => count * DrillGrader.Score(lesson.Drill.Options, lesson.Drill.Questions[question], new Answer.Picked(option))).Sum() / hands;
    }

    /// <summary>The best first; of teams with the same points the one that was named first.</summary>
    public static ImmutableArray<Standing> Standings(Lesson lesson)
    {
        var points = lesson.Teams.Select((_, team) => Enumerable.Range(0, lesson.Turns.Length).Sum(question => PointsOf(lesson, question, team))).ToList();
        return [.. points.Select((own, team) => new Standing(team, own, 1 + points.Count(p => p > own), points.Count(p => p == own) > 1)).OrderBy(s => s.Rank)];
    }

    /// <summary>The share of all that was asked and not skipped, which is what a class without teams comes to; null while nothing was.</summary>
    public static double? ShareOfAll(Lesson lesson)
    {
        var shares = Enumerable.Range(0, lesson.Turns.Length).Select(question => ShareRight(lesson, question)).OfType<double>().ToList();
        return shares.Count == 0 ? null : shares.Average();
    }

    /// <summary>The questions that went worst, not all right, the worst first.</summary>
    public static ImmutableArray<(int Question, double Share)> LookAgain(Lesson lesson) =>
    [
        .. Enumerable.Range(0, lesson.Turns.Length)
            .Select(question => (Question: question, Share: ShareRight(lesson, question)))
            .Where(q => q.Share < 1)
            .Select(q => (q.Question, Share: q.Share!.Value))
            .OrderBy(q => q.Share)
            .Take(MostLookedAt),
    ];
}
