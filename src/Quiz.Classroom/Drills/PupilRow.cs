using Quiz.Exchange.Csv;

namespace Quiz.Classroom.Drills;

/// <summary>What one pupil answered, cell by cell as it was typed in.</summary>
public sealed class PupilRow
{
    private readonly AnswerSheet _sheet;
    private readonly CsvRow _row;

    internal PupilRow(AnswerSheet sheet, CsvRow row, int number)
    {
        (_sheet, _row, Number) = (sheet, row, number);
        (Pupil, Variant, Drill) = (Words(row[sheet.PupilAt]), Words(row[sheet.VariantAt]), Words(row[sheet.DrillAt]));
    }

    /// <summary>As a spreadsheet counts rows.</summary>
    public int Number { get; }

    /// <summary>A name or a number; empty for none.</summary>
    public string Pupil { get; }

    public string Variant { get; }

    /// <summary>The code of the drill that was answered; empty for none.</summary>
    public string Drill { get; }

    /// <summary>Whether no question has anything in its cell: whoever was absent, or handed nothing in.</summary>
    public bool IsEmpty => _sheet.IsEmpty(_row);

    /// <summary>The cell that names the pupil.</summary>
    public string PupilCell => AnswerSheet.NameOf(_sheet.PupilAt, Number);

    /// <summary>What was typed in for the question of that index on the pupil's sheet; empty for nothing.</summary>
    public string this[int question] => _row[_sheet.QuestionAt[question]];

    public void TellPupil(string what) => _sheet.Tell(_row, Number, _sheet.PupilAt, what);

    public void TellVariant(string what) => _sheet.Tell(_row, Number, _sheet.VariantAt, what);

    public void TellDrill(string what) => _sheet.Tell(_row, Number, _sheet.DrillAt, what);

    public void TellAnswer(int question, string what) => _sheet.Tell(_row, Number, _sheet.QuestionAt[question], what);

    /// <summary>With one space between words, and without the apostrophe that keeps a spreadsheet from running it.</summary>
    private static string Words(string cell) => string.Join(' ', AnswerCell.Plain(cell).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
