using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Randomness;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Play;
using static Quiz.Tests.Questions.Samples;

namespace Quiz.Tests.Questions;

/// <summary>The compiler does not tell when a switch over challenges or kinds lacks one: these tests do, one for each switch.</summary>
public class KindTests
{
    private static readonly List<Question> AllOfFull = [.. Enumerable.Range(0, 20).SelectMany(seed => All(Deck(Full), (ulong)seed))];

    public static TheoryData<Type> Challenges => [.. typeof(Form).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Form)))];

    public static TheoryData<Kind> Kinds => [.. KindTable.All];

    public static Question QuestionOf(Type challenge) => AllOfFull.First(q => q.Form.GetType() == challenge);

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_has_a_maker_a_family_a_name_and_questions(Kind kind)
    {
        Assert.Equal([kind], KindTable.Named(kind.Key).Except(OfWhichAnAuthorWroteSome(kind)));
        Assert.Equal(kind, KindTable.WithKey(kind.Key));
        Assert.Contains(kind, KindTable.Named(kind.Name));
        Assert.Contains(kind, KindTable.Of(kind.Family));
        Assert.Contains(AllOfFull, q => q.Kind == kind);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_has_a_prompt_a_way_to_answer_and_a_title(Kind kind)
    {
        Assert.All(AllOfFull.Where(q => q.Kind == kind).Take(40), q => Assert.Matches(@"\?$|^Put .* first\.$|\? (Pick all of them|Pick the whole, or the parts|Any point in it is right)\.$", Spoken.English.Word(q).Prompt));
        Assert.All(AllOfFull.Where(q => q.Kind == kind).Take(40), q => Assert.StartsWith("Type ", Spoken.English.Word(q).HowToType, StringComparison.Ordinal));
        Assert.NotEmpty(Spoken.English.TitleOf(kind));
    }

    private static Kind[] OfWhichAnAuthorWroteSome(Kind kind) => kind.Key switch { K.Order => [TheKind.WrittenOrder], K.Date => [TheKind.WrittenDate], _ => [] };

    [Theory, MemberData(nameof(Challenges))]
    public void Every_challenge_has_a_right_answer_that_scores_1(Type challenge) =>
        Assert.All(AllOfFull.Where(q => q.Form.GetType() == challenge), q => Assert.Equal(1, q.Grade(q.Form.RightAnswer).Score));

    [Theory, MemberData(nameof(Challenges))]
    public void Every_challenge_has_a_hint_in_words_that_stays_the_same(Type challenge) => Assert.All(AllOfFull.Where(q => q.Form.GetType() == challenge), q =>
    {
        Assert.Equal(q.Hint, q.Hint);
        Assert.EndsWith(".", Spoken.English.Word(q).Hint, StringComparison.Ordinal);
    });

    [Theory, MemberData(nameof(Challenges))]
    public void Every_challenge_is_explained_with_a_source_right_wrong_or_skipped(Type challenge) => Assert.All(AllOfFull.Where(q => q.Form.GetType() == challenge).Take(60), q =>
    {
        foreach (var answer in (Answer[])[q.Form.RightAnswer, new Answer.Skipped()])
        {
            var explanation = Spoken.English.Word(q).Explain(new(1, q, answer, q.Grade(answer), false, TimeSpan.Zero));
            Assert.NotEmpty(explanation.Why);
            Assert.NotEmpty(explanation.Sources);
        }
    });

    [Theory, MemberData(nameof(Challenges))]
    public void Every_challenge_is_answered_in_JSON_and_what_is_wanted_is_told(Type challenge) => Assert.All(AllOfFull.Where(q => q.Form.GetType() == challenge).Take(60), q =>
    {
        Assert.True(AnswerJson.TryRead(Spoken.English, q, AnswerJson.Write(q.Form.RightAnswer), out var request, out var why), why);
        Assert.Equal(1, q.Grade(request.Answer!).Score);
        Assert.StartsWith("{", q.Form.JsonWanted(Spoken.English), StringComparison.Ordinal);
        Assert.True(AnswerJson.TryRead(Spoken.English, q, "{\"skip\":true}", out request, out _) && request.Answer is Answer.Skipped);
        Assert.True(AnswerJson.TryRead(Spoken.English, q, "{\"hint\":true}", out request, out _) && request.Answer is null);
    });

    [Fact]
    public void No_hint_names_a_right_option_as_wrong() => Assert.All(AllOfFull, q =>
    {
        if (q.Hint is Hint.NotThis { Option: var option })
            Assert.False(q.Form switch { ChoiceForm c => option == c.Right, NameForm c => option == c.Right, SeveralForm c => c.Right.Contains(option), _ => true });
        if (q.Hint is Hint.BesideCard beside && q.Form is GapForm line)
            Assert.Equal(beside.After, line.Line[beside.Card].Date.IsCertainlyBefore(line.Card.Date));
        if (q.Hint is Hint.Begin first && q.Form is OrderForm order)
            Assert.DoesNotContain(Enumerable.Range(0, order.Cards.Length), c => order.Precedence.IsBefore(c, first.Card));
        if (q.Hint is Hint.End last && q.Form is OrderForm ending)
            Assert.DoesNotContain(Enumerable.Range(0, ending.Cards.Length), c => ending.Precedence.IsBefore(last.Card, c));
        if (q.Hint is Hint.Decade decade && q.Form is DateForm date)
            Assert.True(decade.Date.Earliest <= date.Right.Earliest && date.Right.Latest <= decade.Date.Latest);
        if (q.Hint is Hint.Between between && q.Form is NumberForm number)
            Assert.True(between.Low <= number.Right && number.Right <= between.High);
    });

    [Fact]
    public void Questions_are_the_same_for_the_same_seed_and_their_ids_differ_by_kind_item_and_seed()
    {
        foreach (var question in All(Deck(Full), 3))
        {
            var again = Ask(Full, question.Kind, question.Item.Split('/')[1], 3);
            Assert.Equal(question, again);
            Assert.Equal(AnswerJson.Write(question.Form.RightAnswer), AnswerJson.Write(again.Form.RightAnswer));
        }
        Assert.Equal(AllOfFull.Count, AllOfFull.Select(q => q.Id).Distinct().Count());
        Assert.All(AllOfFull, q => Assert.Matches("^[0-9a-f]{16}$", q.Id));
    }

    [Fact]
    public void An_id_is_a_fixed_hash_of_pack_kind_item_and_seed() =>
        Assert.Equal(StableHash.Of("p@1.0.0", "order", "events/e0", "3").ToString("x16", System.Globalization.CultureInfo.InvariantCulture), Ask(Full, TheKind.Order, "e0", 3).Id);
}
