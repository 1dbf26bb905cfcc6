using System.Globalization;

namespace Quiz.Exchange.Anki;

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

    /// <summary>Whether a column says something of a note that none of its fields does.</summary>
    public bool IsMeta(int column) => column == Guid || column == NoteType || column == Deck || column == Tags;

    public static string[] TagsOf(string field) => field.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private void Take(string key, string value)
    {
        switch (key)
        {
            case "separator": Separator = SeparatorOf(value); break;
            case "html": IsHtml = value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase); break;
            case "tags": CommonTags = TagsOf(value); break;
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
