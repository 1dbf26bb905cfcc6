using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Kinds;

namespace Quiz.Screens.Lessons;

/// <summary>A question in the largest letters that fit, with its facts and what is chosen from; in ordinary ones, scrolled, where none do.</summary>
internal static class QuestionPage
{
    private const int MostNumbers = 9;

    private static readonly ImmutableArray<(BigScale Prompt, BigScale Options, int Columns)> Large =
    [
        (BigScale.Halves, BigScale.Halves, 1), (BigScale.Halves, BigScale.Halves, 2), (BigScale.Halves, BigScale.Quadrants, 1), (BigScale.Halves, BigScale.Quadrants, 2),
        (BigScale.Quadrants, BigScale.Quadrants, 1), (BigScale.Quadrants, BigScale.Quadrants, 2), (BigScale.Plain, BigScale.Quadrants, 1), (BigScale.Plain, BigScale.Quadrants, 2),
        (BigScale.Halves, BigScale.Plain, 1), (BigScale.Quadrants, BigScale.Plain, 1),
    ];

    private static readonly ImmutableArray<(BigScale Prompt, BigScale Options, int Columns)> Ordinary = [(BigScale.Spaced, BigScale.Spaced, 1), (BigScale.Spaced, BigScale.Plain, 1)];

    /// <param name="hasOptions">False where a board shows them.</param>
    public static BigPage Of(Look look, Question question, Size size, Glyphs glyphs, bool hasOptions)
    {
        var prompt = new BigCell(look.Language.Word(question).Prompt, look.Theme.Title);
        ImmutableArray<BigCell> facts = [.. look.Language.Word(question).Wording.Facts.Select(f => new BigCell(f.Value, look.Theme.Text, $"{TextLayout.Pad(f.Name, 12)} ", look.Theme.Muted))];
        var options = hasOptions ? OptionsOf(look, question) : [];
        var scales = BigPage.CanGrow([prompt, .. options], glyphs) ? Large : Ordinary;
        // Crowded letters are harder to read than smaller ones.
        foreach (var isWide in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var (ofPrompt, ofOptions, columns) in scales.Where(s => !options.IsEmpty || s is { Options: BigScale.Plain }))
            {
                if (Make(prompt, facts, options, ofPrompt, ofOptions, columns, isWide) is var page && page.Fits(size))
                    return page;
            }
        }
        var loose = Make(prompt, facts, options, BigScale.Plain, BigScale.Plain, 1, isWide: true);
        return loose.Fits(size) ? loose : Make(prompt, facts, options, BigScale.Plain, BigScale.Plain, 1, isWide: false);
    }

    /// <summary>What is chosen from or put in order, with its key.</summary>
    private static ImmutableArray<BigCell> OptionsOf(Look look, Question question) => look.Language.Word(question).Form switch
    {
        OrderForm form => [.. form.Cards.Select((card, i) => Cell(look, card.Text, LeadOf(question, i)))],
        GapForm form =>
        [
            .. form.Line.Select((card, i) => Cell(look, $"{card.Text} ({look.Language.Of(card.Date)})", FormattableString.Invariant($"{i + 1}. "))),
            new BigCell(look.Language.TheCard(form.Card.Text), look.Theme.Accent.With(Emphasis.Bold)),
        ],
        var form => [.. form.Options.Select((option, i) => Cell(look, option.Text, LeadOf(question, i)))],
    };

    private static BigCell Cell(Look look, string text, string lead) => new(text, look.Theme.Text.With(Emphasis.Bold), lead, look.Theme.Accent.With(Emphasis.Bold));

    /// <summary>The key of an option: a number where one is picked, as far as those go, and a letter where letters are typed.</summary>
    public static string LeadOf(Question question, int option) =>
        option < MostNumbers && question.Form.TakesOneOption ? FormattableString.Invariant($"{option + 1}. ") : $"{OptionLetter.Of(option)}. ";

    /// <param name="isWide">With free rows between options.</param>
    private static BigPage Make(BigCell prompt, ImmutableArray<BigCell> facts, ImmutableArray<BigCell> options, BigScale ofPrompt, BigScale ofOptions, int columns, bool isWide)
    {
        var page = new BigPage().Add([prompt], ofPrompt);
        if (!facts.IsEmpty && BigText.RowsOf(ofPrompt) == 1)
            page.Gap();
        foreach (var fact in facts)
            page.Add([fact], BigScale.Plain);
        if (!options.IsEmpty && (BigText.RowsOf(ofPrompt) == 1 || isWide))
            page.Gap();
        for (var i = 0; i < options.Length; i += columns)
        {
            if (i > 0 && isWide)
                page.Gap();
            page.Add([.. Enumerable.Range(i, columns).Select(at => at < options.Length ? options[at] : new BigCell("", default))], ofOptions);
        }
        return page;
    }
}
