using System.Globalization;
using System.Text;
using Quiz.Core.Rounds;

namespace Quiz.Play;

/// <summary>
/// A line about a round to show to others, which gives nothing away: which round, the points, and a sign for each question. Signs differ in shape,
/// not only in colour, and stand outside U+2500-28FF, which plain mode keeps free of.
/// </summary>
public static class ShareLine
{
    private const double Partly = 0.5;

    /// <param name="isAscii">For terminals that show nothing else.</param>
    public static string Of(RoundPlay play, bool isAscii)
    {
        var choices = play.Round.Choices;
        if (choices.Mode == RoundMode.Endless)
            return string.Create(CultureInfo.InvariantCulture, $"quiz {(isAscii ? "endless" : "∞")} {play.Placed}");
        var name = choices.Day is { } day ? RoundSpec.NameOf(day) : string.Create(CultureInfo.InvariantCulture, $"#{choices.Seed}");
        var (points, of) = (play.Answers.Sum(a => a.Points), 100 * play.Round.Questions.Length);
        var takenBack = play.TakenBack == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" -{play.TakenBack}");
        return string.Create(CultureInfo.InvariantCulture, $"quiz {name} {points}/{of} {Signs(play, isAscii)}{takenBack}");
    }

    private static string Signs(RoundPlay play, bool isAscii)
    {
        var (right, partly, missed) = isAscii ? ("*", "+", "-") : ("⭐", "🔸", "⬜");
        var signs = new StringBuilder();
        foreach (var answered in play.Answers)
            signs.Append(answered.Verdict.Score >= 1 && !answered.Hint ? right : answered.Verdict.Score >= Partly ? partly : missed);
        return signs.ToString();
    }
}
