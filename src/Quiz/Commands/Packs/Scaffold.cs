using System.Collections.Immutable;
using Quiz.Core.Json;

namespace Quiz.Commands.Packs;

/// <summary>What a new pack is told: the other texts are the template's.</summary>
/// <param name="Schema">The reference to the schema; null where there is none to refer to.</param>
/// <param name="Title">Null for the template's.</param>
internal sealed record ScaffoldHead(string? Schema, string Id, string? Title);

/// <summary>Packs to begin with, from the templates in the program: one of a family, or all of them in one.</summary>
internal static class Scaffold
{
    public const string All = "all";
    public const string UsualId = "my-pack";

    private static readonly ImmutableArray<string> Parts = ["timeline", "geography", "claims", "questions"];

    /// <summary>As packs have them in order.</summary>
    private static readonly ImmutableArray<string> Arrays = ["sources", "actors", "places", "regions", "events", "figures", "claims", "questions"];

    public static ImmutableArray<string> Families => [.. Parts, All];

    /// <param name="language">That the program speaks, and the pack with it.</param>
    public static string Compose(string family, string language, ScaffoldHead head)
    {
        var templates = (family == All ? [All, .. Parts] : (string[])[family]).Select(part => Template($"{part}.{language}.json")).ToList();
        var members = new List<string>();
        foreach (var (name, value) in templates[0].Members!.Value.Where(member => !Arrays.Contains(member.Name)))
        {
            var told = name switch { "$schema" => Quoted(head.Schema), "id" => Quoted(head.Id), "title" => Quoted(head.Title) ?? value.AsWritten, _ => value.AsWritten };
            if (told is not null)
                members.Add($"  {Quoted(name)}: {told}");
        }
        foreach (var array in Arrays)
        {
            // Two templates may rest on one source.
            var elements = templates.SelectMany(template => template[array]?.Items ?? []).DistinctBy(element => element["id"]?.Text).ToList();
            if (elements.Count > 0)
                members.Add($"  {Quoted(array)}: [\n{string.Join(",\n", elements.Select(element => $"    {element.AsWritten}"))}\n  ]");
        }
        return $"{{\n{string.Join(",\n", members)}\n}}\n";
    }

    private static WrittenJson Template(string name)
    {
        using var stream = typeof(Scaffold).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"no template {name}", nameof(name));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return WrittenJson.Read(bytes.ToArray());
    }

    private static string? Quoted(string? text) => text is null ? null : JsonText.Quoted(text);
}
