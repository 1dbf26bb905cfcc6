using System.Collections.Immutable;

namespace Quiz.Core.Statistics;

/// <summary>What became of an answer on paper.</summary>
public enum AnswerState
{
    Given,
    /// <summary>Nothing was answered.</summary>
    Blank,
    /// <summary>Something was, and it is no answer to the question. It scores nothing until somebody mends it.</summary>
    Unreadable,
}

/// <summary>An answer that was marked.</summary>
/// <param name="Score">From 0 to 1; 0 for one that was not given.</param>
/// <param name="Options">What was taken of the question's options, by their indices as the drill has them; empty where it has none.</param>
public sealed record MarkedAnswer(AnswerState State, double Score, ImmutableArray<int> Options)
{
    public static MarkedAnswer Blank { get; } = new(AnswerState.Blank, 0, []);

    public static MarkedAnswer Unreadable { get; } = new(AnswerState.Unreadable, 0, []);

    /// <summary>What it is worth, from 0 to 100.</summary>
    public int Points { get; } = (int)Math.Floor(Math.Round(100 * Score, 9) + 0.5);
}

/// <summary>What a pupil handed in, marked.</summary>
/// <param name="Group">Which of the tables it stands in, from 0.</param>
/// <param name="Name">Or a number.</param>
/// <param name="Answers">In the order of the drill's questions, whichever variant the pupil had.</param>
public sealed record MarkedPupil(int Group, string Name, string Variant, ImmutableArray<MarkedAnswer> Answers)
{
    public int Points { get; } = Answers.Sum(static a => a.Points);

    /// <summary>Points out of all that there are, from 0 to 1.</summary>
    public double Share => Answers.IsEmpty ? 0 : Points / (100.0 * Answers.Length);
}
