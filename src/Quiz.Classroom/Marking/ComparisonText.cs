using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Core.Text;
using Quiz.Exchange.Csv;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Marking;

/// <summary>Results of several sittings beside each other, as lines of text and as a table.</summary>
public sealed class ComparisonText(ILanguage language, ImmutableArray<SavedResults> sittings, ImmutableArray<ComparedItem> items)
{
    private const int LongestLine = 4_000;
    private static readonly string[] ColumnsOfSitting = ["question", "answered", "facility", "discrimination"];

    public void Tell(TextWriter output)
    {
        foreach (var (i, sitting) in sittings.Index())
            Line(language.SittingLine(i + 1, sitting.Title, sitting.Code, sitting.Pupils, ResultsWords.Share(language, sitting.Mean)));
        foreach (var (i, item) in items.Index())
        {
            output.WriteLine();
            Line(language.NumberedQuestion(i + 1, $"{language.TitleOf(item.Known.Kind)}: {item.Known.Prompt}"));
            for (var sitting = 0; sitting < sittings.Length; sitting++)
                Line($"   {Figures(sitting, item.Items[sitting])}");
            if (item.Change is { } change)
                Line($"   {Told(change)}");
        }
        output.WriteLine();
        var changes = items.Select(i => i.Change).OfType<double>().ToList();
        Line(language.ComparedCount(changes.Count(c => c >= ResultsComparison.Notable), changes.Count(c => c <= -ResultsComparison.Notable), changes.Count(c => Math.Abs(c) < ResultsComparison.Notable)));

        void Line(string text) => output.WriteLine(ForeignText.Clean(text, LongestLine));
    }

    public byte[] Table()
    {
        var table = new CsvText(',');
        table.Cells(["id", "pack", "item", "kind", "prompt"]);
        for (var sitting = 1; sitting <= sittings.Length; sitting++)
            table.Cells(ColumnsOfSitting.Select(column => FormattableString.Invariant($"{column}_{sitting}")));
        table.Cell("change").EndRow();
        foreach (var item in items)
        {
            var known = item.Known;
            table.Cells([known.Id, known.Pack, known.Item, known.Kind.Key, known.Prompt]);
            foreach (var one in item.Items)
                table.Number(one?.Number).Number(one?.Answered).Number(one?.Facility).Number(one?.Discrimination);
            table.Number(ResultsTables.Rounded(item.Change)).EndRow();
        }
        return table.ToBytes();
    }

    private string Figures(int sitting, SavedItem? item) => item is null
        ? language.SittingWithout(sitting + 1)
        : language.SittingFigures(sitting + 1, ResultsWords.Share(language, item.Facility), ResultsWords.Number(language, item.Discrimination));

    private string Told(double change)
    {
        var points = language.Number(Math.Round(100 * Math.Abs(change)));
        return Math.Abs(change) < ResultsComparison.Notable ? language.StayedTheSame : change > 0 ? language.GotBetter(points) : language.GotWorse(points);
    }
}
