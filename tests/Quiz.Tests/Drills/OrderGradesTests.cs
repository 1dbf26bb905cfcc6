using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Quiz.Core.Forms;
using Quiz.Core.Questions;

namespace Quiz.Tests.Drills;

public class OrderGradesTests
{
    private static readonly string[][] Rows = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Quiz.Tests", "Drills", "moodle-ordering.csv")).Where(l => l[0] != '#').Select(l => l.Split(','))];

    /// <summary>Ranks with ties and an order of as many cards: pairs of equal rank are open.</summary>
    private static readonly Gen<(int[] Ranks, ImmutableArray<int> Given)> Deals = Gen.Int[2, 8].SelectMany(count =>
        Gen.Select(Gen.Int[1, 4].Array[count], Gen.Shuffle(Enumerable.Range(0, count).ToArray()), (ranks, given) => (ranks, given.ToImmutableArray())));

    public static TheoryData<OrderGrade> Grades => [.. OrderGrades.All];

    public static TheoryData<OrderGrade> OfMoodle => [.. OrderGrades.All.Where(g => g != OrderGrade.Quiz)];

    [Theory, MemberData(nameof(OfMoodle))]
    public void An_order_with_nothing_open_scores_as_in_Moodle(OrderGrade grade)
    {
        var column = Array.IndexOf(Rows[0], OrderGrades.NameOf(grade));
        foreach (var row in Rows.Skip(1))
        {
            var given = row[1].Split(' ').Select(place => int.Parse(place, CultureInfo.InvariantCulture) - 1).ToImmutableArray();
            Assert.Equal(double.Parse(row[column], CultureInfo.InvariantCulture), OrderGrades.Score(grade, InLine(given.Length), given), 11);
        }
        Assert.Equal(33, Rows.Length);
    }

    [Theory]
    [InlineData(OrderGrade.LongestContiguousSubset, 0.5)] // Moodle's own example: 1 2 3 follow each other, with gaps
    [InlineData(OrderGrade.LongestOrderedSubset, 4.0 / 6)]
    [InlineData(OrderGrade.RelativeNextIncludeLast, 1.0 / 6)]
    public void Six_cards_dealt_into_each_other_score_by_their_halves(OrderGrade grade, double score) =>
        Assert.Equal(score, OrderGrades.Score(grade, InLine(6), [0, 3, 1, 4, 2, 5]), 12);

    [Fact]
    public void Our_own_grade_is_the_graders() => Deals.Sample(deal =>
    {
        var precedence = Precedence.ByRank([.. deal.Ranks.Select(r => (double)r)]);
        if (precedence.CertainPairs > 0)
            Assert.Equal(precedence.Grade(deal.Given).Score, OrderGrades.Score(OrderGrade.Quiz, precedence, deal.Given));
    });

    [Theory, MemberData(nameof(OfMoodle))]
    public void An_order_scores_by_the_right_order_that_it_agrees_with_best(OrderGrade grade) => Deals.Where(d => d.Ranks.Length <= 6).Sample(deal =>
    {
        var precedence = Precedence.ByRank([.. deal.Ranks.Select(r => (double)r)]);
        var against = RightOrders(precedence).Select(right => OrderGrades.Score(grade, InLine(right.Length), [.. deal.Given.Select(card => right.IndexOf(card))]));
        Assert.Equal(against.Max(), OrderGrades.Score(grade, precedence, deal.Given), 12);
    }, iter: 300);

    [Theory, MemberData(nameof(OfMoodle))]
    public void Steps_of_a_matter_score_by_the_right_order_that_they_agree_with_best(OrderGrade grade) =>
        Gen.Select(Gen.Int[1990, 1993].Array[4, 6], Gen.Int[-1, 5].Array[6, 6], Gen.Shuffle(Enumerable.Range(0, 6).ToArray())).Sample((years, follows, shuffled) =>
        {
            var cards = Questions.Samples.Cards([.. years.Select(y => $"{y}")]);
            if (Precedence.BySteps(cards, [.. follows.Take(years.Length).Select((f, i) => f < i ? f : -1)]) is not { } precedence)
                return;
            ImmutableArray<int> given = [.. shuffled.Where(c => c < years.Length)];
            var against = RightOrders(precedence).Select(right => OrderGrades.Score(grade, InLine(right.Length), [.. given.Select(card => right.IndexOf(card))]));
            Assert.Equal(against.Max(), OrderGrades.Score(grade, precedence, given), 12);
        }, iter: 300);

    [Theory, MemberData(nameof(Grades))]
    public void Every_right_order_scores_all_and_every_other_less(OrderGrade grade) => Deals.Sample(deal =>
    {
        var precedence = Precedence.ByRank([.. deal.Ranks.Select(r => (double)r)]);
        if (precedence.CertainPairs == 0)
            return;
        var isRight = Enumerable.Range(0, deal.Given.Length).All(i => Enumerable.Range(0, i).All(j => !precedence.IsBefore(deal.Given[i], deal.Given[j])));
        var score = OrderGrades.Score(grade, precedence, deal.Given);
        Assert.InRange(score, 0, 1);
        Assert.Equal(isRight, score == 1);
    });

    [Theory, MemberData(nameof(Grades))]
    public void What_is_no_order_of_the_cards_is_not_graded(OrderGrade grade)
    {
        foreach (ImmutableArray<int> given in new ImmutableArray<int>[] { [0, 1], [0, 1, 1], [0, 1, 3], [0, 1, -1], [0, 1, 2, 3] })
            Assert.Throws<ArgumentException>(() => OrderGrades.Score(grade, InLine(3), given));
    }

    [Theory, MemberData(nameof(Grades))]
    public void A_grade_is_found_by_its_name(OrderGrade grade)
    {
        Assert.Equal(grade, OrderGrades.Named(OrderGrades.NameOf(grade)));
        Assert.Null(OrderGrades.Named(OrderGrades.NameOf(grade).ToUpperInvariant()));
    }

    private static Precedence InLine(int count) => Precedence.ByRank([.. Enumerable.Range(0, count).Select(i => (double)i)]);

    private static IEnumerable<ImmutableArray<int>> RightOrders(Precedence precedence)
    {
        return From([], [.. precedence.Order]);

        IEnumerable<ImmutableArray<int>> From(ImmutableArray<int> begun, ImmutableArray<int> left) => left.IsEmpty ? [begun]
            : left.Where(next => left.All(other => !precedence.IsBefore(other, next))).SelectMany(next => From(begun.Add(next), left.Remove(next)));
    }
}
