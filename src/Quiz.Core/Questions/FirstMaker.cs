using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>Which of two events came first; only pairs whose order is certain.</summary>
public sealed class FirstMaker : QuestionMaker
{
    /// <summary>The other event is drawn from so many of the nearest in time.</summary>
    private const int Nearest = 12;

    public override Kind Kind => Kind.First;

    protected override ImmutableArray<Item> Pool(Deck deck) => deck.Events.Length >= 2 ? ImmutableArray<Item>.CastUp(deck.Events) : [];

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var principal = (Event)item;
        var near = EventDraw.Others(deck, principal, random)
            .Where(e => e.Date.OrderTo(principal.Date) != DateOrder.Undetermined)
            .OrderBy(e => e.Date.IsCertainlyBefore(principal.Date) ? principal.Date.Earliest - e.Date.Latest : e.Date.Earliest - principal.Date.Latest)
            .Take(Nearest)
            .ToList();
        if (near.Count == 0)
            return null;
        var other = near[random.Below(near.Count)];
        var (first, second) = principal.Date.IsCertainlyBefore(other.Date) ? (principal, other) : (other, principal);
        var (options, right) = Shuffle([new(second.Id, second.Title)], new(first.Id, first.Title), random);
        var events = options.Select(o => o.Key == principal.Id ? principal : other);
        return (new Subject.Events([.. events]), new Challenge.PickOne(options, right));
    }
}
