using CsCheck;
using Quiz.Core.Dates;

namespace Quiz.Tests.Dates;

public class DateOrderTests
{
    private static readonly Gen<string> Points = Gen.Select(
        Gen.Int[1980, 1992],
        OneOf("", "", "-01", "-02", "-12", "-XX", "-21", "-01-31", "-02-28", "-12-31", "-01-01", "-XX-12"),
        OneOf("", "", "~", "?", "%"),
        (year, rest, qualifier) => $"{year}{rest}{qualifier}");

    private static readonly Gen<EdtfDate> Dates = Gen.OneOf(
        Points,
        Gen.Select(Gen.OneOf(Points, OneOf("", "..")), Gen.OneOf(Points, OneOf("", "..")), (a, b) => $"{a}/{b}"),
        Gen.Select(Points, Points, (a, b) => $"[{a},{b}]"),
        Gen.Select(Points, Points, Points, (a, b, c) => $"[{a}..{b},{c}]"),
        Gen.Select(Points, Points, (a, b) => $"[..{a},{b}..]"))
        .Where(text => EdtfDate.TryParse(text, out _, out _)).Select(EdtfDate.Parse);

    [Theory]
    [InlineData("1985-04-12", "1985-04-13", DateOrder.Before)]
    [InlineData("1985-04-13", "1985-04-12", DateOrder.After)]
    [InlineData("1985-04-12", "1985-04-12", DateOrder.Undetermined)]
    [InlineData("1985", "1985-04-12", DateOrder.Undetermined)]
    [InlineData("1984", "1985", DateOrder.Before)]
    [InlineData("-0044", "0044", DateOrder.Before)]
    [InlineData("198X", "1989", DateOrder.Undetermined)]
    [InlineData("198X", "199X", DateOrder.Before)]
    [InlineData("2001-21", "2001-24", DateOrder.Undetermined)]
    [InlineData("1985/..", "1990", DateOrder.Undetermined)]
    [InlineData("1985/..", "1984", DateOrder.After)]
    [InlineData("1985/", "1984", DateOrder.After)]
    [InlineData("/1985", "1986", DateOrder.Before)]
    [InlineData("../..", "1986", DateOrder.Undetermined)]
    [InlineData("[2025-06-05..2025-06-08]", "2025-06-08", DateOrder.Undetermined)]
    [InlineData("[2025-06-05..2025-06-08]", "2025-06-09", DateOrder.Before)]
    [InlineData("[1984,1990]", "1987", DateOrder.Undetermined)]
    public void A_date_is_before_another_when_its_latest_day_is_before_the_others_earliest(string first, string second, DateOrder order) =>
        Assert.Equal(order, EdtfDate.Parse(first).OrderTo(EdtfDate.Parse(second)));

    [Theory]
    [InlineData("1984~", "1985", DateOrder.Undetermined)]
    [InlineData("1984?", "1985-12-30", DateOrder.Undetermined)]
    [InlineData("1984%", "1985-12-31", DateOrder.Before)]
    [InlineData("1984~", "1986", DateOrder.Before)]
    [InlineData("1984", "1985~", DateOrder.Undetermined)]
    [InlineData("1984-01-01", "1985~", DateOrder.Before)]
    [InlineData("1984-01-02", "1985~", DateOrder.Undetermined)]
    [InlineData("1984~", "1986~", DateOrder.Before)]
    [InlineData("2004-06~", "2004-07", DateOrder.Undetermined)]
    [InlineData("2004-06~", "2004-08", DateOrder.Before)]
    [InlineData("2004-06", "2004-07~", DateOrder.Undetermined)]
    [InlineData("2004-05", "2004-07~", DateOrder.Before)]
    [InlineData("2001-21~", "2002", DateOrder.Undetermined)]
    [InlineData("2004-06-11~", "2004-06-12", DateOrder.Before)] // two days are never nearer than a day
    [InlineData("2004-06-11~", "2004-06-11", DateOrder.Undetermined)]
    [InlineData("Y-12000~", "-9999", DateOrder.Before)]
    public void A_qualified_date_must_be_farther_off_than_what_it_names(string first, string second, DateOrder order) =>
        Assert.Equal(order, EdtfDate.Parse(first).OrderTo(EdtfDate.Parse(second)));

    [Theory]
    [InlineData("1980~/1984", "1985", DateOrder.Before)]
    [InlineData("1980/1984~", "1985", DateOrder.Undetermined)]
    [InlineData("1979", "1980~/1984", DateOrder.Undetermined)]
    [InlineData("1979", "1980/1984~", DateOrder.Before)]
    [InlineData("[1980~,1984]", "1985", DateOrder.Before)]
    [InlineData("[1980,1984~]", "1985", DateOrder.Undetermined)]
    [InlineData("[1985~,1986-06]", "1986-08", DateOrder.Undetermined)]
    public void Of_a_range_only_a_qualifier_that_reaches_to_the_other_date_counts(string first, string second, DateOrder order) =>
        Assert.Equal(order, EdtfDate.Parse(first).OrderTo(EdtfDate.Parse(second)));

    [Fact]
    public void Seen_from_the_other_side_before_is_after() =>
        Gen.Select(Dates, Dates).Sample((a, b) => (a.OrderTo(b), b.OrderTo(a)) is
            (DateOrder.Before, DateOrder.After) or (DateOrder.After, DateOrder.Before) or (DateOrder.Undetermined, DateOrder.Undetermined));

    [Fact]
    public void What_is_before_a_date_is_before_all_after_it() =>
        Gen.Select(Dates, Dates, Dates).Sample((a, b, c) => !(a.IsCertainlyBefore(b) && b.IsCertainlyBefore(c)) || a.IsCertainlyBefore(c), iter: 100_000);

    [Fact]
    public void Sorted_dates_have_none_certainly_after_a_later_one() =>
        Gen.Select(Dates, Dates).Sample((a, b) => !a.IsCertainlyBefore(b) || EdtfDate.ByRange.Compare(a, b) < 0);

    [Fact]
    public void A_qualifier_never_makes_a_pair_more_certain() =>
        Gen.Select(Points, Points).Sample((a, b) =>
            !EdtfDate.Parse(a).IsCertainlyBefore(EdtfDate.Parse(b)) || EdtfDate.Parse(a.TrimEnd('~', '?', '%')).IsCertainlyBefore(EdtfDate.Parse(b.TrimEnd('~', '?', '%'))));

    [Fact]
    public void Dates_written_alike_are_equal()
    {
        Assert.Equal(EdtfDate.Parse("1985-04"), EdtfDate.Parse("1985-04"));
        Assert.NotEqual(EdtfDate.Parse("1985-04"), EdtfDate.Parse("1985-04-XX"));
        Assert.Equal(EdtfDate.Parse("1985").GetHashCode(), EdtfDate.Parse("1985").GetHashCode());
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
