namespace Quiz.Core.Dates;

public abstract partial class EdtfDate
{
    /// <summary>A time that lasts from a start to an end.</summary>
    public sealed class Interval : EdtfDate
    {
        internal Interval(string text, IntervalEnd startKind, Point? start, IntervalEnd endKind, Point? end)
            : base(text, start?.Earliest ?? Day.Beginning, end?.Latest ?? Day.End)
            => (StartKind, Start, EndKind, End) = (startKind, start, endKind, end);

        public IntervalEnd StartKind { get; }

        /// <summary>Null unless the start is dated.</summary>
        public Point? Start { get; }

        public IntervalEnd EndKind { get; }

        /// <summary>Null unless the end is dated.</summary>
        public Point? End { get; }

        private protected override Day CertainlyEarlier => Start?.LastCertainlyEarlier ?? Day.Beginning;

        private protected override Day CertainlyLater => End?.FirstCertainlyLater ?? Day.End;
    }
}
