using CsCheck;
using Quiz.Core.Dates;

namespace Quiz.Tests.Dates;

/// <summary>Examples by the sections of the EDTF specification of the Library of Congress (4 February 2019).</summary>
public class EdtfDateTests
{
    [Theory]
    // Level 0: date, date and time, interval
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30")]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("0000", "0000-01-01", "0000-12-31")]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31", "2016-12-31")]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31")]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28")]
    [InlineData("2005-06-08/2005-06", "2005-06-08", "2005-06-30")]
    // Level 1: years of more than four digits
    [InlineData("Y17000", "+17000-01-01", "+17000-12-31")]
    [InlineData("Y-17000", "-17000-01-01", "-17000-12-31")]
    [InlineData("Y9999999", "+9999999-01-01", "+9999999-12-31")]
    [InlineData("Y-9999999~", "-9999999-01-01", "-9999999-12-31")]
    // Level 1: seasons, which lie anywhere in their year
    [InlineData("2001-21", "2001-01-01", "2001-12-31")]
    [InlineData("2001-24~", "2001-01-01", "2001-12-31")]
    [InlineData("-2004-23", "-2004-01-01", "-2004-12-31")]
    // Level 1: qualification of the whole date
    [InlineData("1984?", "1984-01-01", "1984-12-31")]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11")]
    // Level 1: unspecified digits from the right
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("19XX?", "1900-01-01", "1999-12-31")]
    // Level 1: open and unknown ends
    [InlineData("1985-04-12/..", "1985-04-12", "+inf")]
    [InlineData("1985-04/..", "1985-04-01", "+inf")]
    [InlineData("../1985", "-inf", "1985-12-31")]
    [InlineData("1985/", "1985-01-01", "+inf")]
    [InlineData("/1985-04", "-inf", "1985-04-30")]
    [InlineData("../..", "-inf", "+inf")]
    [InlineData("../", "-inf", "+inf")]
    [InlineData("/..", "-inf", "+inf")]
    // Level 1: negative years
    [InlineData("-1985", "-1985-01-01", "-1985-12-31")]
    [InlineData("-0001", "-0001-01-01", "-0001-12-31")]
    [InlineData("-1985-04-12", "-1985-04-12", "-1985-04-12")]
    [InlineData("-20XX", "-2099-01-01", "-2000-12-31")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31")]
    [InlineData("-0500/-0450", "-0500-01-01", "-0450-12-31")]
    [InlineData("-0100/0100", "-0100-01-01", "0100-12-31")]
    // Intervals of qualified and open dates
    [InlineData("1984~/2004-06", "1984-01-01", "2004-06-30")]
    [InlineData("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08")]
    [InlineData("1984-06-02?/", "1984-06-02", "+inf")]
    [InlineData("198X/199X", "1980-01-01", "1999-12-31")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03")]
    // Level 2: one of a set
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31")]
    [InlineData("[..1760-12-03]", "-inf", "1760-12-03")]
    [InlineData("[1760-12..]", "1760-12-01", "+inf")]
    [InlineData("[1760-01,1760-02,1760-12..]", "1760-01-01", "+inf")]
    [InlineData("[1667,1760-12]", "1667-01-01", "1760-12-31")]
    [InlineData("[..1984]", "-inf", "1984-12-31")]
    [InlineData("[2025-06-05..2025-06-08]", "2025-06-05", "2025-06-08")]
    [InlineData("[1760-12,-1667]", "-1667-01-01", "1760-12-31")]
    [InlineData("[..1900,1985]", "-inf", "1985-12-31")]
    [InlineData("[1984~..198X]", "1984-01-01", "1989-12-31")]
    // Level 2: unspecified digits in any place
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25")]
    [InlineData("15XX-12-25", "1500-12-25", "1599-12-25")]
    [InlineData("XXXX-12-XX", "0000-12-01", "9999-12-31")]
    [InlineData("1XXX-XX", "1000-01-01", "1999-12-31")]
    [InlineData("1XXX-12", "1000-12-01", "1999-12-31")]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31")]
    [InlineData("1560-XX-25", "1560-01-25", "1560-12-25")]
    [InlineData("20X3-06-25", "2003-06-25", "2093-06-25")]
    [InlineData("1560-XX-30", "1560-01-30", "1560-12-30")]
    [InlineData("1560-XX-31", "1560-01-31", "1560-12-31")]
    [InlineData("1560-X2-3X", "1560-12-30", "1560-12-31")]
    [InlineData("20XX-02-29", "2000-02-29", "2096-02-29")]
    [InlineData("-20XX-02-29", "-2096-02-29", "-2000-02-29")]
    [InlineData("XX00-02-29", "0000-02-29", "9600-02-29")]
    [InlineData("-XXXX-02-29", "-9996-02-29", "-0004-02-29")]
    [InlineData("2023-02-2X", "2023-02-20", "2023-02-28")]
    public void A_date_reaches_from_its_earliest_to_its_latest_day(string text, string earliest, string latest)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal((text, earliest, latest), (date.ToString(), date.Earliest.ToString(), date.Latest.ToString()));
        Assert.Equal(date.IsFinite, !earliest.Contains("inf", StringComparison.Ordinal) && !latest.Contains("inf", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "a date is wanted, like 1969, 1969-07 or 1969-07-20")]
    [InlineData("1985-13", "month 13 is not from 01 to 12")]
    [InlineData("1985-00", "month 00 is not from 01 to 12")]
    [InlineData("1985-2X", "month 2X is not from 01 to 12")]
    [InlineData("1985-04-31", "1985-04 has no day 31")]
    [InlineData("1985-04-00", "day 00 is not from 01 to 31")]
    [InlineData("1985-04-4X", "day 4X is not from 01 to 31")]
    [InlineData("2023-02-30", "2023-02 has no day 30")]
    [InlineData("1900-02-29", "1900-02 has no day 29")]
    [InlineData("XXXX-02-30", "no day of any year fits XXXX-02-30")]
    [InlineData("XXX1-02-29", "no day of any year fits XXX1-02-29")]
    [InlineData("-0000", "year 0000 takes no minus")]
    [InlineData("-0000-03", "year 0000 takes no minus")]
    [InlineData("198", "a year has four digits, like 0476, and here stands \"198\"")]
    [InlineData("-44", "a year has four digits, like 0476, and here stands \"-44\"")]
    [InlineData("19850412", "a year of more than four digits begins with Y and stands alone, like Y12000, and here stands \"19850412\"")]
    [InlineData("1985-4-12", "a date is written like 1969, 1969-07 or 1969-07-20, and here stands \"1985-4-12\"")]
    [InlineData("1985-04-12-01", "a date is written like 1969, 1969-07 or 1969-07-20, and here stands \"1985-04-12-01\"")]
    [InlineData("1985-", "a date is written like 1969, 1969-07 or 1969-07-20, and here stands \"1985-\"")]
    [InlineData("+1985", "\"+\" does not belong into \"+1985\"")]
    [InlineData("12.04.1985", "\".\" does not belong into \"12.04.1985\"")]
    [InlineData("Y1985", "\"Y\" stands before a year of more than four digits, and here stands \"Y1985\"")]
    [InlineData("Y012345", "the year in \"Y012345\" begins with a zero")]
    [InlineData("Y-12000-04", "\"Y\" stands before a year alone, like Y-12000, and here stands \"Y-12000-04\"")]
    [InlineData("Y10000000", "year 10000000 is outside -9,999,999 to 9,999,999")]
    [InlineData("Y-170000002", "year -170000002 is outside -9,999,999 to 9,999,999")]
    [InlineData("2001-21-05", "season 21 takes no day, and here stands \"2001-21-05\"")]
    [InlineData("1985-04-12T24:00:00", "a time of day is written like 23:20:30, and here stands \"24:00:00\"")]
    [InlineData("1985-04-12T23:20", "a time of day is written like 23:20:30, and here stands \"23:20\"")]
    [InlineData("1985-04-12T1:10:10", "a time of day is written like 23:20:30, and here stands \"1:10:10\"")]
    [InlineData("1985-04-12T23:20:30+4", "after a time of day stands Z, +02 or +02:00, and here stands \"+4\"")]
    [InlineData("1985-04-12T23:20:30~", "a date with a time of day takes no qualifier")]
    [InlineData("1985-04T23:20:30", "a time of day needs a whole date before it, like 1985-04-12, and here stands \"1985-04\"")]
    [InlineData("1985-04-XXT23:20:30", "a time of day needs a whole date before it, like 1985-04-12, and here stands \"1985-04-XX\"")]
    public void A_date_outside_the_calendar_or_wrongly_written_is_refused(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("2005/2004", "the interval's start 2005 is after its end 2004")]
    [InlineData("1000/-2000", "the interval's start 1000 is after its end -2000")]
    [InlineData("1985~/1984~", "the interval's start 1985~ is after its end 1984~")]
    [InlineData("1985/1986/1987", "an interval has one \"/\", between its start and its end")]
    [InlineData("/", "an interval needs a start or an end")]
    [InlineData("1985/1986-13", "the interval's end: month 13 is not from 01 to 12")]
    [InlineData("198/1986", "the interval's start: a year has four digits, like 0476, and here stands \"198\"")]
    [InlineData("1985-04-12T23:20:30/1986", "an interval goes from day to day, and takes no time of day")]
    [InlineData("1984..1986", "\"..\" stands only in an interval like 1984/.. or a one-of set like [1984..1986]")]
    [InlineData("1984,1986", "a comma stands only in a one-of set like [1667,1670]")]
    [InlineData("[1984", "a one-of set begins with \"[\", ends with \"]\", and has no brackets inside")]
    [InlineData("[1984]/[1985]", "a one-of set begins with \"[\", ends with \"]\", and has no brackets inside")]
    [InlineData("[]", "nothing stands between the marks of the one-of set, where a date is wanted")]
    [InlineData("[1984,,1986]", "nothing stands between the marks of the one-of set, where a date is wanted")]
    [InlineData("[..]", "\"..\" in a one-of set needs a date before or after it")]
    [InlineData("[1984,..1986]", "\"..1986\" is open to the past, which only the first of a one-of set can be")]
    [InlineData("[1984..,1986]", "\"1984..\" is open to the future, which only the last of a one-of set can be")]
    [InlineData("[1986..1984]", "the range 1986..1984 begins after its end")]
    [InlineData("[1984/1986]", "a one-of set holds dates and ranges like 1984..1986, and no intervals")]
    [InlineData("[1984-04-12T23:20:30]", "a one-of set is one of days, and takes no time of day")]
    [InlineData("[1984..1985..1986]", "\".\" does not belong into \"1985..1986\"")]
    public void An_interval_or_set_that_makes_no_sense_is_refused(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData("{1667,1668}", "a set in braces means all of its dates (EDTF level 2), and only one-of sets like [1667,1670] are read")]
    [InlineData("2004?-06-11", "\"?\" qualifies a part of \"2004?-06-11\" (EDTF level 2); \"?\", \"~\" and \"%\" are read at the end, for the whole date")]
    [InlineData("?2004-06~", "\"?\" qualifies a part of \"?2004-06~\" (EDTF level 2); \"?\", \"~\" and \"%\" are read at the end, for the whole date")]
    [InlineData("2004?~", "\"?~\" is more than one qualifier; \"%\" says uncertain and approximate at once")]
    [InlineData("Y17E8", "\"Y17E8\" has an exponent or a number of significant digits (EDTF level 2), which are not read")]
    [InlineData("1950S2", "\"1950S2\" has an exponent or a number of significant digits (EDTF level 2), which are not read")]
    [InlineData("2001-25", "season 25 (EDTF level 2) is not read, only seasons 21 to 24")]
    [InlineData("2001-41", "season 41 (EDTF level 2) is not read, only seasons 21 to 24")]
    [InlineData("2001-42", "month 42 is not from 01 to 12")]
    public void What_level_2_has_and_is_not_read_is_named(string text, string reason) => AssertRefused(text, reason);

    [Theory]
    [InlineData(" 1985", "character 1 is a space, and a date has none")]
    [InlineData("1985-04 ", "character 8 is a space, and a date has none")]
    [InlineData("[1667, 1668]", "character 7 is a space, and a date has none")]
    [InlineData("1985\u00a0", "character 5 is a kind of space (U+00A0), and a date has none")]
    [InlineData("1985\n", "character 5 is a kind of space (U+000A), and a date has none")]
    [InlineData("1985\u001b[2J", "character 5 is U+001B, which stands in no date")]
    [InlineData("198x", "character 4 is \"x\", and an open digit is a capital X")]
    [InlineData("\u0661\u0669\u0668\u0665", "character 1 is \"\u0661\", and digits are 0 to 9")]
    [InlineData("198\uff15", "character 4 is \"\uff15\", and digits are 0 to 9")]
    [InlineData("\u22120044", "character 1 is \"\u2212\", and a plain \"-\" is wanted")]
    [InlineData("1985\u201304", "character 5 is \"\u2013\", and a plain \"-\" is wanted")]
    [InlineData("June 1985", "character 1 is \"J\", which stands in no date")]
    [InlineData("\ud83d\ude00", "character 1 is \"\ud83d\ude00\", which stands in no date")]
    public void Foreign_characters_are_refused_and_shown_safely(string text, string reason) => AssertRefused(text, reason);

    [Fact] // no InlineData: attributes are kept in UTF-8, which has no half pairs
    public void Half_a_surrogate_pair_is_refused() => AssertRefused("19\ud83d", "character 3 is half of a surrogate pair");

    [Fact]
    public void A_text_may_have_100_characters_and_no_more()
    {
        var set = $"[{string.Join(',', Enumerable.Repeat("1985-04-12", 8))},1985-04-1X]";
        Assert.Equal(100, set.Length);
        Assert.True(EdtfDate.TryParse(set, out _, out _));
        AssertRefused(set + "~", "101 characters are too many for a date, which has at most 100");
    }

    [Fact]
    public void Any_text_gives_a_date_or_a_reason_that_is_safe_to_print() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789XY-/.?~%[],{}TZ:+ES"], 0, 24], Gen.String[Gen.Char["019X-/.[],~"], 0, 16]).Sample(text =>
            EdtfDate.TryParse(text, out var date, out var why)
                ? date.Text == text && date.Earliest <= date.Latest
                : why.Length > 0 && !why.Any(char.IsControl));

    [Fact]
    public void Open_digits_reach_exactly_as_far_as_the_days_that_fit() =>
        Gen.Select(Gen.String[Gen.Char["019X"], 2, 2], Gen.String[Gen.Char["01X"], 2, 2], Gen.String[Gen.Char["0123X"], 2, 2], Gen.Bool).Sample(
            (year, month, day, isNegative) =>
            {
                var text = $"{(isNegative ? "-" : "")}00{year}-{month}-{day}";
                var fitting = Fitting(text);
                return EdtfDate.TryParse(text, out var date, out _)
                    ? date.Earliest == fitting.Min() && date.Latest == fitting.Max()
                    : fitting.Count == 0;
            },
            iter: 100);

    [Fact]
    public void A_point_tells_what_was_written()
    {
        var day = Point("-156X-1X-25%");
        Assert.Equal(("-156X", null, "1X", null, "25", 25), (day.YearText, day.Year, day.MonthText, day.Month, day.DayText, day.DayOfMonth));
        Assert.Equal((true, true), (day.IsUncertain, day.IsApproximate));
        var time = Point("1985-04-12T23:20:30Z");
        Assert.Equal((1985, 4, 12, false, false), (time.Year, time.Month, time.DayOfMonth, time.IsUncertain, time.IsApproximate));
        var season = Point("2001-22~");
        Assert.Equal((2001, null, null, Season.Summer, false, true), (season.Year, season.MonthText, season.Month, season.Season, season.IsUncertain, season.IsApproximate));
        var longYear = Point("Y-12000?");
        Assert.Equal(("-12000", -12000, null, null), (longYear.YearText, longYear.Year, longYear.MonthText, longYear.DayText));
    }

    [Theory]
    [InlineData("1985", DatePrecision.Year)]
    [InlineData("198X", DatePrecision.Year)]
    [InlineData("1985-XX-XX", DatePrecision.Year)]
    [InlineData("2001-21", DatePrecision.Year)]
    [InlineData("Y17000", DatePrecision.Year)]
    [InlineData("1985-04", DatePrecision.Month)]
    [InlineData("1985-04-XX", DatePrecision.Month)]
    [InlineData("1985-1X", DatePrecision.Month)]
    [InlineData("1985-04-12", DatePrecision.Day)]
    [InlineData("1985-XX-12", DatePrecision.Day)]
    [InlineData("1985-04-12T23:20:30", DatePrecision.Day)]
    public void A_points_precision_is_the_finest_part_that_it_names(string text, DatePrecision precision) =>
        Assert.Equal(precision, Point(text).Precision);

    [Fact]
    public void An_interval_tells_its_two_ends()
    {
        var left = (EdtfDate.Interval)EdtfDate.Parse("../1985-04");
        Assert.Equal((IntervalEnd.Open, null, IntervalEnd.Dated, "1985-04"), (left.StartKind, left.Start, left.EndKind, left.End?.Text));
        var right = (EdtfDate.Interval)EdtfDate.Parse("1985~/");
        Assert.Equal((IntervalEnd.Dated, "1985~", IntervalEnd.Unknown, null), (right.StartKind, right.Start?.Text, right.EndKind, right.End));
    }

    [Fact]
    public void A_one_of_set_tells_its_choices()
    {
        var set = (EdtfDate.OneOf)EdtfDate.Parse("[..1667,1668,1670..1672,1680..]");
        Assert.Equal(
            [(null, "1667", false), ("1668", "1668", true), ("1670", "1672", false), ("1680", null, false)],
            set.Choices.Select(choice => (choice.First?.Text, choice.Last?.Text, choice.IsSingle)));
    }

    [Fact]
    public void Reading_a_plain_day_makes_one_object()
    {
        EdtfDate.Parse("1985-04-12");
        var before = GC.GetAllocatedBytesForCurrentThread();
        EdtfDate.Parse("1985-04-12");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 64);
    }

    [Fact]
    public void Parsing_throws_the_reason() =>
        Assert.Equal("month 13 is not from 01 to 12", Assert.Throws<FormatException>(() => EdtfDate.Parse("1985-13")).Message);

    private static void AssertRefused(string text, string reason)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var why));
        Assert.Equal(reason, why);
    }

    private static EdtfDate.Point Point(string text) => (EdtfDate.Point)EdtfDate.Parse(text);

    private static List<Day> Fitting(string pattern)
    {
        var isNegative = pattern[0] == '-';
        var days = new List<Day>();
        for (var day = Day.Of(isNegative ? -99 : 0, 1, 1); day <= Day.Of(isNegative ? -1 : 99, 12, 31); day = day.AddDays(1))
        {
            var text = day.ToString();
            if (text.Zip(pattern).All(pair => pair.Second == 'X' || pair.First == pair.Second))
                days.Add(day);
        }
        return days;
    }
}
