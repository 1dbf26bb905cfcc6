using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Rounds;

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
    /// <summary>Each card of the line has a letter.</summary>
    private const int MostCards = 26;

    public override Kind Kind => Kind.Insert;

    public override int CountItems(Deck deck) => deck.Events.Length > GivenCards ? deck.Events.Length : 0;

    public override Item ItemAt(Deck deck, int index) => deck.Events[index];

    /// <summary>The cards that the run of a seed asks for, in turn.</summary>
    public static ImmutableArray<Event> Run(Deck deck, ulong seed) => [.. Sequence(deck, seed).Skip(GivenCards)];

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var sequence = Sequence(deck, seed);
        var index = sequence.FindIndex(e => e.Id == item.Id);
        if (index < GivenCards)
            return null;
        var line = sequence.Take(index).Order(Comparer<Event>.Create((a, b) => EdtfDate.ByRange.Compare(a.Date, b.Date))).ToImmutableArray();
        var card = sequence[index];
        return (new Subject.Events([.. line, card]), new Challenge.PlaceInLine([.. line.Select(EventDraw.CardOf)], EventDraw.CardOf(card)));
    }

    private static List<Event> Sequence(Deck deck, ulong seed)
    {
        var random = new SplitMix64(seed);
        var principal = deck.Events[random.Below(deck.Events.Length)];
        return EventDraw.Spaced(principal, EventDraw.Others(deck, principal, random), MostCards, random);
    }
}
