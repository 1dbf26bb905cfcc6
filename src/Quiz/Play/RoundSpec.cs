using System.Collections.Immutable;
using System.Text.Json;
using Newtonsoft.Json;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;

namespace Quiz.Play;

/// <summary>A pack of a round as the answer log names it.</summary>
/// <param name="Hash">Of the file, so that a changed pack is noticed.</param>
/// <param name="Path">Where it was read when it was given by path; null for one of the library.</param>
public sealed record PackSpec(string Id, string Version, string Hash, string? Path);

/// <summary>What a round was made from, as the answer log keeps it.</summary>
public sealed record RoundSpec(ImmutableArray<PackSpec> Packs, RoundChoices Choices)
{
    /// <summary>Whether both are made from the same packs by the same choices; a seed of null matches any.</summary>
    public bool IsSameChoice(RoundSpec other, ulong? seed) =>
        Packs.SequenceEqual(other.Packs)
        && Choices.Kinds.SequenceEqual(other.Choices.Kinds)
        && Choices.Filter.Tags.SequenceEqual(other.Choices.Filter.Tags)
        && Choices.Filter.NotTags.SequenceEqual(other.Choices.Filter.NotTags)
        && Choices.Filter.Sensitive == other.Choices.Filter.Sensitive
        && Choices.Count == other.Choices.Count
        && (seed is null || seed == Choices.Seed);

    public string Write() => JsonText.Write(json =>
    {
        json.ObjectsProperty("packs", Packs, Write);
        json.TextsProperty("kinds", Choices.Kinds.Select(Kinds.NameOf));
        json.TextsProperty("tags", Choices.Filter.Tags);
        json.TextsProperty("notTags", Choices.Filter.NotTags);
        json.Property("sensitive", Choices.Filter.Sensitive);
        json.Property("count", Choices.Count);
        json.Property("seed", Choices.Seed);
    });

    /// <summary>Null for a text that no version of this program wrote.</summary>
    public static RoundSpec? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            ImmutableArray<PackSpec> packs = [.. root.GetProperty("packs").EnumerateArray().Select(p =>
                new PackSpec(p.GetProperty("id").GetString()!, p.GetProperty("version").GetString()!, p.GetProperty("hash").GetString()!, p.TryGetProperty("path", out var path) ? path.GetString() : null))];
            return new(packs, new(
                [.. packs.Select(p => p.Id)],
                [.. Texts(root, "kinds").SelectMany(name => Kinds.Named(name))],
                new([.. Texts(root, "tags")], [.. Texts(root, "notTags")], root.GetProperty("sensitive").GetBoolean()),
                root.GetProperty("count").GetInt32(),
                root.GetProperty("seed").GetUInt64()));
        }
        catch (Exception error) when (error is System.Text.Json.JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Texts(JsonElement root, string name) => root.GetProperty(name).EnumerateArray().Select(e => e.GetString() ?? "");

    private static void Write(JsonTextWriter json, PackSpec pack)
    {
        json.Property("id", pack.Id);
        json.Property("version", pack.Version);
        json.Property("hash", pack.Hash);
        if (pack.Path is not null)
            json.Property("path", pack.Path);
    }
}

/// <summary>What a player asked for; what was left out is filled in when the round is made.</summary>
/// <param name="Packs">Ids or paths; empty for every pack of the library.</param>
/// <param name="Seed">Null for a new one.</param>
/// <param name="Fresh">Start anew even where such a round was left.</param>
public sealed record RoundRequest(ImmutableArray<string> Packs, ImmutableArray<Kind> Kinds, ItemFilter Filter, int Count, ulong? Seed, bool Fresh)
{
    public static RoundRequest Usual { get; } = new([], Core.Questions.Kinds.All, ItemFilter.Default, RoundChoices.UsualCount, null, Fresh: true);
}
