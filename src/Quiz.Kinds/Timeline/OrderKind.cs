using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Timeline;

/// <summary>Events to be put in order, earliest first.</summary>
public sealed class OrderKind : TimelineKind<IOrderWords>
{
    public override string Name => "order";

    public override FormSpec Form => new(FormType.Order);

    public override int EventsThatMayBeKnown => 1;

    protected override string Wanted => "wanted three or more events with titles that differ, most of them in an order that their dates settle";

    protected override string Title(IOrderWords words) => words.OrderTitle;

    protected override string Needs(IOrderWords words) => words.OrderNeeds;

    protected override IOrderWords In(IQuestionWords language) => language;

    protected override Wording Word(IOrderWords words, IQuestionWords language, Question question, EventsSubject subject) => With(new(words.PutInOrder), question, subject.All);

    protected override ImmutableArray<Item> Pool(Deck deck) => deck.Events.Length >= 3 ? ImmutableArray<Item>.CastUp(deck.Events) : [];

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var principal = (Event)item;
        var others = EventDraw.Others(deck, principal, random);
        var chosen = EventDraw.Spaced(principal, others, OrderDeal.UsualCards, random);
        if (chosen.Count < 3)
            chosen = PartlyCertain(principal, others);
        if (OrderDeal.Deal(PrecedenceOf(chosen), random) is not { } dealt)
            return null;
        ImmutableArray<Event> events = [.. dealt.Select(i => chosen[i])];
        return new(new EventsSubject(events), new OrderForm([.. events.Select(EventDraw.CardOf)], PrecedenceOf(events), OrderBegin.Earliest));
    }

    private static Precedence PrecedenceOf(IEnumerable<Event> events) => Precedence.ByDate([.. events.Select(EventDraw.CardOf)]);

    /// <summary>Where few pairs are certain: cards are added as long as half of all pairs are. The last try is given back where none can be asked.</summary>
    private static List<Event> PartlyCertain(Event principal, List<Event> others)
    {
        var chosen = new List<Event>();
        for (var first = 0; first < Math.Min(others.Count, OrderDeal.UsualCards); first++)
        {
            chosen = [principal];
            foreach (var other in others.Skip(first).Where(other => chosen.TrueForAll(c => c.Title != other.Title)))
            {
                chosen.Add(other);
                if (PrecedenceOf(chosen).CertainPairs * 4 < chosen.Count * (chosen.Count - 1))
                    chosen.RemoveAt(chosen.Count - 1);
                if (chosen.Count == OrderDeal.UsualCards)
                    break;
            }
            if (PrecedenceOf(chosen).CanBeAsked)
                break;
        }
        return chosen;
    }
}

/// <summary>What must be worded of <see cref="OrderKind"/>.</summary>
public interface IOrderWords
{
    string OrderTitle { get; }

    string OrderNeeds { get; }

    string PutInOrder { get; }
}
