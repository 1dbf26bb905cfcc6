using System.Globalization;

namespace Quiz.Benchmarks;

/// <summary>One figure of the program and its mark, which is the most it may be.</summary>
/// <param name="Mark">Null where the figure is told for comparison only.</param>
/// <param name="Detail">What the figure was made from.</param>
public sealed record Figure(string Name, double Measured, double? Mark, string Unit, string Detail = "")
{
    public bool IsMet => Mark is null || Measured <= Mark;

    public string MeasuredText => Text(Measured);

    public string MarkText => Mark is { } mark ? Text(mark) : "-";

    public string Outcome => Mark is null ? "" : IsMet ? "met" : "MISSED";

    private string Text(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##} {Unit}");
}

/// <summary>The table that a run ends with, in the form that the README quotes.</summary>
public static class FigureTable
{
    public static void Write(IReadOnlyList<Figure> figures, TextWriter output)
    {
        string[][] rows = [["figure", "measured", "mark", "", "from"], .. figures.Select(f => new[] { f.Name, f.MeasuredText, f.MarkText, f.Outcome, f.Detail })];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        output.WriteLine(Line(rows[0], widths));
        output.WriteLine(Line([.. widths.Select(width => new string('-', width))], widths));
        foreach (var row in rows.Skip(1))
            output.WriteLine(Line(row, widths));
    }

    private static string Line(string[] cells, int[] widths) => $"| {string.Join(" | ", cells.Select((cell, i) => cell.PadRight(widths[i])))} |";
}
