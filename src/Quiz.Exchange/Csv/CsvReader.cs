using System.Buffers;

namespace Quiz.Exchange.Csv;

/// <summary>
/// Reads rows of cells as RFC 4180 has them, with any delimiter and any line end. What breaks its rules is read as it was most likely meant: a quote within
/// an unquoted cell is a letter, and so is one that is never closed, which is told. Written by ourselves, for every loss is told at its cell.
/// </summary>
internal sealed class CsvReader(byte[] utf8, byte delimiter, int start, LossList losses)
{
    private const byte Quote = (byte)'"';

    /// <summary>So often is the rest of a file looked through for a quote that closes; then all are letters.</summary>
    private const int MostUnclosed = 20;

    private readonly SearchValues<byte> _ends = SearchValues.Create([delimiter, (byte)'\r', (byte)'\n']);
    private int _at = start;
    private int _unclosed;
    private int _width;

    /// <summary>Null at the end of the file.</summary>
    public CsvRow? Next()
    {
        if (_at >= utf8.Length)
            return null;
        var row = new CsvRow(utf8, _at, _width);
        bool hasMore;
        do
        {
            row.Add(Cell());
            hasMore = _at < utf8.Length && utf8[_at] == delimiter;
            if (hasMore)
                _at++;
        }
        while (hasMore);
        row.End();
        _width = row.Count;
        if (_at < utf8.Length)
            _at += utf8[_at] == '\r' && _at + 1 < utf8.Length && utf8[_at + 1] == '\n' ? 2 : 1;
        return row;
    }

    private CsvCell Cell()
    {
        var begin = _at;
        var closing = _at < utf8.Length && utf8[_at] == Quote && _unclosed < MostUnclosed ? ClosingQuote() : -1;
        if (closing >= 0)
            _at = closing + 1;
        var length = utf8.AsSpan(_at).IndexOfAny(_ends);
        _at = length < 0 ? utf8.Length : _at + length;
        return new(begin, _at, closing);
    }

    /// <summary>Where the quote stands that closes the one here, two beside each other being one in the cell; -1 for none, which is told.</summary>
    private int ClosingQuote()
    {
        for (var at = _at + 1; ; at += 2)
        {
            var length = utf8.AsSpan(at).IndexOf(Quote);
            if (length < 0)
            {
                _unclosed++;
                losses.Add(_at, "a quote is not closed up to the end of the file, and is taken for a letter");
                return -1;
            }
            at += length;
            if (at + 1 >= utf8.Length || utf8[at + 1] != Quote)
                return at;
        }
    }
}
