using System.Buffers;
using System.Text;

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

    private static readonly string[] Letters = [.. Enumerable.Range(0, 0x80).Select(letter => ((char)letter).ToString())];

    private readonly SearchValues<byte> _ends = SearchValues.Create([delimiter, (byte)'\r', (byte)'\n']);
    private int _at = start;
    private int _unclosed;
    private int _width;

    /// <summary>Null at the end of the file.</summary>
    public CsvRow? Next()
    {
        if (_at >= utf8.Length)
            return null;
        var row = new CsvRow(_at, _width);
        while (true)
        {
            var begin = _at;
            var text = _at < utf8.Length && utf8[_at] == Quote && _unclosed < MostUnclosed ? Quoted() : null;
            text ??= Bare();
            row.Add(begin, text);
            _width = row.Count;
            if (_at >= utf8.Length)
                return row;
            if (utf8[_at] == delimiter)
            {
                _at++;
                continue;
            }
            _at += utf8[_at] == '\r' && _at + 1 < utf8.Length && utf8[_at + 1] == '\n' ? 2 : 1;
            return row;
        }
    }

    /// <summary>Up to a delimiter or the end of the line.</summary>
    private string Bare()
    {
        var length = utf8.AsSpan(_at).IndexOfAny(_ends);
        var cell = length < 0 ? utf8.AsSpan(_at) : utf8.AsSpan(_at, length);
        _at += cell.Length;
        return cell.Length == 1 ? Letter(cell[0]) : Encoding.UTF8.GetString(cell);
    }

    /// <summary>A cell of one letter or digit, as most answers are, is kept once.</summary>
    private static string Letter(byte letter) => letter < 0x80 ? Letters[letter] : "\uFFFD";

    /// <summary>Null, with nothing read, where the quote is not closed.</summary>
    private string? Quoted()
    {
        var (begin, text) = (_at, new StringBuilder());
        for (var at = _at + 1; ;)
        {
            var length = utf8.AsSpan(at).IndexOf(Quote);
            if (length < 0)
            {
                _unclosed++;
                losses.Add(begin, "a quote is not closed up to the end of the file, and is taken for a letter");
                return null;
            }
            text.Append(Encoding.UTF8.GetString(utf8, at, length));
            at += length + 1;
            if (at < utf8.Length && utf8[at] == Quote)
            {
                text.Append('"');
                at++;
                continue;
            }
            _at = at;
            // Whatever stands between the closing quote and the delimiter belongs to the cell.
            return text.Append(Bare()).ToString();
        }
    }
}
