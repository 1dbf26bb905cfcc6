using System.Collections.Immutable;
using Quiz.Core.Sharing;
using Quiz.Languages.Words;
using Quiz.Storage;
using Quiz.Storage.Sharing;

namespace Quiz.Play;

/// <summary>What came of installing.</summary>
/// <param name="Told">Sentences where it was done, else one phrase.</param>
public sealed record InstalledPack(bool IsDone, ImmutableArray<string> Told);

/// <summary>Takes a shared pack into the data folder, and says what came of it.</summary>
internal static class PackInstaller
{
    /// <param name="library">Of the data folder.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="language">What came of it is told in.</param>
    /// <param name="bytes">A shared pack.</param>
    /// <param name="shown">The file that it came from, as it may be shown.</param>
    /// <param name="mayBeOlder">Whether it may take the place of a newer version.</param>
    public static InstalledPack Install(PackLibrary library, string data, ILanguage language, byte[] bytes, string shown, bool mayBeOlder)
    {
        var packs = Path.Combine(data, "packs", "pack.json"); // where its map will be looked for
        if (!PackArchive.TryRead(bytes, id => library.Map(id, packs), out var archive, out var why))
            return new(false, [language.ArchiveIsRefused(shown, why)]);
        var done = new InstalledPacks(data, library).Install(archive, mayBeOlder);
        if (!done.IsDone)
            return new(false, [language.ArchiveIsRefused(shown, language.Of(done))]);
        return new(true, done.HidesShipped ? [language.Of(done), language.HidesShippedPack(archive.Manifest.Id)] : [language.Of(done)]);
    }
}
