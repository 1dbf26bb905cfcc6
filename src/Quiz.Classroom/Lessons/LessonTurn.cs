using System.Collections.Immutable;
using Quiz.Core.Forms;

namespace Quiz.Classroom.Lessons;

/// <summary>What a team answered, or the class together.</summary>
/// <param name="Answer">Skipped for a team that passed.</param>
/// <param name="Took">Since the question was shown, without pauses.</param>
public sealed record TeamAnswer(Answer Answer, TimeSpan Took);

/// <summary>A question of a lesson, as far as it was played.</summary>
/// <param name="Answers">Of each team in turn, or one of the whole class; null for none yet.</param>
public sealed record LessonTurn(ImmutableArray<TeamAnswer?> Answers)
{
    /// <summary>How many hands were raised for each option, where those are counted; empty before.</summary>
    public ImmutableArray<int> Hands { get; init; } = [];

    /// <summary>How long the question was before the class, without pauses.</summary>
    public TimeSpan Spent { get; init; }

    /// <summary>Whether the class has seen the right answer.</summary>
    public bool IsRevealed { get; init; }

    /// <summary>Skipped by the teacher: worth nothing to anybody.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>Whether anything was answered.</summary>
    public bool HasAnswers => !Hands.IsEmpty || Answers.Any(a => a is not null);

    public static LessonTurn Of(int takers) => new([.. Enumerable.Repeat<TeamAnswer?>(null, takers)]);
}
