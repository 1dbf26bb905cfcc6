using System.Collections.Immutable;
using Quiz.Core.Json;

namespace Quiz.Core.Packs;

/// <summary>A pack that was brought up to date, and what became of the items of the newer one.</summary>
public sealed record MergedPack(byte[] Json, int Added, int Updated, int Unchanged);

/// <summary>
/// Brings a pack up to date with a newer one: what the newer gives stands for what was there, what it does not give stays, and so does the order. Nothing is
/// taken away but what belongs to an answer that is another now. The pack's own title, version and so on stay as they are.
/// </summary>
public sealed class PackMerge(LinedJson json)
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
        var (before, after) = (WrittenJson.Read(old), WrittenJson.Read(newer));
        var merged = LinedJson.Write(json => new PackMerge(json).WritePack(before, after));
        var now = WrittenJson.Read(merged);
        var (added, updated, unchanged) = (0, 0, 0);
        foreach (var array in ItemArrays)
        {
            var (was, given, became) = (ById(before[array]), ById(after[array]), ById(now[array]));
            added += given.Keys.Count(id => !was.ContainsKey(id));
            updated += given.Keys.Count(id => was.TryGetValue(id, out var item) && !item.Means(became[id]));
            unchanged += given.Keys.Count(id => was.TryGetValue(id, out var item) && item.Means(became[id]));
        }
        // Where nothing changed the file keeps its own spacing too.
        return new(before.Means(now) ? old : merged, added, updated, unchanged);
    }

    private void WritePack(WrittenJson old, WrittenJson newer)
    {
        json.WriteStartObject();
        foreach (var (name, value) in old.Members!)
            WriteMember(name, value, Arrays.Contains(name) ? newer[name] : null);
        foreach (var (name, value) in newer.Members!)
        {
            if (old[name] is null && (Arrays.Contains(name) || name == "map"))
                WriteMember(name, value, null);
        }
        json.WriteEndObject();
    }

    private void WriteMember(string name, WrittenJson old, WrittenJson? newer)
    {
        json.WritePropertyName(name);
        json.LineLevel = name == "claims" ? PackWriter.ClaimLevel - 1 : PackWriter.ClaimLevel - 2;
        WriteValue(name, old, newer);
        json.LineLevel = PackWriter.ClaimLevel - 2;
    }

    private void WriteValue(string name, WrittenJson old, WrittenJson? newer)
    {
        if (newer is null)
            Copy(old);
        else if (old.Members is not null && newer.Members is not null)
            WriteObject(old, newer);
        else if (old.Items is { } were && newer.Items is { } given)
            WriteArray(name, were, given);
        else
            Copy(newer);
    }

    private void WriteObject(WrittenJson old, WrittenJson newer)
    {
        var isOther = IsOther("kind", old, newer) || IsOther("quantity", old, newer);
        json.WriteStartObject();
        foreach (var (name, value) in old.Members!)
        {
            var given = newer[name];
            if (given is null && isOther && OfKind.Contains(name))
                continue;
            json.WritePropertyName(name);
            Lined(name, () => WriteValue(name, value, given));
        }
        foreach (var (name, value) in newer.Members!)
        {
            if (old[name] is not null)
                continue;
            json.WritePropertyName(name);
            Lined(name, () => Copy(value));
        }
        json.WriteEndObject();
    }

    private void WriteArray(string name, ImmutableArray<WrittenJson> old, ImmutableArray<WrittenJson> newer)
    {
        json.WriteStartArray();
        if (HaveIds(old) && HaveIds(newer))
            WriteWithIds(name, old, newer);
        else if (Shared.Contains(name))
        {
            foreach (var text in old.Concat(newer).Select(element => element.Text).Distinct())
                json.WriteValue(text);
        }
        else
        {
            foreach (var element in newer)
                Copy(element);
        }
        json.WriteEndArray();
    }

    private void WriteWithIds(string name, ImmutableArray<WrittenJson> old, ImmutableArray<WrittenJson> newer)
    {
        var (was, given) = (ById(old), ById(newer));
        if (!Whole.Contains(name))
        {
            foreach (var element in old)
                WriteValue("", element, given.GetValueOrDefault(IdOf(element)));
        }
        foreach (var element in newer)
        {
            if (!was.TryGetValue(IdOf(element), out var before))
                Copy(element);
            else if (Whole.Contains(name))
                WriteValue("", before, element);
        }
    }

    private void Copy(WrittenJson value)
    {
        if (value.Members is { } members)
        {
            json.WriteStartObject();
            foreach (var (name, inner) in members)
            {
                json.WritePropertyName(name);
                Lined(name, () => Copy(inner));
            }
            json.WriteEndObject();
        }
        else if (value.Items is { } items)
        {
            json.WriteStartArray();
            foreach (var element in items)
                Copy(element);
            json.WriteEndArray();
        }
        else if (value.Text is { } text)
            json.WriteValue(text);
        else
            json.WriteRawValue(value.AsWritten);
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

    private static bool IsOther(string name, WrittenJson old, WrittenJson newer) => old[name] is { } was && newer[name] is { } now && !was.Means(now);

    private static bool HaveIds(ImmutableArray<WrittenJson> elements) => elements.All(element => element["id"]?.Text is not null);

    private static string IdOf(WrittenJson element) => element["id"]!.Text!;

    private static Dictionary<string, WrittenJson> ById(ImmutableArray<WrittenJson> elements) => elements.ToDictionary(IdOf, StringComparer.Ordinal);

    private static Dictionary<string, WrittenJson> ById(WrittenJson? array) => array?.Items is { } items ? ById(items) : [];
}
