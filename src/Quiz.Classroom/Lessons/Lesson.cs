using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Core.Forms;
using Quiz.Core.Questions;

namespace Quiz.Classroom.Lessons;

/// <summary>A drill as a class plays it on one screen: who takes part, what was answered, and where the class is.</summary>
/// <param name="Teams">In their turn; none where the whole class answers together.</param>
/// <param name="IsTimed">Whether the drill's seconds are counted down.</param>
/// <param name="ShowsStandings">Whether the standings are shown after each question.</param>
/// <param name="Turns">One for each question.</param>
/// <param name="Current">The question that the class is at.</param>
public sealed record Lesson(Drill Drill, ImmutableArray<string> Teams, bool IsTimed, bool ShowsStandings, ImmutableArray<LessonTurn> Turns, int Current = 0)
{
    /// <summary>Of hands for one option.</summary>
    public const int MostHands = 999;

    /// <summary>The code of the drill, which says whose record a record is.</summary>
    public required string Code { get; init; }

    /// <summary>Whether the last question was left behind.</summary>
    public bool IsOver { get; init; }

    /// <summary>How many answer each question: the teams, or the class as one.</summary>
    public int Takers => Math.Max(1, Teams.Length);

    /// <summary>Null for no limit.</summary>
    public TimeSpan? Limit => IsTimed && Drill.Options.Seconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    public static Lesson Start(Drill drill, ImmutableArray<string> teams, bool isTimed, bool showsStandings) =>
        new(drill, teams, isTimed && drill.Options.Seconds is not null, showsStandings, [.. drill.Questions.Select(_ => LessonTurn.Of(Math.Max(1, teams.Length)))]) { Code = drill.Code };

    /// <summary>Whether hands are counted for the options of a question, and nobody answers by name.</summary>
    public bool CountsHands(int question) => Teams.IsEmpty && !OptionsOf(Drill.Questions[question]).IsEmpty;

    /// <summary>The options of which one is picked; none for other forms.</summary>
    public static ImmutableArray<Option> OptionsOf(Question question) => question.Form.TakesOneOption ? question.Form.Options : [];

    /// <summary>The first that has not answered after another, then from the beginning; null when all have.</summary>
    public int? NextTaker(int question, int after)
    {
        for (var i = 1; i <= Takers; i++)
        {
            if (Turns[question].Answers[(after + i + Takers) % Takers] is null)
                return (after + i + Takers) % Takers;
        }
        return null;
    }

    public Lesson With(int question, Func<LessonTurn, LessonTurn> change) => this with { Turns = Turns.SetItem(question, change(Turns[question])) };

    /// <param name="answer">Null takes it back.</param>
    public Lesson WithAnswer(int question, int taker, TeamAnswer? answer) => With(question, turn => turn with { Answers = turn.Answers.SetItem(taker, answer), IsSkipped = false });

    public Lesson WithHands(int question, ImmutableArray<int> hands) => With(question, turn => turn with { Hands = hands, IsSkipped = false });

    public Lesson Revealed(int question) => With(question, turn => turn with { IsRevealed = true });

    public Lesson Skipped(int question) => With(question, turn => turn with { IsSkipped = true, IsRevealed = true });

    /// <summary>At the next question, or over after the last.</summary>
    public Lesson Next() => Current + 1 < Turns.Length ? this with { Current = Current + 1 } : this with { IsOver = true };
}
