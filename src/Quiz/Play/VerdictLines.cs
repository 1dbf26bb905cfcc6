using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Play;

/// <summary>A verdict in lines of text.</summary>
public static class VerdictLines
{
    public static IEnumerable<string> Of(ILanguage language, Answered answered)
    {
        var explanation = language.Word(answered.Question).Explain(answered);
        return [language.Verdict(explanation.Headline, answered.Points, hasHint: false), .. explanation.Lines(language)];
    }
}
