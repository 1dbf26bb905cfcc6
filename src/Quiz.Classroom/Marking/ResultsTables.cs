using System.Globalization;
using Quiz.Core.Forms;
using Quiz.Core.Statistics;
using Quiz.Exchange.Csv;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Marking;

/// <summary>Results as tables. Their columns have the same names in every language.</summary>
public static class ResultsTables
{
    /// <summary>A row for each pupil, with the points of each question in the order of variant A, whichever variant the pupil had. Who answered nothing has no points.</summary>
    public static byte[] OfPupils(DrillResults results)
    {
        var table = new CsvText(',');
        table.Cells(["class", "pupil", "variant"]).Cells(results.Drill.Questions.Select((_, i) => Told(i + 1))).Cells(["points", "of", "percent"]).EndRow();
        foreach (var group in results.Groups)
        {
            foreach (var pupil in group.Pupils)
            {
                table.Cell(group.Name).Cell(pupil.Name).Cell(pupil.Variant);
                foreach (var answer in pupil.Answers)
                    table.Number(answer.Points);
                table.Number(pupil.Points).Number(results.MostPoints).Number(Percent(pupil.Share)).EndRow();
            }
            foreach (var name in group.Absent)
                table.Cell(group.Name).Cell(name).Cells(Enumerable.Repeat("", results.Drill.Questions.Length + 4)).EndRow();
        }
        return table.ToBytes();
    }

    /// <summary>A row for each question, in the order of variant A.</summary>
    public static byte[] OfQuestions(DrillResults results, ILanguage language)
    {
        var most = results.Options.Max(o => o.Count);
        var table = new CsvText(',');
        table.Cells(["question", "id", "pack", "item", "kind", "prompt", "answered", "blank", "unreadable", "facility", "discrimination", "right", "reteach"]);
        table.Cells(Enumerable.Range(0, most).SelectMany(o => new[] { $"option_{OptionLetter.NameOf(o)}", $"taken_{OptionLetter.NameOf(o)}" })).EndRow();
        foreach (var (i, question) in results.Drill.Questions.Index())
        {
            var (item, options) = (results.Items[i], results.Options[i]);
            table.Number(i + 1).Cells([question.Id, question.Pack.Reference, question.Item, question.Kind.Key, ResultsWords.TitleOf(language, question)]);
            table.Number(item.Answered).Number(item.Blank).Number(item.Unreadable).Number(Rounded(item.Facility)).Number(Rounded(item.Discrimination));
            table.Cell(string.Join(' ', options.Right.Select(OptionLetter.NameOf))).Cell(string.Join(' ', item.Reteach.Select(NameOf)));
            for (var option = 0; option < most; option++)
            {
                table.Cell(option < options.Count ? ResultsWords.OptionText(language, question, option) : "");
                table.Number(option < options.Count ? item.Taken[option] : null);
            }
            table.EndRow();
        }
        return table.ToBytes();
    }

    /// <summary>As files call it.</summary>
    public static string NameOf(Reteach reason) => reason switch
    {
        Reteach.LowFacility => "low-facility",
        Reteach.WrongOptionLeads => "wrong-option-leads",
        _ => "negative-discrimination",
    };

    /// <summary>So many digits as mean something, the same in every file.</summary>
    public static double? Rounded(double? number) => number is { } known ? Math.Round(known, 4) : null;

    public static double Percent(double share) => Math.Round(100 * share, 1);

    private static string Told(int number) => number.ToString(CultureInfo.InvariantCulture);
}
