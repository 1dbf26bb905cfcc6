namespace Quiz.Exchange.Csv;

/// <summary>A row of a table: its cells as they were written, and where each began, in bytes.</summary>
/// <param name="likely">How many cells it will have, as far as can be guessed.</param>
public sealed class CsvRow(int offset, int likely = 0)
{
    /// <summary>More of a row are only counted.</summary>
    public const int MostCells = 1_000;

    private readonly List<(int Offset, string Text)> _cells = new(Math.Min(likely, MostCells));

    public int Offset => offset;

    public int Count { get; private set; }

    public bool IsBlank => _cells.TrueForAll(c => string.IsNullOrWhiteSpace(c.Text));

    public void Add(int at, string text)
    {
        if (Count++ < MostCells)
            _cells.Add((at, text));
    }

    /// <summary>Empty beyond the last.</summary>
    public string this[int column] => column >= 0 && column < _cells.Count ? _cells[column].Text : "";

    /// <summary>Where a cell begins; the row, where it has none.</summary>
    public int OffsetOf(int column) => column >= 0 && column < _cells.Count ? _cells[column].Offset : offset;
}
