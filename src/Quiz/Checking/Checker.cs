using System.Collections.Immutable;
using Quiz.Core.Json;
using Quiz.Core.Lint;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Storage;

namespace Quiz.Checking;

/// <summary>Reads packs and maps as the program does, and reports what is wrong with them, or should be better.</summary>
/// <param name="allowed">Warnings that are not told.</param>
public sealed class Checker(PackLibrary library, ImmutableArray<ProblemCode> allowed)
{
    /// <param name="file">The pack or map.</param>
    /// <param name="cancelled">Looked at between reading and each of the steps that follow.</param>
    public CheckedFile Check(string file, CancellationToken cancelled = default)
    {
        var shown = ForeignFile.Shown(file);
        if (!ForeignFile.TryRead(file, out var bytes, out var why))
            return new(shown, [], new(shown, [], 0)) { Why = why };
        if (!MapReader.IsMap(file, bytes))
            return CheckPack(file, bytes, cancelled);
        cancelled.ThrowIfCancellationRequested();
        var (map, problems) = MapReader.Read(shown, bytes);
        return new(shown, bytes, problems) { Map = map };
    }

    private CheckedFile CheckPack(string file, byte[] bytes, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var shown = ForeignFile.Shown(file);
        Map? map = null;
        CheckedFile? broken = null;
        var (pack, problems) = PackReader.Read(shown, bytes, MapOf);
        cancelled.ThrowIfCancellationRequested();
        return new(shown, bytes, pack is null ? problems : PackLint.Check(KindTable.All, shown, bytes, pack, map, Spoken.GenericWords, allowed)) { Pack = pack, Map = map, BrokenMap = broken };

        Map? MapOf(string id)
        {
            cancelled.ThrowIfCancellationRequested();
            map = library.Map(id, file);
            if (map is null && library.BrokenMap(id) is { } found)
                broken = Check(found.Path, cancelled);
            return map;
        }
    }
}
