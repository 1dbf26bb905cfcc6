using System.Globalization;

namespace Quiz.Core.Dates;

public abstract partial class EdtfDate
{
    /// <summary>A single date: a year, a season, a month or a day, with digits left open and with a qualifier or without.</summary>
    public sealed class Point : EdtfDate
    {
        // The parts are cut from the text when asked for: a pack holds many dates and shows few.
        private readonly byte _yearLength;
        private readonly byte _parts;

        /// <summary>The year's length counts its sign and its Y; the parts are 1 for a year, 2 with a month or season, 3 with a day.</summary>
        internal Point(string text, Day earliest, Day latest, int yearLength, int parts, bool uncertain, bool approximate)
            : base(text, earliest, latest)
        {
            _yearLength = (byte)yearLength;
            _parts = (byte)parts;
            (IsUncertain, IsApproximate) = (uncertain, approximate);
        }

        /// <summary>Qualified by "?" or "%".</summary>
        public bool IsUncertain { get; }

        /// <summary>Qualified by "~" or "%".</summary>
        public bool IsApproximate { get; }

        /// <summary>As written, without the Y of long years: 1985, -0043, 19XX, -20000.</summary>
        public string YearText => Text[(Text[0] == 'Y' ? 1 : 0).._yearLength];

        /// <summary>Null where digits are open.</summary>
        public int? Year => Number(YearText);

        /// <summary>As written: 04, 1X or XX. Null where there is none, and for a season.</summary>
        public string? MonthText => _parts >= 2 && Season is null ? Text.Substring(_yearLength + 1, 2) : null;

        /// <summary>From 1 to 12. Null where there is none or digits are open.</summary>
        public int? Month => Number(MonthText);

        /// <summary>As written: 09, 2X or XX. Null where there is none.</summary>
        public string? DayText => _parts == 3 ? Text.Substring(_yearLength + 4, 2) : null;

        /// <summary>From 1 to 31. Null where there is none or digits are open.</summary>
        public int? DayOfMonth => Number(DayText);

        public Season? Season =>
            _parts == 2 && Text[_yearLength + 1] == '2' ? (Season)(20 + Text[_yearLength + 2] - '0') : null;

        public DatePrecision Precision =>
            _parts == 3 && Text.AsSpan(_yearLength + 4, 2) is not "XX" ? DatePrecision.Day
            : _parts >= 2 && Season is null && Text.AsSpan(_yearLength + 1, 2) is not "XX" ? DatePrecision.Month
            : DatePrecision.Year;

        private protected override Day CertainlyEarlier => Away(Earliest, -1);

        private protected override Day CertainlyLater => Away(Latest, 1);

        private Day Away(Day from, int sign) => IsUncertain || IsApproximate
            ? Precision switch
            {
                DatePrecision.Year => from.AddYears(sign),
                DatePrecision.Month => from.AddMonths(sign),
                _ => from.AddDays(sign),
            }
            : from.AddDays(sign);

        private static int? Number(string? digits) =>
            digits is null || digits.Contains('X') ? null : int.Parse(digits, CultureInfo.InvariantCulture);
    }
}
