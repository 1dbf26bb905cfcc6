using System.Globalization;

namespace Quiz.Core.Dates;

/// <summary>A day of the proleptic Gregorian calendar, or the beginning or end of all time.</summary>
/// <remarks>Years are astronomical, as in EDTF: 0 is 1 BC, -43 is 44 BC.</remarks>
public readonly record struct Day : IComparable<Day>
{
    private const int DaysIn400Years = 146_097;
    private const int FromJanuaryToMarchOfYear0 = 60;

    private Day(long number) => Number = number;

    public static Day Beginning { get; } = new(long.MinValue);

    public static Day End { get; } = new(long.MaxValue);

    /// <summary>Days since 0000-01-01, which is 0.</summary>
    public long Number { get; }

    public bool IsFinite => Number is not (long.MinValue or long.MaxValue);

    /// <exception cref="InvalidOperationException">The day is the beginning or end of all time; so for month and day of month.</exception>
    public int Year => Parts.Year;

    public int Month => Parts.Month;

    public int DayOfMonth => Parts.DayOfMonth;

    private (int Year, int Month, int DayOfMonth) Parts
    {
        get
        {
            if (!IsFinite)
                throw new InvalidOperationException("The beginning and the end of all time have no year, month or day.");
            // Years are counted from March, so that the leap day comes last (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
            var fromMarch = Number - FromJanuaryToMarchOfYear0;
            var era = FloorDivide(fromMarch, DaysIn400Years);
            var dayOfEra = fromMarch - (era * DaysIn400Years);
            var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
            var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
            var monthFromMarch = ((5 * dayOfYear) + 2) / 153;
            var dayOfMonth = dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1;
            var month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
            var year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
            return (checked((int)year), (int)month, (int)dayOfMonth);
        }
    }

    public static bool operator <(Day left, Day right) => left.Number < right.Number;

    public static bool operator >(Day left, Day right) => left.Number > right.Number;

    public static bool operator <=(Day left, Day right) => left.Number <= right.Number;

    public static bool operator >=(Day left, Day right) => left.Number >= right.Number;

    /// <summary>The days from <paramref name="earlier"/> to <paramref name="later"/>; <see cref="long.MaxValue"/> or <see cref="long.MinValue"/> if just one is infinite.</summary>
    public static long operator -(Day later, Day earlier) =>
        later == earlier ? 0
        : later.IsFinite && earlier.IsFinite ? later.Number - earlier.Number
        : later > earlier ? long.MaxValue : long.MinValue;

    /// <exception cref="ArgumentOutOfRangeException">There is no such month, or no such day in it.</exception>
    public static Day Of(int year, int month, int dayOfMonth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(dayOfMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dayOfMonth, DaysInMonth(year, month));
        var fromMarch = month <= 2 ? year - 1L : year;
        var era = FloorDivide(fromMarch, 400);
        var yearOfEra = fromMarch - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + dayOfMonth - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return new((era * DaysIn400Years) + dayOfEra + FromJanuaryToMarchOfYear0);
    }

    public static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The infinite days stay where they are; so in months and years.</summary>
    public Day AddDays(long days) => IsFinite ? new(checked(Number + days)) : this;

    /// <summary>The same day of the month, or the month's last where it is shorter.</summary>
    public Day AddMonths(int months)
    {
        if (!IsFinite)
            return this;
        var (year, month, dayOfMonth) = Parts;
        var all = (year * 12L) + month - 1 + months;
        var newYear = checked((int)FloorDivide(all, 12));
        var newMonth = (int)(all - (newYear * 12L)) + 1;
        return Of(newYear, newMonth, Math.Min(dayOfMonth, DaysInMonth(newYear, newMonth)));
    }

    /// <summary>The same day of the year, or 28 February for a leap day.</summary>
    public Day AddYears(int years)
    {
        if (!IsFinite)
            return this;
        var (year, month, dayOfMonth) = Parts;
        var newYear = checked(year + years);
        return Of(newYear, month, Math.Min(dayOfMonth, DaysInMonth(newYear, month)));
    }

    public int CompareTo(Day other) => Number.CompareTo(other.Number);

    /// <summary>As in 1969-07-20, -0043-03-15 or +12024-01-01; the infinite days are -inf and +inf.</summary>
    public override string ToString()
    {
        if (!IsFinite)
            return this == Beginning ? "-inf" : "+inf";
        var (year, month, dayOfMonth) = Parts;
        var sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs((long)year):0000}-{month:00}-{dayOfMonth:00}");
    }

    private static long FloorDivide(long value, long by) => (value >= 0 ? value : value - by + 1) / by;
}
