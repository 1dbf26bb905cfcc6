using Quiz.Core.Dates;
using Quiz.Core.Questions;

namespace Quiz.Wording;

/// <summary>Hints in words.</summary>
public static class HintWords
{
    public static string Of(Question question) => (Hint.For(question), question.Challenge) switch
    {
        (Hint.NotThis hint, Challenge.PickOne c) => NotThis(question, c.Options[hint.Option], hint.Option),
        (Hint.NotThis hint, Challenge.PickMany c) => NotThis(question, c.Options[hint.Option], hint.Option),
        (Hint.NotThis hint, Challenge.NameIt c) => NotThis(question, c.Options[hint.Option], hint.Option),
        (Hint.Earliest hint, Challenge.PutInOrder c) => $"The earliest is {Words.Letter(hint.Card)}: {c.Cards[hint.Card].Text}.",
        (Hint.RoughDate hint, Challenge.PickOne c) => $"{Words.Letter(hint.Option)}, {c.Options[hint.Option].Text}, was {Rough((Subject.Events)question.Subject)}.",
        (Hint.BesideCard hint, Challenge.PlaceInLine c) => $"It belongs {(hint.After ? "after" : "before")} {c.Line[hint.Card].Text}.",
        (Hint.SideOfMap { Side: { } side }, _) => $"It lies in the {MapWords.Of(side)} of the map.",
        (Hint.SideOfMap, _) => "It lies in the middle of the map.",
        (Hint.Initial hint, _) => $"It begins with {hint.First} and has {Words.Count(hint.Letters, "character")}.",
        (Hint.HowMany hint, _) => $"{Words.Count(hint.Right, "option")} are right.",
        var (hint, _) => throw new ArgumentException($"no words for {hint.GetType().Name}", nameof(question)),
    };

    private static string NotThis(Question question, Option option, int index) => $"It is not {Words.Letter(index)}: {Prompts.OptionText(question, option)}.";

    /// <summary>The decade of the first event; its year where both share the decade, its month where both share the year.</summary>
    private static string Rough(Subject.Events events)
    {
        var (a, b) = (events.All[0].Date.Latest, events.All[1].Date.Latest);
        if (!a.IsFinite || !b.IsFinite)
            return DateWords.Of(events.All[0].Date);
        var text = a.Year / 10 != b.Year / 10 && a.Year >= 1000 ? $"{a.Year / 10:000}X"
            : a.Year != b.Year ? $"{(a.Year < 0 ? "-" : "")}{Math.Abs(a.Year):0000}"
            : $"{(a.Year < 0 ? "-" : "")}{Math.Abs(a.Year):0000}-{a.Month:00}";
        return EdtfDate.TryParse(text, out var rough, out _) ? $"in {DateWords.Of(rough)}" : DateWords.Of(events.All[0].Date);
    }
}
