using Quiz.Core.Rounds;
using Quiz.Wording.Languages;

namespace Quiz.Wording;

/// <summary>What a round came to, in lines.</summary>
public static class ResultWords
{
    public static IEnumerable<string> Lines(Language language, RoundScore score, IReadOnlyCollection<Answered> answers)
    {
        yield return language.RoundIsOverWith(score.Points, score.Of, score.Took);
        foreach (var kind in score.Kinds)
            yield return language.Of(kind);
        if (score.Claims is { } claims)
            yield return language.Of(claims);
        if (score.LookAgain.IsEmpty)
        {
            yield return answers.Count == 0 ? language.NothingWasAnswered : language.NothingToLookAtAgain;
            yield break;
        }
        yield return $"{language.WorthLookingAtAgain}:";
        foreach (var line in score.LookAgain.SelectMany(answered => LookAgain(language, answered)))
            yield return line;
    }

    /// <summary>A question that was not answered right, what is right, and a source.</summary>
    private static IEnumerable<string> LookAgain(Language language, Answered answered)
    {
        var explanation = Explanation.Of(language, answered);
        yield return $"- {Prompts.Of(language, answered.Question)}";
        foreach (var line in explanation.Why)
            yield return $"  {line}";
        foreach (var source in explanation.Sources.Take(1))
            yield return $"  {language.SourceLabel}: {Explanation.Cite(language, source)}";
    }
}
