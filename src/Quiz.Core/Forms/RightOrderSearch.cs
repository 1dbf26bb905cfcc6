using System.Collections.Immutable;
using System.Numerics;

namespace Quiz.Core.Forms;

/// <summary>
/// Looks for the right order of some cards that an order given agrees with best. Right orders are many where little is certain; they are built card by card,
/// and of those that begin with the same cards and end alike so far only the best is gone on with. A card is told here by its position in the given order.
/// </summary>
internal sealed class RightOrderSearch
{
    private const int None = -1;

    /// <summary>For each card those that come certainly before it, a bit each.</summary>
    private readonly int[] _earlier;

    public RightOrderSearch(Precedence precedence, ImmutableArray<int> given)
    {
        _earlier = new int[given.Length];
        for (var card = 0; card < Count; card++)
        {
            for (var other = 0; other < Count; other++)
                _earlier[card] |= precedence.IsBefore(given[other], given[card]) ? 1 << other : 0;
        }
    }

    /// <summary>What the next card of a right order is worth.</summary>
    /// <param name="placed">The cards before it, a bit each.</param>
    /// <param name="last">The one right before it; -1 for the first.</param>
    public delegate int Worth(int placed, int last, int next);

    private int Count => _earlier.Length;

    /// <summary>Whether the given order is itself a right one.</summary>
    public bool IsRight()
    {
        for (var card = 0; card < Count; card++)
        {
            if (_earlier[card] >> card != 0)
                return false;
        }
        return true;
    }

    /// <summary>The most that any right order is worth, all its cards together.</summary>
    public int Best(Worth worth)
    {
        var best = Walk(worth, static (before, own) => before + own);
        return best[^Count..].Max();
    }

    /// <summary>The most cards that follow each other in a right order and stand in it here, whatever lies between.</summary>
    public int LongestRun() => Walk((_, last, next) => last < next ? 1 : 0, static (before, own) => own == 0 ? 1 : before + 1).Max();

    /// <summary>The most cards of which none is before one that it certainly follows. Those, and only those, stand so in some right order too.</summary>
    public int LongestOrdered()
    {
        var most = 0;
        for (var cards = 1; cards < 1 << Count; cards++)
        {
            if (BitOperations.PopCount((uint)cards) > most && HasNoneReversed(cards))
                most = BitOperations.PopCount((uint)cards);
        }
        return most;
    }

    public static int InPlace(int placed, int last, int next) => next == BitOperations.PopCount((uint)placed) ? 1 : 0;

    public int Nearness(int placed, int last, int next) => Count - 1 - Math.Abs(next - BitOperations.PopCount((uint)placed));

    /// <summary>Each pair counts for both its cards.</summary>
    public static int Pairs(int placed, int last, int next) => 2 * BitOperations.PopCount((uint)(placed & ((1 << next) - 1)));

    public static int Follows(int placed, int last, int next) => last != None && next == last + 1 ? 1 : 0;

    public static int IsFirstInPlace(int placed, int next) => placed == 0 && next == 0 ? 1 : 0;

    public int IsLastInPlace(int placed, int next) => next == Count - 1 && BitOperations.PopCount((uint)placed) == Count - 1 ? 1 : 0;

    /// <summary>The best by the cards that are placed, and the last of them; -1 where no right order begins so.</summary>
    private int[] Walk(Worth worth, Func<int, int, int> add)
    {
        var best = new int[Count << Count];
        Array.Fill(best, None);
        for (var placed = 0; placed < 1 << Count; placed++)
        {
            for (var next = 0; next < Count; next++)
            {
                if ((placed & (1 << next)) != 0 || (_earlier[next] & ~placed) != 0)
                    continue;
                ref var found = ref best[((placed | (1 << next)) * Count) + next];
                if (placed == 0)
                    found = add(0, worth(0, None, next));
                for (var last = 0; last < Count; last++)
                {
                    if (best[(placed * Count) + last] is not None and var before)
                        found = Math.Max(found, add(before, worth(placed, last, next)));
                }
            }
        }
        return best;
    }

    private bool HasNoneReversed(int cards)
    {
        for (var card = 0; card < Count; card++)
        {
            if ((cards & (1 << card)) != 0 && (_earlier[card] & cards) >> card != 0)
                return false;
        }
        return true;
    }
}
