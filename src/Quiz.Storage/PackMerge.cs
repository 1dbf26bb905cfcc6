using System.Text.Json;

namespace Quiz.Storage;

/// <summary>A pack that was brought up to date, and what became of the items of the newer one.</summary>
public sealed record MergedPack(byte[] Json, int Added, int Updated, int Unchanged);

/// <summary>
/// Brings a pack up to date with a newer one: what the newer gives stands for what was there, what it does not give stays, and so does the order. Nothing is
/// taken away but what belongs to an answer that is another now. The pack's own title, version and so on stay as they are.
/// </summary>
internal sealed class PackMerge(PackText json)
{
    private static readonly string[] ItemArrays = ["places", "regions", "events", "figures", "claims", "questions"];
    private static readonly string[] Arrays = ["sources", "actors", .. ItemArrays];

    /// <summary>Lists to which an author may add: what both have is kept.</summary>
    private static readonly string[] Shared = ["tags", "aliases", "sources"];

    /// <summary>They belong together with the answer, and come as the newer has them.</summary>
    private static readonly string[] Whole = ["options", "parts"];

    /// <summary>What an item of another kind can't keep.</summary>
    private static readonly string[] OfKind = ["options", "unit", "answer", "to"];

    /// <summary>Both must be packs without a problem.</summary>
    public static MergedPack Merge(byte[] old, byte[] newer)
    {
        using var before = JsonDocument.Parse(old);
        using var after = JsonDocument.Parse(newer);
        var merged = PackText.Write(json => new PackMerge(json).WritePack(before.RootElement, after.RootElement));
        using var now = JsonDocument.Parse(merged);
        var (added, updated, unchanged) = (0, 0, 0);
        foreach (var array in ItemArrays)
        {
            var (was, given, became) = (ById(before.RootElement, array), ById(after.RootElement, array), ById(now.RootElement, array));
            added += given.Keys.Count(id => !was.ContainsKey(id));
            updated += given.Keys.Count(id => was.TryGetValue(id, out var item) && !JsonElement.DeepEquals(item, became[id]));
            unchanged += given.Keys.Count(id => was.TryGetValue(id, out var item) && JsonElement.DeepEquals(item, became[id]));
        }
        // Where nothing changed the file keeps its own spacing too.
        return new(JsonElement.DeepEquals(before.RootElement, now.RootElement) ? old : merged, added, updated, unchanged);
    }

    private void WritePack(JsonElement old, JsonElement newer)
    {
        json.WriteStartObject();
        foreach (var member in old.EnumerateObject())
            WriteMember(member.Name, member.Value, newer.TryGetProperty(member.Name, out var given) && Arrays.Contains(member.Name) ? given : null);
        foreach (var member in newer.EnumerateObject())
        {
            if (!old.TryGetProperty(member.Name, out _) && (Arrays.Contains(member.Name) || member.Name == "map"))
                WriteMember(member.Name, member.Value, null);
        }
        json.WriteEndObject();
    }

    private void WriteMember(string name, JsonElement old, JsonElement? newer)
    {
        json.WritePropertyName(name);
        json.LineLevel = name == "claims" ? PackWriter.ClaimLevel - 1 : PackWriter.ClaimLevel - 2;
        WriteValue(name, old, newer);
        json.LineLevel = PackWriter.ClaimLevel - 2;
    }

    private void WriteValue(string name, JsonElement old, JsonElement? newer)
    {
        if (newer is not { } given)
            Copy(old);
        else if (old.ValueKind == JsonValueKind.Object && given.ValueKind == JsonValueKind.Object)
            WriteObject(old, given);
        else if (old.ValueKind == JsonValueKind.Array && given.ValueKind == JsonValueKind.Array)
            WriteArray(name, old, given);
        else
            Copy(given);
    }

    private void WriteObject(JsonElement old, JsonElement newer)
    {
        var isOther = IsOther("kind", old, newer) || IsOther("quantity", old, newer);
        json.WriteStartObject();
        foreach (var member in old.EnumerateObject())
        {
            var isGiven = newer.TryGetProperty(member.Name, out var given);
            if (!isGiven && isOther && OfKind.Contains(member.Name))
                continue;
            json.WritePropertyName(member.Name);
            Lined(member.Name, () => WriteValue(member.Name, member.Value, isGiven ? given : null));
        }
        foreach (var member in newer.EnumerateObject())
        {
            if (old.TryGetProperty(member.Name, out _))
                continue;
            json.WritePropertyName(member.Name);
            Lined(member.Name, () => Copy(member.Value));
        }
        json.WriteEndObject();
    }

    private void WriteArray(string name, JsonElement old, JsonElement newer)
    {
        json.WriteStartArray();
        if (HaveIds(old) && HaveIds(newer))
            WriteWithIds(name, old, newer);
        else if (Shared.Contains(name))
        {
            foreach (var text in old.EnumerateArray().Concat(newer.EnumerateArray()).Select(e => e.GetString()).Distinct())
                json.WriteValue(text);
        }
        else
        {
            foreach (var element in newer.EnumerateArray())
                Copy(element);
        }
        json.WriteEndArray();
    }

    private void WriteWithIds(string name, JsonElement old, JsonElement newer)
    {
        var (was, given) = (ById(old), ById(newer));
        if (!Whole.Contains(name))
        {
            foreach (var element in old.EnumerateArray())
                WriteValue("", element, given.TryGetValue(IdOf(element), out var now) ? now : null);
        }
        foreach (var element in newer.EnumerateArray())
        {
            if (!was.TryGetValue(IdOf(element), out var before))
                Copy(element);
            else if (Whole.Contains(name))
                WriteValue("", before, element);
        }
    }

    private void Copy(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in value.EnumerateObject())
                {
                    json.WritePropertyName(member.Name);
                    Lined(member.Name, () => Copy(member.Value));
                }
                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var element in value.EnumerateArray())
                    Copy(element);
                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteValue(value.GetString());
                break;
            default:
                json.WriteRawValue(value.GetRawText());
                break;
        }
    }

    /// <summary>The statements and assessments of a claim stand on lines of their own.</summary>
    private void Lined(string name, Action write)
    {
        var level = json.LineLevel;
        if (level == PackWriter.ClaimLevel - 1 && PackWriter.LinedInClaims.Contains(name))
            json.LineLevel = PackWriter.ClaimLevel;
        write();
        json.LineLevel = level;
    }

    private static bool IsOther(string name, JsonElement old, JsonElement newer) =>
        old.TryGetProperty(name, out var was) && newer.TryGetProperty(name, out var now) && !JsonElement.DeepEquals(was, now);

    private static bool HaveIds(JsonElement array) =>
        array.EnumerateArray().All(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String);

    private static string IdOf(JsonElement element) => element.GetProperty("id").GetString()!;

    private static Dictionary<string, JsonElement> ById(JsonElement array) => array.EnumerateArray().ToDictionary(IdOf, e => e, StringComparer.Ordinal);

    private static Dictionary<string, JsonElement> ById(JsonElement pack, string array) => pack.TryGetProperty(array, out var items) ? ById(items) : [];
}
