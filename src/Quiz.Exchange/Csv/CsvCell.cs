using System.Text;

namespace Quiz.Exchange.Csv;

/// <summary>Where a cell stands in a table, in bytes. Its text is made when it is asked for: of many cells it never is.</summary>
/// <param name="Closing">Where the quote stands that closes it; -1 for a cell that is not quoted.</param>
internal readonly record struct CsvCell(int Begin, int End, int Closing = -1)
{
    private static readonly string[] Letters = [.. Enumerable.Range(0, 0x80).Select(letter => ((char)letter).ToString())];

    /// <summary>Without its quotes; what stands between the closing one and the delimiter belongs to it.</summary>
    public string TextIn(ReadOnlySpan<byte> table) => Closing < 0
        ? Plain(table[Begin..End])
        : Encoding.UTF8.GetString(table[(Begin + 1)..Closing]).Replace("\"\"", "\"", StringComparison.Ordinal) + Plain(table[(Closing + 1)..End]);

    /// <summary>A text of one letter or digit, as most answers are, is kept once.</summary>
    private static string Plain(ReadOnlySpan<byte> text) => text.Length == 1 && text[0] < 0x80 ? Letters[text[0]] : Encoding.UTF8.GetString(text);
}
