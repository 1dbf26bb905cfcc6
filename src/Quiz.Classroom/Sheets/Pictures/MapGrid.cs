using Quiz.Languages.Words;
using static Quiz.Classroom.Sheets.Pictures.MapSvg;

namespace Quiz.Classroom.Sheets.Pictures;

/// <summary>Parallels and meridians at round degrees, with their degrees at the left and below, so that a cross can be read off as coordinates.</summary>
internal sealed class MapGrid(MapFrame frame, ILanguage language, int letterHeight)
{
    /// <summary>In units: lines are not nearer to each other.</summary>
    private const double LeastGap = 40;
    private static readonly double[] Steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 45, 90];

    private readonly double _latStep = Steps.FirstOrDefault(step => step * frame.PerLat >= LeastGap, 90);
    private readonly double _lonStep = Steps.FirstOrDefault(step => step * frame.PerLon >= LeastGap, 90);

    public void WriteLines(HtmlWriter html)
    {
        var path = string.Concat(
            Multiples(_latStep, Math.Max(-90, frame.South), Math.Min(90, frame.North)).Select(lat => $"M0 {Number(frame.Y(lat))}H{Number(frame.Width)}").Concat(
            Multiples(_lonStep, frame.West, frame.East).Select(lon => $"M{Number(frame.X(lon))} 0V{Number(frame.Height)}")));
        html.Void("path", ("class", "grid"), ("d", path));
    }

    public void WriteLabels(HtmlWriter html)
    {
        var half = letterHeight / 2.0;
        var last = double.PositiveInfinity;
        foreach (var lat in Multiples(_latStep, Math.Max(-90, frame.South), Math.Min(90, frame.North)))
        {
            var y = frame.Y(lat);
            if (last - y < letterHeight * 1.1 || y < half || y > frame.Height - half)
                continue;
            html.Put("text", language.Parallel(lat), ("class", "end"), ("x", Number(-half / 2)), ("y", Number(y + (half * 0.7))));
            last = y;
        }
        var wide = letterHeight * 4.2;
        last = double.NegativeInfinity;
        foreach (var lon in Multiples(_lonStep, frame.West, frame.East))
        {
            var x = frame.X(lon);
            if (x - last < wide || x < 0 || x > frame.Width - (wide / 2))
                continue;
            html.Put("text", language.Meridian(Core.Maps.Degrees.Wrapped(lon)), ("class", "middle"), ("x", Number(x)), ("y", Number(frame.Height + (letterHeight * 1.1))));
            last = x;
        }
    }

    private static IEnumerable<double> Multiples(double step, double from, double to)
    {
        for (var i = Math.Ceiling(from / step); i * step <= to; i++)
            yield return Math.Round(i * step, 2);
    }
}
