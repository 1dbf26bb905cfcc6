using Quiz.Core.Dates;
using Quiz.Exchange.Csv;

namespace Quiz.Exchange.Timelines;

/// <summary>Reads the columns of TimelineJS's spreadsheet from a table, those of its second version too.</summary>
internal static class TimelineSheet
{
    private static readonly CsvColumnNames Columns = new(
        new("Year"), new("Month"), new("Day"), new("Time"), new("End Year"), new("End Month"), new("End Day"), new("End Time"), new("Display Date"),
        new("Start Date"), new("End Date"), new("Headline"), new("Text"), new("Media"), new("Media Credit"), new("Media Caption"), new("Media Thumbnail"), new("Alt Text"),
        new("Type"), new("Group", "Tag"), new("Background"));

    private static readonly string[] Media = ["Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text"];

    /// <summary>Whether the first line names a headline and a year or a start.</summary>
    public static bool IsLike(string head)
    {
        var end = head.AsSpan().TrimStart("\r\n").IndexOfAny('\r', '\n');
        var names = (end < 0 ? head : head.TrimStart('\r', '\n')[..end]).Split([',', ';', '\t', '|']).Select(n => Columns.Find(n.Trim(' ', '"'))).ToList();
        return names.Contains("Headline") && (names.Contains("Year") || names.Contains("Start Date"));
    }

    public static void Read(byte[] utf8, LossList losses, TimelineMaker maker)
    {
        if (CsvTable.Open(utf8, Columns, 0, losses) is not { } table)
            return;
        for (var row = table.Next(); row is not null; row = table.Next())
        {
            var cells = row;
            string Cell(string column) => CsvCells.Unguarded(cells[table[column]].Trim());
            int At(string column) => cells.OffsetOf(table[column]);
            var start = Date(At("Start Date"), Cell("Start Date"));
            var end = Date(At("End Date"), Cell("End Date"));
            maker.Add(new(row.Offset, Cell("Type"),
                start.IsEmpty ? new(At("Year"), Cell("Year"), Cell("Month"), Cell("Day"), Cell("Time").Length > 0) : start,
                end.IsEmpty ? new(At("End Year"), Cell("End Year"), Cell("End Month"), Cell("End Day"), Cell("End Time").Length > 0) : end)
            {
                Headline = Cell("Headline"),
                Text = Cell("Text"),
                DisplayDate = Cell("Display Date"),
                Group = Cell("Group"),
                Shows = [.. Media.Any(m => Cell(m).Length > 0) ? ["media"] : (string[])[], .. Cell("Background").Length > 0 ? ["background"] : (string[])[]],
            });
        }
    }

    /// <summary>A date in one text: "2012,1,26" and "2012-01-26", or with the month first as in "1/26/2012"; a time of day may follow.</summary>
    public static TimelineDate Date(int at, string text)
    {
        text = text.Trim();
        if (ForeignDate.WhyNoYear(text) is { } trouble)
            return new(at, text) { Trouble = $"\"{text}\" {trouble}" };
        var (hasTime, sign) = (text.Contains(':', StringComparison.Ordinal), text.StartsWith('-') ? "-" : "");
        var end = text.IndexOfAny(['T', ' ']);
        var date = (end < 0 ? text : text[..end])[sign.Length..].TrimEnd(',');
        if (date.Contains('/', StringComparison.Ordinal))
        {
            var parts = date.Split('/');
            return parts.Length switch
            {
                2 => new(at, parts[1], parts[0], "", hasTime),
                3 => new(at, parts[2], parts[0], parts[1], hasTime),
                _ => new(at, text),
            };
        }
        var numbers = date.Split([',', '-']);
        // Hours and minutes may follow in the same list.
        return new(at, sign + numbers[0], numbers.Length > 1 ? numbers[1] : "", numbers.Length > 2 ? numbers[2] : "", hasTime || numbers.Length > 3);
    }
}
