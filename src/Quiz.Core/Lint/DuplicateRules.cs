using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Packs;

namespace Quiz.Core.Lint;

/// <summary>Items that say nearly the same in other words, or in the same.</summary>
internal static class DuplicateRules
{
    public static void Check(Pack pack, LintSheet sheet)
    {
        Tell(pack.Events, e => e.Title, _ => "", "events", "title", sheet);
        Tell(pack.Claims, c => c.Title, _ => "", "claims", "title", sheet);
        // Set phrases about different things have different answers.
        Tell(pack.Questions, q => q.Prompt, AnswerOf, "questions", "prompt", sheet);
    }

    private static void Tell<T>(ImmutableArray<T> items, Func<T, string> textOf, Func<T, string> sortOf, string array, string property, LintSheet sheet) where T : Item
    {
        foreach (var (index, other) in NearDuplicates.Of([.. items.Select(textOf)], (a, b) => sortOf(items[a]) == sortOf(items[b])))
            sheet.Add(ProblemCode.NearDuplicate, $"/{array}/{index}/{property}", $"\"{items[index].Id}\" says nearly the same as \"{items[other].Id}\"");
    }

    private static string AnswerOf(WrittenQuestion question) => question.Form switch
    {
        WrittenForm.Choice c => PlainText.Of(c.Options.First(o => o.Id == c.Answer).Text),
        WrittenForm.Choices c => string.Join('|', c.Options.Where(o => c.Answer.Contains(o.Id)).Select(o => PlainText.Of(o.Text)).Order(StringComparer.Ordinal)),
        WrittenForm.Order o => string.Join('|', o.Answer.Select(id => PlainText.Of(o.Options.First(option => option.Id == id).Text))),
        WrittenForm.Number n => FormattableString.Invariant($"{n.Answer}"),
        WrittenForm.Date d => d.Answer.Text,
        WrittenForm.Point p => FormattableString.Invariant($"{p.Answer.Lat} {p.Answer.Lon}"),
        WrittenForm.Text t => PlainText.Of(t.Answer[0]),
        _ => throw new ArgumentException($"no answer of {question.Form.GetType().Name}", nameof(question)),
    };
}
