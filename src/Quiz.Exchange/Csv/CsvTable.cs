using System.Text;
using Quiz.Core.Text;

namespace Quiz.Exchange.Csv;

/// <summary>A table whose first row names its columns, in any order and case.</summary>
public sealed class CsvTable
{
    private static readonly byte[] Delimiters = ",;\t|"u8.ToArray();

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly CsvReader _reader;
    private readonly LossList _losses;
    private readonly int _width;
    private readonly bool _isWidthTold;

    private CsvTable(CsvReader reader, CsvRow header, CsvColumnNames known, byte delimiter, LossList losses, bool isWidthTold)
    {
        (_reader, _losses, _isWidthTold, Delimiter) = (reader, losses, isWidthTold, (char)delimiter);
        _width = Math.Min(header.Count, CsvRow.MostCells);
        if (header.Count > _width)
            losses.Add(header.Offset, FormattableString.Invariant($"the header has {header.Count} columns, of which {_width} are read"));
        while (_width > 0 && string.IsNullOrWhiteSpace(header[_width - 1]))
            _width--;
        for (var i = 0; i < _width; i++)
            Name(header, i, known);
    }

    public char Delimiter { get; }

    public int Width => _width;

    /// <summary>The number that a spreadsheet gives the row read last, the blank ones counted.</summary>
    public int RowNumber { get; private set; }

    /// <summary>How many columns have a name that is known.</summary>
    public int Known => _columns.Count;

    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>The column's index; -1 for one that the table lacks.</summary>
    public int this[string column] => _columns.GetValueOrDefault(column, -1);

    /// <param name="delimiter">0 to find out.</param>
    /// <param name="isWidthTold">Whether rows with more cells or fewer than the header are losses.</param>
    public static CsvTable? Open(byte[] utf8, CsvColumnNames known, byte delimiter, LossList losses, bool isWidthTold = true)
    {
        var (start, rows) = (0, 0);
        // Excel's own way to name the delimiter: "sep=;" alone in the first line.
        if (utf8.Length >= 5 && Encoding.ASCII.GetString(utf8, 0, 4).Equals("sep=", StringComparison.OrdinalIgnoreCase) && (utf8.Length == 5 || utf8[5] is (byte)'\r' or (byte)'\n'))
            (delimiter, start) = (utf8[4], utf8.Length > 6 && utf8[5] == '\r' && utf8[6] == '\n' ? 7 : 6);
        if (delimiter == 0)
            delimiter = Delimiters.MaxBy(d => Likelihood(utf8, start, d, known));
        var reader = new CsvReader(utf8, delimiter, start, losses);
        CsvRow? header;
        do
            (header, rows) = (reader.Next(), rows + 1);
        while (header?.IsBlank == true);
        return header is null ? null : new(reader, header, known, delimiter, losses, isWidthTold) { RowNumber = rows };
    }

    /// <summary>The next row that is not blank; null at the end.</summary>
    public CsvRow? Next()
    {
        CsvRow? row;
        do
            (row, RowNumber) = (_reader.Next(), RowNumber + 1);
        while (row?.IsBlank == true);
        if (row is null || !_isWidthTold)
            return row;
        for (var i = _width; i < row.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(row[i]))
                continue;
            _losses.Add(row.OffsetOf(i), FormattableString.Invariant($"the row has {row.Count} cells, the header {_width}: what stands beyond is left out"));
            break;
        }
        if (row.Count < _width)
            _losses.Add(row.Offset, FormattableString.Invariant($"the row has {row.Count} cells, the header {_width}: the last are taken for empty"));
        return row;
    }

    private static (int Known, int Cells) Likelihood(byte[] utf8, int start, byte delimiter, CsvColumnNames known)
    {
        // A header is short: what follows is not looked at, so that a quote left open there costs nothing.
        var head = utf8.Length > 65_536 ? utf8[..65_536] : utf8;
        var header = new CsvReader(head, delimiter, start, new()).Next();
        return header is null ? default : (Enumerable.Range(0, header.Count).Count(i => known.Find(header[i]) is not null), header.Count);
    }

    private void Name(CsvRow header, int index, CsvColumnNames known)
    {
        var shown = $"\"{ForeignText.Clean(header[index].Trim(), 60)}\"";
        if (string.IsNullOrWhiteSpace(header[index]))
            return;
        if (known.Find(header[index]) is not { } column)
        {
            var meant = known.Nearest(header[index]);
            _losses.Add(header.OffsetOf(index), $"the column {shown} is left out: no column is called so{(meant is null ? "" : $"; did you mean \"{meant}\"?")}");
        }
        else if (!_columns.TryAdd(column, index))
            _losses.Add(header.OffsetOf(index), $"the column {shown} is left out: another before it is \"{column}\" already");
    }
}
