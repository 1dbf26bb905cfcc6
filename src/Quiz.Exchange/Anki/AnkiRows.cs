using System.Text;

namespace Quiz.Exchange.Anki;

/// <summary>The rows of a file whose fields a sign parts; a field in quotes may hold that sign, ends of line, and quotes doubled.</summary>
internal sealed class AnkiRows(string text, int start, char separator)
{
    private const int MostFields = 1_000;

    private int _at = start;
    private bool _quotesEnd = true;

    /// <summary>Where a quote opens that does not close; -1 for nowhere. From there on quotes are signs like others.</summary>
    public int OpenQuote { get; private set; } = -1;

    /// <summary>Empty lines and comments are no rows. Null at the end.</summary>
    public List<string>? Next(out int offset)
    {
        while (_at < text.Length && (text[_at] is '\n' or '#'))
            _at = text.IndexOf('\n', _at) is >= 0 and var newline ? newline + 1 : text.Length;
        offset = _at;
        if (_at >= text.Length)
            return null;
        var fields = new List<string>();
        do
        {
            var field = Field();
            if (fields.Count < MostFields)
                fields.Add(field);
        }
        while (_at < text.Length && text[_at++] == separator);
        return fields;
    }

    /// <summary>Ends before the sign or the end of line that closes the field.</summary>
    private string Field()
    {
        var quoted = "";
        if (_quotesEnd && _at < text.Length && text[_at] == '"' && !TryQuoted(out quoted))
            (_quotesEnd, OpenQuote) = (false, _at);
        var end = text.AsSpan(_at).IndexOfAny(separator, '\n') is >= 0 and var length ? _at + length : text.Length;
        var rest = text[_at..end];
        _at = end;
        return quoted + rest;
    }

    private bool TryQuoted(out string quoted)
    {
        var field = new StringBuilder();
        for (var from = _at + 1; ; from++)
        {
            var quote = text.IndexOf('"', from);
            if (quote < 0)
            {
                quoted = "";
                return false;
            }
            field.Append(text, from, quote - from);
            from = quote + 1;
            if (from >= text.Length || text[from] != '"')
            {
                (_at, quoted) = (from, field.ToString());
                return true;
            }
            field.Append('"');
        }
    }
}
