using System.Collections.Immutable;
using Quiz.Core.Dates;
using static Quiz.Classroom.Sheets.Pictures.MapSvg;

namespace Quiz.Classroom.Sheets.Pictures;

/// <summary>Something at its place on a time line, and what stands there for it.</summary>
internal sealed record TimelineMark(string Letter, EdtfDate Date);

/// <summary>A line on which dated things stand as far from each other as they were, those that would touch in rows above each other.</summary>
internal sealed class TimelineSvg(HtmlWriter html, ImmutableArray<TimelineMark> marks, int letterHeight)
{
    private const int Width = 1000;
    private const int Edge = 50;

    /// <summary>What begins or ends at no known time is drawn as at the nearest that is known.</summary>
    private readonly long _first = marks.SelectMany(DaysOf).DefaultIfEmpty(0).Min();
    private readonly long _last = marks.SelectMany(DaysOf).DefaultIfEmpty(0).Max();

    private double Radius => letterHeight * 0.72;

    /// <param name="id">Of the picture, unique within the page.</param>
    /// <param name="name">What it is called where it is not seen.</param>
    /// <param name="ends">The dates at both ends, as a person says them.</param>
    public void Write(string id, string name, (string First, string Last) ends)
    {
        var rows = new List<double>();
        var placed = marks.Where(mark => DaysOf(mark).Any()).Select(mark => (mark.Letter, From: X(DaysOf(mark).Min()), To: X(DaysOf(mark).Max()))).OrderBy(mark => mark.From + mark.To).Select(mark => (mark.Letter, mark.From, mark.To, Row: RowFor((mark.From + mark.To) / 2, rows))).ToList();
        var line = (int)((rows.Count * 2.2 * Radius) + (Radius * 0.8));
        var height = line + (int)(letterHeight * 1.8);
        using (html.In("svg", ("class", "line"), ("role", "img"), ("aria-labelledby", id), ("viewBox", FormattableString.Invariant($"0 0 {Width} {height}")), ("font-size", Number(letterHeight))))
        {
            html.Put("title", name, ("id", id));
            html.Void("path", ("class", "axis"), ("d", $"M{Edge - 30} {line}H{Width - Edge + 30}"));
            foreach (var (letter, from, to, row) in placed)
                WriteMark(letter, from, to, line, line - (Radius * (1.8 + (row * 2.2))));
            html.Put("text", ends.First, ("x", Number(Edge - 30)), ("y", Number(height - (letterHeight * 0.4))));
            html.Put("text", ends.Last, ("class", "end"), ("x", Number(Width - Edge + 30)), ("y", Number(height - (letterHeight * 0.4))));
        }
    }

    private void WriteMark(string letter, double from, double to, int line, double y)
    {
        var middle = Number((from + to) / 2);
        html.Void("path", ("class", "border"), ("d", $"M{middle} {line}V{Number(y)}"));
        html.Void("path", ("class", "range"), ("d", $"M{Number(from - 2)} {line}H{Number(to + 2)}"));
        html.Void("circle", ("class", "badge"), ("cx", middle), ("cy", Number(y)), ("r", Number(Radius)));
        html.Put("text", letter, ("class", "strong middle"), ("x", middle), ("y", Number(y + (letterHeight * 0.33))));
    }

    /// <summary>The lowest row that has room.</summary>
    private int RowFor(double x, List<double> rows)
    {
        var row = rows.FindIndex(right => right + (2.2 * Radius) <= x);
        if (row < 0)
        {
            row = rows.Count;
            rows.Add(0);
        }
        rows[row] = x;
        return row;
    }

    private double X(long day) => _last == _first ? Width / 2.0 : Edge + ((double)(day - _first) / (_last - _first) * (Width - (2 * Edge)));

    private static IEnumerable<long> DaysOf(TimelineMark mark)
    {
        if (mark.Date.Earliest.IsFinite)
            yield return mark.Date.Earliest.Number;
        if (mark.Date.Latest.IsFinite)
            yield return mark.Date.Latest.Number;
    }
}
