using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Json;
using Quiz.Core.Packs;

namespace Quiz.Storage;

/// <summary>The pack that an import makes or brings up to date; on disk it changes only when it is saved.</summary>
public sealed class ImportTarget
{
    private readonly string? _path;
    private byte[]? _saved;

    private ImportTarget(string? path) => _path = path;

    /// <summary>The pack as it is now; null while there is none.</summary>
    public byte[]? Json { get; private set; }

    /// <summary>The id that it has had so far.</summary>
    public string? Id { get; private set; }

    /// <summary>The id of its map; null without one.</summary>
    public string? Map { get; private set; }

    /// <summary>The language of the pack; null while there is none.</summary>
    public string? PackLanguage { get; private set; }

    /// <summary>Of the pack that was taken last: how many of its items were not there before.</summary>
    public int Added { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; private set; }

    /// <param name="path">Null for a pack that is not kept on disk.</param>
    /// <param name="broken">On failure what is there and no pack; null where it can no longer be read.</param>
    public static bool TryOpen(string? path, [NotNullWhen(true)] out ImportTarget? target, out BrokenFile? broken)
    {
        (target, broken) = (new(path), null);
        if (path is null || !Path.Exists(path))
            return true;
        if (PackLibrary.TryLoad(path, out var loaded, out broken) && ForeignFile.TryRead(path, out var bytes, out _))
            (target.Json, target._saved, target.Id, target.Map, target.PackLanguage) = (bytes, bytes, loaded!.Pack.Id, loaded.Pack.Map, loaded.Pack.Language);
        else
            target = null;
        return target is not null;
    }

    /// <summary>Takes the items of a pack before the pack itself. Where there is none to merge it with, no more of them is kept than a pack may have.</summary>
    public ItemLines NewLines() => new(Json is null ? PackReader.MostBytes : int.MaxValue);

    /// <summary>Makes or brings up to date; where that would not give a pack that can be read, nothing changes and the first problem is returned.</summary>
    /// <param name="lines">Items that the pack has beside its own.</param>
    public Problem? Take(Pack pack, ItemLines lines)
    {
        var written = PackWriter.Write(pack);
        if (Json is null && written.Length + lines.Length > PackReader.MostBytes)
            return PackReader.TooLarge(ForeignFile.Shown(_path ?? ""), written.Length + lines.Length);
        written = lines.MoveInto(written);
        var merged = Json is null ? new(written, pack.ItemCount + lines.Count, 0, 0) : PackMerge.Merge(Json, written);
        var reading = PackReader.Read(ForeignFile.Shown(_path ?? ""), merged.Json);
        if (reading.Pack is null)
            return reading.Problems.Told[0];
        (Json, Id, Map, PackLanguage) = (merged.Json, reading.Pack.Id, reading.Pack.Map, reading.Pack.Language);
        (Added, Updated, Unchanged) = (merged.Added, merged.Updated, merged.Unchanged);
        return null;
    }

    /// <summary>Writes what changed; why that failed, or null.</summary>
    public Cause? Save()
    {
        if (_path is null || Json is null || ReferenceEquals(Json, _saved))
            return null;
        if (OutputFile.TryWrite(_path, Json, mayReplace: true, out var cause))
            _saved = Json;
        return cause;
    }
}
