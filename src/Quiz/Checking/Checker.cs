using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Lint;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Storage;

namespace Quiz.Checking;

/// <summary>What checking one file gave.</summary>
/// <param name="Shown">The file as it may be shown.</param>
/// <param name="Json">The bytes that <paramref name="Problems"/> are about; empty where the file could not be read.</param>
public sealed record CheckedFile(string Shown, byte[] Json, ProblemReport Problems)
{
    /// <summary>Why the file could not be read; null where it was.</summary>
    public FileTrouble? Why { get; init; }

    /// <summary>The pack, where it has no error.</summary>
    public Pack? Pack { get; init; }

    /// <summary>The map that the file is, or that the pack names, where it has no error.</summary>
    public Map? Map { get; init; }

    /// <summary>The map that the pack names, where that is broken.</summary>
    public CheckedFile? BrokenMap { get; init; }
}

/// <summary>Reads packs and maps as the program does, and reports what is wrong with them, or should be better.</summary>
/// <param name="allowed">Warnings that are not told.</param>
public sealed class Checker(PackLibrary library, ImmutableArray<ProblemCode> allowed)
{
    public CheckedFile Check(string file)
    {
        var shown = ForeignFile.Shown(file);
        if (!ForeignFile.TryRead(file, out var bytes, out var why))
            return new(shown, [], new(shown, [], 0)) { Why = why };
        if (!MapReader.IsMap(file, bytes))
            return CheckPack(file, bytes);
        var (map, problems) = MapReader.Read(shown, bytes);
        return new(shown, bytes, problems) { Map = map };
    }

    private CheckedFile CheckPack(string file, byte[] bytes)
    {
        var shown = ForeignFile.Shown(file);
        Map? map = null;
        CheckedFile? broken = null;
        var (pack, problems) = PackReader.Read(shown, bytes, MapOf);
        return new(shown, bytes, pack is null ? problems : PackLint.Check(KindTable.All, shown, bytes, pack, map, Spoken.GenericWords, allowed)) { Pack = pack, Map = map, BrokenMap = broken };

        Map? MapOf(string id)
        {
            map = library.Map(id, file);
            if (map is null && library.BrokenMap(id) is { } found)
                broken = Check(found.Path);
            return map;
        }
    }
}
