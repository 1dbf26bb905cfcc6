using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Timeline;

/// <summary>Draws events whose order can be known.</summary>
internal static class EventDraw
{
    /// <summary>So many events are looked at, so that a question from a large pack costs no more than one from a small one.</summary>
    public const int MostLookedAt = 200;

    private const int DrawsTried = 4;

    public static DatedCard CardOf(Event e) => new(e.Id, e.Title, e.Date);

    /// <summary>Other events of the deck in a drawn order: all of a small deck, a sample of a large one; none with the title of <paramref name="principal"/>.</summary>
    public static List<Event> Others(Deck deck, Event principal, SplitMix64 random)
    {
        var events = deck.Events;
        if (events.Length <= MostLookedAt)
            return [.. random.Shuffled(events).Where(e => e.Id != principal.Id && e.Title != principal.Title)];
        var drawn = new HashSet<int>();
        while (drawn.Count < MostLookedAt)
            drawn.Add(random.Below(events.Length));
        return [.. random.Shuffled(drawn.Order()).Select(i => events[i]).Where(e => e.Id != principal.Id && e.Title != principal.Title)];
    }

    /// <summary>Whether an event is certainly before or after another one; some draws are tried.</summary>
    public static bool CanBeToldApart(Deck deck, Event principal) =>
        Enumerable.Range(1, DrawsTried).Any(seed => Others(deck, principal, new SplitMix64((ulong)seed)).Exists(e => e.Date.OrderTo(principal.Date) != DateOrder.Undetermined));

    /// <summary>
    /// Up to <paramref name="count"/> events with <paramref name="principal"/>, every pair certain and, while enough fit, a drawn number of days apart.
    /// </summary>
    public static List<Event> Spaced(Event principal, List<Event> others, int count, SplitMix64 random)
    {
        var gap = WidestGap(others, count) >> (2 * random.Below(4));
        while (true)
        {
            var chosen = new List<Event> { principal };
            foreach (var other in others)
            {
                if (chosen.Count < count && chosen.All(c => c.Title != other.Title && AreApart(c.Date, other.Date, gap)))
                    chosen.Add(other);
            }
            if (chosen.Count == count || gap == 0)
                return chosen;
            gap /= 4;
        }
    }

    private static bool AreApart(EdtfDate a, EdtfDate b, long days) => a.OrderTo(b) switch
    {
        DateOrder.Before => days == 0 || b.Earliest - a.Latest >= days,
        DateOrder.After => days == 0 || a.Earliest - b.Latest >= days,
        _ => false,
    };

    private static long WidestGap(List<Event> events, int count)
    {
        var finite = events.Where(e => e.Date.IsFinite).ToList();
        return finite.Count < 2 ? 0 : (finite.Max(e => e.Date.Latest) - finite.Min(e => e.Date.Earliest)) / (4 * count);
    }
}
