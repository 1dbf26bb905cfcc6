using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Statistics;
using Quiz.Core.Text;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Classroom.Marking;

/// <summary>Figures and questions in words, for the screen and the page.</summary>
internal static class ResultsWords
{
    private const int LongestTitle = 160;
    private const int LongestOption = 80;

    /// <summary>The prompt, and what it is about where the prompt does not say: a matter, a card.</summary>
    public static string TitleOf(ILanguage language, Question question)
    {
        var wording = language.Word(question).Wording;
        var about = question.Form is GapForm gap ? gap.Card.Text : question.Kind.Family == Family.Claims && wording.Facts is [var matter, ..] ? matter.Value : null;
        var prompt = wording.Prompt;
        return ForeignText.Clean(about is null ? prompt : $"{Texts.Ended(prompt)} {about}", LongestTitle);
    }

    public static string OptionText(ILanguage language, Question question, int option) =>
        ForeignText.Clean(language.Word(question).Form.Options[option].Text, LongestOption);

    /// <summary>Empty for a wrong one.</summary>
    public static string MarkOf(ILanguage language, ItemOptions options, int option) =>
        options.Right.Contains(option) ? language.RightMark : options.HalfRight.Contains(option) ? language.HalfRightMark : "";

    public static string Share(ILanguage language, double? share) => share is { } known ? language.Percent(known) : language.NoFigure;

    public static string Number(ILanguage language, double? number) => number is { } known ? language.Number(Math.Round(known, 2)) : language.NoFigure;

    public static string Discrimination(ILanguage language, ItemFigures item) => item.Why is { } why ? language.Of(why) : Number(language, item.Discrimination);
}
