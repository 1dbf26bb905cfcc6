using System.Collections.Immutable;

namespace Quiz.Exchange.Csv;

/// <summary>The columns of a table of items; <c>data/README.md</c> says what each holds.</summary>
internal static class CsvColumns
{
    public const int MostOptions = 12;

    /// <param name="languages">What people call them.</param>
    public static CsvColumnNames NamesIn(IEnumerable<ColumnReadingWords> languages)
    {
        ImmutableArray<ColumnReadingWords> all = [.. languages];
        return new(
        [
            Column("id", _ => []),
            Column("type", words => words.Type),
            Column("date", words => words.Date),
            Column("title", words => words.Title),
            Column("text", words => words.Text),
            Column("place", words => words.Place),
            Column("name", words => words.Name),
            Column("aliases", words => words.Aliases),
            Column("lat", words => words.Lat),
            Column("lon", words => words.Lon),
            Column("approximate", words => words.Approximate),
            Column("region", words => words.Region),
            Column("capital", words => words.Capital),
            Column("of", words => words.Of),
            Column("to", words => words.To),
            Column("quantity", words => words.Quantity),
            Column("value", words => words.Value),
            Column("unit", words => words.Unit),
            Column("bound", words => words.Bound),
            Column("as_of", words => words.AsOf),
            Column("kind", words => words.Kind),
            Column("prompt", words => words.Prompt),
            .. Enumerable.Range(1, MostOptions).Select(OptionColumn),
            Column("answer", words => words.Answer),
            Column("why", words => words.Why),
            Column("tags", words => words.Tags),
            Column("sensitive", words => words.Sensitive),
            Column("note", words => words.Note),
            Column("sources", words => words.Sources),
            Column("source", words => words.Source),
            Column("url", words => words.Url),
            Column("publisher", words => words.Publisher),
            Column("licence", words => words.Licence),
        ]);

        CsvColumn Column(string name, Func<ColumnReadingWords, IEnumerable<string>> also) => new(name, [.. all.SelectMany(also)]);

        CsvColumn OptionColumn(int number) =>
            new(Option(number), [$"option{(char)('a' + number - 1)}", .. all.SelectMany(words => words.Option).Select(word => FormattableString.Invariant($"{word}{number}"))]);
    }

    public static string Option(int number) => FormattableString.Invariant($"option{number}");
}
