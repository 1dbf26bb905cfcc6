using Quiz.Core.Rounds;

namespace Quiz.Wording;

/// <summary>What a round came to, in lines.</summary>
public static class ResultWords
{
    public static IEnumerable<string> Lines(RoundScore score, IReadOnlyCollection<Answered> answers)
    {
        yield return $"The round is over: {score.Points} of {score.Of} points in {Words.Span(score.Took)}.";
        foreach (var kind in score.Kinds)
            yield return $"{Words.Of(kind.Kind)}: {Words.Percent(kind.Share)}, {kind.Points} of {kind.Of}.";
        if (score.Claims is { } claims)
            yield return Of(claims);
        if (score.LookAgain.IsEmpty)
        {
            yield return answers.Count == 0 ? "Nothing was answered." : "Nothing to look at again.";
            yield break;
        }
        yield return "Worth looking at again:";
        foreach (var line in score.LookAgain.SelectMany(LookAgain))
            yield return line;
    }

    /// <summary>How open and settled matters were told apart.</summary>
    public static string Of(Discrimination claims) =>
        $"Open matters called settled: {claims.OpenCalledSettled} of {claims.Open}. Settled matters called open: {claims.SettledCalledOpen} of {claims.Settled}.";

    /// <summary>A question that was not answered right, what is right, and a source.</summary>
    private static IEnumerable<string> LookAgain(Answered answered)
    {
        var explanation = Explanation.Of(answered);
        yield return $"- {Prompts.Of(answered.Question)}";
        foreach (var line in explanation.Why)
            yield return $"  {line}";
        foreach (var source in explanation.Sources.Take(1))
            yield return $"  Source: {Explanation.Cite(source)}";
    }
}
