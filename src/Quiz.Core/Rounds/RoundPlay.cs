using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Questions;

namespace Quiz.Core.Rounds;

/// <summary>A round as far as it was played.</summary>
/// <param name="Id">Names the round in the answer log.</param>
/// <param name="Answers">In the order they were given.</param>
/// <param name="HintTaken">For the current question.</param>
/// <param name="TakenBack">How many answers were taken back.</param>
/// <param name="Record">Of an endless run, the most cards that were placed rightly in one so far.</param>
public sealed record RoundPlay(string Id, Round Round, ImmutableList<Answered> Answers, bool HintTaken = false, int TakenBack = 0, int Record = 0)
{
    /// <summary>A run ends when so many cards were placed wrongly.</summary>
    private const int MostLives = 3;

    /// <summary>How many cards of a run were placed rightly.</summary>
    public int Placed => Answers.Count(a => a is { Question.Kind.ComesInRuns: true, Verdict.Score: 1 });

    /// <summary>What is left of the three lives of the round's run; "I don't know" costs none.</summary>
    public int Lives => Math.Max(0, MostLives - Answers.Count(a => a is { Question.Kind.ComesInRuns: true, IsSkipped: false, Verdict.Score: 0 }));

    /// <summary>Whether the current question is the first of the round that can cost a life.</summary>
    public bool LivesBegin => Current is { Kind.ComesInRuns: true } && !Answers.Any(a => a.Question.Kind.ComesInRuns);

    /// <summary>The number of the current question, from 1; one more than there are when the round is over. When no life is left, the rest of the run is passed over.</summary>
    public int Number
    {
        get
        {
            var number = (Answers.IsEmpty ? 0 : Answers[^1].Number) + 1;
            var isOver = Lives == 0;
            while (isOver && number <= Round.Questions.Length && Round.Questions[number - 1].Kind.ComesInRuns)
                number++;
            return number;
        }
    }

    /// <summary>Null when the round is over.</summary>
    public Question? Current => Number <= Round.Questions.Length ? Round.Questions[Number - 1] : null;

    public RoundScore Score => RoundScore.From(Round.Choices.Mode == RoundMode.Endless ? Answers.Count : Round.Questions.Length, Answers, Round.Choices.Kinds);

    public RoundPlay WithHint() => this with { HintTaken = true };

    /// <summary>Grades an answer to the current question.</summary>
    /// <exception cref="InvalidOperationException">The round is over.</exception>
    public (RoundPlay Next, Answered Answered) Give(Answer answer, TimeSpan took)
    {
        var question = Current ?? throw new InvalidOperationException("the round is over");
        var answered = new Answered(Number, question, answer, question.Grade(answer), HintTaken, took);
        return (this with { Answers = Answers.Add(answered), HintTaken = false }, answered);
    }

    /// <summary>Takes the last answer back: its question is the current one again, and a hint that was taken for it stays taken.</summary>
    /// <exception cref="InvalidOperationException">Nothing was answered.</exception>
    public RoundPlay TakeBack() => Answers.IsEmpty
        ? throw new InvalidOperationException("nothing was answered")
        : this with { Answers = Answers.RemoveAt(Answers.Count - 1), HintTaken = Answers[^1].Hint, TakenBack = TakenBack + 1 };
}
