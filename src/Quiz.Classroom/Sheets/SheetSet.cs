using System.Collections.Immutable;
using Quiz.Classroom.Drills;
using Quiz.Languages;

namespace Quiz.Classroom.Sheets;

/// <summary>Everything that is printed of a drill, by the names of its files.</summary>
public static class SheetSet
{
    /// <summary>The table for the answers, which is the same in print of any size.</summary>
    public const string Table = "answers.csv";

    public static IEnumerable<(string File, byte[] Content)> Of(Drill drill, ImmutableArray<DrillVariant> variants, bool isLarge, bool hasText)
    {
        var look = new SheetLook(Spoken.WithCode(drill.Language) ?? Spoken.English, isLarge);
        foreach (var variant in variants)
            yield return ($"worksheet-{Small(variant)}.html", new WorksheetPage(look, drill, variant).Write());
        yield return ("key.html", new KeyPage(look, drill, variants).Write());
        yield return ("slip.html", new SlipPage(look, drill, variants).Write());
        yield return (Table, AnswerTable.Write(drill, variants));
        if (!hasText)
            yield break;
        var text = new SheetText(look.Language, drill);
        foreach (var variant in variants)
            yield return ($"worksheet-{Small(variant)}.txt", text.Worksheet(variant));
        yield return ("key.txt", text.Key(variants));
        yield return ("slip.txt", text.Slips(variants));
    }

    private static string Small(DrillVariant variant) => variant.Name.ToLowerInvariant();
}
