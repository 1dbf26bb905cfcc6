using System.Collections.Immutable;
using Quiz.Core.Packs;

namespace Quiz.Exchange;

/// <summary>Events as questions that other programs can ask: to put some of a tag in order.</summary>
internal static class EventOrders
{
    private const int FewestEvents = 3;
    private const int MostEvents = 5;

    /// <summary>One question for each tag that has three events or more of a certain order, or one for the whole pack where no tag has; none of sensitive events.</summary>
    public static IEnumerable<WrittenQuestion> Of(Pack pack, IExchangeWords words)
    {
        var events = pack.Events.Where(e => !e.Sensitive && e.Date.IsFinite).OrderBy(e => e.Date.Latest).ToList();
        var byTag = ByTag(events);
        var ids = pack.Questions.Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var any = false;
        foreach (var tag in byTag.Keys)
        {
            if (Chosen(byTag[tag]) is not { } chosen || !asked.Add(string.Join(' ', chosen.Select(e => e.Id))))
                continue;
            any = true;
            yield return Question(words, chosen, FreeId(ids, Slug.Of($"order-{tag}")), [tag]);
        }
        if (!any && Chosen(events) is { } few)
            yield return Question(words, few, FreeId(ids, "order-events"), []);
    }

    private static Dictionary<string, List<Event>> ByTag(List<Event> events)
    {
        var byTag = new Dictionary<string, List<Event>>(StringComparer.Ordinal);
        foreach (var e in events)
        {
            foreach (var tag in e.Tags)
            {
                if (!byTag.TryGetValue(tag, out var tagged))
                    byTag[tag] = tagged = [];
                tagged.Add(e);
            }
        }
        return byTag;
    }

    /// <summary>Up to five spread over those whose order is certain; null for fewer than three.</summary>
    private static List<Event>? Chosen(IEnumerable<Event> byLatest)
    {
        var chain = new List<Event>();
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var next in byLatest)
        {
            if ((chain.Count == 0 || chain[^1].Date.IsCertainlyBefore(next.Date)) && titles.Add(next.Title.Trim()))
                chain.Add(next);
        }
        if (chain.Count < FewestEvents)
            return null;
        var count = Math.Min(chain.Count, MostEvents);
        return [.. Enumerable.Range(0, count).Select(i => chain[i * (chain.Count - 1) / (count - 1)])];
    }

    private static WrittenQuestion Question(IExchangeWords words, List<Event> events, string id, ImmutableArray<string> tags)
    {
        ImmutableArray<WrittenOption> cards = [.. events.Select(e => new WrittenOption(e.Id, e.Title))];
        return new()
        {
            Id = id,
            Prompt = words.PutEventsInOrder,
            Form = new WrittenForm.Order(cards, [.. cards.Select(c => c.Id)]),
            Why = string.Join(" ", events.Select(e => $"{e.Date.Text}: {e.Title}.")),
            Tags = tags,
        };
    }

    private static string FreeId(HashSet<string> taken, string id)
    {
        var free = id;
        for (var number = 2; !taken.Add(free); number++)
            free = Slug.Numbered(id, number);
        return free;
    }
}
