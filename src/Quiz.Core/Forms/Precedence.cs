using System.Collections.Immutable;
using Quiz.Core.Dates;

namespace Quiz.Core.Forms;

/// <summary>Which of some cards certainly come before which others, and an order of all that breaks none of this. Cards are told by their indices.</summary>
public sealed class Precedence
{
    private readonly bool[,] _before;

    private Precedence(bool[,] before, ImmutableArray<int> order) => (_before, Order) = (before, order);

    /// <summary>A right order; cards whose order is open stand by their earliest, then their latest day.</summary>
    public ImmutableArray<int> Order { get; }

    /// <summary>Pairs whose order is certain, out of all.</summary>
    public int CertainPairs => PairsIn(Order);

    /// <summary>Whether an order of these cards can be asked for: at least three certain pairs, and at least half of all.</summary>
    public bool CanBeAsked => CertainPairs is >= 3 and var certain && certain * 4 >= Order.Length * (Order.Length - 1);

    public bool IsBefore(int card, int other) => _before[card, other];

    /// <summary>The pairs of cards whose order is certain.</summary>
    public IEnumerable<(int First, int Then)> Pairs =>
        from a in Enumerable.Range(0, Order.Length) from b in Enumerable.Range(0, Order.Length) where _before[a, b] select (a, b);

    public static Precedence ByDate(IReadOnlyList<DatedCard> cards)
    {
        var before = Matrix(cards.Count, (a, b) => cards[a].Date.IsCertainlyBefore(cards[b].Date));
        return new(before, [.. Enumerable.Range(0, cards.Count).OrderBy(i => cards[i].Date, EdtfDate.ByRange).ThenBy(i => cards[i].Key, StringComparer.Ordinal)]);
    }

    /// <summary>The smallest rank comes first; equal ranks are open.</summary>
    public static Precedence ByRank(IReadOnlyList<double> ranks) =>
        new(Matrix(ranks.Count, (a, b) => ranks[a] < ranks[b]), [.. Enumerable.Range(0, ranks.Count).OrderBy(i => ranks[i])]);

    /// <summary>
    /// By date, cards of equal dates as they are given; but a card comes after the one that it follows, whatever their dates leave open, and what is before what it follows is before it too.
    /// Null where dates and followers contradict each other.
    /// </summary>
    /// <param name="follows">For each card the index of the one that it follows; -1 for none.</param>
    public static Precedence? BySteps(IReadOnlyList<DatedCard> cards, IReadOnlyList<int> follows)
    {
        var before = Matrix(cards.Count, (a, b) => follows[b] == a || (follows[a] != b && cards[a].Date.IsCertainlyBefore(cards[b].Date)));
        for (var via = 0; via < cards.Count; via++)
        {
            for (var a = 0; a < cards.Count; a++)
            {
                for (var b = 0; b < cards.Count; b++)
                    before[a, b] |= before[a, via] && before[via, b];
            }
        }
        if (Enumerable.Range(0, cards.Count).Any(i => before[i, i]))
            return null;
        var order = ImmutableArray.CreateBuilder<int>(cards.Count);
        var left = Enumerable.Range(0, cards.Count).OrderBy(i => cards[i].Date, EdtfDate.ByRange).ToList();
        while (left.Count > 0)
        {
            var next = left.First(card => left.TrueForAll(other => !before[other, card]));
            left.Remove(next);
            order.Add(next);
        }
        return new(before, order.MoveToImmutable());
    }

    /// <summary>By pairs of cards of which the first certainly comes before the second. Null where the order breaks one of them.</summary>
    /// <param name="order">Every card once.</param>
    public static Precedence? ByPairs(IReadOnlyCollection<(int First, int Then)> pairs, ImmutableArray<int> order)
    {
        if (pairs.Any(pair => order.IndexOf(pair.First) >= order.IndexOf(pair.Then)))
            return null;
        var known = pairs.ToHashSet();
        return new(Matrix(order.Length, (a, b) => known.Contains((a, b))), order);
    }

    /// <summary>The same among some of the cards, numbered anew in the order given.</summary>
    public Precedence Among(IReadOnlyList<int> cards) =>
        new(Matrix(cards.Count, (a, b) => _before[cards[a], cards[b]]), [.. Enumerable.Range(0, cards.Count).OrderBy(i => Order.IndexOf(cards[i]))]);

    /// <summary>Grades an order of these cards: p is the share of the certain pairs in the right order, the score max(0, 2p - 1).</summary>
    public Verdict Grade(ImmutableArray<int> given)
    {
        var right = PairsIn(given);
        var certain = CertainPairs;
        return new(Math.Max(0, (2.0 * right / certain) - 1), new Finding.Order(Order, right, certain, LongestInOrder(given)));
    }

    /// <summary>How many pairs are certain and stand in their order. A class's answers are counted by the thousand.</summary>
    private int PairsIn(ImmutableArray<int> cards)
    {
        var count = 0;
        for (var i = 0; i < cards.Length; i++)
        {
            for (var j = i + 1; j < cards.Length; j++)
                count += _before[cards[i], cards[j]] ? 1 : 0;
        }
        return count;
    }

    private ImmutableArray<int> LongestInOrder(ImmutableArray<int> given)
    {
        // At most eight cards: every selection is tried.
        var best = 0;
        for (var selection = 1; selection < 1 << given.Length; selection++)
        {
            if (int.PopCount(selection) > int.PopCount(best) && HasNoneReversed(selection))
                best = selection;
        }
        return [.. Enumerable.Range(0, given.Length).Where(i => (best & (1 << i)) != 0)];

        bool HasNoneReversed(int selection)
        {
            for (var i = 0; i < given.Length; i++)
            {
                for (var j = i + 1; j < given.Length; j++)
                {
                    if ((selection & (1 << i)) != 0 && (selection & (1 << j)) != 0 && _before[given[j], given[i]])
                        return false;
                }
            }
            return true;
        }
    }

    private static bool[,] Matrix(int count, Func<int, int, bool> isBefore)
    {
        var before = new bool[count, count];
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++)
                before[a, b] = a != b && isBefore(a, b);
        }
        return before;
    }
}
