using System.Collections.Immutable;
using System.Text;
using Quiz.Core.Text;
using Quiz.Exchange;
using Quiz.Exchange.Csv;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Drills;

/// <summary>A table of pupils' answers as a teacher typed it in, read row by row. What is wrong with it is told at its cell, and the rest is read all the same.</summary>
public sealed class AnswerSheet
{
    /// <summary>What comes after so many pupils is not read, which is told.</summary>
    public const int MostRows = 100_000;

    private const string PupilColumn = "pupil";
    private const string VariantColumn = "variant";
    private const string DrillColumn = "drill";
    private const int MostShown = 60;

    private readonly LossList _losses = new();
    private readonly ImmutableArray<Loss> _encodingLosses;
    private readonly byte[] _utf8;
    private readonly CsvTable? _table;
    private int _rows;

    /// <param name="file">In any encoding, with any delimiter.</param>
    /// <param name="questions">How many the drill has.</param>
    /// <param name="languages">What its columns may be called.</param>
    public AnswerSheet(byte[] file, int questions, ImmutableArray<AnswerTableWords> languages)
    {
        var encoding = new LossList();
        var text = ForeignEncoding.Decode(file, encoding);
        _encodingLosses = encoding.PlacedIn(text);
        _utf8 = Encoding.UTF8.GetBytes(text);
        _table = CsvTable.Open(_utf8, Columns(questions, languages), 0, _losses, isWidthTold: false);
        QuestionAt = [.. Enumerable.Range(0, questions).Select(i => _table?[Number(i)] ?? -1)];
        if (_table is null)
            return;
        (PupilAt, VariantAt, DrillAt) = (_table[PupilColumn], _table[VariantColumn], _table[DrillColumn]);
        TellOfHeader();
    }

    /// <summary>Whether there is anything to mark: a column of some question.</summary>
    public bool HasQuestions => QuestionAt.Any(at => at >= 0);

    /// <summary>Whether a column says who answered.</summary>
    public bool NamesPupils => PupilAt >= 0;

    /// <summary>The index of its column; -1 for one that the table lacks, as with all of these.</summary>
    internal int PupilAt { get; } = -1;

    internal int VariantAt { get; } = -1;

    internal int DrillAt { get; } = -1;

    internal ImmutableArray<int> QuestionAt { get; }

    /// <summary>The next row in which somebody is named or something was answered; null at the end.</summary>
    public PupilRow? Next()
    {
        if (_table is null || !HasQuestions)
            return null;
        while (_table.Next() is { } row)
        {
            var read = new PupilRow(this, row, _table.RowNumber);
            TellOfWidth(row);
            if (read.Pupil.Length == 0 && read.IsEmpty)
                continue;
            if (_rows++ < MostRows)
                return read;
            _losses.Add(row.Offset, FormattableString.Invariant($"more than {MostRows} pupils; from here on nothing is read"));
            return null;
        }
        return null;
    }

    /// <summary>What was found wrong up to now, by its place.</summary>
    public ImmutableArray<Loss> Troubles() => [.. _encodingLosses, .. _losses.Placed(_utf8)];

    internal bool IsEmpty(CsvRow row)
    {
        foreach (var at in QuestionAt)
        {
            if (!string.IsNullOrWhiteSpace(row[at]))
                return false;
        }
        return true;
    }

    internal static string NameOf(int column, int rowNumber) => column < 0 ? FormattableString.Invariant($"row {rowNumber}") : CellName.Of(column, rowNumber);

    internal void Tell(CsvRow row, int rowNumber, int column, string what) => _losses.Add(row.OffsetOf(column), $"{NameOf(column, rowNumber)}: {what}");

    private void TellOfWidth(CsvRow row)
    {
        for (var i = _table!.Width; i < row.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(row[i]))
                continue;
            Tell(row, _table.RowNumber, i, FormattableString.Invariant($"the row has {row.Count} cells, the header {_table.Width}: \"{ForeignText.Clean(row[i].Trim(), MostShown)}\" and what follows is left out"));
            return;
        }
    }

    private void TellOfHeader()
    {
        var missing = QuestionAt.Index().Where(q => q.Item < 0).Select(q => Number(q.Index)).ToList();
        if (missing.Count == QuestionAt.Length)
            _losses.Add(0, FormattableString.Invariant($"found no column of a question in the first row; wanted pupil, variant, and 1 to {QuestionAt.Length}"));
        else if (missing.Count > 0)
            _losses.Add(0, $"no column for question {string.Join(", ", missing)}: taken for left blank by everybody");
        if (PupilAt < 0 && HasQuestions)
            _losses.Add(0, "no column says who answered (pupil, name, student): the pupils are called by their rows");
    }

    private static string Number(int question) => FormattableString.Invariant($"{question + 1}");

    private static CsvColumnNames Columns(int questions, ImmutableArray<AnswerTableWords> languages) => new(
    [
        new(PupilColumn, [.. languages.SelectMany(words => words.Pupil)]),
        new(VariantColumn, [.. languages.SelectMany(words => words.Variant)]),
        new(DrillColumn, [.. languages.SelectMany(words => words.Drill)]),
        .. Enumerable.Range(0, questions).Select(Number).Select(number => new CsvColumn(number, [.. languages.SelectMany(words => words.Question).Select(word => word + number)])),
    ]);
}
