using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>A kind of question: what it is called, which items of a pack it asks about, and how it draws its questions from a deck.</summary>
public abstract class Kind
{
    private const int SeedsTried = 4;

    /// <summary>As the protocol and packs name it; two kinds may share a name.</summary>
    public abstract string Name { get; }

    /// <summary>A name that no other kind has, as the answer log and drills write it.</summary>
    public virtual string Key => Name;

    public abstract Family Family { get; }

    /// <summary>How its questions are answered.</summary>
    public abstract FormSpec Form { get; }

    /// <summary>When a pack that has something of its sort can't be asked it.</summary>
    public virtual ImmutableArray<AskingRule> AskingRules => [];

    /// <summary>The items of the deck that it may be asked about; some may turn out to give no fair question.</summary>
    public ImmutableArray<Item> ItemsOf(Deck deck) => deck.ItemsOf(this, () => Pool(deck));

    /// <summary>The items of its sort, or none where there are too few to ask about any.</summary>
    protected abstract ImmutableArray<Item> Pool(Deck deck);

    /// <summary>What is asked and done about an item; null when no fair question can be made.</summary>
    protected abstract Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed);

    public Question? Make(Deck deck, Item item, ulong seed) => Draft(deck, item, new SplitMix64(seed), seed) is { } draft ? Made(deck, item, seed, draft) : null;

    /// <summary>Whether a fair question can be made about an item; some seeds are tried, for what is asked is drawn.</summary>
    public bool CanAskAbout(Deck deck, Item item) => Enumerable.Range(1, SeedsTried).Any(seed => Make(deck, item, (ulong)seed) is not null);

    /// <summary>The same, or of a kind that draws all its questions from some of many items whether one could be among them.</summary>
    public virtual bool MayAskAbout(Deck deck, Item item) => CanAskAbout(deck, item);

    /// <summary>How many things it can ask about an item: each statement of a matter, a name typed or chosen.</summary>
    public virtual int MostQuestionsOf(Item item) => 1;

    /// <summary>Whether its questions come in runs, each of which begins where the one before it ended, and cost lives.</summary>
    public virtual bool ComesInRuns => false;

    /// <summary>The questions of a run, in turn.</summary>
    /// <param name="isEndless">Until nothing is left to ask, or after a usual number.</param>
    public virtual IEnumerable<Question> Run(Deck deck, ulong seed, bool isEndless) => throw new NotSupportedException($"{Key} has no runs");

    /// <summary>How many events of its questions may be known from another question.</summary>
    public virtual int EventsThatMayBeKnown => 0;

    /// <summary>What is asked for, where that is a name or words that another question may say.</summary>
    public virtual string? AnswerInWords(Question question) => null;

    protected Question Made(Deck deck, Item item, ulong seed, Draft draft)
    {
        var path = PathOf(item);
        return new()
        {
            Id = StableHash.Of(deck.Pack.Reference, Name, path, seed.ToString(CultureInfo.InvariantCulture)).ToString("x16", CultureInfo.InvariantCulture),
            Kind = this,
            Pack = deck.Pack,
            Item = path,
            Seed = seed,
            Subject = draft.Subject,
            Form = draft.Form with { Spec = Form },
        };
    }

    /// <summary>An item as array and id in the pack: <c>events/swap-agreed</c>.</summary>
    public static string PathOf(Item item) => item switch
    {
        Event => $"events/{item.Id}",
        Place => $"places/{item.Id}",
        Region => $"regions/{item.Id}",
        Figure => $"figures/{item.Id}",
        Claim => $"claims/{item.Id}",
        WrittenQuestion => $"questions/{item.Id}",
        _ => throw new ArgumentException($"no array holds {item.GetType().Name}", nameof(item)),
    };

    public override string ToString() => Key;
}

/// <summary>A question as a kind draws it.</summary>
public sealed record Draft(Subject Subject, Form Form);

/// <summary>When a pack is told that a kind can't be asked.</summary>
/// <param name="Array">Where it is told: <c>/events</c>.</param>
/// <param name="IsMeant">Whether the pack has something of its sort.</param>
/// <param name="Wanted">What it would take; a phrase that begins with "wanted".</param>
public sealed record AskingRule(string Array, Func<Pack, bool> IsMeant, string Wanted)
{
    public bool NeedsMap { get; init; }
}
