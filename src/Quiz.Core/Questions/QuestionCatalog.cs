using System.Collections.Immutable;
using Quiz.Core.Packs;

namespace Quiz.Core.Questions;

/// <summary>A kind that may be asked about an item.</summary>
public sealed record CatalogEntry(Kind Kind, Item Item)
{
    /// <summary>The item as array and id: <c>events/laika</c>.</summary>
    public string Path => QuestionMaker.PathOf(Item);
}

/// <summary>Everything that a deck can be asked, kind by kind and item by item.</summary>
public sealed class QuestionCatalog
{
    /// <summary>What is asked of a matter is drawn. When so many seeds gave nothing new, nothing more is expected.</summary>
    private const int Patience = 100;
    private const int PatienceWithOne = 24;

    private readonly Deck _deck;

    public QuestionCatalog(Deck deck, ImmutableArray<Kind> kinds)
    {
        _deck = deck;
        Entries = [.. from kind in kinds from item in QuestionMakers.Of(kind).ItemsOf(deck) select new CatalogEntry(kind, item)];
    }

    /// <summary>In the order of the kinds, and of the file. From some of them no fair question can be made.</summary>
    public ImmutableArray<CatalogEntry> Entries { get; }

    /// <summary>
    /// One question for each thing that the kind can ask about the item: each statement, denial or finding of a matter, a name typed or
    /// chosen. The other cards and options, which are drawn anew each time, are one example. None where no fair question can be made.
    /// </summary>
    public ImmutableArray<Question> QuestionsOf(CatalogEntry entry)
    {
        var maker = QuestionMakers.Of(entry.Kind);
        var questions = ImmutableArray.CreateBuilder<Question>();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var most = MostQuestions(entry);
        for (var (seed, quiet) = (1UL, 0); quiet < (most == 1 ? PatienceWithOne : Patience) && questions.Count < most; seed++)
        {
            quiet++;
            if (maker.Make(_deck, entry.Item, seed) is not { } question || !asked.Add(WhatIsAsked(question)))
                continue;
            questions.Add(question);
            quiet = 0;
        }
        return questions.DrainToImmutable();
    }

    private static int MostQuestions(CatalogEntry entry) => entry switch
    {
        { Item: Claim claim } when entry.Kind != Kind.Sequence => claim.Statements.Length + claim.Assessments.Length,
        { Kind: Kind.Name } => 2,
        _ => 1,
    };

    private static string WhatIsAsked(Question question) => question.Subject switch
    {
        Subject.Speaker s => s.Statement.Id,
        Subject.ActOf s => s.Statement.Id,
        Subject.Denier s => s.Denial.Id,
        Subject.Scope s => s.Denial.Id,
        Subject.Standing s => s.Assessment.Id,
        _ => question.Challenge is Challenge.NameIt { Options.IsEmpty: true } ? "typed" : "",
    };
}
