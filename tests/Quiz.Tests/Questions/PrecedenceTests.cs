using CsCheck;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using static Quiz.Tests.Questions.Samples;

namespace Quiz.Tests.Questions;

public class PrecedenceTests
{
    [Theory] // dates, what each follows (-), and the pairs that are certain
    [InlineData("2000|2000|2001", "-|-|-", "0<2 1<2")]
    [InlineData("2000|2000|2001", "-|0|-", "0<1 0<2 1<2")] // an answer comes after what it answers
    [InlineData("2000-06|2000-06-10|2000-06-20", "-|0|-", "0<1 0<2 1<2")] // and so does what is after the answer
    [InlineData("2000|2000|2000", "-|0|1", "0<1 0<2 1<2")]
    [InlineData("2001|2000|2002", "-|0|-", "0<1 0<2 1<2")] // whatever their own dates say
    public void Steps_are_ordered_by_date_and_by_what_they_answer(string dates, string follows, string pairs)
    {
        var cards = Cards(dates.Split('|'));
        var precedence = Precedence.BySteps(cards, [.. follows.Split('|').Select(f => f == "-" ? -1 : f[0] - '0')])!;
        Assert.Equal(pairs, string.Join(' ', from a in Enumerable.Range(0, 3) from b in Enumerable.Range(0, 3) where precedence.IsBefore(a, b) select $"{a}<{b}"));
        Assert.Equal([0, 1, 2], precedence.Order);
    }

    [Theory]
    [InlineData("2000|1990|1999", "2|-|1")] // 1 < 2 < 0 agrees with the dates
    [InlineData("2000|2001|2002", "-|2|-", false)] // 2 < 1 by its answer, 1 < 2 by date: the answer counts
    public void An_answer_counts_more_than_a_date(string dates, string follows, bool _ = true) =>
        Assert.NotNull(Precedence.BySteps(Cards(dates.Split('|')), [.. follows.Split('|').Select(f => f == "-" ? -1 : f[0] - '0')]));

    [Fact] // b answers a, and b is dated before c, which is dated before a
    public void Steps_that_go_round_in_a_circle_have_no_order() => Assert.Null(Precedence.BySteps(Cards("2002", "2000", "2001"), [-1, 0, -1]));

    [Fact]
    public void Among_some_cards_what_lay_between_them_still_counts()
    {
        var whole = Precedence.BySteps(Cards("2000", "2000", "2000"), [-1, 0, 1])!;
        var some = whole.Among([2, 0]);
        Assert.True(some.IsBefore(1, 0));
        Assert.Equal([1, 0], some.Order);
    }

    [Fact]
    public void By_rank_the_smallest_comes_first_and_equal_ranks_are_open()
    {
        var precedence = Precedence.ByRank([3, 1, 3, 2]);
        Assert.Equal((1, 3), (precedence.Order[0], precedence.Order[1]));
        Assert.Equal(5, precedence.CertainPairs);
    }

    [Fact]
    public void The_order_of_any_steps_breaks_no_certain_pair() => Gen.Select(Gen.Int[1990, 1994].Array[3, 8], Gen.Int[-1, 7].Array[8, 8]).Sample((years, answers) =>
    {
        var cards = Cards([.. years.Select(y => $"{y}")]);
        var precedence = Precedence.BySteps(cards, [.. answers.Take(years.Length).Select((a, i) => a < i ? a : -1)]);
        if (precedence is not null && precedence.CertainPairs > 0)
            Assert.Equal(1, precedence.Grade(precedence.Order).Score);
    });
}
