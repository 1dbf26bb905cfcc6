using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Timeline;

/// <summary>Which of two events came first; only pairs whose order is certain.</summary>
public sealed class FirstKind : TimelineKind<IFirstWords>
{
    /// <summary>The other event is drawn from so many of the nearest in time.</summary>
    private const int Nearest = 12;

    public override string Name => "first";

    public override FormSpec Form => new(FormType.Choice);

    protected override string Wanted => "wanted two events with titles that differ, one certainly before the other";

    protected override string Title(IFirstWords words) => words.FirstTitle;

    protected override string Needs(IFirstWords words) => words.FirstNeeds;

    protected override IFirstWords In(IQuestionWords language) => language;

    protected override Wording Word(IFirstWords words, IQuestionWords language, Question question, EventsSubject subject) => With(
        new(words.WhichCameFirst)
        {
            About = [.. subject.All.Select(e => e.Title)],
            Why = [.. subject.All.OrderBy(e => e.Date, EdtfDate.ByRange).Select(e => $"{language.Of(e.Date)}: {e.Title}")],
        },
        question,
        subject.All);

    protected override ImmutableArray<Item> Pool(Deck deck) => deck.Events.Length >= 2 ? ImmutableArray<Item>.CastUp(deck.Events) : [];

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
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
        ImmutableArray<Event> events = [.. options.Select(o => o.Key == principal.Id ? principal : other)];
        return new(new EventsSubject(events), new ChoiceForm(options, right) { Dates = [.. events.Select(e => e.Date)] });
    }
}

/// <summary>What must be worded of <see cref="FirstKind"/>.</summary>
public interface IFirstWords
{
    string FirstTitle { get; }

    string FirstNeeds { get; }

    string WhichCameFirst { get; }
}
