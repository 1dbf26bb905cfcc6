using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Json;
using Quiz.Core.Text;

namespace Quiz.Core.Sharing;

/// <summary>A file of a shared pack.</summary>
/// <param name="Name">As in the archive: <c>packs/moon.json</c>.</param>
/// <param name="Sha256">64 hexadecimal digits, small ones.</param>
public sealed record ManifestFile(string Name, long Size, string Sha256)
{
    public static ManifestFile Of(string name, byte[] content) => new(name, content.Length, HashOf(content));

    public static string HashOf(byte[] content) => Convert.ToHexStringLower(Sha256Hash.Of(content));
}

/// <summary>What a shared pack says of itself and of its files.</summary>
public sealed record Manifest(string Id, string Version, string Title, string? Licence, ImmutableArray<ManifestFile> Files)
{
    public const string FileName = "manifest.json";
    public const int Format = 1;
    /// <summary>A larger one is refused, in bytes.</summary>
    public const int MostBytes = 64 * 1024;

    private const int MostDepth = 8;
    private const int MostFiles = 16;
    private const int HashLength = 64;

    public string Reference => $"{Id}@{Version}";

    /// <param name="why">On failure a phrase.</param>
    public static bool TryRead(ReadOnlyMemory<byte> json, [NotNullWhen(true)] out Manifest? manifest, [NotNullWhen(false)] out string? why)
    {
        (manifest, why) = JsonValue.TryRead(json.Span, out var root, out _, MostDepth) ? Read(root) : (null, "it is no JSON of a manifest");
        return manifest is not null;
    }

    private static (Manifest? Manifest, string? Why) Read(JsonValue root)
    {
        if (root.Members is null)
            return (null, "it is no object");
        if (root["format"]?.Whole != Format)
            return (null, "\"format\": wanted 1, the format that this program reads");
        if (Text(root, "id") is not { } id || !Ids.IsId(id))
            return (null, $"\"id\": wanted {Ids.Wanted}");
        if (Text(root, "version") is not { } version || !Ids.IsVersion(version))
            return (null, "\"version\": wanted a version like \"1.0.0\"");
        if (Text(root, "title") is not { } title)
            return (null, "\"title\": wanted a text");
        if (root["files"]?.Items is not { Length: <= MostFiles } files)
            return (null, FormattableString.Invariant($"\"files\": wanted an array of at most {MostFiles} files"));
        var all = ImmutableArray.CreateBuilder<ManifestFile>();
        foreach (var file in files)
        {
            if (FileOf(file) is not { } read)
                return (null, "\"files\": wanted of each a name, a size and a SHA-256 of 64 hexadecimal digits");
            all.Add(read);
        }
        return (new(id, version, title, Text(root, "licence"), all.ToImmutable()), null);
    }

    private static ManifestFile? FileOf(JsonValue file) =>
        Text(file, "name") is { } name && Text(file, "sha256") is { Length: HashLength } hash && hash.All(char.IsAsciiHexDigitLower) && file["size"]?.LargeWhole is { } bytes ? new(name, bytes, hash) : null;

    private static string? Text(JsonValue value, string name) =>
        value[name]?.Text is { Length: > 0 and <= 2 * ForeignText.MostCharacters } text && ForeignText.IndexOfForbidden(text) < 0 ? text : null;
}
