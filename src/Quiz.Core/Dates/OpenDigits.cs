namespace Quiz.Core.Dates;

/// <summary>Finds the first and the last day that fit a year, month and day in which any digit may be an X.</summary>
internal static class OpenDigits
{
    /// <summary>Null if no day fits. The year has four digits and maybe a minus; month and day are empty for all of them.</summary>
    public static (Day Earliest, Day Latest)? Range(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day) =>
        Outermost(year, month, day, first: true) is { } earliest && Outermost(year, month, day, first: false) is { } latest
            ? (earliest, latest)
            : null;

    public static bool CanBe(ReadOnlySpan<char> pattern, int least, int most)
    {
        for (var n = 0; n < Fillings(pattern); n++)
        {
            if (Fill(pattern, n) is var number && number >= least && number <= most)
                return true;
        }
        return false;
    }

    private static Day? Outermost(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day, bool first)
    {
        // Within the year only its being a leap year matters: at most 10,000 years are tried, and no day of them.
        var inCommonYear = OutermostInYear(month, day, isLeapYear: false, first);
        var inLeapYear = OutermostInYear(month, day, isLeapYear: true, first);
        if (inLeapYear is null)
            return null;
        var isNegative = year.StartsWith('-');
        var digits = isNegative ? year[1..] : year;
        var fillings = Fillings(digits);
        for (var i = 0; i < fillings; i++)
        {
            var number = Fill(digits, first == isNegative ? fillings - 1 - i : i);
            if (isNegative && number == 0)
                continue;
            var candidate = isNegative ? -number : number;
            if ((Day.IsLeapYear(candidate) ? inLeapYear : inCommonYear) is var (m, d))
                return Day.Of(candidate, m, d);
        }
        return null;
    }

    private static (int Month, int Day)? OutermostInYear(ReadOnlySpan<char> month, ReadOnlySpan<char> day, bool isLeapYear, bool first)
    {
        if (month.IsEmpty)
            return first ? (1, 1) : (12, 31);
        var fillings = Fillings(month);
        for (var i = 0; i < fillings; i++)
        {
            var candidate = Fill(month, first ? i : fillings - 1 - i);
            if (candidate is >= 1 and <= 12 && OutermostInMonth(day, Day.DaysInMonth(isLeapYear ? 4 : 1, candidate), first) is { } found)
                return (candidate, found);
        }
        return null;
    }

    private static int? OutermostInMonth(ReadOnlySpan<char> day, int daysInMonth, bool first)
    {
        if (day.IsEmpty)
            return first ? 1 : daysInMonth;
        var fillings = Fillings(day);
        for (var i = 0; i < fillings; i++)
        {
            var candidate = Fill(day, first ? i : fillings - 1 - i);
            if (candidate >= 1 && candidate <= daysInMonth)
                return candidate;
        }
        return null;
    }

    private static int Fillings(ReadOnlySpan<char> pattern)
    {
        var count = 1;
        foreach (var c in pattern)
            count *= c == 'X' ? 10 : 1;
        return count;
    }

    /// <summary>The pattern's n-th number from the smallest, counted from 0.</summary>
    private static int Fill(ReadOnlySpan<char> pattern, int n)
    {
        var (number, scale) = (0, 1);
        for (var i = pattern.Length - 1; i >= 0; i--)
        {
            number += scale * (pattern[i] == 'X' ? n % 10 : pattern[i] - '0');
            n /= pattern[i] == 'X' ? 10 : 1;
            scale *= 10;
        }
        return number;
    }
}
