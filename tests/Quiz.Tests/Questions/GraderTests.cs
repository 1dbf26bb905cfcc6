using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using static Quiz.Tests.Questions.Samples;

namespace Quiz.Tests.Questions;

public class GraderTests
{
    // Response and grade "relative_all_previous_and_next" for 2 to 4 items: computed by running Moodle's qtype_ordering grading (numbers only).
    // For items whose order is certain it is p, the share of the pairs in order.
    private const string Moodle = """
        1 2 3,1|1 3 2,0.666666666667|2 1 3,0.666666666667|2 3 1,0.333333333333|3 1 2,0.333333333333|3 2 1,0|1 2 3 4,1|1 2 4 3,0.833333333333|1 3 2 4,0.833333333333|1 3 4 2,0.666666666667
        |1 4 2 3,0.666666666667|1 4 3 2,0.5|2 1 3 4,0.833333333333|2 1 4 3,0.666666666667|2 3 1 4,0.666666666667|2 3 4 1,0.5|2 4 1 3,0.5|2 4 3 1,0.333333333333|3 1 2 4,0.666666666667|3 1 4 2,0.5
        |3 2 1 4,0.5|3 2 4 1,0.333333333333|3 4 1 2,0.333333333333|3 4 2 1,0.166666666667|4 1 2 3,0.5|4 1 3 2,0.333333333333|4 2 1 3,0.333333333333|4 2 3 1,0.166666666667|4 3 1 2,0.166666666667|4 3 2 1,0
        """;

    public static TheoryData<string, double> MoodleRows => [.. Moodle.Split('|').Select(row => row.Trim().Split(',')).Select(row => (row[0], double.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture)))];

    [Theory, MemberData(nameof(MoodleRows))]
    public void The_share_of_ordered_pairs_is_the_one_of_Moodle_and_the_score_twice_that_less_one(string response, double p)
    {
        ImmutableArray<int> given = [.. response.Split(' ').Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture) - 1)];
        var verdict = Of(Order([.. Enumerable.Range(0, given.Length).Select(i => $"19{i}5")])).Grade(new Answer.Ordered(given));
        Assert.Equal(p, Assert.IsType<Finding.Order>(verdict.Finding).Share, 10);
        Assert.Equal(Math.Max(0, (2 * p) - 1), verdict.Score, 10);
    }

    [Theory] // of 1980, 1980-05, 1990, 2000 the first two can't be ordered: five pairs count
    [InlineData(new[] { 0, 1, 2, 3 }, 5, 1.0, new[] { 0, 1, 2, 3 })]
    [InlineData(new[] { 1, 0, 2, 3 }, 5, 1.0, new[] { 0, 1, 2, 3 })]
    [InlineData(new[] { 1, 0, 3, 2 }, 4, 0.6, new[] { 0, 1, 2 })]
    [InlineData(new[] { 2, 0, 1, 3 }, 3, 0.2, new[] { 1, 2, 3 })]
    [InlineData(new[] { 2, 0, 3, 1 }, 2, 0.0, new[] { 0, 2 })]
    [InlineData(new[] { 3, 2, 1, 0 }, 0, 0.0, new[] { 2, 3 })]
    public void Only_certain_pairs_count_and_the_longest_run_reverses_none(int[] given, int right, double score, int[] longest)
    {
        var verdict = Of(Order("1980", "1980-05", "1990", "2000")).Grade(new Answer.Ordered([.. given]));
        var finding = Assert.IsType<Finding.Order>(verdict.Finding);
        Assert.Equal((right, 5), (finding.RightPairs, finding.CertainPairs));
        Assert.Equal(score, verdict.Score, 12);
        Assert.Equal(longest.Length, finding.InOrder.Length);
        if (longest.Length > 2)
            Assert.Equal(longest, finding.InOrder);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)] // after 1980
    [InlineData(2, 1)] // 1985/1995 may lie before or after 1990
    [InlineData(3, 0)]
    public void A_card_is_right_where_nothing_before_it_is_certainly_later_and_nothing_after_it_certainly_earlier(int position, double score)
    {
        var question = Of(new GapForm(Cards("1980", "1990", "2000"), Cards("1985/1995")[0]), K.Insert);
        Assert.Equal(score, question.Grade(new Answer.Placed(position)).Score);
    }

    [Fact]
    public void A_wrongly_placed_card_is_told_its_place() =>
        Assert.Equal(new Finding.Position(2), Of(new GapForm(Cards("1980", "1990", "2000"), Cards("1995")[0]), K.Insert).Grade(new Answer.Placed(0)).Finding);

    // The target lies at 0° N, 0° E, and points are east of it on the equator of WGS 84, where one degree is 2 pi * 6378.137 / 360 = 111.3194907932736 km.
    // D = 500 km, so r is clamped to 2.5 to 10 km, and the score is exp(-10 * max(0, d - r) / 500).
    [Theory]
    [InlineData(0.0, 0.0, 1)]
    [InlineData(0.02, 0.0, 1)] // 2.226 km
    [InlineData(0.1, 0.0, 0.8414413)] // exp(-(11.13195 - 2.5) / 50)
    [InlineData(0.1, 5.0, 0.8845830)] // exp(-(11.13195 - 5) / 50)
    [InlineData(0.1, 1000.0, 0.9776154)] // r is at most 10: exp(-1.13195 / 50)
    [InlineData(1.0, 0.0, 0.1134504)] // exp(-(111.31949 - 2.5) / 50)
    [InlineData(3.0, 0.0, 0.0013213)] // exp(-(333.95847 - 2.5) / 50)
    public void A_point_scores_by_its_distance_beyond_half_the_cell(double east, double cell, double score)
    {
        var question = Of(new PointForm(new MapTarget.AtPoint(new GeoPoint(0, 0), "XA-1"), Grid), K.Locate);
        Assert.Equal(score, question.Grade(new Answer.Pointed(new GeoPoint(0, east), cell)).Score, 4);
    }

    [Theory]
    [InlineData("XA-1", 0.5)]
    [InlineData("XA-2", 0.25)]
    [InlineData("XA-4", 0.25)]
    [InlineData("XA-5", 0)] // touches at a corner only
    [InlineData("XA-9", 0)]
    public void A_region_given_for_a_place_scores_a_half_a_neighbour_a_quarter(string code, double score) =>
        Assert.Equal(score, Of(new PointForm(new MapTarget.AtPoint(new GeoPoint(0.5, 0.5), "XA-1"), Grid), K.Locate).Grade(new Answer.RegionNamed(code)).Score);

    [Theory]
    [InlineData(1.5, 1.5, 1)]
    [InlineData(1.001, 1.999, 1)]
    [InlineData(1.5, 2.01, 1)] // 1.1 km beyond the edge
    [InlineData(1.5, 2.5, 0.345478)] // half a degree of longitude on the parallel of 1.5°: 55.6413 km; exp(-(55.6413 - 2.5) / 50)
    public void A_region_is_found_by_any_point_in_it(double lat, double lon, double score) =>
        Assert.Equal(score, Of(new PointForm(new MapTarget.InRegion(Grid.Region("XA-5")!), Grid), K.Locate).Grade(new Answer.Pointed(new GeoPoint(lat, lon), 0)).Score, 3);

    [Theory]
    [InlineData(new[] { 0, 1, 2 }, 1.0)]
    [InlineData(new[] { 2, 0, 1 }, 1.0)]
    [InlineData(new[] { 0, 1 }, 2 / 3.0)]
    [InlineData(new[] { 0, 1, 2, 3 }, 2 / 3.0)]
    [InlineData(new[] { 0, 3 }, 0.0)]
    [InlineData(new[] { 0, 3, 4 }, 0.0)]
    [InlineData(new int[0], 0.0)]
    public void Neighbours_score_right_less_wrong_over_all_that_are_right(int[] picked, double score)
    {
        var options = Enumerable.Range(0, 5).Select(i => new Option($"XA-{i}", $"{i}")).ToImmutableArray();
        Assert.Equal(score, Of(new SeveralForm(options, [0, 1, 2]), K.Neighbours).Grade(new Answer.PickedMany([.. picked])).Score, 12);
    }

    [Theory]
    [InlineData(1.0, false, 100)]
    [InlineData(1.0, true, 75)]
    [InlineData(0.5, true, 38)] // 37.5 rounds up
    [InlineData(0.005, false, 1)]
    [InlineData(0.00499, false, 0)]
    [InlineData(2 / 3.0, false, 67)]
    [InlineData(0.0, true, 0)]
    public void Points_are_the_score_in_hundredths_and_a_hint_costs_a_quarter(double score, bool hint, int points) => Assert.Equal(points, new Verdict(score, new Finding.None()).Points(hint));

    public static TheoryData<Type> Challenges => [.. typeof(Form).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Form)))];

    [Theory, MemberData(nameof(Challenges))]
    public void I_do_not_know_scores_nothing_whatever_was_asked(Type challenge) =>
        Assert.Equal(0, KindTests.QuestionOf(challenge).Grade(new Answer.Skipped()).Score);

    public static TheoryData<Type> Answers => [.. typeof(Answer).GetNestedTypes()];

    [Theory, MemberData(nameof(Answers))]
    public void An_answer_of_another_kind_or_out_of_range_is_a_fault_of_the_program(Type answerType)
    {
        Answer[] wrong =
        [
            new Answer.Ordered([0, 0, 1]), new Answer.Ordered([0]), new Answer.Placed(-1), new Answer.Placed(99), new Answer.Picked(-1), new Answer.Picked(99),
            new Answer.PickedMany([0, 0]), new Answer.PickedMany([99]), new Answer.RegionNamed("ZZ-1"),
            new Answer.Dated((EdtfDate.Point)EdtfDate.Parse("1969")), new Answer.Number(1), new Answer.Typed("x"),
        ];
        foreach (var challenge in Challenges.Select(row => KindTests.QuestionOf(row.Data)))
        {
            foreach (var answer in wrong.Where(a => a.GetType() == answerType && !Takes(challenge.Form, a)))
                Assert.Throws<ArgumentException>(() => challenge.Grade(answer));
        }
    }

    private static bool Takes(Form challenge, Answer answer) =>
        (challenge, answer) is (DateForm, Answer.Dated) or (NumberForm, Answer.Number) or (NameForm, Answer.Typed);

    // exp(-d / scale); the days were counted with Python's datetime: (date(1986,12,31) - date(1986,4,26)).days is 249, and so on.
    [Theory]
    [InlineData("1986-04-26", "1986-04-26", 30, 0, 1)]
    [InlineData("1986-04-26", "1986-04", 30, 25, 0.4345982)] // 1 April is the farthest
    [InlineData("1986-04-26", "1986", 1200, 249, 0.8126132)] // 31 December is
    [InlineData("1986-04-26", "1985-04-26", 365, 365, 0.3678794)]
    [InlineData("1986", "1986-04-26", 30, 0, 1)] // a year is meant by each of its days
    [InlineData("1986", "1986", 30, 0, 1)]
    [InlineData("1986", "1987", 365, 365, 0.3678794)]
    [InlineData("[1958-01-31..1958-02-01]", "1958-02-01", 30, 0, 1)]
    [InlineData("[1958-01-31..1958-02-01]", "1958-02", 30, 27, 0.4065697)]
    [InlineData("1914-07-28/1918-11-11", "1916", 30, 0, 1)]
    [InlineData("-0043-03-15", "-0043-03-15", 30, 0, 1)]
    [InlineData("-0043-03-15", "0043-03-15", 40000, 31411, 0.4559943)] // 86 years of 365 days and 21 leap days from 44 BC to AD 43
    public void A_date_scores_by_the_farthest_day_that_the_answer_can_mean(string right, string given, double scale, long days, double score)
    {
        var verdict = Of(new DateForm(EdtfDate.Parse(right), scale), K.Date).Grade(new Answer.Dated((EdtfDate.Point)EdtfDate.Parse(given)));
        Assert.Equal(new Finding.DaysOff(days), verdict.Finding);
        Assert.Equal(score, verdict.Score, 6);
    }

    [Theory] // q = min / max; min(1, (q / 0.95)^2)
    [InlineData(140, 140, 1)]
    [InlineData(140, 134, 1)] // q = 0.9571
    [InlineData(140, 147, 1)] // q = 0.9524
    [InlineData(140, 150, 0.9652201)] // q = 0.9333
    [InlineData(140, 70, 0.2770083)] // q = 0.5
    [InlineData(140, 280, 0.2770083)]
    [InlineData(140, 0, 0)]
    [InlineData(140, -140, 0)]
    [InlineData(0, 0, 1)] // an author may ask for a number that is no measure
    [InlineData(0, 1, 0)]
    [InlineData(-40, -40, 1)]
    [InlineData(-40, -20, 0.2770083)]
    [InlineData(-40, 40, 0)]
    public void A_number_scores_by_its_ratio_to_the_right_one(double right, double given, double score) =>
        Assert.Equal(score, Of(new NumberForm(right, "km"), K.Distance).Grade(new Answer.Number(given)).Score, 6);
}
