using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Play;

/// <summary>What a round came to, in lines.</summary>
public static class ResultWords
{
    /// <summary>So many sources are told of what is worth looking at again.</summary>
    public const int MostSources = 3;

    public static IEnumerable<string> Lines(ILanguage language, RoundPlay play)
    {
        var score = play.Score;
        yield return Headline(language, play);
        foreach (var family in score.Families)
        {
            if (family.Kinds.Length > 1)
                yield return language.Of(family);
            foreach (var kind in family.Kinds)
                yield return language.Of(kind);
        }
        if (score.Claims is { } claims)
            yield return language.Of(claims);
        if (play.TakenBack > 0)
            yield return language.TakenBack(play.TakenBack);
        if (score.LookAgain.IsEmpty)
            yield return play.Answers.IsEmpty ? language.NothingWasAnswered : language.NothingToLookAtAgain;
        else
            yield return $"{language.WorthLookingAtAgain}:";
        foreach (var line in score.LookAgain.SelectMany(answered => LookAgain(language, answered)))
            yield return line;
    }

    /// <summary>The points, or of an endless run the cards placed rightly beside the record; a sentence.</summary>
    public static string Headline(ILanguage language, RoundPlay play)
    {
        var score = play.Score;
        if (play.Round.Choices.Mode != RoundMode.Endless)
            return language.RoundIsOverWith(score.Points, score.Of, score.Took);
        return play.Placed > play.Record ? $"{language.PlacedRightly(play.Placed)}. {language.NewRecord}" : $"{language.PlacedRightly(play.Placed)}. {language.RecordIs(play.Record)}";
    }

    /// <summary>A question that was not answered right, what is right, and a source.</summary>
    private static IEnumerable<string> LookAgain(ILanguage language, Answered answered)
    {
        var explanation = language.Word(answered.Question).Explain(answered);
        yield return $"- {language.Word(answered.Question).Headed}";
        foreach (var line in explanation.Why)
            yield return $"  {line}";
        foreach (var source in explanation.Sources.Take(MostSources))
            yield return $"  {language.SourceLabel}: {Explanation.Cite(language, source)}";
    }
}
