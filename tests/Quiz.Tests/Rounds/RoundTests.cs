using System.Text;
using Quiz.Core.Forms;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Kinds.Timeline;
using Quiz.Languages;
using Quiz.Tests.Packs;
using Quiz.Tests.Questions;
using static Quiz.Tests.Questions.Samples;

namespace Quiz.Tests.Rounds;

public class RoundTests
{
    private static readonly Deck Deck = Samples.Deck(Full);

    [Fact]
    public void The_same_choices_give_the_same_round_and_another_seed_another()
    {
        Assert.Equal(Ids(Make(10, 7)), Ids(Make(10, 7)));
        Assert.Equal(50, Enumerable.Range(0, 50).Select(seed => string.Join(' ', Ids(Make(10, (ulong)seed)))).Distinct().Count());
    }

    [Fact]
    public void Nothing_is_asked_twice() => Assert.All(Enumerable.Range(0, 40), seed =>
    {
        var questions = Make(40, (ulong)seed).Questions;
        Assert.Equal(questions.Length, questions.Select(q => (q.Kind, q.Item)).Distinct().Count());
        Assert.Equal(questions.Length, questions.Select(q => q.Id).Distinct().Count());
    });

    [Fact]
    public void The_same_cards_are_never_asked_about_twice_in_one_kind()
    {
        var deck = Samples.Deck(Pack("\"events\":[" + string.Join(',', Enumerable.Range(0, 5).Select(i => Event($"e{i}", $"{1990 + i}"))) + "]"));
        Assert.All(Enumerable.Range(0, 20), seed =>
        {
            var questions = Make(30, (ulong)seed, deck, TheKind.Order, TheKind.First).Questions;
            Assert.Equal(questions.Length, questions.Select(q => $"{q.Kind} {string.Join(' ', ((EventsSubject)q.Subject).All.Select(e => e.Id).Order())}").Distinct().Count());
        });
    }

    [Fact]
    public void Families_take_turns_and_kinds_within_them() => Assert.All(Enumerable.Range(0, 40), seed =>
    {
        var questions = Make(12, (ulong)seed).Questions;
        Assert.Equal(12, questions.Length);
        Assert.All(questions.Chunk(4), four => Assert.Equal(4, four.Select(q => q.Kind.Family).Distinct().Count()));
        Assert.Equal(3, questions.Where(q => q.Kind.Family == Family.Timeline).Select(q => q.Kind).Distinct().Count());
        Assert.Equal(3, questions.Where(q => q.Kind.Family == Family.Geography).Select(q => q.Kind).Distinct().Count());
    });

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    public void A_round_has_as_many_questions_as_wanted(int count) => Assert.Equal(count, Make(count, 1).Questions.Length);

    [Fact]
    public void A_round_ends_where_nothing_is_left_to_ask()
    {
        // Three written questions; two other cards and the card for "first" at most once an event.
        Assert.Equal(3, Make(1_000, 1, TheKind.Choice).Questions.Length);
        Assert.Equal(4, Make(1_000, 1, TheKind.Status).Questions.Length);
        Assert.Equal(18, Make(1_000, 1, TheKind.Locate).Questions.Length);
        Assert.Empty(Make(10, 1, new Deck(Full, null, ItemFilter.Default, Spoken.GenericWords), TheKind.Locate).Questions);
    }

    [Fact]
    public void Only_the_chosen_kinds_are_asked() => Assert.All(Make(10, 1, TheKind.First, TheKind.WhoSaid).Questions, q => Assert.True(q.Kind.Key is K.First or K.WhoSaid));

    [Fact]
    public void A_run_of_insert_shares_one_line_that_grows_by_the_card_before()
    {
        var questions = Make(8, 3, TheKind.Insert).Questions;
        var lines = questions.Select(q => (GapForm)q.Form).ToList();
        Assert.Equal(2, lines[0].Line.Length);
        for (var i = 1; i < lines.Count; i++)
            Assert.Equal(lines[i - 1].Line.Add(lines[i - 1].Card).Select(c => c.Key).Order(), lines[i].Line.Select(c => c.Key).Order());
    }

    [Fact]
    public void Three_wrong_cards_end_the_run_and_I_do_not_know_costs_no_life()
    {
        var play = Play(8, 3, TheKind.Insert);
        foreach (var (isRight, lives) in new[] { (true, 3), (false, 2), (false, 1) })
        {
            play = Give(play, isRight);
            Assert.Equal(lives, play.Lives);
        }
        play = play.Give(new Answer.Skipped(), TimeSpan.Zero).Next;
        Assert.Equal((1, 5), (play.Lives, play.Number));
        play = Give(play, isRight: false);
        Assert.Equal((0, 9), (play.Lives, play.Number));
        Assert.Null(play.Current);
        Assert.Throws<InvalidOperationException>(() => play.Give(new Answer.Skipped(), TimeSpan.Zero));
        Assert.Equal((100, 800), (play.Score.Points, play.Score.Of));
    }

    [Fact]
    public void When_the_run_is_over_the_other_kinds_go_on()
    {
        var play = Play(12, 3, TheKind.Insert, TheKind.First);
        while (play.Current is { } question)
            play = question.Kind.Key == K.Insert ? Give(play, isRight: false) : play.Give(new Answer.Skipped(), TimeSpan.Zero).Next;
        Assert.Equal(3, play.Answers.Count(a => a.Question.Kind.Key == K.Insert));
        Assert.Equal(play.Round.Questions.Count(q => q.Kind.Key == K.First), play.Answers.Count(a => a.Question.Kind.Key == K.First));
    }

    [Fact]
    public void The_score_sums_points_shares_and_time_and_names_the_worst()
    {
        var play = Play(4, 1, TheKind.First, TheKind.Choice);
        play = play.WithHint().Give(play.Current!.Form.RightAnswer, TimeSpan.FromSeconds(5)).Next;
        play = play.Give(play.Current!.Form.RightAnswer, TimeSpan.FromSeconds(7)).Next;
        play = play.Give(new Answer.Skipped(), TimeSpan.FromSeconds(1)).Next;
        var score = play.Score;
        Assert.Equal((175, 400), (score.Points, score.Of));
        Assert.Equal(TimeSpan.FromSeconds(13), score.Took);
        Assert.Equal(175, score.Kinds.Sum(k => k.Points));
        Assert.Equal(300, score.Kinds.Sum(k => k.Of));
        Assert.Equal(play.Round.Questions[2].Item, Assert.Single(score.LookAgain).Question.Item);
        Assert.Null(score.Claims);
    }

    [Fact]
    public void Always_contested_is_found_out()
    {
        var pack = Pack("\"actors\":[{\"id\":\"a\",\"name\":\"A\"}],\"claims\":[" + string.Join(",", new[] { "established", "contested", "refuted", "unverified", "corroborated" }.Select((status, i) =>
            $"{{\"id\":\"c{i}\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":[{{\"id\":\"x\",\"by\":[\"a\"],\"act\":\"claim\",\"date\":\"2000\"}}],\"assessments\":[{{\"id\":\"y\",\"of\":\"x\",\"asOf\":\"2001\",\"status\":\"{status}\"}}]}}")) + "]");
        Assert.Equal(new Discrimination(2, 0, 3, 3), Score("contested"));
        Assert.Equal(new Discrimination(2, 2, 3, 0), Score("refuted"));

        Discrimination Score(string status)
        {
            var play = new RoundPlay("r", Make(5, 1, Samples.Deck(pack), TheKind.Status), []);
            while (play.Current is { } question)
                play = play.Give(new Answer.Picked(((ChoiceForm)question.Form).Options.ToList().FindIndex(o => o.Key == status)), TimeSpan.Zero).Next;
            return play.Score.Claims!;
        }
    }

    [Fact]
    public void A_round_of_a_large_pack_is_made_from_a_sample_of_it()
    {
        var members = new StringBuilder("\"events\":[");
        for (var i = 0; i < 20_000; i++)
            members.Append(i == 0 ? "" : ",").Append(Event($"e{i}", $"{1000 + (i % 1000)}-01-0{(i % 9) + 1}"));
        var round = Make(10, 7, Samples.Deck(Pack(members.Append(']').ToString())), TheKind.Order, TheKind.First, TheKind.Insert);
        Assert.Equal(10, round.Questions.Length);
    }

    [Fact]
    public void Another_order_of_the_packs_file_is_another_pack_but_another_order_of_its_properties_is_not()
    {
        var reading = PackTexts.Read(PackTexts.Small.Replace("\"id\": \"small\", \"version\": \"1.0.0\"", "\"version\": \"1.0.0\", \"id\": \"small\"", StringComparison.Ordinal));
        var decks = new[] { reading.Pack!, PackTexts.Read(PackTexts.Small).Pack! }.Select(p => new Deck(p, null, ItemFilter.Default, Spoken.GenericWords));
        Assert.Single(decks.Select(deck => string.Join(' ', Ids(Make(5, 1, deck, [.. KindTable.All])))).Distinct());
    }

    private static RoundPlay Play(int count, ulong seed, params Kind[] kinds) => new("r", Make(count, seed, Deck, kinds), []);

    private static RoundPlay Give(RoundPlay play, bool isRight)
    {
        var line = (GapForm)play.Current!.Form;
        var right = Timeline.PositionOf(line.Line, line.Card);
        return play.Give(new Answer.Placed(isRight ? right : right == 0 ? line.Line.Length : 0), TimeSpan.Zero).Next;
    }

    private static Round Make(int count, ulong seed, params Kind[] kinds) => Make(count, seed, Deck, kinds);

    private static Round Make(int count, ulong seed, Deck deck, params Kind[] kinds) =>
        RoundMaker.Make(new(["p"], kinds.Length == 0 ? KindTable.All : [.. kinds], ItemFilter.Default with { Sensitive = true }, count, seed), [deck]);

    private static IEnumerable<string> Ids(Round round) => round.Questions.Select(q => q.Id);
}
