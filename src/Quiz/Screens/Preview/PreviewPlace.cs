using Quiz.Core.Questions;

namespace Quiz.Screens.Preview;

/// <summary>Where a preview is: an entry of the catalog, and which of its questions.</summary>
public sealed record PreviewPlace(int Entry, int Number)
{
    /// <summary>The next place in a direction that has a question; null where there is none.</summary>
    /// <param name="by">1 or -1.</param>
    public PreviewPlace? Next(QuestionCatalog catalog, int by)
    {
        if (Number + by is >= 0 and var number && number < catalog.QuestionsOf(catalog.Entries[Entry]).Length)
            return this with { Number = number };
        return From(catalog, Entry + by, by);
    }

    /// <summary>The first place of the next kind; null behind the last one.</summary>
    public PreviewPlace? NextKind(QuestionCatalog catalog)
    {
        var entry = Entry;
        while (entry < catalog.Entries.Length && catalog.Entries[entry].Kind == catalog.Entries[Entry].Kind)
            entry++;
        return From(catalog, entry, 1);
    }

    /// <summary>From an entry on the first place that has a question.</summary>
    public static PreviewPlace? From(QuestionCatalog catalog, int entry, int by)
    {
        for (; entry >= 0 && entry < catalog.Entries.Length; entry += by)
        {
            if (catalog.QuestionsOf(catalog.Entries[entry]) is { IsEmpty: false } questions)
                return new(entry, by > 0 ? 0 : questions.Length - 1);
        }
        return null;
    }

    /// <summary>The same place in a catalog that was made anew: the same kind and item, or else what stands there now.</summary>
    public PreviewPlace? In(QuestionCatalog catalog, CatalogEntry was)
    {
        var entry = catalog.Entries.Select((e, i) => (e, i)).Where(pair => pair.e.Kind == was.Kind && pair.e.Path == was.Path).Select(pair => pair.i).DefaultIfEmpty(-1).First();
        if (entry >= 0 && catalog.QuestionsOf(catalog.Entries[entry]) is { IsEmpty: false } questions)
            return new(entry, Math.Min(Number, questions.Length - 1));
        var near = Math.Clamp(entry >= 0 ? entry : Entry, 0, Math.Max(0, catalog.Entries.Length - 1));
        return From(catalog, near, 1) ?? From(catalog, near, -1);
    }
}
