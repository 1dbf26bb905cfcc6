namespace Quiz.Exchange.Csv;

/// <summary>The columns of a table of items; <c>data/README.md</c> says what each holds.</summary>
internal static class CsvColumns
{
    public const int MostOptions = 12;

    public static CsvColumnNames Names { get; } = new(
        new("type", "тип"), new("id"), new("date", "when", "year", "дата", "рік", "коли"), new("title", "event", "headline", "назва", "подія"),
        new("text", "description", "details", "опис", "текст"), new("place", "where", "location", "місце", "де"),
        new("name", "place name", "ім’я", "назва місця"), new("aliases", "alias", "also", "other names", "інші назви"),
        new("lat", "latitude", "y", "широта"), new("lon", "lng", "long", "longitude", "x", "довгота"), new("approximate", "приблизно"),
        new("region", "регіон", "область"), new("capital", "столиця", "центр"),
        new("of", "чого"), new("to", "до"), new("quantity", "величина"), new("value", "значення"), new("unit", "одиниця"), new("bound", "межа"), new("as_of", "as of date", "станом на"),
        new("kind", "вид"), new("prompt", "question", "запитання", "питання"),
        OptionColumn(1), OptionColumn(2), OptionColumn(3), OptionColumn(4), OptionColumn(5), OptionColumn(6),
        OptionColumn(7), OptionColumn(8), OptionColumn(9), OptionColumn(10), OptionColumn(11), OptionColumn(12),
        new("answer", "correct", "correct answer", "відповідь"), new("why", "explanation", "because", "пояснення", "чому"),
        new("tags", "tag", "category", "мітки", "мітка"), new("sensitive", "чутливе"), new("note", "notes", "примітка"),
        new("sources", "джерела"), new("source", "джерело"), new("url", "link", "address", "посилання"), new("publisher", "видавець"), new("licence", "license", "ліцензія"));

    public static string Option(int number) => FormattableString.Invariant($"option{number}");

    private static CsvColumn OptionColumn(int number) =>
        new(Option(number), FormattableString.Invariant($"choice{number}"), $"option{(char)('a' + number - 1)}", FormattableString.Invariant($"варіант{number}"));
}
