using System.Text;

namespace Quiz.Exchange.Csv;

/// <summary>Writes rows of cells as RFC 4180 has them. What a spreadsheet would run as a formula is made harmless.</summary>
public sealed class CsvText(char delimiter)
{
    private readonly StringBuilder _text = new();
    private bool _isRowBegun;

    /// <summary>A text, guarded.</summary>
    public CsvText Cell(string text) => Raw(CsvCells.Guarded(text));

    public CsvText Cells(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            Cell(text);
        return this;
    }

    /// <summary>A number, which is no formula and which a spreadsheet can reckon with; an empty cell for none.</summary>
    public CsvText Number(double? number) => Raw(number is { } known ? CsvCells.Number(known) : "");

    public void EndRow()
    {
        _text.Append("\r\n");
        _isRowBegun = false;
    }

    public override string ToString() => _text.ToString();

    /// <summary>With the byte order mark that spreadsheets know UTF-8 by.</summary>
    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_text.ToString())];

    /// <summary>As it is.</summary>
    internal CsvText Raw(string cell)
    {
        if (_isRowBegun)
            _text.Append(delimiter);
        _isRowBegun = true;
        if (cell.AsSpan().IndexOfAny("\"\r\n") >= 0 || cell.Contains(delimiter, StringComparison.Ordinal))
            _text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            _text.Append(cell);
        return this;
    }
}
