using Quiz.Core.Rounds;
using Quiz.Core.Text;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Play;

/// <summary>Finds the packs that a round is asked for from: by id in the library, or by path.</summary>
internal static class PackFinder
{
    /// <param name="why">On failure a sentence.</param>
    public static bool TryFind(PackLibrary library, ILanguage language, RoundRequest request, out List<LoadedPack> packs, out string? why)
    {
        (packs, why) = ([], null);
        foreach (var name in request.Packs.Distinct())
        {
            if (!LooksLikePath(name) && library.Find(name) is { } known)
                packs.Add(known);
            else if (!LooksLikePath(name) || string.IsNullOrWhiteSpace(name))
                why = NoSuchPack(library, language, name);
            else if (PackLibrary.TryLoad(name, out var loaded, out var broken))
                packs.Add(loaded!);
            else
                why = broken!.Why is not null ? $"{broken.Summary(language)}." : language.ProblemsIn(ForeignFile.Shown(name), broken.Problems!.Count, broken.Summary(language));
            if (why is not null)
                return false;
        }
        if (request.Packs.IsEmpty)
            packs.AddRange(request.Mode == RoundMode.Daily ? library.Shipped : library.Packs);
        if (packs.Count == 0)
            why = language.NoPackIsFound;
        else if (packs.DistinctBy(p => p.Pack.Id).Count() < packs.Count)
            why = language.TwoPacksOf(packs.GroupBy(p => p.Pack.Id).First(g => g.Count() > 1).Key);
        return why is null;
    }

    public static bool IsGivenByPath(RoundRequest request, LoadedPack pack) => request.Packs.Contains(pack.Path) && LooksLikePath(pack.Path);

    private static bool LooksLikePath(string name) => !Ids.IsId(name);

    private static string NoSuchPack(PackLibrary library, ILanguage language, string name)
    {
        name = ForeignText.Clean(name, 300);
        var known = library.Packs.Select(p => p.Pack.Id).ToList();
        return Spelling.Nearest(name, known) is { } meant ? language.NoSuchPack(name, meant) : language.NoSuchPack(name, known);
    }
}
