using System.Globalization;
using System.Text;

namespace Quiz.Core.Exchange.Anki;

/// <summary>What the lines at the head of an Anki text file tell of its rows. Columns count from 1; 0 for none.</summary>
internal sealed class AnkiHead
{
    public char Separator { get; private set; }
    /// <summary>Null where the file does not say.</summary>
    public bool? IsHtml { get; private set; }
    public int Guid { get; private set; }
    public int NoteType { get; private set; }
    public int Deck { get; private set; }
    public int Tags { get; private set; }
    public string[] CommonTags { get; private set; } = [];
    public string? CommonDeck { get; private set; }
    /// <summary>Where the rows begin.</summary>
    public int End { get; private set; }

    public static AnkiHead Of(string text)
    {
        var head = new AnkiHead();
        while (head.End < text.Length && (text[head.End] == '#' || (head.End == 0 && text.StartsWith("tags:", StringComparison.Ordinal))))
        {
            var end = text.IndexOf('\n', head.End) is >= 0 and var newline ? newline : text.Length;
            var line = text[head.End..end].TrimStart('#');
            if (line.IndexOf(':') is > 0 and var colon)
                head.Take(line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..]);
            head.End = Math.Min(end + 1, text.Length);
        }
        if (head.Separator == '\0')
            head.Separator = Guessed(text.AsSpan(head.End));
        return head;
    }

    private void Take(string key, string value)
    {
        switch (key)
        {
            case "separator": Separator = SeparatorOf(value); break;
            case "html": IsHtml = value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase); break;
            case "tags": CommonTags = AnkiReader.TagsOf(value); break;
            case "deck": CommonDeck = value.Trim(); break;
            case "guid column": Guid = Column(value); break;
            case "notetype column": NoteType = Column(value); break;
            case "deck column": Deck = Column(value); break;
            case "tags column": Tags = Column(value); break;
        }
    }

    private static int Column(string value) => int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var column) ? column : 0;

    private static char SeparatorOf(string value) => value.Trim().ToLowerInvariant() switch
    {
        "tab" => '\t',
        "comma" => ',',
        "semicolon" => ';',
        "pipe" => '|',
        "colon" => ':',
        "space" => ' ',
        _ => value.Length > 0 ? value[0] : '\0',
    };

    /// <summary>The first of these in the first row.</summary>
    private static char Guessed(ReadOnlySpan<char> rows)
    {
        var end = rows.IndexOf('\n');
        var row = end < 0 ? rows : rows[..end];
        foreach (var separator in "\t;,|:")
        {
            if (row.Contains(separator))
                return separator;
        }
        return '\t';
    }
}

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
