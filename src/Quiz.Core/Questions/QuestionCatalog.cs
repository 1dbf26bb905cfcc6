using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Packs;

namespace Quiz.Core.Questions;

/// <summary>A kind that may be asked about an item.</summary>
public sealed record CatalogEntry(Kind Kind, Item Item)
{
    /// <summary>The item as array and id: <c>events/laika</c>.</summary>
    public string Path => Kind.PathOf(Item);
}

/// <summary>Everything that a deck can be asked, kind by kind and item by item.</summary>
public sealed class QuestionCatalog
{
    /// <summary>What is asked of a matter is drawn. When so many seeds gave nothing new, nothing more is expected.</summary>
    private const int Patience = 100;
    private const int PatienceWithOne = 24;

    private readonly Deck _deck;
    // Whoever looks for a place that has a question then asks for its questions, and again for each key.
    private (CatalogEntry Entry, ImmutableArray<Question> Questions)? _last;

    public QuestionCatalog(Deck deck, ImmutableArray<Kind> kinds)
    {
        _deck = deck;
        Entries = [.. from kind in kinds from item in kind.ItemsOf(deck) select new CatalogEntry(kind, item)];
    }

    /// <summary>In the order of the kinds, and of the file. From some of them no fair question can be made.</summary>
    public ImmutableArray<CatalogEntry> Entries { get; }

    /// <summary>
    /// One question for each thing that the kind can ask about the item: each statement, denial or finding of a matter, a name typed or
    /// chosen. The other cards and options, which are drawn anew each time, are one example. None where no fair question can be made.
    /// </summary>
    public ImmutableArray<Question> QuestionsOf(CatalogEntry entry)
    {
        if (_last is { } last && ReferenceEquals(last.Entry, entry))
            return last.Questions;
        var questions = MakeQuestions(entry);
        _last = (entry, questions);
        return questions;
    }

    private ImmutableArray<Question> MakeQuestions(CatalogEntry entry)
    {
        var questions = ImmutableArray.CreateBuilder<Question>();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var most = entry.Kind.MostQuestionsOf(entry.Item);
        for (var (seed, quiet) = (1UL, 0); quiet < (most == 1 ? PatienceWithOne : Patience) && questions.Count < most; seed++)
        {
            quiet++;
            if (entry.Kind.Make(_deck, entry.Item, seed) is not { } question || !asked.Add(WhatIsAsked(question)))
                continue;
            questions.Add(question);
            quiet = 0;
        }
        return questions.DrainToImmutable();
    }

    private static string WhatIsAsked(Question question) => question.Form is NameForm { Options.IsEmpty: true } ? "typed" : question.Subject.Asked;
}
