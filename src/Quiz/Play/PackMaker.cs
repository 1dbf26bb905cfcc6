using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Packs;
using Quiz.Core.Sharing;
using Quiz.Languages.Words;
using Quiz.Storage;
using Quiz.Storage.Sharing;

namespace Quiz.Play;

/// <summary>A pack as one file to share.</summary>
/// <param name="HasMap">Whether a map of its own is in it.</param>
public sealed record MadePack(Pack Pack, byte[] Archive, bool HasMap);

/// <summary>Makes one file of a pack and its map.</summary>
internal static class PackMaker
{
    /// <param name="library">Where its map is looked for.</param>
    /// <param name="language">What is wrong is told in.</param>
    /// <param name="file">The pack.</param>
    /// <param name="shown">The file that is made, as it is named where it can't be.</param>
    /// <param name="made">What was made.</param>
    /// <param name="why">On failure a phrase.</param>
    public static bool TryMake(PackLibrary library, ILanguage language, string file, Func<Pack, string> shown, [NotNullWhen(true)] out MadePack? made, [NotNullWhen(false)] out string? why)
    {
        made = null;
        if (!ForeignFile.TryRead(file, out var bytes, out var trouble))
        {
            why = language.FileIsRefused(ForeignFile.Shown(file), trouble.Value);
            return false;
        }
        var reading = PackReader.Read(ForeignFile.Shown(file), bytes, id => library.Map(id, file));
        if (reading.Pack is not { } pack)
            why = language.ProblemsIn(ForeignFile.Shown(file), reading.Problems.Count, reading.Problems.Told[0].ToString());
        else if (new[] { pack.Id, pack.Map }.OfType<string>().FirstOrDefault(id => !PackArchive.CanBeFileName(id)) is { } device)
            why = language.IdIsNoFileName(device);
        else if (TryFindMap(library, language, pack, file, out var map, out why))
        {
            var archive = ArchiveFile.Make(pack, new(PackArchive.PackName(pack.Id), SchemaFile.WithoutLocalReference(bytes)), map);
            if (archive.Length > PackArchive.MostBytes || !PackArchive.TryRead(archive, id => library.Map(id, file), out _, out _))
                why = language.ArchiveWouldBeRefused(shown(pack));
            else
                made = new(pack, archive, map is not null);
        }
        return made is not null;
    }

    /// <summary>A map that comes with the program is left out: everyone has it. Another of the same id could be installed nowhere.</summary>
    private static bool TryFindMap(PackLibrary library, ILanguage language, Pack pack, string file, out SharedFile? map, out string? why)
    {
        (map, why) = (null, null);
        if (pack.Map is not { } id || library.MapFile(id, file) is not { } path)
            return true;
        if (!ForeignFile.TryRead(path, out var bytes, out var trouble))
            why = language.FileIsRefused(ForeignFile.Shown(path), trouble.Value);
        else if (PackLibrary.ShippedMap(id) is not { } shipped)
            map = new(PackArchive.MapName(id), bytes);
        else if (!ForeignFile.TryRead(shipped, out var own, out _) || !own.AsSpan().SequenceEqual(bytes))
            why = language.MapOfProgramDiffers(id, ForeignFile.Shown(path));
        return why is null;
    }
}
