using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using Quiz.Core.Forms;
using Quiz.Core.Json;
using Quiz.Core.Questions;
using Quiz.Languages;
using Quiz.Words;

namespace Quiz.Play;

/// <summary>
/// Answers as the protocol of <c>quiz play --json</c> and the answer log write them: <c>{"order":["b","a"]}</c>, <c>{"choice":"b"}</c>, <c>{"choices":["a","c"]}</c>,
/// <c>{"position":0}</c>, <c>{"point":{"lat":48.4,"lon":35.0}}</c>, <c>{"region":"UA-12"}</c>, <c>{"text":"..."}</c>, <c>{"date":"2014-03"}</c>, <c>{"number":140}</c>, <c>{"skip":true}</c>. Options and cards are named by letters.
/// </summary>
public static class AnswerJson
{
    /// <summary>What a line asks for: an answer, or when <see cref="Answer"/> is null a hint, or that the last answer be taken back.</summary>
    public sealed record Request(Answer? Answer, bool IsUndo = false);

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <param name="why">On failure, what is wrong, as a sentence without a full stop.</param>
    /// <param name="isKept">It comes from the answer log, which also holds how exactly a map's cursor could aim.</param>
    public static bool TryRead(ILanguage language, Question question, string line, [NotNullWhen(true)] out Request? request, [NotNullWhen(false)] out string? why, bool isKept = false)
    {
        (request, why) = (null, null);
        try
        {
            using var document = JsonDocument.Parse(line, Strict);
            if (document.RootElement.ValueKind != JsonValueKind.Object || document.RootElement.EnumerateObject().Count() != 1)
                why = language.OnePropertyWanted;
            else
                request = Read(language, question, document.RootElement.EnumerateObject().First(), isKept, out why);
        }
        catch (System.Text.Json.JsonException error)
        {
            why = JsonTrouble.IsOfContent(error) ? null : NotValid(language, line, error);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException) // the only thing wrong can be half of a surrogate pair, escaped or not
        {
            why = language.HalfACharacter;
        }
        if (request is null)
            why ??= language.DoesNotAnswer(question.Form.JsonWanted(language));
        return request is not null;
    }

    private static string NotValid(ILanguage language, string line, System.Text.Json.JsonException error)
    {
        var at = (int)Math.Min(error.BytePositionInLine ?? int.MaxValue, int.MaxValue);
        var bytes = Encoding.UTF8.GetBytes(line);
        return at >= bytes.Length ? language.JsonEndsTooEarly : language.NotValidJson(Encoding.UTF8.GetString(bytes.AsSpan(0, at)).EnumerateRunes().Count() + 1);
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

    private static Request? Read(ILanguage language, Question question, JsonProperty property, bool isKept, out string? why)
    {
        why = null;
        if (property is { Value.ValueKind: JsonValueKind.True, Name: "hint" or "undo" or "skip" })
            return new(property.Name == "skip" ? new Answer.Skipped() : null, IsUndo: property.Name == "undo");
        var answer = question.Form.ReadAnswer(property.Name, property.Value, isKept, out var trouble);
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
