using System.Globalization;
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
        (Hint.Begin hint, Challenge.PutInOrder c) => $"Begin with {Words.Letter(hint.Card)}: {c.Cards[hint.Card].Text}.",
        (Hint.RoughDate hint, Challenge.PickOne c) => $"{Words.Letter(hint.Option)}, {c.Options[hint.Option].Text}: {Rough((Subject.Events)question.Subject)}.",
        (Hint.BesideCard hint, Challenge.PlaceInLine c) => $"It belongs {(hint.After ? "after" : "before")} {c.Line[hint.Card].Text}.",
        (Hint.SideOfMap { Side: { } side }, _) => $"It lies in the {MapWords.Of(side)} of the map.",
        (Hint.SideOfMap, _) => "It lies in the middle of the map.",
        (Hint.Initial hint, _) => $"It begins with {hint.First} and has {Words.Count(hint.Letters, "character")}.",
        (Hint.HowMany hint, _) => $"Right are {hint.Right} of the options.",
        var (hint, _) => throw new ArgumentException($"no words for {hint.GetType().Name}", nameof(question)),
    };

    private static string NotThis(Question question, Option option, int index) => $"It is not {Words.Letter(index)}: {Prompts.OptionText(question, option)}.";

    /// <summary>The first of decade, year and month that holds all of the first event and nothing of the other; the date itself where none does.</summary>
    private static string Rough(Subject.Events events)
    {
        var (first, other) = (events.All[0].Date, events.All[1].Date);
        foreach (var text in Spans(first))
        {
            if (EdtfDate.TryParse(text, out var span, out _) && span.Earliest <= first.Earliest && first.Latest <= span.Latest && (other.Latest < span.Earliest || other.Earliest > span.Latest))
                return DateWords.Of(span);
        }
        return DateWords.Of(first);
    }

    private static IEnumerable<string> Spans(EdtfDate date)
    {
        if (!date.IsFinite)
            yield break;
        var (year, month) = (date.Earliest.Year, date.Earliest.Month);
        if (year is >= 1000 and <= 9999)
            yield return string.Create(CultureInfo.InvariantCulture, $"{year / 10}X");
        var sign = year < 0 ? "-" : "";
        yield return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):0000}");
        yield return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):0000}-{month:00}");
    }
}
