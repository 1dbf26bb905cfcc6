using System.Collections.Immutable;
using Quiz.Core.Randomness;

namespace Quiz.Core.Forms;

/// <summary>Deals cards to be put in order.</summary>
public static class OrderDeal
{
    /// <summary>So many cards, if the pack has them; at least 3.</summary>
    public const int UsualCards = 5;

    private const int MostTries = 50;

    /// <summary>The indices of the cards in a drawn start order that does not score 1 by itself; null if the cards can't be asked for or every order would.</summary>
    public static ImmutableArray<int>? Deal(Precedence precedence, SplitMix64 random)
    {
        if (!precedence.CanBeAsked)
            return null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var dealt = random.Shuffled(Enumerable.Range(0, precedence.Order.Length));
            if (precedence.Grade(dealt).Score < 1)
                return dealt;
        }
        return null;
    }
}
