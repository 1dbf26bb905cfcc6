using System.Collections.Immutable;
using Quiz.Core.Packs;
using Quiz.Core.Rounds;

namespace Quiz.Core.Questions;

/// <summary>Cards to be put in order, earliest first.</summary>
public sealed class OrderMaker : QuestionMaker
{
    /// <summary>So many cards, if that many events can be told apart; at least 3.</summary>
    public const int UsualCards = 5;

    public override Kind Kind => Kind.Order;

    public override int CountItems(Deck deck) => deck.Events.Length >= 3 ? deck.Events.Length : 0;

    public override Item ItemAt(Deck deck, int index) => deck.Events[index];

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var principal = (Event)item;
        var others = EventDraw.Others(deck, principal, random);
        var chosen = EventDraw.Spaced(principal, others, UsualCards, random);
        if (chosen.Count < 3)
            chosen = PartlyCertain(principal, others);
        if (chosen.Count < 3 || Deal([.. chosen.Select(EventDraw.CardOf)], random) is not { } cards)
            return null;
        return (new Subject.Events([.. cards.Select(c => chosen.First(e => e.Id == c.Key))]), new Challenge.PutInOrder(cards));
    }

    /// <summary>Where few pairs are certain: cards are added as long as the whole can still be asked. Empty if it can't.</summary>
    private static List<Event> PartlyCertain(Event principal, List<Event> others)
    {
        for (var first = 0; first < Math.Min(others.Count, UsualCards); first++)
        {
            var chosen = new List<Event> { principal };
            foreach (var other in others.Skip(first).Where(other => chosen.All(c => c.Title != other.Title)))
            {
                chosen.Add(other);
                var enough = Timeline.CertainPairs([.. chosen.Select(EventDraw.CardOf)]) * 4 >= chosen.Count * (chosen.Count - 1);
                if (!enough)
                    chosen.RemoveAt(chosen.Count - 1);
                if (chosen.Count == UsualCards)
                    break;
            }
            if (Timeline.CanBeAsked([.. chosen.Select(EventDraw.CardOf)]))
                return chosen;
        }
        return [];
    }

    /// <summary>A drawn start order that does not score 1 by itself.</summary>
    private static ImmutableArray<Card>? Deal(ImmutableArray<Card> cards, SplitMix64 random)
    {
        for (var tries = 0; tries < 50; tries++)
        {
            var dealt = random.Shuffled(cards);
            if (Timeline.Grade(dealt, [.. Enumerable.Range(0, dealt.Length)]).Score < 1)
                return dealt;
        }
        return null;
    }
}
