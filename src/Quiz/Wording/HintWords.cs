using System.Globalization;
using Quiz.Core.Dates;
using Quiz.Core.Questions;
using Quiz.Wording.Languages;

namespace Quiz.Wording;

/// <summary>Hints in words.</summary>
public static class HintWords
{
    public static string Of(Language language, Question question) => (Hint.For(question), question.Challenge) switch
    {
        (Hint.NotThis hint, Challenge.PickOne c) when question.Kind == Kind.Bearing => language.NotThisDirection(Prompts.OptionText(language, question, c.Options[hint.Option])),
        (Hint.NotThis hint, Challenge.PickOne c) => NotThis(language, question, c.Options[hint.Option], hint.Option),
        (Hint.NotThis hint, Challenge.PickMany c) => NotThis(language, question, c.Options[hint.Option], hint.Option),
        (Hint.NotThis hint, Challenge.NameIt c) => NotThis(language, question, c.Options[hint.Option], hint.Option),
        (Hint.Begin hint, Challenge.PutInOrder) => language.BeginWith(Prompts.Bare(Prompts.CardText(language, question, hint.Card))),
        (Hint.End hint, Challenge.PutInOrder) => language.EndWith(Prompts.Bare(Prompts.CardText(language, question, hint.Card))),
        (Hint.RoughDate hint, Challenge.PickOne c) => language.WasRoughly(OptionLetter.Of(hint.Option), c.Options[hint.Option].Text, Rough(language, (Subject.Events)question.Subject)),
        (Hint.BesideCard hint, Challenge.PlaceInLine c) => hint.After ? language.BelongsAfter(Prompts.Bare(c.Line[hint.Card].Text)) : language.BelongsBefore(Prompts.Bare(c.Line[hint.Card].Text)),
        (Hint.Decade hint, _) => language.DateHint(DateWords.Of(language, hint.Date)),
        (Hint.Between hint, Challenge.GiveNumber c) => language.NumberHint(language.Number(hint.Low), language.Measure(hint.High, c.Unit)),
        (Hint.SideOfMap hint, _) => language.LiesInPartOfMap(hint.Side),
        (Hint.Initial hint, _) => language.BeginsWith(hint.First, hint.Letters),
        (Hint.HowMany hint, _) => language.SoManyAreRight(hint.Right),
        var (hint, _) => throw new ArgumentException($"no words for {hint.GetType().Name}", nameof(question)),
    };

    private static string NotThis(Language language, Question question, Option option, int index) => language.NotThis(OptionLetter.Of(index), Prompts.Bare(Prompts.OptionText(language, question, option)));

    /// <summary>The first of decade, year and month that holds all of the first event and nothing of the other; the date itself where none does.</summary>
    private static string Rough(Language language, Subject.Events events)
    {
        var (first, other) = (events.All[0].Date, events.All[1].Date);
        foreach (var text in Spans(first))
        {
            if (EdtfDate.TryParse(text, out var span, out _) && span.Earliest <= first.Earliest && first.Latest <= span.Latest && (other.Latest < span.Earliest || other.Earliest > span.Latest))
                return DateWords.Of(language, span);
        }
        return DateWords.Of(language, first);
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
