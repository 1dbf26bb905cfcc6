using System.Globalization;
using CsCheck;
using Quiz.Core.Dates;

namespace Quiz.Tests.Dates;

public class DayTests
{
    private static readonly Gen<Day> Days = Gen.Long[-3_652_425_000, 3_652_425_000].Select(number => Day.Of(0, 1, 1).AddDays(number));

    [Theory]
    [InlineData(0, 1, 1, 0)]
    [InlineData(0, 12, 31, 365)]
    [InlineData(1, 1, 1, 366)]
    [InlineData(-1, 12, 31, -1)]
    [InlineData(1970, 1, 1, 719_528)]
    [InlineData(2000, 2, 29, 730_544)]
    [InlineData(-9_999_999, 1, 1, -3_652_424_634)]
    public void Days_are_counted_from_the_first_of_year_0(int year, int month, int dayOfMonth, long number) =>
        Assert.Equal(number, Day.Of(year, month, dayOfMonth).Number);

    [Fact]
    public void The_calendar_agrees_with_the_runtimes_wherever_that_one_reaches() =>
        Gen.DateOnly.Sample(date =>
        {
            var day = Day.Of(date.Year, date.Month, date.Day);
            return day.Number == date.DayNumber + 366 && (day.Year, day.Month, day.DayOfMonth) == (date.Year, date.Month, date.Day);
        });

    [Fact]
    public void A_days_parts_make_the_same_day_again() =>
        Days.Sample(day => Day.Of(day.Year, day.Month, day.DayOfMonth) == day);

    [Fact]
    public void Days_between_and_days_added_agree() =>
        Gen.Select(Days, Days).Sample((a, b) => b.AddDays(a - b) == a && (a < b) == (a - b < 0) && a.CompareTo(b) == Math.Sign(a - b));

    [Theory]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2023-01-31", 1, "2023-02-28")]
    [InlineData("2024-01-31", -1, "2023-12-31")]
    [InlineData("2024-03-31", -13, "2023-02-28")]
    [InlineData("0000-01-15", -1, "-0001-12-15")]
    public void Adding_months_keeps_the_day_or_takes_the_months_last(string from, int months, string to) =>
        Assert.Equal(to, EdtfDate.Parse(from).Earliest.AddMonths(months).ToString());

    [Theory]
    [InlineData("2024-02-29", 1, "2025-02-28")]
    [InlineData("2024-02-29", 4, "2028-02-29")]
    [InlineData("0003-07-20", -4, "-0001-07-20")]
    public void Adding_years_keeps_the_day_or_takes_28_February(string from, int years, string to) =>
        Assert.Equal(to, EdtfDate.Parse(from).Earliest.AddYears(years).ToString());

    [Theory]
    [InlineData(2023, 2, 29)]
    [InlineData(2023, 0, 1)]
    [InlineData(2023, 13, 1)]
    [InlineData(2023, 4, 31)]
    [InlineData(2023, 4, 0)]
    public void There_is_no_day_outside_the_calendar(int year, int month, int dayOfMonth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Day.Of(year, month, dayOfMonth));

    [Fact]
    public void Infinite_days_stay_where_they_are()
    {
        Assert.All([Day.Beginning, Day.End], day =>
        {
            Assert.False(day.IsFinite);
            Assert.Equal(day, day.AddDays(5).AddMonths(-5).AddYears(5));
            Assert.Throws<InvalidOperationException>(() => day.Year);
        });
        var today = Day.Of(2025, 6, 8);
        Assert.True(Day.Beginning < today && today < Day.End);
        Assert.Equal((long.MaxValue, long.MinValue, 0), (Day.End - today, today - Day.End, Day.End - Day.End));
    }

    [Fact]
    public void A_day_is_written_alike_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = HostileCulture.Make();
        try
        {
            Assert.Equal(
                ["-0043-03-15", "0000-01-01", "2025-06-08", "+12024-01-01", "-12024-01-01", "-inf", "+inf"],
                new[] { Day.Of(-43, 3, 15), Day.Of(0, 1, 1), Day.Of(2025, 6, 8), Day.Of(12024, 1, 1), Day.Of(-12024, 1, 1), Day.Beginning, Day.End }.Select(day => day.ToString()));
            Assert.Equal(-44, ((EdtfDate.Point)EdtfDate.Parse("-0044")).Year);
            Assert.Equal(Day.Of(-12000, 1, 1), EdtfDate.Parse("Y-12000").Earliest);
            Assert.False(EdtfDate.TryParse(new string('1', 1234), out _, out var why));
            Assert.StartsWith("1234 characters", why, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
