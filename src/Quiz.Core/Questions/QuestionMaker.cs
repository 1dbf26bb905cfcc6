using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Rounds;

namespace Quiz.Core.Questions;

/// <summary>Makes the questions of one kind from a deck.</summary>
public abstract class QuestionMaker
{
    public abstract Kind Kind { get; }

    /// <summary>How many items of the deck the kind may be asked about; some may turn out to give no fair question.</summary>
    public abstract int CountItems(Deck deck);

    /// <summary>The item of a number from 0 to <see cref="CountItems"/> - 1.</summary>
    public abstract Item ItemAt(Deck deck, int index);

    /// <summary>What is asked and done about an item; null when no fair question can be made.</summary>
    protected abstract (Subject Subject, Challenge Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed);

    public Question? Make(Deck deck, Item item, ulong seed)
    {
        var path = PathOf(item);
        if (Draft(deck, item, new SplitMix64(seed), seed) is not var (subject, challenge))
            return null;
        return new()
        {
            Id = StableHash.Of(deck.Pack.Reference, Kinds.NameOf(Kind), path, seed.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToString("x16", System.Globalization.CultureInfo.InvariantCulture),
            Kind = Kind,
            Pack = deck.Pack,
            Item = path,
            Seed = seed,
            Subject = subject,
            Challenge = challenge,
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
        [new OrderMaker(), new FirstMaker(), new InsertMaker(), new LocateMaker(), new NameMaker(), new NeighboursMaker(), new WhoSaidMaker(), new StatusMaker(), new ChoiceMaker()];

    public static QuestionMaker Of(Kind kind) => All.First(m => m.Kind == kind);
}
