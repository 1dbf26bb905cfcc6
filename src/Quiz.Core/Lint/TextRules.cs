using System.Globalization;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Core.Lint;

/// <summary>Texts that give away what is asked, and titles that are too long for a card.</summary>
internal static class TextRules
{
    /// <summary>What a card shows in one line on a terminal of 80 columns.</summary>
    public const int LongestTitle = 72;

    /// <summary>A shorter answer stands within words that have nothing to do with it.</summary>
    private const int LeastLetters = 4;

    /// <summary>Of the farthest year that a date can have: 9,999,999.</summary>
    private const int MostDigits = 7;

    private static readonly string[] TrueOrFalse = ["True", "False", "Правда", "Неправда", "Так", "Ні", "Yes", "No"];

    public static void Check(Pack pack, LintSheet sheet)
    {
        foreach (var (i, e) in pack.Events.Index())
        {
            CheckLength(sheet, "events", i, e.Title);
            if (e.Date.Earliest.IsFinite && HoldsYear(e.Title, e.Date.Earliest.Year))
                sheet.Add(ProblemCode.DateGivenAway, $"/events/{i}/title", $"the title holds the year {e.Date.Earliest.Year} of its own date");
        }
        foreach (var (c, claim) in pack.Claims.Index())
        {
            CheckLength(sheet, "claims", c, claim.Title);
            foreach (var (s, statement) in claim.Statements.Index())
                CheckStatement(pack, statement, $"/claims/{c}/statements/{s}/text", sheet);
        }
        foreach (var (i, question) in pack.Questions.Index())
            CheckPrompt(question, $"/questions/{i}/prompt", sheet);
    }

    private static void CheckLength(LintSheet sheet, string array, int index, string title)
    {
        if (title.Length > LongestTitle && ForeignText.CountCharacters(title) is > LongestTitle and var characters)
            sheet.Add(ProblemCode.LongTitle, $"/{array}/{index}/title", $"the title has {characters} characters, a card shows {LongestTitle} in a line");
    }

    private static bool HoldsYear(string title, int year)
    {
        Span<char> digits = stackalloc char[MostDigits];
        return Math.Abs(year).TryFormat(digits, out var length, default, CultureInfo.InvariantCulture) && length >= 3 && HoldsWord(title, digits[..length], StringComparison.Ordinal);
    }

    private static void CheckStatement(Pack pack, Statement statement, string pointer, LintSheet sheet)
    {
        if (statement.Text is not { } text)
            return;
        foreach (var actor in statement.By.Select(pack.Actor).OfType<Actor>())
        {
            if (actor.Aliases.Prepend(actor.Name).FirstOrDefault(name => name.Length >= LeastLetters && HoldsWord(text, name)) is { } told)
                sheet.Add(ProblemCode.AnswerGivenAway, pointer, $"the text names its speaker, \"{ForeignText.Clean(told, 60)}\", who is asked for");
        }
    }

    private static void CheckPrompt(WrittenQuestion question, string pointer, LintSheet sheet)
    {
        var (right, wrong) = question.Form switch
        {
            WrittenForm.Choice c => (c.Options.Where(o => o.Id == c.Answer).Select(o => o.Text), c.Options.Where(o => o.Id != c.Answer).Select(o => o.Text)),
            WrittenForm.Text t => (t.Answer.AsEnumerable(), []),
            WrittenForm.Date { Answer: { IsFinite: true, Earliest.Year: var year } } => ([Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture)], []),
            _ => ([], []),
        };
        if (question.Form is WrittenForm.Choice { Options: [{ Text: var one }, { Text: var other }] } && TrueOrFalse.Contains(one) && TrueOrFalse.Contains(other))
            return; // "Is it true that" tells nothing
        if (right.FirstOrDefault(r => r.Length >= LeastLetters && HoldsWord(question.Prompt, r)) is { } told && !wrong.Any(w => HoldsWord(question.Prompt, w)))
            sheet.Add(ProblemCode.AnswerGivenAway, pointer, $"the prompt holds the right answer, \"{ForeignText.Clean(told, 60)}\", and none of the wrong ones");
    }

    /// <summary>Whether a text holds another as words of its own.</summary>
    private static bool HoldsWord(ReadOnlySpan<char> text, ReadOnlySpan<char> word, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        for (var at = text.IndexOf(word, comparison); at >= 0;)
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return true;
            var next = text[(at + 1)..].IndexOf(word, comparison);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }
}
