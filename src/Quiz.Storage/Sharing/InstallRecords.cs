using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Sharing;
using Quiz.Core.Text;

namespace Quiz.Storage.Sharing;

/// <summary>What "quiz pack install" wrote into a data folder: a manifest for each pack, with the files that are its own.</summary>
/// <remarks>While a pack is replaced its record has the hashes of the old files beside those of the new: whatever a crash leaves is known as installed.</remarks>
internal sealed class InstallRecords(string dataFolder)
{
    private const string Ending = ".json";

    public string Folder { get; } = Path.Combine(dataFolder, "installed");

    public string PathOf(string id) => Path.Combine(Folder, id + Ending);

    /// <summary>False where there is a record that can't be read.</summary>
    /// <param name="record">Null where there is none.</param>
    public bool TryFind(string id, out Manifest? record)
    {
        record = null;
        var path = PathOf(id);
        return !Path.Exists(path) || (TryRead(path, out record) && record.Id == id);
    }

    public IEnumerable<Manifest> All()
    {
        string[] files;
        try
        {
            files = Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder, "*" + Ending).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            files = []; // a folder that can't be listed is told of when something is written to it
        }
        foreach (var file in files)
        {
            if (Ids.IsId(Path.GetFileNameWithoutExtension(file)) && TryRead(file, out var record))
                yield return record;
        }
    }

    public void Write(Manifest record) => AtomicFile.Replace(PathOf(record.Id), ArchiveFile.Bytes(record));

    public void Delete(string id) => File.Delete(PathOf(id));

    /// <summary>Whether a pack other than this was installed with that file.</summary>
    public bool IsOfAnother(string name, string id) => All().Any(r => r.Id != id && r.Files.Any(f => f.Name == name));

    public bool IsOfAny(string name) => All().Any(r => r.Files.Any(f => f.Name == name));

    private static bool TryRead(string path, [NotNullWhen(true)] out Manifest? record)
    {
        record = null;
        return ForeignFile.TryRead(path, out var bytes, out _) && bytes.Length <= Manifest.MostBytes && Manifest.TryRead(bytes, out record, out _)
            // Names lead to files that are written and deleted.
            && record.Files.All(f => f.Name == PackArchive.PackName(Path.GetFileNameWithoutExtension(path)) || (f.Name.StartsWith("maps/", StringComparison.Ordinal) && f.Name.EndsWith(".geojson", StringComparison.Ordinal) && f.Name == PackArchive.MapName(Path.GetFileNameWithoutExtension(f.Name))));
    }
}
