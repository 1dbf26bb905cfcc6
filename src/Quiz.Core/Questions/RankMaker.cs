using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>Figures of one quantity, from one source and for one year, to be put in order, largest first; each is at least 5 % smaller than the one before it.</summary>
public sealed class RankMaker : QuestionMaker
{
    private const double MostOfTheLarger = 0.95;

    public override Kind Kind => Kind.Rank;

    protected override ImmutableArray<Item> Pool(Deck deck) => deck.Figures.Length >= 3 ? ImmutableArray<Item>.CastUp(deck.Figures) : [];

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var principal = (Figure)item;
        if (TextOf(deck, principal) is not { } text)
            return null;
        var chosen = new List<MeasuredCard> { new(principal.Id, text, principal) };
        foreach (var other in random.Shuffled(deck.ComparableTo(principal).Where(f => f.Id != principal.Id)))
        {
            if (chosen.Count < OrderDeal.UsualCards && TextOf(deck, other) is { } name && chosen.TrueForAll(c => c.Text != name && IsApart(c.Figure.Value, other.Value)))
                chosen.Add(new(other.Id, name, other));
        }
        if (OrderDeal.Deal(PrecedenceOf(chosen), random) is not { } dealt)
            return null;
        List<MeasuredCard> cards = [.. dealt.Select(i => chosen[i])];
        return (new Subject.Figures([.. cards.Select(c => c.Figure)]), new Challenge.PutInOrder([.. cards], PrecedenceOf(cards), OrderBegin.Largest));
    }

    private static Precedence PrecedenceOf(IEnumerable<MeasuredCard> cards) => Precedence.ByRank([.. cards.Select(c => -c.Figure.Value)]);

    private static bool IsApart(double a, double b) => Math.Min(a, b) <= MostOfTheLarger * Math.Max(a, b);

    /// <summary>What a figure is of: a name, or two for a distance. Null where one has none.</summary>
    private static string? TextOf(Deck deck, Figure figure) =>
        deck.NameOf(figure.Of) is not { } of ? null
        : figure.To is null ? of
        : deck.NameOf(figure.To) is { } to ? $"{of} – {to}" : null;
}
