using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Packs.Tables;

namespace Quiz.Core.Packs;

/// <summary>A pack that was brought up to date, and what became of the items of the newer one.</summary>
public sealed record MergedPack(byte[] Json, int Added, int Updated, int Unchanged);

/// <summary>
/// Brings a pack up to date with a newer one: what the newer gives stands for what was there, what it does not give stays, and so does the order. Nothing is
/// taken away but what belongs to an answer that is another now. The pack's own title, version and so on stay as they are.
/// </summary>
public sealed class PackMerge(LinedJson json)
{
    /// <summary>Both must be packs without a problem.</summary>
    public static MergedPack Merge(byte[] old, byte[] newer)
    {
        var (before, after) = (WrittenJson.Read(old), WrittenJson.Read(newer));
        var (were, give) = (before.Members!.Value, after.Members!.Value);
        var merged = LinedJson.Write(json => new PackMerge(json).WritePack(were, give));
        var now = WrittenJson.Read(merged);
        var are = now.Members!.Value;
        var (added, updated, unchanged) = (0, 0, 0);
        foreach (var array in PackTables.Pack.Properties.Where(property => property.Type.Items is { IsItem: true }).Select(property => property.Name))
        {
            var (was, given, became) = (ById(were.Named(array)), ById(give.Named(array)), ById(are.Named(array)));
            added += given.Keys.Count(id => !was.ContainsKey(id));
            updated += given.Keys.Count(id => was.TryGetValue(id, out var item) && !item.Means(became[id]));
            unchanged += given.Keys.Count(id => was.TryGetValue(id, out var item) && item.Means(became[id]));
        }
        // Where nothing changed the file keeps its own spacing too.
        return new(before.Means(now) ? old : merged, added, updated, unchanged);
    }

    private void WritePack(ImmutableArray<WrittenMember> old, ImmutableArray<WrittenMember> newer)
    {
        json.WriteStartObject();
        foreach (var (name, value) in old)
            WriteMember(PackTables.Pack.Find(name), name, value, IsList(name) ? newer.Named(name) : null);
        foreach (var (name, value) in newer)
        {
            if (old.Named(name) is null && (IsList(name) || name == "map"))
                WriteMember(PackTables.Pack.Find(name), name, value, null);
        }
        json.WriteEndObject();
    }

    private static bool IsList(string name) => PackTables.Pack.Find(name)?.Type.Items is not null;

    /// <param name="property">Null for one that no program knows.</param>
    private void WriteMember(Property? property, string name, WrittenJson old, WrittenJson? newer)
    {
        var level = json.LineLevel;
        json.WritePropertyName(name);
        json.LineLevel = property?.Type.Items?.LineLevel ?? level;
        WriteValue(property, old, newer);
        json.LineLevel = level;
    }

    private void WriteValue(Property? property, WrittenJson old, WrittenJson? newer)
    {
        if (newer is null)
            Copy(property?.Type.Items, old);
        else if (old.Members is { } had && newer.Members is { } gets)
            WriteObject(null, had, gets);
        else if (old.Items is { } were && newer.Items is { } given)
            WriteArray(property, were, given);
        else
            Copy(null, newer);
    }

    private void WriteObject(ItemTable? table, ImmutableArray<WrittenMember> old, ImmutableArray<WrittenMember> newer)
    {
        json.WriteStartObject();
        foreach (var (name, value) in old)
        {
            var (property, given) = (table?.Find(name), newer.Named(name));
            if (given is null && property?.BelongsTo is { } other && IsOther(other, old, newer))
                continue;
            WriteMember(property, name, value, given);
        }
        foreach (var (name, value) in newer)
        {
            if (old.Named(name) is null)
                WriteMember(table?.Find(name), name, value, null);
        }
        json.WriteEndObject();
    }

    private void WriteArray(Property? property, ImmutableArray<WrittenJson> old, ImmutableArray<WrittenJson> newer)
    {
        json.WriteStartArray();
        if (HaveIds(old) && HaveIds(newer))
            WriteWithIds(property, old, newer);
        else if (property is { Grows: true })
        {
            foreach (var text in old.Concat(newer).Select(element => element.Text).Distinct())
                json.WriteValue(text);
        }
        else
        {
            foreach (var element in newer)
                Copy(property?.Type.Items, element);
        }
        json.WriteEndArray();
    }

    private void WriteWithIds(Property? property, ImmutableArray<WrittenJson> old, ImmutableArray<WrittenJson> newer)
    {
        var (table, was, given) = (property?.Type.Items, ById(old), ById(newer));
        if (property is { IsWhole: true })
        {
            foreach (var element in newer)
                WriteElement(table, was.GetValueOrDefault(IdOf(element)) ?? element, element);
            return;
        }
        foreach (var element in old)
            WriteElement(table, element, given.GetValueOrDefault(IdOf(element)));
        foreach (var element in newer.Where(element => !was.ContainsKey(IdOf(element))))
            Copy(table, element);
    }

    private void WriteElement(ItemTable? table, WrittenJson old, WrittenJson? newer)
    {
        if (newer is null)
            Copy(table, old);
        else
            WriteObject(table, old.Members!.Value, newer.Members!.Value);
    }

    /// <param name="table">What the objects are that it is or lists; null where they are none that stand in tables.</param>
    private void Copy(ItemTable? table, WrittenJson value)
    {
        if (value.Members is { } members)
        {
            json.WriteStartObject();
            foreach (var (name, inner) in members)
                WriteMember(table?.Find(name), name, inner, null);
            json.WriteEndObject();
        }
        else if (value.Items is { } items)
        {
            json.WriteStartArray();
            foreach (var element in items)
                Copy(table, element);
            json.WriteEndArray();
        }
        else if (value.Text is { } text)
            json.WriteValue(text);
        else
            json.WriteRawValue(value.AsWritten);
    }

    private static bool IsOther(string name, ImmutableArray<WrittenMember> old, ImmutableArray<WrittenMember> newer) => old.Named(name) is { } was && newer.Named(name) is { } now && !was.Means(now);

    private static bool HaveIds(ImmutableArray<WrittenJson> elements) => elements.All(element => element["id"]?.Text is not null);

    private static string IdOf(WrittenJson element) => element["id"]!.Text!;

    private static Dictionary<string, WrittenJson> ById(ImmutableArray<WrittenJson> elements) => elements.ToDictionary(IdOf, StringComparer.Ordinal);

    private static Dictionary<string, WrittenJson> ById(WrittenJson? array) => array?.Items is { } items ? ById(items) : [];
}
