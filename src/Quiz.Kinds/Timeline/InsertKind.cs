using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Timeline;

/// <summary>
/// The next card of a run, to be placed into the time line so far. The seed fixes the whole run; since a wrong card moves to its place,
/// the line before each card is the same whatever was answered.
/// </summary>
public sealed class InsertKind : TimelineKind<IInsertWords>
{
    /// <summary>So many cards lie on the line when a run begins.</summary>
    public const int GivenCards = 2;
    /// <summary>The first cards of a run are drawn apart in time; after so many only an endless run goes on, with whatever else can be told apart.</summary>
    public const int UsualCards = 26;

    public override string Name => "insert";

    public override FormSpec Form => new(FormType.Gap);

    public override bool ComesInRuns => true;

    protected override string Wanted => "wanted three or more events with titles that differ, each certainly before or after the others";

    protected override string Title(IInsertWords words) => words.InsertTitle;

    protected override string Needs(IInsertWords words) => words.InsertNeeds;

    protected override IInsertWords In(IQuestionWords language) => language;

    /// <summary>Of the growing time line only the card that is placed is told of.</summary>
    protected override Wording Word(IInsertWords words, IQuestionWords language, Question question, EventsSubject subject) =>
        With(new(words.WhereOnTheTimeLine) { About = [subject.All[^1].Title] }, question, subject.All[^1]);

    /// <summary>A run of many events is drawn from some of them: what can be told apart from another can be in one.</summary>
    public override bool MayAskAbout(Deck deck, Item item) => ItemsOf(deck).Length > EventDraw.MostLookedAt ? EventDraw.CanBeToldApart(deck, (Event)item) : CanAskAbout(deck, item);

    protected override ImmutableArray<Item> Pool(Deck deck) => deck.Events.Length > GivenCards ? ImmutableArray<Item>.CastUp(deck.Events) : [];

    public override IEnumerable<Question> Run(Deck deck, ulong seed, bool isEndless)
    {
        var sequence = Sequence(deck, seed);
        return Enumerable.Range(GivenCards, Math.Max(0, (isEndless ? sequence.Count : Math.Min(sequence.Count, UsualCards)) - GivenCards))
            .Select(index => Made(deck, sequence[index], seed, DraftOf(sequence, index)));
    }

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var sequence = Sequence(deck, seed);
        var index = sequence.FindIndex(e => e.Id == item.Id);
        return index < GivenCards ? null : DraftOf(sequence, index);
    }

    private static Draft DraftOf(List<Event> sequence, int index)
    {
        var line = sequence.Take(index).Order(Comparer<Event>.Create((a, b) => EdtfDate.ByRange.Compare(a.Date, b.Date))).ToImmutableArray();
        var card = sequence[index];
        return new(new EventsSubject([.. line, card]), new GapForm([.. line.Select(EventDraw.CardOf)], EventDraw.CardOf(card)));
    }

    private static List<Event> Sequence(Deck deck, ulong seed)
    {
        var random = new SplitMix64(seed);
        var principal = deck.Events[random.Below(deck.Events.Length)];
        var others = EventDraw.Others(deck, principal, random);
        var sequence = EventDraw.Spaced(principal, others, UsualCards, random);
        // By value they would be compared text by text.
        foreach (var other in others.Except<Event>(sequence, ReferenceEqualityComparer.Instance))
        {
            if (sequence.TrueForAll(e => e.Title != other.Title && e.Date.OrderTo(other.Date) != DateOrder.Undetermined))
                sequence.Add(other);
        }
        return sequence;
    }
}

/// <summary>What must be worded of <see cref="InsertKind"/>.</summary>
public interface IInsertWords
{
    string InsertTitle { get; }

    string InsertNeeds { get; }

    string WhereOnTheTimeLine { get; }
}
