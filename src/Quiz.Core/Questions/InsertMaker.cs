using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>
/// The next card of a run, to be placed into the time line so far. The seed fixes the whole run; since a wrong card moves to its place,
/// the line before each card is the same whatever was answered.
/// </summary>
public sealed class InsertMaker : QuestionMaker
{
    /// <summary>A run ends when so many cards were placed wrongly.</summary>
    public const int Lives = 3;
    /// <summary>So many cards lie on the line when a run begins.</summary>
    public const int GivenCards = 2;
    /// <summary>The first cards of a run are drawn apart in time; after so many only an endless run goes on, with whatever else can be told apart.</summary>
    public const int UsualCards = 26;

    public override Kind Kind => Kind.Insert;

    protected override ImmutableArray<Item> Pool(Deck deck) => deck.Events.Length > GivenCards ? ImmutableArray<Item>.CastUp(deck.Events) : [];

    /// <summary>The questions of a run, in turn.</summary>
    /// <param name="isEndless">Until no card is left, or after <see cref="UsualCards"/>.</param>
    public IEnumerable<Question> Run(Deck deck, ulong seed, bool isEndless)
    {
        var sequence = Sequence(deck, seed);
        return Enumerable.Range(GivenCards, Math.Max(0, (isEndless ? sequence.Count : Math.Min(sequence.Count, UsualCards)) - GivenCards))
            .Select(index => Made(deck, sequence[index], seed, DraftOf(sequence, index)));
    }

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var sequence = Sequence(deck, seed);
        var index = sequence.FindIndex(e => e.Id == item.Id);
        return index < GivenCards ? null : DraftOf(sequence, index);
    }

    private static (Subject, Challenge) DraftOf(List<Event> sequence, int index)
    {
        var line = sequence.Take(index).Order(Comparer<Event>.Create((a, b) => EdtfDate.ByRange.Compare(a.Date, b.Date))).ToImmutableArray();
        var card = sequence[index];
        return (new Subject.Events([.. line, card]), new Challenge.PlaceInLine([.. line.Select(EventDraw.CardOf)], EventDraw.CardOf(card)));
    }

    private static List<Event> Sequence(Deck deck, ulong seed)
    {
        var random = new SplitMix64(seed);
        var principal = deck.Events[random.Below(deck.Events.Length)];
        var others = EventDraw.Others(deck, principal, random);
        var sequence = EventDraw.Spaced(principal, others, UsualCards, random);
        foreach (var other in others.Except(sequence))
        {
            if (sequence.TrueForAll(e => e.Title != other.Title && e.Date.OrderTo(other.Date) != DateOrder.Undetermined))
                sequence.Add(other);
        }
        return sequence;
    }
}
