using System.Text.Json;
using Quiz.Core.Dates;
using Quiz.Core.Text;

namespace Quiz.Exchange.FactChecks;

/// <summary>Reads the members of linked data, where a value may stand as itself, in an array or in an object. What is none is told of and left out.</summary>
internal sealed class LinkedData(PackDraft draft)
{
    /// <summary>So much of a foreign text is shown in a message.</summary>
    public const int LongestShown = 60;

    private static readonly string[] Verdict = ["alternateName", "name", "ratingValue"];

    /// <summary>The words of a rating, which some write where a number belongs, or instead of it all.</summary>
    public List<string> Verdicts(ForeignJson json, JsonElement rating)
    {
        rating = Unwrapped(rating);
        if (rating.ValueKind == JsonValueKind.String)
            return ForeignJson.Text(rating).Any(char.IsLetter) && Plain(json, "reviewRating", rating) is { } own ? [own] : [];
        foreach (var name in Verdict)
        {
            var words = ForeignJson.Each(ForeignJson.Member(rating, name)).Select(Unwrapped).Where(v => name != "ratingValue" || ForeignJson.Text(v).Any(char.IsLetter)).Select(v => Plain(json, name, v)).OfType<string>().ToList();
            if (words.Count > 0)
                return words;
        }
        return [];
    }

    /// <summary>An address, or that of an object; null without one that packs take, which is told.</summary>
    public string? AddressOf(ForeignJson json, JsonElement value)
    {
        value = Unwrapped(value);
        var url = value.ValueKind == JsonValueKind.Object ? First(value, "url") : value;
        if (url.ValueKind == JsonValueKind.Undefined && value.ValueKind == JsonValueKind.Object)
            url = First(value, "@id") is var id && ForeignJson.Text(id).StartsWith("http", StringComparison.Ordinal) ? id : default;
        return url.ValueKind == JsonValueKind.String ? draft.Address(json.OffsetOf(url), "url", ForeignJson.Text(url)) : null;
    }

    /// <summary>The name of a person or body, which may be given as a text.</summary>
    public string? Name(ForeignJson json, JsonElement who) => Plain(json, "author", Unwrapped(who)) ?? Words(json, who, "name", "alternateName");

    /// <summary>The first of some members that has any text, without its tags.</summary>
    public string? Words(ForeignJson json, JsonElement value, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Plain(json, name, First(value, name)) is { } text)
                return text;
        }
        return null;
    }

    /// <summary>Null for what is no text.</summary>
    private string? Plain(ForeignJson json, string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? draft.Text(json.OffsetOf(value), name, HtmlText.Plain(ForeignJson.Text(value), out _)) : null;

    public EdtfDate? Date(ForeignJson json, JsonElement value, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var member = First(value, name);
            if (member.ValueKind is not (JsonValueKind.String or JsonValueKind.Undefined or JsonValueKind.Null))
                draft.Losses.Add(json.OffsetOf(member), $"\"{name}\" is left out: found {ForeignText.Clean(member.GetRawText(), LongestShown)}, wanted a text like \"2020-03-05\"");
            var text = member.ValueKind == JsonValueKind.String ? ForeignJson.Text(member).Trim() : "";
            if (text.Length == 0)
                continue;
            if (ForeignDate.TryRead(text, draft.Dates, out var date, out var why))
                return text.Contains('T', StringComparison.Ordinal) && EdtfDate.TryParse(date.Text.Split('T')[0], out var day, out _) ? day : date;
            draft.Losses.Add(json.OffsetOf(member), $"\"{name}\" is left out: {why}");
        }
        return null;
    }

    /// <summary>A member, or the first of its array.</summary>
    public static JsonElement First(JsonElement value, string name) => Unwrapped(ForeignJson.Each(ForeignJson.Member(value, name)).FirstOrDefault());

    /// <summary>Linked data may put a text in an object, with its language or type.</summary>
    private static JsonElement Unwrapped(JsonElement value) => ForeignJson.Member(value, "@value") is { ValueKind: not JsonValueKind.Undefined } own ? own : value;
}
