using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;

namespace Quiz.Kinds.Timeline;

/// <summary>When an event was; only events between years -9999 and 9999 with a beginning and an end, for an answer is written like 1969-07-20.</summary>
public sealed class DateKind : TimelineKind<IDateWords>
{
    public override string Name => "date";

    public override FormSpec Form => new(FormType.Date);

    protected override string Wanted => "wanted an event with a date that has a beginning and an end";

    protected override string Title(IDateWords words) => words.DateTitle;

    protected override string Needs(IDateWords words) => words.DateNeeds;

    protected override IDateWords In(IQuestionWords language) => language;

    protected override ImmutableArray<Item> Pool(Deck deck) => ImmutableArray<Item>.CastUp(deck.Events);

    protected override Draft? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var e = (Event)item;
        return DateForm.CanTake(e.Date) ? new(new EventsSubject([e]), new DateForm(e.Date, deck.DateScaleDays)) : null;
    }

    protected override Wording Word(IDateWords words, IQuestionWords language, Question question, EventsSubject subject)
    {
        var e = subject.All[0];
        return With(new(words.WhenWas(Texts.Bare(e.Title))) { Why = Notes($"{language.Of(e.Date)}: {e.Title}", e.Text) }, question, e);
    }
}

/// <summary>What must be worded of <see cref="DateKind"/>.</summary>
public interface IDateWords
{
    string DateTitle { get; }

    string DateNeeds { get; }

    string WhenWas(string title);
}
