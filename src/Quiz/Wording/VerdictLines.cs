using Quiz.Core.Rounds;
using Quiz.Wording.Languages;

namespace Quiz.Wording;

/// <summary>A verdict in lines of text.</summary>
public static class VerdictLines
{
    public static IEnumerable<string> Of(Language language, Answered answered)
    {
        var explanation = Explanation.Of(language, answered);
        yield return language.Verdict(explanation.Headline, answered.Points, hasHint: false);
        foreach (var line in explanation.Why)
            yield return line;
        foreach (var entry in explanation.Sequence)
            yield return $"{entry.Date}, {entry.Who}: {entry.What}";
        foreach (var note in explanation.Notes)
            yield return $"{language.NoteLabel}: {note}";
        foreach (var source in explanation.Sources)
            yield return $"{language.SourceLabel}: {Explanation.Cite(language, source)}";
    }
}
