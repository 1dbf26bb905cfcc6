using Quiz.Core.Sharing;

namespace Quiz.Storage.Sharing;

/// <summary>Installs shared packs into a data folder and removes them. Of what was not installed so nothing is touched, and progress neither.</summary>
/// <param name="library">Of the same data folder.</param>
public sealed class InstalledPacks(string dataFolder, PackLibrary library)
{
    private readonly InstallRecords _records = new(dataFolder);

    /// <summary>What was installed, by id.</summary>
    public IEnumerable<Manifest> All() => _records.All();

    /// <param name="mayBeOlder">Whether it may take the place of a newer version.</param>
    public Installing Install(PackArchive archive, bool mayBeOlder)
    {
        var reference = archive.Manifest.Reference;
        try
        {
            using var turn = TakeTurn();
            return turn is null ? new(InstallOutcome.AnotherInstalls, reference) : Refusal(archive, mayBeOlder) ?? Write(archive);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(InstallOutcome.CannotWrite, reference, ForeignFile.Shown(dataFolder), Causes.Of(error, dataFolder));
        }
    }

    /// <summary>Deletes what was installed; null where nothing of that id was.</summary>
    public Installing? Remove(string id)
    {
        try
        {
            if (!Directory.Exists(_records.Folder))
                return null;
            using var turn = TakeTurn();
            if (turn is null)
                return new(InstallOutcome.AnotherInstalls, id);
            if (!_records.TryFind(id, out var record))
                return new(InstallOutcome.RecordIsDamaged, id, ForeignFile.Shown(_records.PathOf(id)));
            if (record is null)
                return null;
            var own = record.Files.Select(f => f.Name).Distinct().Where(name => !_records.IsOfAnother(name, id)).ToList();
            if (own.Find(name => HashOf(name) is { } hash && !Owns(record, name, hash)) is { } changed)
                return new(InstallOutcome.WasChanged, record.Reference, ForeignFile.Shown(PathOf(changed)));
            foreach (var name in own)
                File.Delete(PathOf(name));
            _records.Delete(id);
            return new(InstallOutcome.Installed, record.Reference);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(InstallOutcome.CannotWrite, id, ForeignFile.Shown(dataFolder), Causes.Of(error, dataFolder));
        }
    }

    private Installing? Refusal(PackArchive archive, bool mayBeOlder)
    {
        var (manifest, reference) = (archive.Manifest, archive.Manifest.Reference);
        if (!_records.TryFind(manifest.Id, out var record))
            return new(InstallOutcome.RecordIsDamaged, reference, ForeignFile.Shown(_records.PathOf(manifest.Id)));
        var (path, hash) = (PathOf(archive.Pack.Name), ManifestFile.HashOf(archive.Pack.Content));
        if (record is null && Path.Exists(path))
            return new(InstallOutcome.FileIsYours, reference, ForeignFile.Shown(path));
        if (library.Find(manifest.Id) is { } known && known.Path != path && Path.GetDirectoryName(known.Path) == Path.GetDirectoryName(path))
            return new(InstallOutcome.PackIsYours, reference, ForeignFile.Shown(known.Path));
        var there = HashOf(archive.Pack.Name);
        if (record is not null && there is not null && there != hash && !Owns(record, archive.Pack.Name, there))
            return new(InstallOutcome.WasChanged, reference, ForeignFile.Shown(path));
        return VersionRefusal(archive, record, hash, mayBeOlder) ?? MapRefusal(archive, record);
    }

    /// <summary>A version that is here keeps its content, whether it was installed or comes with the program.</summary>
    private Installing? VersionRefusal(PackArchive archive, Manifest? record, string hash, bool mayBeOlder)
    {
        var manifest = archive.Manifest;
        var shipped = library.Shipped.FirstOrDefault(p => p.Pack.Id == manifest.Id);
        if (shipped?.Pack.Version == manifest.Version && !IsTheSame(shipped, hash))
            return new(InstallOutcome.IsOtherContent, manifest.Reference);
        if ((record?.Version ?? shipped?.Pack.Version) is not { } version)
            return null;
        var order = PackVersion.Compare(manifest.Version, version);
        if (order != 0)
            return order < 0 && !mayBeOlder ? new(InstallOutcome.IsOlder, manifest.Reference, version) : null;
        var isSame = record is not null ? Owns(record, archive.Pack.Name, hash) && IsSameMap(archive, record) : IsTheSame(shipped!, hash);
        if (!isSame)
            return new(InstallOutcome.IsOtherContent, manifest.Reference);
        if (record is null)
            return new(InstallOutcome.ComesWithProgram, manifest.Reference);
        // What is missing of it is written again.
        return record.Files.All(f => HashOf(f.Name) == f.Sha256) ? new(InstallOutcome.IsThereAlready, manifest.Reference) : null;
    }

    private static bool IsTheSame(LoadedPack shipped, string hash) => ForeignFile.TryRead(shipped.Path, out var bytes, out _) && ManifestFile.HashOf(bytes) == hash;

    /// <summary>A map that was not recorded is not the pack's own, and set against what is there in its turn.</summary>
    private static bool IsSameMap(PackArchive archive, Manifest record)
    {
        var own = record.Files.Where(f => f.Name != archive.Pack.Name).ToList();
        return own.Count == 0 || (archive.Map is { } map && Owns(record, map.Name, ManifestFile.HashOf(map.Content)));
    }

    private Installing? MapRefusal(PackArchive archive, Manifest? record)
    {
        if (archive is not { Map: { } map, MapId: { } id })
            return null;
        var hash = ManifestFile.HashOf(map.Content);
        if (ShippedMapHash(id) is { } shipped)
            return shipped == hash ? null : new(InstallOutcome.MapOfProgram, archive.Manifest.Reference, id);
        var isOurs = record is not null && !_records.IsOfAnother(map.Name, record.Id);
        return HashOf(map.Name) is { } there && there != hash && !(isOurs && Owns(record!, map.Name, there))
            ? new(InstallOutcome.MapIsOther, archive.Manifest.Reference, ForeignFile.Shown(PathOf(map.Name)))
            : null;
    }

    private Installing Write(PackArchive archive)
    {
        var manifest = archive.Manifest;
        _ = _records.TryFind(manifest.Id, out var old);
        // A map that was there before, and not from an archive, stays when the pack goes.
        var files = new List<SharedFile> { archive.Pack };
        if (archive is { Map: { } map, MapId: { } id } && ShippedMapHash(id) is null && (HashOf(map.Name) is null || _records.IsOfAny(map.Name)))
            files.Insert(0, map);
        var record = manifest with { Files = [.. files.Select(f => ManifestFile.Of(f.Name, f.Content))] };
        // Until all is done the record has the files of both, and the old version: whoever was interrupted can install again, or remove.
        _records.Write((old ?? record) with { Files = [.. record.Files, .. old?.Files ?? []] });
        WriteAll(files, isNew: old is null, manifest.Id);
        foreach (var left in (old?.Files ?? []).Select(f => f.Name).Distinct().Where(name => files.TrueForAll(f => f.Name != name) && !_records.IsOfAnother(name, manifest.Id) && Owns(old!, name, HashOf(name))))
            File.Delete(PathOf(left));
        _records.Write(record);
        return new(old is null || old.Version == manifest.Version ? InstallOutcome.Installed : InstallOutcome.Replaced, manifest.Reference, old?.Version ?? "") { HidesShipped = library.Shipped.Any(p => p.Pack.Id == manifest.Id) };
    }

    /// <summary>Where there is no room for all of a new pack, nothing of it stays.</summary>
    private void WriteAll(List<SharedFile> files, bool isNew, string id)
    {
        var made = new List<string>();
        try
        {
            foreach (var file in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file.Name))!);
                if (!File.Exists(PathOf(file.Name)))
                    made.Add(file.Name);
                AtomicFile.Replace(PathOf(file.Name), file.Content);
            }
        }
        catch (IOException) when (isNew)
        {
            made.ForEach(name => File.Delete(PathOf(name)));
            _records.Delete(id);
            throw;
        }
    }

    /// <summary>Null while another program installs or removes. The system frees it when its program ends, however that ends.</summary>
    private FileStream? TakeTurn()
    {
        Directory.CreateDirectory(_records.Folder);
        try
        {
            return new(Path.Combine(_records.Folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (Causes.IsLockedByAnother(error))
        {
            return null;
        }
    }

    private string PathOf(string name) => Path.Combine([dataFolder, .. name.Split('/')]);

    /// <summary>Null where there is no file that can be read.</summary>
    private string? HashOf(string name) => ForeignFile.TryRead(PathOf(name), out var bytes, out _) ? ManifestFile.HashOf(bytes) : null;

    private static bool Owns(Manifest record, string name, string? hash) => record.Files.Any(f => f.Name == name && f.Sha256 == hash);

    private static string? ShippedMapHash(string id) => PackLibrary.ShippedMap(id) is { } path && ForeignFile.TryRead(path, out var bytes, out _) ? ManifestFile.HashOf(bytes) : null;
}
