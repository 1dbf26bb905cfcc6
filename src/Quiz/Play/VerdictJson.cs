using Newtonsoft.Json;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Wording;
using Quiz.Wording.Languages;

namespace Quiz.Play;

/// <summary>Verdicts as the protocol of <c>quiz play --json</c> writes them, with what an answer can be graded again by.</summary>
internal static class VerdictJson
{
    /// <summary>The properties of a verdict's object.</summary>
    public static void Write(JsonTextWriter json, Language language, Answered answered)
    {
        var (question, explanation) = (answered.Question, Explanation.Of(language, answered));
        json.Property("n", answered.Number);
        json.Property("item", question.Item);
        json.Property("score", answered.Verdict.Score);
        json.Property("points", answered.Points);
        json.ObjectProperty("answer", answer => AnswerJson.WriteProperty(answer, question, AnswerJson.Right(question)));
        json.Property("why", explanation.InOneLine);
        if (question.Challenge is Challenge.PutInOrder order)
            WriteGrounds(json, question, order);
        if (question.Challenge is Challenge.GiveDate date)
            json.Property("scaleDays", date.ScaleDays);
        if (!explanation.Sequence.IsEmpty)
            json.ObjectsProperty("sequence", explanation.Sequence, WriteEntry);
        json.ObjectsProperty("sources", explanation.Sources, WriteSource);
    }

    /// <summary>Dates as the pack writes them, or numbers; and of steps which certainly come before which.</summary>
    private static void WriteGrounds(JsonTextWriter json, Question question, Challenge.PutInOrder c)
    {
        var cards = c.Cards.Index().ToList();
        if (c.Cards[0] is DatedCard)
            json.ObjectProperty("dates", inner => cards.ForEach(card => inner.Property(OptionLetter.NameOf(card.Index), ((DatedCard)card.Item).Date.Text)));
        if (c.Cards[0] is MeasuredCard)
            json.ObjectProperty("values", inner => cards.ForEach(card => inner.Property(OptionLetter.NameOf(card.Index), ((MeasuredCard)card.Item).Figure.Value)));
        if (question.Kind == Kind.Sequence)
            json.ObjectsProperty("before", from a in cards from b in cards where c.Precedence.IsBefore(a.Index, b.Index) select (a, b), static (inner, pair) =>
            {
                inner.Property("first", OptionLetter.NameOf(pair.a.Index));
                inner.Property("then", OptionLetter.NameOf(pair.b.Index));
            });
    }

    private static void WriteEntry(JsonTextWriter json, DossierEntry entry)
    {
        json.Property("date", entry.Date);
        json.Property("who", entry.Who);
        json.Property("what", entry.What);
    }

    private static void WriteSource(JsonTextWriter json, Source source)
    {
        json.Property("id", source.Id);
        json.Property("title", source.Title);
        if (source.Publisher is not null)
            json.Property("publisher", source.Publisher);
        if (source.Date is not null)
            json.Property("date", source.Date.Text);
        if (source.Url is not null)
            json.Property("url", source.Url);
    }
}
