using Quiz.Core.Packs;
using Quiz.Core.Text;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>What is in a pack.</summary>
internal static class PackPage
{
    public static void Describe(Page page, Look look, Pack pack, string path)
    {
        var words = look.Language;
        page.Add(pack.Description ?? pack.Title, look.Theme.Text).Gap();
        foreach (var (name, value) in Details(words, pack))
            page.Add(value, look.Theme.Text, lead: $"{TextLayout.Pad(name, 14)} ");
        page.Add(ForeignFile.Shown(path), look.Theme.Muted, lead: $"{TextLayout.Pad(words.FileLabel, 14)} ");
    }

    private static IEnumerable<(string Name, string Value)> Details(ILanguage words, Pack pack)
    {
        yield return (words.IdLabel, pack.Reference);
        yield return (words.InItLabel, words.List([.. Contents(words, pack)]));
        if (pack.AsOf is not null)
            yield return (words.AsOfLabel, DateWords.Of(words, pack.AsOf));
        yield return (words.LanguageLabel, pack.Language);
        yield return (words.LicenceLabel, pack.Licence ?? words.LicenceNotTold);
        if (pack.Map is not null)
            yield return (words.MapLabel, pack.Map);
    }

    private static IEnumerable<string> Contents(ILanguage words, Pack pack) =>
        new (int Count, Func<long, string> Told)[]
        {
            (pack.Events.Length, words.Events),
            (pack.Places.Length, words.Places),
            (pack.Regions.Length, words.Regions),
            (pack.Claims.Length, words.Claims),
            (pack.Figures.Length, words.Figures),
            (pack.Questions.Length, words.Questions),
            (pack.Sources.Length, words.Sources),
        }.Where(c => c.Count > 0).Select(c => c.Told(c.Count));
}
