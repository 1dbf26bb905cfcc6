using System.Collections.Immutable;
using CsCheck;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Kinds.Claims;
using Quiz.Kinds.Geography;
using Quiz.Kinds.Timeline;
using Quiz.Languages;
using Quiz.Play;
using static Quiz.Tests.Questions.Samples;

namespace Quiz.Tests.Questions;

/// <summary>Whatever pack it is made from, a question is fair, and graded as a simple grader written from the design grades it.</summary>
public class FairnessTests
{
    [Fact]
    public void Every_question_from_any_pack_is_fair() => RandomPacks.All.Sample(pack =>
    {
        var deck = Deck(pack.Pack);
        for (var seed = 0UL; seed < 4; seed++)
        {
            foreach (var question in All(deck, seed))
                AssertFair(pack, question);
        }
    }, iter: 400);

    [Fact]
    public void Any_answer_scores_what_the_simple_grader_says() => Gen.Select(RandomPacks.All, Gen.ULong, Gen.Int[0, int.MaxValue]).Sample((pack, seed, dice) =>
    {
        var random = new Random(dice);
        foreach (var question in All(Deck(pack.Pack), seed))
        {
            for (var i = 0; i < 4; i++)
            {
                var answer = RandomAnswers.To(question, random);
                var score = question.Grade(answer).Score;
                Assert.InRange(score, 0, 1);
                if (ReferenceGrader.Score(pack, question, answer) is { } expected)
                    Assert.Equal(expected, score, 12);
                Assert.True(AnswerJson.TryRead(Spoken.English, question, AnswerJson.Write(answer), out var request, out var why, isKept: true), why);
                Assert.Equal(score, question.Grade(request.Answer!).Score, 12);
            }
        }
    }, iter: 300);

    private static void AssertFair(RandomPack pack, Question question)
    {
        Assert.Equal(1, question.Grade(question.Form.RightAnswer).Score);
        Assert.Equal(1.0, ReferenceGrader.Score(pack, question, question.Form.RightAnswer) ?? 1, 12);
        Assert.NotEmpty(Spoken.English.Word(question).InFull);
        Assert.NotEmpty(Spoken.English.Word(question).Hint);
        Assert.NotEmpty(Spoken.English.Word(question).Explain(new(1, question, new Answer.Skipped(), question.Grade(new Answer.Skipped()), false, TimeSpan.Zero)).Sources);
        switch (question.Form)
        {
            case OrderForm c: AssertFair(pack, question, c); break;
            case GapForm c: AssertFair(pack, c); break;
            case ChoiceForm c: AssertFair(question, c.Options, c.Right); break;
            case SeveralForm c: AssertFair(question, c.Options, c.Right[0]); break;
            case NameForm { Options.Length: > 0 } c: AssertFair(question, c.Options, c.Right); break;
        }
        if (question.Kind.Key == K.WhoSaid && question.Subject is StatementSubject s)
        {
            var options = ((ChoiceForm)question.Form).Options;
            var couldHaveSaidIt = s.Claim.Statements.Where(o => o.Act == s.Statement.Act).SelectMany(o => o.By).ToHashSet();
            Assert.Single(options, o => couldHaveSaidIt.Contains(o.Key));
        }
        if (question.Kind.Key == K.WhoDenied && question.Subject is DenialSubject d)
            Assert.Single(((ChoiceForm)question.Form).Options, o => d.Claim.Statements.Any(other => other.Act == Core.Packs.Act.Denial && other.By.Contains(o.Key)));
        if (question.Subject is FiguresSubject figures)
            Assert.All(figures.All, a => Assert.All(figures.All, b => Assert.True(a == b || Math.Min(a.Value, b.Value) <= 0.95 * Math.Max(a.Value, b.Value))));
        if (question.Subject is StandingSubject standing && pack.Dates.TryGetValue("pack", out var asOf))
            Assert.True(Dated.Count(standing.AsOf.Year, standing.AsOf.Month, standing.AsOf.DayOfMonth) <= asOf.Latest);
    }

    private static void AssertFair(RandomPack pack, Question question, OrderForm c)
    {
        var isBefore = ReferenceGrader.IsBefore(pack, question);
        var pairs = (from i in Enumerable.Range(0, c.Cards.Length) from j in Enumerable.Range(0, i) select (c.Cards[i].Key, c.Cards[j].Key)).ToList();
        var determined = pairs.Count(p => isBefore(p.Item1, p.Item2) || isBefore(p.Item2, p.Item1));
        Assert.InRange(c.Cards.Length, 3, 8);
        Assert.True(determined >= 3 && 2 * determined >= pairs.Count);
        Assert.Equal(c.Cards.Length, c.Cards.Select(card => card.Text).Distinct().Count());
        if (question.Kind.Key is K.Order or K.Rank)
            Assert.Contains(c.Cards, card => card.Key == question.Item.Split('/')[1]);
        var dealt = Enumerable.Range(0, c.Cards.Length).ToImmutableArray();
        Assert.True(question.Grade(new Answer.Ordered(dealt)).Score < 1);
        Assert.Equal(0, question.Grade(new Answer.Ordered([.. ((Answer.Ordered)question.Form.RightAnswer).Cards.Reverse()])).Score);
        Assert.Equal(0, Math.Min(question.Grade(new Answer.Ordered(dealt)).Score, question.Grade(new Answer.Ordered([.. dealt.Reverse()])).Score));
    }

    private static void AssertFair(RandomPack pack, GapForm c)
    {
        Assert.InRange(c.Line.Length, InsertKind.GivenCards, 25);
        Assert.Equal(c.Line.Length + 1, c.Line.Add(c.Card).Select(card => card.Text).Distinct().Count());
        for (var i = 1; i < c.Line.Length; i++)
            Assert.True(ReferenceGrader.IsBefore(pack.Dates[c.Line[i - 1].Key], pack.Dates[c.Line[i].Key]));
    }

    private static void AssertFair(Question question, ImmutableArray<Option> options, int right)
    {
        Assert.InRange(options.Length, 2, 26);
        Assert.Equal(options.Length, options.Select(o => o.Key).Distinct().Count());
        Assert.InRange(right, 0, options.Length - 1);
        Assert.Equal(options.Length, Spoken.English.Word(question).Form.Options.Select(o => o.Text).Distinct().Count());
    }
}
