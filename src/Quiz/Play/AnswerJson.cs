using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Wording;
using Quiz.Wording.Languages;

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
    public static bool TryRead(Language language, Question question, string line, [NotNullWhen(true)] out Request? request, [NotNullWhen(false)] out string? why, bool isKept = false)
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
            why ??= language.DoesNotAnswer(Wanted(language, question));
        return request is not null;
    }

    private static string NotValid(Language language, string line, System.Text.Json.JsonException error)
    {
        var at = (int)Math.Min(error.BytePositionInLine ?? int.MaxValue, int.MaxValue);
        var bytes = Encoding.UTF8.GetBytes(line);
        return at >= bytes.Length ? language.JsonEndsTooEarly : language.NotValidJson(Encoding.UTF8.GetString(bytes.AsSpan(0, at)).EnumerateRunes().Count() + 1);
    }

    public static string Write(Question question, Answer answer) => JsonText.Write(json => WriteProperty(json, question, answer));

    /// <summary>The one property of an answer's object.</summary>
    public static void WriteProperty(JsonTextWriter json, Question question, Answer answer)
    {
        switch (answer)
        {
            case Answer.Skipped: json.Property("skip", true); break;
            case Answer.Ordered a: json.TextsProperty("order", Letters(a.Cards)); break;
            case Answer.Placed a: json.Property("position", a.Position); break;
            case Answer.Picked a: json.Property("choice", Letter(a.Option)); break;
            case Answer.PickedMany a: json.TextsProperty("choices", Letters(a.Options)); break;
            case Answer.RegionNamed a: json.Property("region", a.Code); break;
            case Answer.Typed a: json.Property("text", a.Text); break;
            case Answer.Dated a: json.Property("date", a.Date.Text); break;
            case Answer.Number a: json.Property("number", a.Value); break;
            case Answer.Pointed a: json.ObjectProperty("point", point => WritePoint(point, a)); break;
            default: throw new ArgumentException($"no JSON for {answer.GetType().Name} to {question.Kind}", nameof(answer));
        }
    }

    /// <summary>The right answer, as a player would have to send it.</summary>
    public static Answer Right(Question question) => question.Challenge switch
    {
        Challenge.PutInOrder c => new Answer.Ordered(c.Precedence.Order),
        Challenge.PlaceInLine c => new Answer.Placed(Timeline.PositionOf(c.Line, c.Card)),
        Challenge.PickOne c => new Answer.Picked(c.Right),
        Challenge.PickMany c => new Answer.PickedMany(c.Right),
        Challenge.NameIt { Options.Length: > 0 } c => new Answer.Picked(c.Right),
        Challenge.NameIt c => new Answer.Typed(c.Names.Target[0]),
        Challenge.PointAt { Target: MapTarget.AtPoint target } => new Answer.Pointed(target.Point, 0),
        Challenge.PointAt { Target: MapTarget.InRegion target } => new Answer.Pointed(target.Region.Label, 0),
        Challenge.GiveDate c => new Answer.Dated(DateAnswer.Right(c.Right)),
        Challenge.GiveNumber c => new Answer.Number(c.Right),
        _ => throw new ArgumentException($"no right answer to {question.Challenge.GetType().Name}", nameof(question)),
    };

    public static string Wanted(Language language, Question question) => question.Challenge switch
    {
        Challenge.PutInOrder => language.EveryLetterOnce("{\"order\":[...]}"),
        Challenge.PlaceInLine c => language.NumberUpTo("{\"position\":N}", c.Line.Length),
        Challenge.PickMany => language.LettersOfOptions("{\"choices\":[...]}"),
        Challenge.PointAt { TakesRegion: true } => language.Either(["{\"point\":{\"lat\":...,\"lon\":...}}", "{\"region\":\"...\"}"]),
        Challenge.PointAt => "{\"point\":{\"lat\":...,\"lon\":...}}",
        Challenge.GiveDate => language.DateWanted("{\"date\":\"...\"}"),
        Challenge.GiveNumber => language.NumberWanted("{\"number\":N}"),
        Challenge.NameIt { Options.Length: > 0 } => language.Either(["{\"choice\":\"a\"}", "{\"text\":\"...\"}"]),
        Challenge.NameIt => "{\"text\":\"...\"}",
        _ => language.LetterOfAnOption("{\"choice\":\"a\"}"),
    };

    private static Request? Read(Language language, Question question, JsonProperty property, bool isKept, out string? why)
    {
        var value = property.Value;
        why = null;
        switch (property.Name)
        {
            case "hint" when value.ValueKind == JsonValueKind.True: return new(null);
            case "undo" when value.ValueKind == JsonValueKind.True: return new(null, IsUndo: true);
            case "skip" when value.ValueKind == JsonValueKind.True: return new(new Answer.Skipped());
            case "order" when question.Challenge is Challenge.PutInOrder c: return Of(Indices(value, c.Cards.Length) is { } cards && cards.Length == c.Cards.Length ? new Answer.Ordered(cards) : null);
            case "position" when question.Challenge is Challenge.PlaceInLine c: return Of(value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var p) && p >= 0 && p <= c.Line.Length ? new Answer.Placed(p) : null);
            case "choice" when Options(question) is { Length: > 0 } options: return Of(Index(value, options.Length) is { } index ? new Answer.Picked(index) : null);
            case "choices" when question.Challenge is Challenge.PickMany c: return Of(Indices(value, c.Options.Length) is { } picked && (isKept || picked.Length > 0) ? new Answer.PickedMany(picked) : null);
            case "text" when question.Challenge is Challenge.NameIt: return Of(value.ValueKind == JsonValueKind.String && value.GetString()!.Length <= Answer.Typed.Longest && (isKept || !string.IsNullOrWhiteSpace(value.GetString())) ? new Answer.Typed(ForeignText.Clean(value.GetString()!)) : null);
            case "region" when question.Challenge is Challenge.PointAt { TakesRegion: true } c: return Of(value.ValueKind == JsonValueKind.String && c.Map.Region(value.GetString()!) is { } region ? new Answer.RegionNamed(region.Code) : null);
            case "date" when question.Challenge is Challenge.GiveDate: return Of(value.ValueKind == JsonValueKind.String && DateAnswer.TryRead(value.GetString()!, out var date) ? new Answer.Dated(date) : null);
            case "number" when question.Challenge is Challenge.GiveNumber: return Of(value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) ? new Answer.Number(number) : null);
            case "point" when question.Challenge is Challenge.PointAt: return Of(Point(language, value, isKept, out why));
            default: return null;
        }
    }

    private static Request? Of(Answer? answer) => answer is null ? null : new(answer);

    private static ImmutableArray<Option> Options(Question question) => question.Challenge switch
    {
        Challenge.PickOne c => c.Options,
        Challenge.NameIt c => c.Options,
        _ => [],
    };

    private static Answer.Pointed? Point(Language language, JsonElement value, bool isKept, out string? why)
    {
        why = null;
        if (value.ValueKind != JsonValueKind.Object || Number(value, "lat") is not { } lat || Number(value, "lon") is not { } lon)
            return null;
        var radius = isKept ? Number(value, "radiusKm") : null;
        if (value.EnumerateObject().Count() != (radius is null ? 2 : 3))
            return null;
        if (GeoPoint.TryCreate(lat, lon, out var point, out var trouble))
            return new(point, radius ?? 0);
        why = language.Of(trouble);
        return null;
    }

    private static double? Number(JsonElement value, string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Number && member.TryGetDouble(out var number) && double.IsFinite(number) ? number : null;

    private static int? Index(JsonElement value, int count) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is [var letter] && letter >= 'a' && letter < OptionLetter.Of(count) ? letter - 'a' : null;

    /// <summary>Null unless it is an array of letters, each once.</summary>
    private static ImmutableArray<int>? Indices(JsonElement value, int count)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return null;
        var indices = value.EnumerateArray().Select(v => Index(v, count)).ToList();
        return indices.Contains(null) || indices.Distinct().Count() != indices.Count ? null : [.. indices.Select(i => i!.Value)];
    }

    private static string Letter(int index) => OptionLetter.Of(index).ToString();

    private static IEnumerable<string> Letters(ImmutableArray<int> indices) => indices.Select(Letter);

    private static void WritePoint(JsonTextWriter json, Answer.Pointed answer)
    {
        json.Property("lat", answer.Point.Lat);
        json.Property("lon", answer.Point.Lon);
        if (answer.CellRadiusKm > 0)
            json.Property("radiusKm", answer.CellRadiusKm);
    }
}
