using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Languages.Words;

namespace Quiz.Play;

/// <summary>Verdicts as the protocol of <c>quiz play --json</c> writes them, with what an answer can be graded again by.</summary>
internal static class VerdictJson
{
    /// <summary>The properties of a verdict's object.</summary>
    public static void Write(JsonTextWriter json, ILanguage language, Answered answered)
    {
        var (question, explanation) = (answered.Question, language.Word(answered.Question).Explain(answered));
        json.Property("n", answered.Number);
        json.Property("item", question.Item);
        json.Property("score", answered.Verdict.Score);
        json.Property("points", answered.Points);
        json.ObjectProperty("answer", answer => AnswerJson.WriteProperty(answer, question.Form.RightAnswer));
        json.Property("why", explanation.InOneLine);
        question.Form.WriteGrounds(json);
        if (!explanation.Sequence.IsEmpty)
            json.ObjectsProperty("sequence", explanation.Sequence, WriteEntry);
        json.ObjectsProperty("sources", explanation.Sources, WriteSource);
    }

    private static void WriteEntry(JsonTextWriter json, Step entry)
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
