using System.Collections.Immutable;
using Quiz.Core.Dates;

namespace Quiz.Core.Forms;

/// <summary>Where a card may be placed into a line of dated cards.</summary>
public static class Timeline
{
    /// <summary>Whether a card is right at a position: no card before it is certainly later, none after it certainly earlier.</summary>
    public static bool Fits(ImmutableArray<DatedCard> line, DatedCard card, int position)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (card.Date.OrderTo(line[i].Date) == (i < position ? DateOrder.Before : DateOrder.After))
                return false;
        }
        return true;
    }

    /// <summary>Where the card belongs by earliest, then latest day.</summary>
    public static int PositionOf(ImmutableArray<DatedCard> line, DatedCard card) => Precedence.ByDate(line.Add(card)).Order.IndexOf(line.Length);
}
