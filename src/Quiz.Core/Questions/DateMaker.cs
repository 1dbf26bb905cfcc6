using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;

namespace Quiz.Core.Questions;

/// <summary>When an event was; only events between years -9999 and 9999 with a beginning and an end, for an answer is written like 1969-07-20.</summary>
public sealed class DateMaker : QuestionMaker
{
    internal const int FarthestYear = 9_999;

    public override Kind Kind => Kind.Date;

    protected override ImmutableArray<Item> Pool(Deck deck) => ImmutableArray<Item>.CastUp(deck.Events);

    protected override (Subject, Challenge)? Draft(Deck deck, Item item, SplitMix64 random, ulong seed)
    {
        var e = (Event)item;
        return CanBeGiven(e.Date) ? (new Subject.Events([e]), new Challenge.GiveDate(e.Date, deck.DateScaleDays)) : null;
    }

    /// <summary>Whether a date can be answered with a year, a month or a day.</summary>
    internal static bool CanBeGiven(EdtfDate date) => date.IsFinite && Math.Abs(date.Earliest.Year) <= FarthestYear && Math.Abs(date.Latest.Year) <= FarthestYear;
}
