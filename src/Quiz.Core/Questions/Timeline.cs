using System.Collections.Immutable;
using Quiz.Core.Dates;

namespace Quiz.Core.Questions;

/// <summary>What is known of the order of dated cards.</summary>
public static class Timeline
{
    /// <summary>Indices of the cards, earliest first; those whose order is not certain by their earliest, then their latest day.</summary>
    public static ImmutableArray<int> RightOrder(ImmutableArray<Card> cards) =>
        [.. Enumerable.Range(0, cards.Length).OrderBy(i => cards[i].Date.Earliest).ThenBy(i => cards[i].Date.Latest).ThenBy(i => cards[i].Key, StringComparer.Ordinal)];

    /// <summary>Pairs whose order is certain, out of all.</summary>
    public static int CertainPairs(IReadOnlyList<Card> cards)
    {
        var certain = 0;
        for (var i = 0; i < cards.Count; i++)
        {
            for (var j = i + 1; j < cards.Count; j++)
                certain += cards[i].Date.OrderTo(cards[j].Date) == DateOrder.Undetermined ? 0 : 1;
        }
        return certain;
    }

    /// <summary>Whether an order of these cards can be asked for: at least three certain pairs, and at least half of all.</summary>
    public static bool CanBeAsked(IReadOnlyList<Card> cards)
    {
        var certain = CertainPairs(cards);
        return certain >= 3 && certain * 4 >= cards.Count * (cards.Count - 1);
    }

    /// <summary>Grades an order of cards: p is the share of the certain pairs in the right order, the score max(0, 2p - 1).</summary>
    /// <param name="given">Indices of the cards, in the player's order.</param>
    public static Verdict Grade(ImmutableArray<Card> cards, ImmutableArray<int> given)
    {
        var (right, certain) = (0, 0);
        for (var i = 0; i < given.Length; i++)
        {
            for (var j = i + 1; j < given.Length; j++)
            {
                var order = cards[given[i]].Date.OrderTo(cards[given[j]].Date);
                certain += order == DateOrder.Undetermined ? 0 : 1;
                right += order == DateOrder.Before ? 1 : 0;
            }
        }
        var score = Math.Max(0, (2.0 * right / certain) - 1);
        return new(score, new Finding.Order(RightOrder(cards), right, certain, LongestInOrder(cards, given)));
    }

    /// <summary>Whether a card is right at a position: no card before it is certainly later, none after it certainly earlier.</summary>
    public static bool Fits(ImmutableArray<Card> line, Card card, int position)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (card.Date.OrderTo(line[i].Date) == (i < position ? DateOrder.Before : DateOrder.After))
                return false;
        }
        return true;
    }

    /// <summary>Where the card belongs by the order of <see cref="RightOrder"/>.</summary>
    public static int PositionOf(ImmutableArray<Card> line, Card card)
    {
        var order = RightOrder(line.Add(card));
        return order.IndexOf(line.Length);
    }

    private static ImmutableArray<int> LongestInOrder(ImmutableArray<Card> cards, ImmutableArray<int> given)
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
                    if ((selection & (1 << i)) != 0 && (selection & (1 << j)) != 0 && cards[given[i]].Date.OrderTo(cards[given[j]].Date) == DateOrder.After)
                        return false;
                }
            }
            return true;
        }
    }
}
