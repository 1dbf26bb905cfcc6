using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using Quiz.Core.Statistics;

namespace Quiz.Tests.Drills;

public class DrillStatisticsTests
{
    /// <summary>Answers, and what NumPy and SciPy reckon from them: the file tells how.</summary>
    private static readonly JsonElement Reference = JsonDocument.Parse(Repository.Read("tests", "Quiz.Tests", "Drills", "item-statistics.json")).RootElement;

    private static readonly ImmutableArray<MarkedPupil> Class = [.. Reference.GetProperty("scores").EnumerateArray().Select((row, i) => Pupil(i, [.. row.EnumerateArray().Select(s => s.GetDouble())]))];

    [Fact]
    public void The_figures_of_questions_are_those_of_another_program()
    {
        var items = DrillStatistics.OfItems([.. Enumerable.Repeat(ItemOptions.None, 8)], Class);
        Assert.Equal(Numbers("facility"), items.Select(i => i.Facility), Near);
        Assert.Equal(Numbers("discrimination"), items.Select(i => i.Discrimination), Near);
        Assert.Equal(NoDiscrimination.SameScore, items[6].Why);
    }

    [Fact]
    public void The_figures_of_the_class_are_those_of_another_program()
    {
        var figures = DrillStatistics.OfClass(Class);
        Assert.Equal([Number("mean"), Number("median"), Number("deviation"), Number("alpha")], [figures.Mean, figures.Median, figures.Deviation, figures.Alpha], Near);
    }

    [Fact]
    public void Nobody_and_one_and_two_pupils_have_the_figures_that_there_can_be()
    {
        Assert.Equal(new(0, null, null, null, null), DrillStatistics.OfClass([]));
        Assert.Equal(new(1, 0.5, 0.5, null, null), DrillStatistics.OfClass([Pupil(0, 1, 0)]));
        Assert.Null(Only(DrillStatistics.OfItems([ItemOptions.None], [])).Facility);
        Assert.Equal(NoDiscrimination.FewPupils, DrillStatistics.OfItems([ItemOptions.None, ItemOptions.None], [Pupil(0, 1, 0), Pupil(1, 0, 1)])[0].Why);
        Assert.Equal(NoDiscrimination.SameRest, Only(DrillStatistics.OfItems([ItemOptions.None], [Pupil(0, 1), Pupil(1, 0), Pupil(2, 0)])).Why);
    }

    [Fact]
    public void Blank_and_unreadable_answers_score_nothing_and_are_counted()
    {
        var figures = Only(DrillStatistics.OfItems([new(2, [0], [])], [Answered(new(AnswerState.Given, 1, [0])), Answered(MarkedAnswer.Blank), Answered(MarkedAnswer.Unreadable), Answered(new(AnswerState.Given, 0, [1]))]));
        Assert.Equal((2, 1, 1, 0.25), (figures.Answered, figures.Blank, figures.Unreadable, figures.Facility!.Value));
        Assert.Equal([1, 1], figures.Taken);
    }

    [Theory] // how often right, wrong, half right were taken
    [InlineData(5, 4, 0, "")]
    [InlineData(5, 5, 0, "")] // as often is not more often
    [InlineData(4, 5, 0, "LowFacility WrongOptionLeads")]
    [InlineData(4, 3, 5, "")] // a half is not wrong
    [InlineData(4, 4, 9, "")]
    public void A_question_is_to_be_taught_again_by_the_stated_rules(int right, int wrong, int half, string reasons)
    {
        MarkedAnswer[] answers = [.. Enumerable.Repeat(new MarkedAnswer(AnswerState.Given, 1, [0]), right), .. Enumerable.Repeat(new MarkedAnswer(AnswerState.Given, 0, [1]), wrong), .. Enumerable.Repeat(new MarkedAnswer(AnswerState.Given, 0.5, [2]), half)];
        Assert.Equal(reasons, string.Join(' ', Only(DrillStatistics.OfItems([new(3, [0], [2])], [.. answers.Select(Answered)])).Reteach));
    }

    [Theory]
    [InlineData(9, "")] // chance
    [InlineData(10, "NegativeDiscrimination")]
    public void Where_the_better_do_worse_the_question_is_looked_at_again(int pupils, string reasons) =>
        Assert.Equal(reasons, string.Join(' ', DrillStatistics.OfItems([.. Enumerable.Repeat(ItemOptions.None, 3)], [.. Enumerable.Range(0, pupils).Select(i => Pupil(i, i % 3 == 0 ? 0.4 : 0.6, i % 3 == 0 ? 1 : 0, i % 3 == 0 ? 1 : 0.5))])[0].Reteach));

    [Fact]
    public void Whoever_sits_where_and_whatever_a_question_is_worth_changes_no_discrimination() =>
        Gen.Select(Gen.Double[0, 1].Array[4].Array[3, 30], Gen.Int[0, 29]).Sample((rows, turn) =>
        {
            ImmutableArray<ItemOptions> items = [.. Enumerable.Repeat(ItemOptions.None, 4)];
            var pupils = rows.Select((r, i) => Pupil(i, r)).ToList();
            var (before, after) = (DrillStatistics.OfItems(items, pupils), DrillStatistics.OfItems(items, [.. pupils.Skip(turn % rows.Length), .. pupils.Take(turn % rows.Length)]));
            Assert.All(before.Zip(after), pair => Assert.True(Near(pair.First.Discrimination, pair.Second.Discrimination)));
            Assert.All(before, item => Assert.InRange(item.Discrimination ?? 0, -1, 1));
            Assert.InRange(DrillStatistics.OfClass(pupils).Alpha ?? 0, double.NegativeInfinity, 1);
        });

    private static double? Number(string name) => Reference.GetProperty(name).GetDouble();

    private static IEnumerable<double?> Numbers(string name) => Reference.GetProperty(name).EnumerateArray().Select(n => n.ValueKind == JsonValueKind.Null ? (double?)null : n.GetDouble());

    private static bool Near(double? one, double? other) => one is null ? other is null : Math.Abs(one.Value - (other ?? double.NaN)) < 1e-9;

    private static ItemFigures Only(ImmutableArray<ItemFigures> items) => Assert.Single(items);

    private static MarkedPupil Answered(MarkedAnswer answer) => new(0, "", "A", [answer]);

    private static MarkedPupil Pupil(int number, params double[] scores) => new(0, $"{number}", "A", [.. scores.Select(s => new MarkedAnswer(AnswerState.Given, s, []))]);
}
