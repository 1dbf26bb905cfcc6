using System.Collections.Immutable;

namespace Quiz.Core.Dates;

public abstract partial class EdtfDate
{
    /// <summary>A date that is one of several, nobody knows which.</summary>
    public sealed class OneOf : EdtfDate
    {
        internal OneOf(string text, ImmutableArray<Choice> choices)
            : base(text, choices.Min(choice => choice.Earliest), choices.Max(choice => choice.Latest))
            => Choices = choices;

        /// <summary>At least one, in the order written.</summary>
        public ImmutableArray<Choice> Choices { get; }

        // Every choice counts, not only the outermost: in [1985~,1986-06] the 1985~ reaches beyond June 1986.
        private protected override Day CertainlyEarlier => Choices.Min(choice => choice.CertainlyEarlier);

        private protected override Day CertainlyLater => Choices.Max(choice => choice.CertainlyLater);
    }

    /// <summary>One choice of a set: a date, which is then both first and last, or all from a first to a last, null where the range is open.</summary>
    public sealed record Choice(Point? First, Point? Last)
    {
        public bool IsSingle => First is not null && ReferenceEquals(First, Last);

        public Day Earliest => First?.Earliest ?? Day.Beginning;

        public Day Latest => Last?.Latest ?? Day.End;

        internal Day CertainlyEarlier => First?.LastCertainlyEarlier ?? Day.Beginning;

        internal Day CertainlyLater => Last?.FirstCertainlyLater ?? Day.End;
    }
}
