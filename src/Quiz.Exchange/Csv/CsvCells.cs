using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Quiz.Exchange.Csv;

/// <summary>What cells hold beside plain text.</summary>
internal static class CsvCells
{
    private const char Guard = '\'';
    private const string DecimalMarks = ".,";
    private const string GroupMarks = " \u00A0\u202F\u2009'’_";
    private const string OtherMarks = "+-\u2212–/:;";

    /// <summary>A text that a spreadsheet would run as a formula gets an apostrophe before it, and so does one that begins like a guarded one.</summary>
    public static string Guarded(string text) => IsRisky(text.AsSpan().TrimStart(Guard)) ? Guard + text : text;

    /// <summary>Without the apostrophe that <see cref="Guarded"/> put there.</summary>
    public static string Unguarded(string cell) => cell.StartsWith(Guard) && IsRisky(cell.AsSpan().TrimStart(Guard)) ? cell[1..] : cell;

    /// <summary>Several texts in a cell have semicolons between them; one within a text has a backslash before it, as a backslash has.</summary>
    public static string Listed(IEnumerable<string> texts) =>
        string.Join("; ", texts.Select(t => t.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)));

    public static List<string> List(string cell)
    {
        var (texts, text) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\\' && i + 1 < cell.Length && cell[i + 1] is ';' or '\\')
                text.Append(cell[++i]);
            else if (cell[i] == ';')
                Take();
            else
                text.Append(cell[i]);
        }
        Take();
        return texts;

        void Take()
        {
            if (text.ToString().Trim() is { Length: > 0 } one)
                texts.Add(one);
            text.Clear();
        }
    }

    /// <summary>So that it is read back as the same number.</summary>
    public static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A number with a point or a comma for its decimals, as a coordinate has.</summary>
    public static bool TryDecimal(string cell, out double number) =>
        double.TryParse(cell.Trim().Replace(',', '.').Replace('\u2212', '-'), NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>A number that can be read in one way only: in 1,5 and 1,000.5 the marks tell each other apart, in 1,000 they do not.</summary>
    public static bool TryNumber(string cell, out double number)
    {
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number))
            return true;
        var plain = cell.Trim().Replace('\u2212', '-');
        var sign = plain.StartsWith('-') ? "-" : "";
        plain = plain[sign.Length..];
        var marks = plain.Where(c => !char.IsAsciiDigit(c)).ToList();
        if (marks.Count == 0 || marks.Exists(m => !DecimalMarks.Contains(m) && !GroupMarks.Contains(m)))
            return false;
        var (last, end) = (marks[^1], plain.LastIndexOf(marks[^1]));
        var (head, tail) = (plain[..end], plain[(end + 1)..]);
        var isLastAlone = marks.IndexOf(last) == marks.Count - 1;
        var isDecimal = DecimalMarks.Contains(last) && isLastAlone && tail.Length > 0 && (marks.Count > 1 || tail.Length != 3 || head.Length > 3 || head == "0");
        if (!isDecimal && DecimalMarks.Contains(last) && isLastAlone)
            return false;
        var groups = (isDecimal ? head : plain).Split(marks[0]);
        if (groups.Length > 1 && (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(g => g.Length != 3)))
            return false;
        return double.TryParse($"{sign}{string.Concat(groups)}{(isDecimal ? "." + tail : "")}", NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Whether nothing but digits is in it, and marks such as stand between those of numbers and dates.</summary>
    public static bool IsOfDigits(string cell) =>
        cell.Any(char.IsAsciiDigit) && cell.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || DecimalMarks.Contains(c) || GroupMarks.Contains(c) || OtherMarks.Contains(c));

    /// <summary>Null where it says neither yes nor no.</summary>
    public static bool? Flag(string cell, ImmutableArray<TableReadingWords> languages) => cell.Trim().ToLowerInvariant() switch
    {
        // What programs write, and marks.
        "true" or "1" or "x" or "✓" => true,
        "" or "false" or "0" => false,
        var word when languages.Any(language => language.Yes.Contains(word)) => true,
        var word when languages.Any(language => language.No.Contains(word)) => false,
        _ => null,
    };

    private static bool IsRisky(ReadOnlySpan<char> text) => !text.IsEmpty && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r');
}
