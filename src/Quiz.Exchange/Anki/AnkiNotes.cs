using System.Globalization;
using Quiz.Core.Packs;

namespace Quiz.Exchange.Anki;

/// <param name="Path">Of the item in its pack, as <c>events/sputnik-1</c>.</param>
/// <param name="Front">Lines that ask.</param>
/// <param name="Back">The answer first, then what explains it.</param>
internal sealed record AnkiNote(Item Item, string Path, string[] Front, string[] Back);

/// <summary>What of a pack makes a card with two sides.</summary>
internal static class AnkiNotes
{
    public static IEnumerable<AnkiNote> Of(Pack pack, IExchangeWords words, ExportLosses losses)
    {
        losses.Add(1, "sources", "Anki's text holds none, nor the pack's description, licence and the like");
        return [.. Events(pack, words), .. Places(pack, words, losses), .. Regions(pack, words, losses), .. Figures(pack, losses), .. Statements(pack, words, losses), .. pack.Questions.Select(q => Written(q, losses))];
    }

    private static IEnumerable<AnkiNote> Events(Pack pack, IExchangeWords words) =>
        pack.Events.Select(e => new AnkiNote(e, $"events/{e.Id}", [words.CardAskingWhen(e.Title)], [e.Date.Text, e.Text ?? "", e.Note ?? ""]));

    private static IEnumerable<AnkiNote> Places(Pack pack, IExchangeWords words, ExportLosses losses)
    {
        foreach (var place in pack.Places)
        {
            if (place.Region is { } code && pack.Region(code) is { } region)
                yield return new(place, $"places/{place.Id}", [words.CardAskingRegion(place.Name)], [region.Name, place.Note ?? ""]);
            else
                losses.Add(1, $"places/{place.Id}", "left out: the pack does not name its region, and Anki's text holds no maps");
        }
    }

    private static IEnumerable<AnkiNote> Regions(Pack pack, IExchangeWords words, ExportLosses losses)
    {
        foreach (var region in pack.Regions)
        {
            if (region.Capital is { } id && pack.Place(id) is { } capital)
                yield return new(region, $"regions/{region.Id}", [words.CardAskingCapital(region.Name)], [capital.Name, region.Note ?? ""]);
            else
                losses.Add(1, $"regions/{region.Id}", "left out: the pack does not name its capital, and Anki's text holds no maps");
        }
    }

    private static IEnumerable<AnkiNote> Figures(Pack pack, ExportLosses losses)
    {
        foreach (var figure in pack.Figures)
            losses.Add(1, $"figures/{figure.Id}", "left out: a card with two sides does not tell how near a number is");
        return [];
    }

    private static IEnumerable<AnkiNote> Statements(Pack pack, IExchangeWords words, ExportLosses losses)
    {
        foreach (var claim in pack.Claims)
        {
            foreach (var statement in claim.Statements)
            {
                var path = $"claims/{claim.Id}/{statement.Id}";
                if (statement.Text is null)
                {
                    losses.Add(1, path, "left out: it has no text");
                    continue;
                }
                var speakers = string.Join(", ", statement.By.Select(by => pack.Actor(by)?.Name ?? by));
                var found = claim.Assessments.Where(a => a.Of == statement.Id).Select(a => $"{words.StatusOnCard(a.Status, a.AsOf.Text)}. {a.Basis}".TrimEnd());
                yield return new(claim, path, [words.CardAskingWhoSaid(statement.Text), claim.Title], [$"{speakers}, {statement.Date.Text} ({words.ActOnCard(statement.Act)})", .. found, statement.Note ?? ""]);
            }
        }
    }

    private static AnkiNote Written(WrittenQuestion question, ExportLosses losses)
    {
        var (options, answer) = question.Form switch
        {
            WrittenForm.Choice form => (form.Options, TextOf(form.Options, form.Answer)),
            WrittenForm.Choices form => (form.Options, string.Join("; ", form.Answer.Select(id => TextOf(form.Options, id)))),
            // Shown by the alphabet: as they stand they may be in the right order.
            WrittenForm.Order form => ([.. form.Options.OrderBy(o => o.Text, StringComparer.Ordinal)], string.Join("; ", form.Answer.Select(id => TextOf(form.Options, id)))),
            WrittenForm.Number form => ([], $"{ExportedQuestions.Number(form.Answer)} {form.Unit}".TrimEnd()),
            WrittenForm.Date form => ([], form.Answer.Text),
            WrittenForm.Point form => ([], string.Create(CultureInfo.InvariantCulture, $"{form.Answer.Lat:R}, {form.Answer.Lon:R}")),
            WrittenForm.Text form => ([], string.Join(" / ", form.Answer)),
            _ => throw new ArgumentException($"no card for {question.Form.GetType().Name}", nameof(question)),
        };
        if (question.Form is not (WrittenForm.Text or WrittenForm.Date))
            losses.Add(1, $"questions/{question.Id}", "its options, order or number are text on a card: read back, it asks for that text");
        if (question.Form is WrittenForm.Text { Answer: var answers } && answers.Any(a => a.Contains(" / ", StringComparison.Ordinal)))
            losses.Add(1, $"questions/{question.Id}", "its answers are parted by \" / \", which one of them holds: read back, that is two");
        return new(question, $"questions/{question.Id}", [question.Prompt, .. options.Select(o => $"- {o.Text}")], [answer, question.Why, question.Note ?? ""]);
    }

    private static string TextOf(IEnumerable<WrittenOption> options, string id) => options.First(o => o.Id == id).Text;
}
