using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Core.Sharing;

/// <summary>A file that a shared pack brings.</summary>
public sealed record SharedFile(string Name, byte[] Content);

/// <summary>A <c>.quizpack</c>: a pack, the map that it needs unless that comes with the program, and a manifest. Whoever has one has found everything in it without a problem.</summary>
/// <param name="Map">Null where it brings none.</param>
public sealed record PackArchive(Manifest Manifest, SharedFile Pack, SharedFile? Map)
{
    /// <summary>A larger archive is refused, in bytes.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    public const string Extension = ".quizpack";

    private const int MostEntries = 3;
    private const string PackFolder = "packs/";
    private const string PackEnding = ".json";
    private const string MapFolder = "maps/";
    private const string MapEnding = ".geojson";
    private const int TypeOfFile = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>What Windows takes for a device, with any ending.</summary>
    private static readonly ImmutableArray<string> Devices = ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => (string[])[FormattableString.Invariant($"com{n}"), FormattableString.Invariant($"lpt{n}")])];

    public static string PackName(string id) => PackFolder + id + PackEnding;

    public static string MapName(string id) => MapFolder + id + MapEnding;

    /// <summary>The id of the map that it brings; null for none.</summary>
    public string? MapId => Map is null ? null : IdOf(Map.Name, MapFolder, MapEnding);

    /// <summary>Whether an id can be the name of a file on every system.</summary>
    public static bool CanBeFileName(string id) => Ids.IsId(id) && !Devices.Contains(id);

    /// <param name="findMap">Gives the map of an id that is there already; null if there is none.</param>
    /// <param name="why">On failure a phrase that names the entry at fault.</param>
    public static bool TryRead(byte[] zip, Func<string, Map?> findMap, [NotNullWhen(true)] out PackArchive? archive, [NotNullWhen(false)] out string? why)
    {
        archive = null;
        if (zip.Length > MostBytes)
            why = FormattableString.Invariant($"it has {zip.Length} bytes, at most {MostBytes} (64 MiB) are read");
        else if (StrictZip.TryList(zip, MostEntries, out var entries, out why) && EntriesFault(entries) is not { } fault)
            (archive, why) = Read(zip, entries, findMap);
        else
            why ??= EntriesFault(entries)!;
        return archive is not null;
    }

    private static string? EntriesFault(ImmutableArray<ZipEntry> entries)
    {
        foreach (var entry in entries)
        {
            var fault = !IsExpected(entry.Name) ? $"is none of {Manifest.FileName}, {PackName("ID")} and {MapName("ID")}, where ID is {Ids.Wanted}"
                : (entry.Flags & StrictZip.Encrypted) != 0 ? "is encrypted"
                : entry.Method is not (StrictZip.Stored or StrictZip.Deflated) ? FormattableString.Invariant($"is packed by method {entry.Method}, and only 0 and 8 are read")
                : (entry.Mode & TypeOfFile) is not (0 or RegularFile) ? "is a link, a folder or a device, and only files are read"
                : entries.Count(e => string.Equals(e.Name, entry.Name, StringComparison.OrdinalIgnoreCase)) > 1 ? "stands twice"
                : null;
            if (fault is not null)
                return $"{StrictZip.Quoted(entry.Name)} {fault}";
        }
        return null;
    }

    private static bool IsExpected(string name) => name == Manifest.FileName || IdOf(name, PackFolder, PackEnding) is not null || IdOf(name, MapFolder, MapEnding) is not null;

    private static string? IdOf(string name, string folder, string ending) =>
        name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal) && name.Length > folder.Length + ending.Length
            && name[folder.Length..^ending.Length] is var id && CanBeFileName(id) ? id : null;

    private static (PackArchive? Archive, string? Why) Read(byte[] zip, ImmutableArray<ZipEntry> entries, Func<string, Map?> findMap)
    {
        if (entries.FirstOrDefault(e => e.Name == Manifest.FileName) is not { } told)
            return (null, $"it has no \"{Manifest.FileName}\"");
        if (!StrictZip.TryUnpack(zip, told, Manifest.MostBytes, out var json, out var why))
            return (null, $"\"{Manifest.FileName}\" {why}");
        if (!Manifest.TryRead(json, out var manifest, out why))
            return (null, $"\"{Manifest.FileName}\": {why}");
        var files = new List<SharedFile>();
        foreach (var entry in entries.Where(e => e != told))
        {
            if (FileFault(zip, entry, manifest, out var content) is { } fault)
                return (null, $"{StrictZip.Quoted(entry.Name)} {fault}");
            files.Add(new(entry.Name, content!));
        }
        if (manifest.Files.Length != files.Count)
            return (null, FormattableString.Invariant($"\"{Manifest.FileName}\" tells of {manifest.Files.Length} files, and {files.Count} are there"));
        var pack = files.Find(f => f.Name == PackName(manifest.Id));
        var map = files.Find(f => f.Name.StartsWith(MapFolder, StringComparison.Ordinal));
        if (pack is null)
            return (null, $"it has no \"{PackName(manifest.Id)}\", which its manifest is about");
        if (files.Count != (map is null ? 1 : 2))
            return (null, "it has more than one pack or map");
        return ContentFault(manifest, pack, map, findMap) is { } wrong ? (null, wrong) : (new(manifest, pack, map), null);
    }

    private static string? FileFault(byte[] zip, ZipEntry entry, Manifest manifest, out byte[]? content)
    {
        content = null;
        if (manifest.Files.FirstOrDefault(f => f.Name == entry.Name) is not { } told)
            return $"does not stand in \"{Manifest.FileName}\"";
        var most = entry.Name.StartsWith(PackFolder, StringComparison.Ordinal) ? PackReader.MostBytes : MapReader.MostBytes;
        if (!StrictZip.TryUnpack(zip, entry, most, out content, out var why))
            return why;
        return content.Length != told.Size || ManifestFile.HashOf(content) != told.Sha256 ? $"is not what \"{Manifest.FileName}\" tells: its size or its SHA-256 differs" : null;
    }

    private static string? ContentFault(Manifest manifest, SharedFile pack, SharedFile? map, Func<string, Map?> findMap)
    {
        var mapId = map is null ? null : IdOf(map.Name, MapFolder, MapEnding);
        var readMap = map is null ? null : MapReader.Read(map.Name, map.Content);
        if (readMap is { Problems.Count: > 0 })
            return readMap.Problems.Told[0].ToString();
        if (readMap?.Map is { } drawn && drawn.Id != mapId)
            return $"\"{map!.Name}\" is the map \"{drawn.Id}\"";
        var reading = PackReader.Read(pack.Name, pack.Content, id => id == mapId ? readMap!.Map : findMap(id));
        if (reading.Pack is not { } read)
            return reading.Problems.Told[0].ToString();
        return read.Id != manifest.Id || read.Version != manifest.Version || read.Title != manifest.Title || read.Licence != manifest.Licence
            ? $"\"{Manifest.FileName}\" tells of {manifest.Reference}, and its id, version, title or licence is not that of the pack {read.Reference}"
            : mapId is not null && read.Map != mapId ? $"\"{map!.Name}\" is not the map that the pack names"
            : null;
    }
}
