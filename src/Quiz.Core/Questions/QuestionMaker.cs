using System.Collections.Immutable;
using System.Globalization;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>Makes the questions of one kind from a deck.</summary>
public abstract class QuestionMaker
{
    private const int SeedsTried = 4;

    public abstract Kind Kind { get; }

    /// <summary>The items of the deck that the kind may be asked about; some may turn out to give no fair question.</summary>
    public ImmutableArray<Item> ItemsOf(Deck deck) => deck.ItemsOf(Kind, () => Pool(deck));

    /// <summary>The items of the kind's sort, or none where there are too few to ask about any.</summary>
    protected abstract ImmutableArray<Item> Pool(Deck deck);

    /// <summary>What is asked and done about an item; null when no fair question can be made.</summary>
    protected abstract (Subject Subject, Challenge Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed);

    public Question? Make(Deck deck, Item item, ulong seed) => Draft(deck, item, new SplitMix64(seed), seed) is var (subject, challenge) ? Made(deck, item, seed, (subject, challenge)) : null;

    /// <summary>Whether a fair question can be made about an item; some seeds are tried, for what is asked is drawn.</summary>
    internal bool CanAskAbout(Deck deck, Item item)
    {
        for (ulong seed = 1; seed <= SeedsTried; seed++)
        {
            if (Make(deck, item, seed) is not null)
                return true;
        }
        return false;
    }

    private protected Question Made(Deck deck, Item item, ulong seed, (Subject Subject, Challenge Challenge) draft)
    {
        var path = PathOf(item);
        return new()
        {
            Id = StableHash.Of(deck.Pack.Reference, Kinds.NameOf(Kind), path, seed.ToString(CultureInfo.InvariantCulture)).ToString("x16", CultureInfo.InvariantCulture),
            Kind = Kind,
            Pack = deck.Pack,
            Item = path,
            Seed = seed,
            Subject = draft.Subject,
            Challenge = draft.Challenge,
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

    /// <summary>Options in a drawn order, and where the right one went.</summary>
    protected static (ImmutableArray<Option> Options, int Right) Shuffle(IEnumerable<Option> wrong, Option right, SplitMix64 random)
    {
        var options = random.Shuffled(wrong.Append(right));
        return (options, options.IndexOf(right));
    }
}

/// <summary>The maker of each kind.</summary>
public static class QuestionMakers
{
    public static ImmutableArray<QuestionMaker> All { get; } =
    [
        new OrderMaker(), new FirstMaker(), new InsertMaker(), new DateMaker(),
        new LocateMaker(), new NameMaker(), new NeighboursMaker(), new BearingMaker(), new FigureMaker(Kind.Distance, Quantity.Distance), new FigureMaker(Kind.Estimate, Quantity.Area, Quantity.Population), new RankMaker(),
        new WhoSaidMaker(), new WhoDeniedMaker(), new ActMaker(), new DeniedMaker(), new StatusMaker(), new SequenceMaker(),
        .. Kinds.Of(Family.Written).Select(kind => new WrittenMaker(kind)),
    ];

    public static QuestionMaker Of(Kind kind) => All[(int)kind];
}
