namespace Quiz.Exchange.Csv;

/// <summary>A row of a table: its cells as they were written, and where each began, in bytes.</summary>
public sealed class CsvRow
{
    /// <summary>More of a row are only counted.</summary>
    public const int MostCells = 1_000;

    private readonly byte[] _table;
    private readonly List<CsvCell> _cells;
    private string?[] _texts = [];

    /// <param name="likely">How many cells it will have, as far as can be guessed.</param>
    internal CsvRow(byte[] table, int offset, int likely) => (_table, Offset, _cells) = (table, offset, new(Math.Min(likely, MostCells)));

    public int Offset { get; }

    public int Count { get; private set; }

    public bool IsBlank => Enumerable.Range(0, _cells.Count).All(column => string.IsNullOrWhiteSpace(this[column]));

    /// <summary>Empty beyond the last.</summary>
    public string this[int column] => column >= 0 && column < _cells.Count ? _texts[column] ??= _cells[column].TextIn(_table) : "";

    /// <summary>Where a cell begins; the row, where it has none.</summary>
    public int OffsetOf(int column) => column >= 0 && column < _cells.Count ? _cells[column].Begin : Offset;

    internal void Add(CsvCell cell)
    {
        if (Count++ < MostCells)
            _cells.Add(cell);
    }

    /// <summary>After its last cell was added.</summary>
    internal void End() => _texts = new string?[_cells.Count];
}
