using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Dates;
using Quiz.Core.Maps;
using Quiz.Core.Text;

namespace Quiz.Exchange.Csv;

/// <summary>A row of a table of items: gives its cells as an item takes them, and reports what is wrong with one at its place.</summary>
internal sealed class CsvItem(CsvTable table, CsvRow row, PackDraft draft)
{
    public int At => row.Offset;

    /// <summary>Whether a cell has anything in it.</summary>
    public bool Has(string column) => Raw(column).Length > 0;

    public string Raw(string column) => CsvCells.Unguarded(row[table[column]].Trim());

    public string? Text(string column) => draft.Text(AtOf(column), column, Raw(column));

    public List<string> Texts(string column) => draft.Texts(AtOf(column), column, CsvCells.List(Raw(column)));

    public string? Address(string column) => draft.Address(AtOf(column), column, Raw(column));

    public int AtOf(string column) => row.OffsetOf(table[column]);

    public void Tell(string column, string what) => draft.Losses.Add(AtOf(column), $"\"{column}\": {what}");

    /// <summary>The row is kept without this cell.</summary>
    public void Lose(string column, string what) => draft.Losses.Add(AtOf(column), $"\"{column}\" is left out: {what}");

    /// <summary>The row is not kept.</summary>
    public void LeaveOut(string column, string why) => draft.Losses.Add(AtOf(column), $"row left out: \"{column}\": {why}");

    /// <summary>As it is shown in what is told.</summary>
    public string Shown(string column) => $"\"{ForeignText.Clean(Raw(column), 60)}\"";

    public bool Flag(string column)
    {
        var flag = CsvCells.Flag(Raw(column), draft.Tables);
        if (flag is null)
            Lose(column, $"found {Shown(column)}, wanted yes or no");
        return flag ?? false;
    }

    public EdtfDate? Date(string column)
    {
        if (!Has(column))
            return null;
        if (!TryDate(column, out var date, out var why))
            Lose(column, why);
        return date;
    }

    public bool TryDate(string column, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out string? why)
    {
        if (!ForeignDate.TryRead(Raw(column), draft.Dates, out date, out why))
            return false;
        if (ForeignDate.IsWithoutTime(Raw(column), date))
            Tell(column, $"the time of day in {Shown(column)} is left out");
        return true;
    }

    /// <summary>The point of the columns lat and lon; null without one.</summary>
    public GeoPoint? Point()
    {
        if (!Has("lat") && !Has("lon"))
            return null;
        if (!CsvCells.TryDecimal(Raw("lat"), out var lat) || lat is < -90 or > 90)
            Lose("lat", $"found {Shown("lat")}, wanted degrees from -90 to 90; the row is kept without its point");
        else if (!CsvCells.TryDecimal(Raw("lon"), out var lon) || lon is < -180 or > 180)
            Lose("lon", $"found {Shown("lon")}, wanted degrees from -180 to 180; the row is kept without its point");
        else
            return new(lat, lon);
        return null;
    }

    /// <summary>One of some words, compared without case and marks; null where the cell has none of them, which <paramref name="tell"/> reports.</summary>
    public T? OneOf<T>(string column, IReadOnlyList<(string Word, T Value)> words, Action<string, string> tell) where T : struct
    {
        var written = Raw(column).ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        foreach (var (word, value) in words)
        {
            if (word == written)
                return value;
        }
        var shown = words.DistinctBy(w => w.Value).Select(w => w.Word);
        tell(column, $"found {Shown(column)}, wanted {string.Join(", ", shown)}{(Spelling.Nearest(written, shown) is { } meant ? $"; did you mean \"{meant}\"?" : "")}");
        return null;
    }

    /// <summary>Whether a cell is a number whichever way numbers are written.</summary>
    public bool IsNumber(string column) => CsvCells.TryNumber(Raw(column), out _) || (HasDecimalComma(column) && CsvCells.IsOfDigits(Raw(column)) && TryNumber(column, null, out _));

    public bool TryNumber(string column, string? unit, out double number) =>
        CsvCells.TryNumber(Raw(column), out number)
        || NumberReader.TryRead(HasDecimalComma(column) ? Raw(column).Replace(',', '.') : Raw(column), unit, draft.Numbers, out number);

    /// <summary>In a table whose cells are parted by semicolons a comma is for decimals.</summary>
    private bool HasDecimalComma(string column) =>
        table.Delimiter == ';' && Raw(column).Count(c => c == ',') == 1 && !Raw(column).Contains('.', StringComparison.Ordinal);
}
