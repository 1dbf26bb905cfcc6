using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json;
using Quiz.Core.Forms;
using Quiz.Core.Json;
using Quiz.Core.Questions;
using Quiz.Languages.Words;

namespace Quiz.Play;

/// <summary>
/// Answers as the protocol of <c>quiz play --json</c> and the answer log write them: <c>{"order":["b","a"]}</c>, <c>{"choice":"b"}</c>, <c>{"choices":["a","c"]}</c>,
/// <c>{"position":0}</c>, <c>{"point":{"lat":48.4,"lon":35.0}}</c>, <c>{"region":"UA-12"}</c>, <c>{"text":"..."}</c>, <c>{"date":"2014-03"}</c>, <c>{"number":140}</c>, <c>{"skip":true}</c>. Options and cards are named by letters.
/// </summary>
public static class AnswerJson
{
    /// <summary>What a line asks for: an answer, or when <see cref="Answer"/> is null a hint, or that the last answer be taken back.</summary>
    public sealed record Request(Answer? Answer, bool IsUndo = false);

    private const int MostDepth = 8;

    /// <param name="why">On failure, what is wrong, as a sentence without a full stop.</param>
    /// <param name="isKept">It comes from the answer log, which also holds how exactly a map's cursor could aim.</param>
    public static bool TryRead(ILanguage language, Question question, string line, [NotNullWhen(true)] out Request? request, [NotNullWhen(false)] out string? why, bool isKept = false)
    {
        if (JsonValue.TryRead(line, out var value, out var error, MostDepth))
            return TryRead(language, question, value, out request, out why, isKept);
        request = null;
        why = error.Kind switch
        {
            JsonErrorKind.EndsTooEarly => language.JsonEndsTooEarly,
            JsonErrorKind.NotJson => language.NotValidJson(error.Column),
            JsonErrorKind.HalfSurrogate => language.HalfACharacter,
            _ => DoesNotAnswer(language, question),
        };
        return false;
    }

    /// <inheritdoc cref="TryRead(ILanguage, Question, string, out Request?, out string?, bool)"/>
    public static bool TryRead(ILanguage language, Question question, JsonValue value, [NotNullWhen(true)] out Request? request, [NotNullWhen(false)] out string? why, bool isKept = false)
    {
        (request, why) = (null, language.OnePropertyWanted);
        if (value.Members is { Count: 1 } members)
            request = Read(language, question, members.GetAt(0).Key, members.GetAt(0).Value, isKept, out why);
        if (request is null)
            why ??= DoesNotAnswer(language, question);
        return request is not null;
    }

    public static string Write(Answer answer) => JsonText.Write(json => WriteProperty(json, answer));

    /// <summary>The one property of an answer's object.</summary>
    public static void WriteProperty(JsonTextWriter json, Answer answer)
    {
        switch (answer)
        {
            case Answer.Skipped: json.Property("skip", true); break;
            case Answer.Ordered a: json.TextsProperty("order", a.Cards.Select(OptionLetter.NameOf)); break;
            case Answer.Placed a: json.Property("position", a.Position); break;
            case Answer.Picked a: json.Property("choice", OptionLetter.NameOf(a.Option)); break;
            case Answer.PickedMany a: json.TextsProperty("choices", a.Options.Select(OptionLetter.NameOf)); break;
            case Answer.RegionNamed a: json.Property("region", a.Code); break;
            case Answer.Typed a: json.Property("text", a.Text); break;
            case Answer.Dated a: json.Property("date", a.Date.Text); break;
            case Answer.Number a: json.Property("number", a.Value); break;
            case Answer.Pointed a: json.ObjectProperty("point", point => WritePoint(point, a)); break;
            default: throw new ArgumentException($"no JSON for {answer.GetType().Name}", nameof(answer));
        }
    }

    private static string DoesNotAnswer(ILanguage language, Question question) => language.DoesNotAnswer(question.Form.JsonWanted(language));

    private static Request? Read(ILanguage language, Question question, string name, JsonValue value, bool isKept, out string? why)
    {
        why = null;
        if (value.Flag == true && name is ("hint" or "undo" or "skip"))
            return new(name == "skip" ? new Answer.Skipped() : null, IsUndo: name == "undo");
        var answer = question.Form.ReadAnswer(name, value, isKept, out var trouble);
        why = trouble is null ? null : language.Of(trouble);
        return answer is null ? null : new(answer);
    }

    private static void WritePoint(JsonTextWriter json, Answer.Pointed answer)
    {
        json.Property("lat", answer.Point.Lat);
        json.Property("lon", answer.Point.Lon);
        if (answer.CellRadiusKm > 0)
            json.Property("radiusKm", answer.CellRadiusKm);
    }
}
