using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;
using Quiz.Core.Text;

namespace Quiz.Storage;

/// <summary>A pack and the file that it was read from.</summary>
/// <param name="Hash">Of the file's bytes: says whether a pack changed without a new version.</param>
public sealed record LoadedPack(Pack Pack, string Path, string Hash);

/// <summary>A file of a pack or a map that can't be used, and why.</summary>
/// <param name="Why">Why it could not be read at all; null when <paramref name="Problems"/> says what is wrong with it.</param>
public sealed record BrokenFile(string Path, FileTrouble? Why, ProblemReport? Problems);

/// <summary>What the folders of packs held when they were read.</summary>
/// <param name="Packs">That can be played, by title.</param>
/// <param name="Shipped">That come with the program, by id.</param>
/// <param name="Broken">Files that can't be played.</param>
/// <param name="Unread">How many files were left out.</param>
public sealed record PackReading(ImmutableArray<LoadedPack> Packs, ImmutableArray<LoadedPack> Shipped, ImmutableArray<BrokenFile> Broken, int Unread);

/// <summary>
/// Packs and maps in the user's data folder, in those for everybody on the machine, beside the program, and by path. Of packs with
/// the same id the first in this order is played.
/// </summary>
/// <param name="shared">The folders for everybody on the machine, the most important first.</param>
public sealed class PackLibrary(string? dataFolder, ImmutableArray<string> shared = default)
{
    private readonly Dictionary<string, Map?> _maps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BrokenFile> _brokenMaps = new(StringComparer.Ordinal);

    /// <summary>Replaced as a whole: it may be read on another thread.</summary>
    private PackReading? _reading;

    private ImmutableArray<string> Folders => [.. dataFolder is null ? [] : (string[])[dataFolder], .. shared.IsDefault ? [] : shared, ShippedFolder];

    private static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The player's own; null where there is none.</summary>
    public string? DataFolder => dataFolder;

    /// <summary>A library of the same folders that has read nothing yet.</summary>
    public PackLibrary Anew() => new(dataFolder, shared);

    /// <summary>Every pack that can be played, by title.</summary>
    public ImmutableArray<LoadedPack> Packs => Reading.Packs;

    /// <summary>The packs that come with the program, by id, whatever stands before them: everyone has the same.</summary>
    public ImmutableArray<LoadedPack> Shipped => Reading.Shipped;

    /// <summary>Files among the packs that can't be played.</summary>
    public ImmutableArray<BrokenFile> Broken => Reading.Broken;

    /// <summary>How many files were not read, since reading was cancelled.</summary>
    public int Unread => Reading.Unread;

    /// <summary>Whether the packs were read; they are when they are first asked for.</summary>
    public bool IsRead => _reading is not null;

    private PackReading Reading => _reading ?? Read(null, CancellationToken.None);

    public LoadedPack? Find(string id) => Packs.FirstOrDefault(p => p.Pack.Id == id);

    /// <summary>The pack of an id with that content where there is one, or else as it is now.</summary>
    public LoadedPack? Find(string id, string hash) => Packs.Concat(Shipped).FirstOrDefault(p => p.Pack.Id == id && p.Hash == hash) ?? Find(id);

    /// <summary>Reads one pack by path.</summary>
    public static bool TryLoad(string path, out LoadedPack? loaded, out BrokenFile? broken)
    {
        (loaded, broken) = (null, null);
        if (!ForeignFile.TryRead(path, out var bytes, out var why))
        {
            broken = new(path, why, null);
            return false;
        }
        var reading = PackReader.Read(ForeignFile.Shown(path), bytes);
        if (reading.Pack is null)
            broken = new(path, null, reading.Problems);
        else
            loaded = new(reading.Pack, path, StableHash.Of(bytes).ToString("x16", System.Globalization.CultureInfo.InvariantCulture));
        return loaded is not null;
    }

    /// <summary>The map that a pack names, read when first asked for: beside the pack, or among the maps; null when there is none that can be read.</summary>
    /// <param name="packFile">Where the pack was read.</param>
    public Map? Map(string id, string packFile)
    {
        var file = MapFile(id, packFile);
        if (file is null || _maps.TryGetValue(file, out var map))
            return file is null ? null : _maps[file];
        if (!ForeignFile.TryRead(file, out var bytes, out var why))
            _brokenMaps[id] = new(file, why, null);
        else
        {
            (map, var problems) = MapReader.Read(ForeignFile.Shown(file), bytes);
            if (map is null)
                _brokenMaps[id] = new(file, null, problems);
        }
        return _maps[file] = map;
    }

    /// <summary>Where the map that a pack names is; null where there is none.</summary>
    public string? MapFile(string id, string packFile)
    {
        if (!Ids.IsId(id))
            return null;
        var beside = Path.GetDirectoryName(Path.GetFullPath(packFile))!;
        var folders = Folders.Select(f => Path.Combine(f, "maps")).Prepend(Path.Combine(beside, "..", "maps")).Prepend(beside);
        return folders.Select(f => Path.GetFullPath(Path.Combine(f, $"{id}.geojson"))).FirstOrDefault(File.Exists);
    }

    /// <summary>Where the map of an id is that comes with the program; null where none does.</summary>
    public static string? ShippedMap(string id) => Path.Combine(ShippedFolder, "maps", $"{id}.geojson") is var file && Ids.IsId(id) && File.Exists(file) ? file : null;

    /// <summary>The file of a map that was wanted and can't be drawn; null where there is none.</summary>
    public BrokenFile? BrokenMap(string id) => _brokenMaps.GetValueOrDefault(id);

    /// <summary>Reads the packs now, on any thread.</summary>
    /// <param name="told">Called for each file that was read, on any thread, with the share of all; null where nobody looks.</param>
    /// <param name="cancelled">Leaves out the files that were not read yet, but for those of the program: with them everyone has the same round of a day.</param>
    /// <returns>What is had from now on.</returns>
    public PackReading Read(Action<double>? told, CancellationToken cancelled)
    {
        var packs = new Dictionary<string, LoadedPack>(StringComparer.Ordinal);
        var (shipped, broken, unread, done) = (new List<LoadedPack>(), new List<BrokenFile>(), 0, 0);
        var files = Folders.SelectMany(folder => PackFiles(folder).Select(file => (Folder: folder, File: file))).ToList();
        // On as many cores as there are: the player waits for it, and packs are read apart from each other.
        var reading = files.ConvertAll(of => (of.Folder, Read: Task.Run(() => Load(of.File, of.Folder == ShippedFolder ? CancellationToken.None : cancelled))));
        foreach (var (folder, read) in reading)
        {
            var (loaded, problem) = read.GetAwaiter().GetResult();
            told?.Invoke(++done / (double)files.Count);
            if (loaded is null && problem is null)
                unread++;
            else if (problem is not null)
                broken.Add(problem);
            if (loaded is null)
                continue;
            packs.TryAdd(loaded.Pack.Id, loaded);
            if (folder == ShippedFolder)
                shipped.Add(loaded);
        }
        return _reading = new([.. packs.Values.OrderBy(p => p.Pack.Title, StringComparer.Ordinal)], [.. shipped.OrderBy(p => p.Pack.Id, StringComparer.Ordinal)], [.. broken], unread);
    }

    /// <summary>Reads packs and maps anew when they are next asked for: something was installed.</summary>
    public void Forget()
    {
        _reading = null;
        _maps.Clear();
        _brokenMaps.Clear();
    }

    /// <summary>Neither where it was cancelled.</summary>
    private static (LoadedPack? Loaded, BrokenFile? Broken) Load(string file, CancellationToken cancelled) =>
        cancelled.IsCancellationRequested ? (null, null) : TryLoad(file, out var loaded, out var broken) ? (loaded, null) : (null, broken);

    private static IEnumerable<string> PackFiles(string folder)
    {
        var packs = Path.Combine(folder, "packs");
        try
        {
            return Directory.Exists(packs) ? [.. Directory.EnumerateFiles(packs, "*.json").Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return []; // a data folder that can't be listed is told of when progress is opened
        }
    }
}
