using Quiz.Core.Questions;
using Quiz.Core.Randomness;
using Quiz.Play;
using Quiz.Wording;
using Quiz.Wording.Languages;
using static Quiz.Tests.Questions.Samples;

namespace Quiz.Tests.Questions;

/// <summary>The compiler does not tell when a switch over challenges or kinds lacks one: these tests do, one for each switch.</summary>
public class KindTests
{
    private static readonly List<Question> AllOfFull = [.. Enumerable.Range(0, 20).SelectMany(seed => All(Deck(Full), (ulong)seed))];

    public static TheoryData<Type> Challenges => [.. typeof(Challenge).GetNestedTypes()];

    public static TheoryData<Kind> Kinds => [.. Core.Questions.Kinds.All];

    public static Question QuestionOf(Type challenge) => AllOfFull.First(q => q.Challenge.GetType() == challenge);

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_has_a_maker_a_family_a_name_and_questions(Kind kind)
    {
        Assert.Equal(kind, QuestionMakers.Of(kind).Kind);
        Assert.Equal([kind], Core.Questions.Kinds.Named(Core.Questions.Kinds.KeyOf(kind)).Except(OfWhichAnAuthorWroteSome(kind)));
        Assert.Equal(kind, Core.Questions.Kinds.WithKey(Core.Questions.Kinds.KeyOf(kind)));
        Assert.Contains(kind, Core.Questions.Kinds.Named(Core.Questions.Kinds.NameOf(kind)));
        Assert.Contains(kind, Core.Questions.Kinds.Of(Core.Questions.Kinds.FamilyOf(kind)));
        Assert.Contains(AllOfFull, q => q.Kind == kind);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_has_a_prompt_a_way_to_answer_and_a_title(Kind kind)
    {
        Assert.All(AllOfFull.Where(q => q.Kind == kind).Take(40), q => Assert.Matches(@"\?$|^Put .* first\.$|\? (Pick all of them|Pick the whole, or the parts|Any point in it is right)\.$", Prompts.Of(Language.English, q)));
        Assert.All(AllOfFull.Where(q => q.Kind == kind).Take(40), q => Assert.StartsWith("Type ", Prompts.HowToAnswer(Language.English, q), StringComparison.Ordinal));
        Assert.NotEmpty(Language.English.Of(kind));
    }

    private static Kind[] OfWhichAnAuthorWroteSome(Kind kind) => kind switch { Kind.Order => [Kind.WrittenOrder], Kind.Date => [Kind.WrittenDate], _ => [] };

    [Theory, MemberData(nameof(Challenges))]
    public void Every_challenge_has_a_right_answer_that_scores_1(Type challenge) =>
        Assert.All(AllOfFull.Where(q => q.Challenge.GetType() == challenge), q => Assert.Equal(1, Grader.Grade(q, AnswerJson.Right(q)).Score));

    [Theory, MemberData(nameof(Challenges))]
    public void Every_challenge_has_a_hint_in_words_that_stays_the_same(Type challenge) => Assert.All(AllOfFull.Where(q => q.Challenge.GetType() == challenge), q =>
    {
        Assert.Equal(Hint.For(q), Hint.For(q));
        Assert.EndsWith(".", HintWords.Of(Language.English, q), StringComparison.Ordinal);
    });

    [Theory, MemberData(nameof(Challenges))]
    public void Every_challenge_is_explained_with_a_source_right_wrong_or_skipped(Type challenge) => Assert.All(AllOfFull.Where(q => q.Challenge.GetType() == challenge).Take(60), q =>
    {
        foreach (var answer in (Answer[])[AnswerJson.Right(q), new Answer.Skipped()])
        {
            var explanation = Explanation.Of(Language.English, new(1, q, answer, Grader.Grade(q, answer), false, TimeSpan.Zero));
            Assert.NotEmpty(explanation.Why);
            Assert.NotEmpty(explanation.Sources);
        }
    });

    [Theory, MemberData(nameof(Challenges))]
    public void Every_challenge_is_answered_in_JSON_and_what_is_wanted_is_told(Type challenge) => Assert.All(AllOfFull.Where(q => q.Challenge.GetType() == challenge).Take(60), q =>
    {
        Assert.True(AnswerJson.TryRead(Language.English, q, AnswerJson.Write(q, AnswerJson.Right(q)), out var request, out var why), why);
        Assert.Equal(1, Grader.Grade(q, request.Answer!).Score);
        Assert.StartsWith("{", AnswerJson.Wanted(Language.English, q), StringComparison.Ordinal);
        Assert.True(AnswerJson.TryRead(Language.English, q, "{\"skip\":true}", out request, out _) && request.Answer is Answer.Skipped);
        Assert.True(AnswerJson.TryRead(Language.English, q, "{\"hint\":true}", out request, out _) && request.Answer is null);
    });

    [Fact]
    public void No_hint_names_a_right_option_as_wrong() => Assert.All(AllOfFull, q =>
    {
        if (Hint.For(q) is Hint.NotThis { Option: var option })
            Assert.False(q.Challenge switch { Challenge.PickOne c => option == c.Right, Challenge.NameIt c => option == c.Right, Challenge.PickMany c => c.Right.Contains(option), _ => true });
        if (Hint.For(q) is Hint.BesideCard beside && q.Challenge is Challenge.PlaceInLine line)
            Assert.Equal(beside.After, line.Line[beside.Card].Date.IsCertainlyBefore(line.Card.Date));
        if (Hint.For(q) is Hint.Begin first && q.Challenge is Challenge.PutInOrder order)
            Assert.DoesNotContain(Enumerable.Range(0, order.Cards.Length), c => order.Precedence.IsBefore(c, first.Card));
        if (Hint.For(q) is Hint.End last && q.Challenge is Challenge.PutInOrder ending)
            Assert.DoesNotContain(Enumerable.Range(0, ending.Cards.Length), c => ending.Precedence.IsBefore(last.Card, c));
        if (Hint.For(q) is Hint.Decade decade && q.Challenge is Challenge.GiveDate date)
            Assert.True(decade.Date.Earliest <= date.Right.Earliest && date.Right.Latest <= decade.Date.Latest);
        if (Hint.For(q) is Hint.Between between && q.Challenge is Challenge.GiveNumber number)
            Assert.True(between.Low <= number.Right && number.Right <= between.High);
    });

    [Fact]
    public void Questions_are_the_same_for_the_same_seed_and_their_ids_differ_by_kind_item_and_seed()
    {
        foreach (var question in All(Deck(Full), 3))
        {
            var again = Ask(Full, question.Kind, question.Item.Split('/')[1], 3);
            Assert.Equal(question, again);
            Assert.Equal(AnswerJson.Write(question, AnswerJson.Right(question)), AnswerJson.Write(again, AnswerJson.Right(again)));
        }
        Assert.Equal(AllOfFull.Count, AllOfFull.Select(q => q.Id).Distinct().Count());
        Assert.All(AllOfFull, q => Assert.Matches("^[0-9a-f]{16}$", q.Id));
    }

    [Fact]
    public void An_id_is_a_fixed_hash_of_pack_kind_item_and_seed() =>
        Assert.Equal(StableHash.Of("p@1.0.0", "order", "events/e0", "3").ToString("x16", System.Globalization.CultureInfo.InvariantCulture), Ask(Full, Kind.Order, "e0", 3).Id);
}
