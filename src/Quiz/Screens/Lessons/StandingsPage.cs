using System.Globalization;
using Quiz.Classroom.Lessons;
using Quiz.Core.Text;
using Quiz.Drawing;

namespace Quiz.Screens.Lessons;

/// <summary>The teams with their points as bars, large where there is room.</summary>
internal static class StandingsPage
{
    private const int PointsWidth = 7;
    private const int LongestShown = 20;

    public static BigPage Add(BigPage page, Look look, Lesson lesson, Size size, Glyphs glyphs)
    {
        var standings = LessonScore.Standings(lesson);
        var most = Math.Max(1, standings.Max(s => s.Points));
        var large = new BigPage();
        foreach (var standing in standings)
            AddOne(large, look, lesson, standing, most, size.Columns, BigScale.Quadrants);
        if (BigPage.CanGrow(lesson.Teams.Select(name => new BigCell(name, default)), glyphs) && large.Fits(size))
            return Append(page, look, lesson, standings.Length, most, size.Columns, BigScale.Quadrants, standings);
        return Append(page, look, lesson, standings.Length, most, size.Columns, BigScale.Plain, standings);
    }

    private static BigPage Append(BigPage page, Look look, Lesson lesson, int teams, int most, int columns, BigScale scale, IEnumerable<Standing> standings)
    {
        foreach (var standing in standings)
            AddOne(page, look, lesson, standing, most, columns, scale);
        var skipped = Enumerable.Range(0, lesson.Turns.Length).Where(question => lesson.Turns[question].IsSkipped).Select(question => (question + 1).ToString(CultureInfo.InvariantCulture)).ToList();
        return skipped.Count == 0 ? page : page.Add(look.Language.SkippedQuestions(skipped), look.Theme.Muted);
    }

    private static void AddOne(BigPage page, Look look, Lesson lesson, Standing standing, int most, int columns, BigScale scale)
    {
        var style = standing.Rank == 1 && standing.Points > 0 ? look.Theme.Right : look.Theme.Title;
        var (name, points) = (lesson.Teams[standing.Team], standing.Points.ToString(CultureInfo.InvariantCulture));
        var rank = FormattableString.Invariant($"{standing.Rank}{(standing.IsTied ? "=" : ".")}");
        if (scale == BigScale.Plain)
        {
            var width = Math.Min(LongestShown, lesson.Teams.Max(n => TextWidth.Of(n)));
            var bar = Math.Max(8, columns - width - PointsWidth - 7);
            page.Add($"{TextLayout.Pad(name, width)} {BarOf(standing.Points, most, bar)} {points,PointsWidth - 1}", style, lead: $"{rank,3} ");
            return;
        }
        page.Add($"{name}  {points}", style, scale, rank);
        page.Add(BarOf(standing.Points, most, columns), look.Theme.Accent);
    }

    private static string BarOf(int points, int most, int width)
    {
        var full = (int)Math.Round((double)width * points / most);
        return new string('█', full) + new string('░', width - full);
    }
}
