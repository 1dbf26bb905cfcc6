using System.Collections.Immutable;
using Quiz.Core.Packs;

namespace Quiz.Exchange.Csv;

/// <summary>What stands in the cells of each item's row.</summary>
internal static class CsvRows
{
    public static (string, List<(string, string)>) Of(Source source) => Row("sources", source.Id,
        ("type", "source"), ("title", source.Title), ("date", source.Date?.Text), ("url", source.Url), ("publisher", source.Publisher), ("licence", source.Licence), ("note", source.Note));

    public static (string, List<(string, string)>) Of(Place place) => Of("places", place,
        ("type", "place"), ("name", place.Name), ("aliases", CsvCells.Listed(place.Aliases)), ("lat", Number(place.Point?.Lat)), ("lon", Number(place.Point?.Lon)),
        ("approximate", Flag(place.Approximate)), ("region", place.Region));

    public static (string, List<(string, string)>) Of(Region region) => Of("regions", region,
        ("type", "region"), ("name", region.Name), ("aliases", CsvCells.Listed(region.Aliases)), ("capital", region.Capital));

    public static (string, List<(string, string)>) Of(Event happened) => Of("events", happened,
        ("type", "event"), ("date", happened.Date.Text), ("title", happened.Title), ("text", happened.Text), ("place", happened.Place));

    public static (string, List<(string, string)>) Of(Figure figure) => Of("figures", figure,
        ("type", "figure"), ("of", figure.Of), ("to", figure.To), ("quantity", PackWords.Of(PackWords.Quantities, figure.Quantity)), ("value", Number(figure.Value)),
        ("unit", PackWords.Of(PackWords.Units, figure.Quantity)), ("bound", figure.Bound == Bound.Exact ? null : PackWords.Of(PackWords.Bounds, figure.Bound)), ("as_of", figure.AsOf?.Text));

    public static (string, List<(string, string)>) Of(WrittenQuestion question)
    {
        (string, string?)[] form = question.Form switch
        {
            WrittenForm.Choice choice => [.. Options(choice.Options), ("answer", Answer(choice.Options, choice.Answer))],
            WrittenForm.Choices choices => [.. Options(choices.Options), ("answer", CsvCells.Listed(choices.Answer.Select(a => Answer(choices.Options, a))))],
            WrittenForm.Order order => [.. Options(order.Options), ("answer", CsvCells.Listed(order.Answer.Select(a => Answer(order.Options, a))))],
            WrittenForm.Number number => [("answer", Number(number.Answer)), ("unit", number.Unit)],
            WrittenForm.Date date => [("answer", date.Answer.Text)],
            WrittenForm.Point point => [("lat", Number(point.Answer.Lat)), ("lon", Number(point.Answer.Lon))],
            WrittenForm.Text text => [("answer", CsvCells.Listed(text.Answer))],
            _ => throw new ArgumentException($"no columns for {question.Form.GetType().Name}", nameof(question)),
        };
        return Of("questions", question, [("type", "question"), ("kind", PackWords.KindOf(question.Form)), ("prompt", question.Prompt), .. form, ("why", question.Why)]);
    }

    private static (string, List<(string, string)>) Of(string array, Item item, params (string, string?)[] own) => Row(array, item.Id,
        [.. own, ("tags", CsvCells.Listed(item.Tags)), ("sensitive", Flag(item.Sensitive)), ("note", item.Note), ("sources", CsvCells.Listed(item.Sources))]);

    /// <summary>Only the cells that something stands in.</summary>
    private static (string, List<(string, string)>) Row(string array, string id, params (string Column, string? Text)[] cells)
    {
        var filled = new List<(string, string)> { ("id", id) };
        foreach (var (column, text) in cells)
        {
            if (!string.IsNullOrEmpty(text))
                filled.Add((column, text));
        }
        return ($"{array}/{id}", filled);
    }

    private static IEnumerable<(string, string?)> Options(ImmutableArray<WrittenOption> options) => options.Select((option, i) => (CsvColumns.Option(i + 1), (string?)option.Text));

    /// <summary>The option's letter, or its text where another one's text is that letter.</summary>
    private static string Answer(ImmutableArray<WrittenOption> options, string id)
    {
        var index = 0;
        while (options[index].Id != id)
            index++;
        var letter = ((char)('a' + index)).ToString();
        return options.Any(o => o.Text.Equals(letter, StringComparison.OrdinalIgnoreCase)) ? options[index].Text : letter;
    }

    private static string? Number(double? number) => number is { } known ? CsvCells.Number(known) : null;

    private static string? Flag(bool flag) => flag ? "yes" : null;
}
