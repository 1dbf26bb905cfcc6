using Quiz.Core.Forms;
using Quiz.Core.Rounds;
using Quiz.Core.Text;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Screens;

/// <summary>What the player answered, for the verdict of an answer that was not all right.</summary>
public static class GivenAnswer
{
    /// <summary>Lines with what stands before each; none for "I don't know" and for what was right.</summary>
    public static IEnumerable<(string Lead, string Text)> Lines(ILanguage language, Answered answered)
    {
        var (worded, lead) = (language.Word(answered.Question), $"{language.YoursLabel}: ");
        if (answered.Verdict.Score >= 1)
            return [];
        if (worded.Form is OrderForm form && answered is { Answer: Answer.Ordered given, Verdict.Finding: Finding.Order finding })
            return OfOrder(form, given, finding, lead);
        return worded.Full(answered.Answer) is { } text ? [(lead, text)] : [];
    }

    /// <summary>The player's order; a cross where a card breaks the longest run without a mistake.</summary>
    private static IEnumerable<(string Lead, string Text)> OfOrder(OrderForm form, Answer.Ordered answer, Finding.Order finding, string first)
    {
        var other = new string(' ', TextWidth.Of(first));
        return answer.Cards.Select((card, i) => ($"{(i == 0 ? first : other)}{(finding.InOrder.Contains(i) ? "✓" : "✗")} ", form.Cards[card].Text));
    }
}
