using Quiz.Core.Forms;
using Quiz.Core.Questions;

namespace Quiz.Classroom.Drills;

/// <summary>Grades answers as a drill wants them graded.</summary>
public static class DrillGrader
{
    /// <summary>From 0 to 1: as its form does, but orders as the options say.</summary>
    /// <exception cref="ArgumentException">The answer is none to the question.</exception>
    public static double Score(DrillOptions options, Question question, Answer answer)
    {
        var score = question.Grade(answer).Score;
        return options.Orders != OrderGrade.Quiz && question.Form is OrderForm order && answer is Answer.Ordered given
            ? OrderGrades.Score(options.Orders, order.Precedence, given.Cards)
            : score;
    }

    /// <summary>
    /// 100 for a whole score; where speed counts, round((1 - (t/T)/2) x points), T being the time limit, as Kahoot publishes its rule: an answer
    /// at the last moment is worth a half.
    /// </summary>
    /// <param name="took">Null where no time was measured, or none counts.</param>
    public static int Points(DrillOptions options, double score, TimeSpan? took)
    {
        var points = Math.Floor(Math.Round(100 * score, 9) + 0.5);
        if (!options.Speed || options.Seconds is not { } limit || took is not { } time)
            return (int)points;
        var share = Math.Clamp(time.TotalSeconds / limit, 0, 1);
        return (int)Math.Round((1 - (share / 2)) * points, MidpointRounding.AwayFromZero);
    }
}
