using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Kinds.Claims;
using Quiz.Kinds.Geography;
using Quiz.Kinds.Timeline;
using Quiz.Kinds.Written;
using Quiz.Languages;
using Quiz.Tests.Questions;
using static Quiz.Tests.Packs.ShippedPackTests;

namespace Quiz.Tests.Packs;

/// <summary>What must hold for rounds drawn from the packs that come with the program.</summary>
public class ShippedRoundTests
{
    private static readonly List<Pack> Packs = [.. Files.Select(row => Load(row.Data))];

    [Fact]
    public void No_question_of_a_mixed_round_names_what_a_later_one_asks_for() => Assert.All(Rounds(KindTable.All, 10), round =>
    {
        foreach (var (asked, earlier) in round.Questions.SelectMany((q, i) => round.Questions.Take(i).Select(earlier => (q, earlier))))
            Assert.False(Answer(asked) is { Length: > 3 } answer && Told(earlier).Contains(answer, StringComparison.OrdinalIgnoreCase), $"{earlier} tells {asked}");
    });

    [Fact]
    public void No_event_is_dated_before_a_later_question_asks_when_it_was() => Assert.All(Rounds(KindTable.Of(Family.Timeline), 8), round =>
    {
        var seen = new HashSet<string>();
        foreach (var question in round.Questions)
        {
            var events = ((EventsSubject)question.Subject).All.Select(e => e.Id).ToList();
            var asked = question.Kind.Key == K.Insert ? [events[^1]] : events;
            Assert.True(asked.Count(seen.Contains) <= (question.Kind.Key == K.Order ? 2 : 0), question.ToString());
            seen.UnionWith(events);
        }
    });

    [Fact]
    public void Whoever_is_asked_about_stands_among_others_who_spoke_at_about_that_time()
    {
        var pack = Load("claims-and-denials");
        var years = pack.Claims.SelectMany(c => c.Statements).SelectMany(s => s.By.Select(by => (by, s.Date.Earliest.Year))).ToLookup(s => s.by, s => s.Year);
        var questions = Drawn(pack, TheKind.WhoSaid).Concat(Drawn(pack, TheKind.WhoDenied)).ToList();
        var wrong = questions.SelectMany(q => ((ChoiceForm)q.Form).Options.Select(o => years[o.Key].Select(y => Math.Abs(y - Asked(q).Date.Earliest.Year)).DefaultIfEmpty(999).Min())).ToList();
        Assert.True(wrong.Count > 800);
        Assert.InRange((double)wrong.Count(y => y > 20) / wrong.Count, 0, 0.15);
    }

    [Fact]
    public void Which_act_a_statement_was_is_asked_of_answers_only_so_that_the_prompt_does_not_tell_a_claim() =>
        Assert.All(Packs.SelectMany(pack => Drawn(pack, TheKind.Act)), q => Assert.NotNull(((StatementSubject)q.Subject).Statement.Of));

    [Fact]
    public void Of_one_day_what_was_said_is_told_before_what_was_found() => Assert.All(Packs.SelectMany(pack => Drawn(pack, TheKind.Sequence)), q =>
    {
        var steps = ((CourseSubject)q.Subject).Steps;
        var order = ((OrderForm)q.Form).Precedence.Order.Select(i => steps[i]).ToList();
        Assert.DoesNotContain(order.Zip(order.Skip(1)), pair => pair is (CourseStep.Found, CourseStep.Said) && EdtfDate.ByRange.Compare(pair.First.Date, pair.Second.Date) == 0);
    });

    [Fact] // From 24 October 1902 to 22 January 2026 and what else the pack's statements and findings span, a tenth of it.
    public void A_date_in_a_pack_of_claims_is_graded_by_what_its_statements_and_findings_span() =>
        Assert.Equal(4_494.7, new Deck(Load("claims-and-denials"), null, ItemFilter.Default, Spoken.GenericWords).DateScaleDays, 1);

    private static IEnumerable<Round> Rounds(IEnumerable<Kind> kinds, int count) => Enumerable.Range(0, 40).Select(seed =>
        RoundMaker.Make(new([.. Packs.Select(p => p.Id)], [.. kinds], ItemFilter.Default, count, (ulong)seed), [.. Packs.Select(p => new Deck(p, MapOf(p.Map), ItemFilter.Default, Spoken.GenericWords))]));

    private static IEnumerable<Question> Drawn(Pack pack, Kind kind)
    {
        var (deck, maker) = (new Deck(pack, MapOf(pack.Map), ItemFilter.Default with { Sensitive = true }, Spoken.GenericWords), kind);
        return Enumerable.Range(0, 5).SelectMany(seed => maker.ItemsOf(deck).Select(item => maker.Make(deck, item, (ulong)seed))).OfType<Question>();
    }

    private static Statement Asked(Question question) => question.Subject switch { StatementSubject s => s.Statement, DenialSubject s => s.Denial, _ => throw new ArgumentException(question.ToString()) };

    private static string? Answer(Question question) => question.Form switch
    {
        NameForm c => c.Names.Target[0],
        ChoiceForm c when question.Kind.Key is K.Choice or K.WhoSaid or K.WhoDenied => c.Options[c.Right].Text,
        _ => null,
    };

    private static string Told(Question question) => $"{Answer(question)} {question.Subject switch
    {
        WrittenSubject s => $"{s.Question.Prompt} {s.Question.Why}",
        PlaceSubject s => s.Place.Name,
        RegionSubject s => s.Region.Name,
        _ => "",
    }}";
}
