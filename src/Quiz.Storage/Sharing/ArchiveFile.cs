using System.Collections.Immutable;
using System.IO.Compression;
using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Core.Sharing;

namespace Quiz.Storage.Sharing;

/// <summary>Makes the bytes of a <c>.quizpack</c>: the same of the same files, whenever and wherever.</summary>
public static class ArchiveFile
{
    /// <summary>The earliest that a zip archive can tell.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Make(Pack pack, SharedFile packFile, SharedFile? map)
    {
        ImmutableArray<SharedFile> files = map is null ? [packFile] : [packFile, map];
        var manifest = new Manifest(pack.Id, pack.Version, pack.Title, pack.Licence, [.. files.Select(f => ManifestFile.Of(f.Name, f.Content))]);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.Prepend(new SharedFile(Manifest.FileName, Bytes(manifest))))
                Add(zip, file);
        }
        return stream.ToArray();
    }

    /// <summary>A manifest as it stands in archives and in records of what was installed.</summary>
    public static byte[] Bytes(Manifest manifest) => System.Text.Encoding.UTF8.GetBytes(JsonText.Write(json =>
    {
        json.Property("format", Manifest.Format);
        json.Property("id", manifest.Id);
        json.Property("version", manifest.Version);
        json.Property("title", manifest.Title);
        if (manifest.Licence is not null)
            json.Property("licence", manifest.Licence);
        json.ObjectsProperty("files", manifest.Files, (inner, file) =>
        {
            inner.Property("name", file.Name);
            inner.Property("size", file.Size);
            inner.Property("sha256", file.Sha256);
        });
    }, Formatting.Indented) + "\n");

    private static void Add(ZipArchive zip, SharedFile file)
    {
        var entry = zip.CreateEntry(file.Name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Always;
        entry.ExternalAttributes = 0; // else those of the system that it is made on
        using var content = entry.Open();
        content.Write(file.Content);
    }
}
