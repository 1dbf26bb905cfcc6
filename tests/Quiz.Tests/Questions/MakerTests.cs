using Quiz.Core.Dates;
using Quiz.Core.Forms;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Kinds.Claims;
using Quiz.Languages;
using static Quiz.Tests.Questions.Samples;

namespace Quiz.Tests.Questions;

public class MakerTests
{
    [Theory] // asOf, status: of a statement "one" unless told otherwise, and the standings that can be asked for
    [InlineData("2000-01-05|2000-03-01", "", "2000-01-06 2000-03-02")]
    [InlineData("2000-01-05|2000-01-06", "", "2000-01-07")] // no day certainly between the two
    [InlineData("2000-01-05|2000-01-07", "", "2000-01-06 2000-01-08")]
    [InlineData("2000-01|2000-02", "", "2000-03-01")]
    [InlineData("2000-01|2000-02-02", "", "2000-02-01 2000-02-03")]
    [InlineData("2000-01-05|2000", "", "")] // the other may have come before it or after it
    [InlineData("2000-01-05|../2000-01-03", "", "2000-01-06")]
    [InlineData("2000-01-05|2000-02/..", "", "2000-01-06")]
    [InlineData("2000-01-05|2000-03-01", "2000-02-28", "2000-01-06")]
    [InlineData("2000-01-05", "2000-01-05", "")]
    [InlineData("2000-01-05", "2000-01", "2000-01-06")]
    [InlineData("2000-01~", "", "2000-02-29")] // as far from the month as it is exact: a month
    [InlineData("2000-01-05|2000-02~", "", "")] // on 6 January a date of "about February" may have come
    [InlineData("2000-01-05|2000-04~", "", "2000-01-06 2000-05-30")]
    public void A_status_is_asked_for_the_day_after_an_assessment_and_certainly_before_the_next(string asOf, string packAsOf, string days)
    {
        var claim = Claim(string.Join(",", asOf.Split('|').Select((date, i) => $"{{\"id\":\"a{i}\",\"of\":\"one\",\"asOf\":\"{date}\",\"status\":\"contested\"}}")));
        var until = packAsOf.Length == 0 ? null : EdtfDate.Parse(packAsOf);
        Assert.Equal(days, string.Join(' ', StatusKind.Standings(claim, until).Select(s => s.AsOf.ToString()).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Assessments_of_other_statements_do_not_disturb() => Assert.Equal(2, StatusKind.Standings(
        Claim("{\"id\":\"a\",\"of\":\"one\",\"asOf\":\"2000-01-05\",\"status\":\"contested\"},{\"id\":\"b\",\"of\":\"two\",\"asOf\":\"2000-01-05\",\"status\":\"refuted\"}"), null).Count());

    [Fact]
    public void Who_said_offers_nobody_else_who_did_the_same_in_the_matter()
    {
        var pack = Pack("\"actors\":[" + string.Join(",", "abcdef".Select(c => $"{{\"id\":\"{c}\",\"name\":\"Actor {c}\",\"side\":\"{(c < 'd' ? "X" : "Y")}\"}}")) + "],\"claims\":[{\"id\":\"c\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":["
            + "{\"id\":\"one\",\"by\":[\"a\",\"b\"],\"act\":\"claim\",\"date\":\"2000\",\"text\":\"T\"},{\"id\":\"two\",\"by\":[\"d\"],\"act\":\"claim\",\"date\":\"2000\",\"text\":\"T\"}]}]");
        for (var seed = 0UL; seed < 50; seed++)
        {
            var question = Ask(pack, TheKind.WhoSaid, "c", seed);
            var options = ((ChoiceForm)question.Form).Options.Select(o => o.Key).ToHashSet();
            Assert.Single(options.Intersect(["a", "b", "d"]));
            Assert.True(options.IsSubsetOf("abcdef".Select(c => c.ToString())));
        }
    }

    [Fact]
    public void Nobody_is_asked_for_when_all_could_have_said_it() => Assert.Null(TryAsk(
        Pack("\"actors\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"b\",\"name\":\"A\"}],\"claims\":[{\"id\":\"c\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":[{\"id\":\"one\",\"by\":[\"a\"],\"act\":\"claim\",\"date\":\"2000\",\"text\":\"T\"}]}]"), TheKind.WhoSaid, "c"));

    [Theory]
    [InlineData("1990 1991 1992", true)]
    [InlineData("1990 1990-05 1992", false)] // two pairs of three
    [InlineData("1990 1990 1992 1993", true)] // five of six
    [InlineData("1990 1990 1990 1990 1991", false)] // four of ten
    [InlineData("1990 1990 1990 1991 1991", true)] // six of ten
    [InlineData("1990 1990 1990 1991", true)] // three of six
    public void An_order_needs_three_certain_pairs_and_half_of_all(string dates, bool canBe) => Assert.Equal(canBe, Precedence.ByDate(Cards(dates.Split(' '))).CanBeAsked);

    [Theory]
    [InlineData("1990|1990|1990|1990")]
    [InlineData("1990/..|1991/..|../1990|1980/2000")]
    public void Where_no_order_is_certain_none_is_asked_for(string dates)
    {
        var pack = Pack($"\"events\":[{string.Join(',', dates.Split('|').Select((d, i) => Event($"e{i}", d)))}]");
        Assert.DoesNotContain(All(Deck(pack), 1), q => q.Kind.Key is K.Order or K.Insert);
    }

    [Fact]
    public void Cards_of_equal_titles_never_meet()
    {
        var pack = Pack("\"events\":[" + string.Join(",", Enumerable.Range(0, 12).Select(i => $"{{\"id\":\"e{i}\",\"date\":\"{1990 + (i / 2)}\",\"title\":\"T{i % 4}\",\"sources\":[\"s\"]}}")) + "]");
        for (var seed = 0UL; seed < 60; seed++)
        {
            foreach (var question in All(Deck(pack), seed))
            {
                var shown = question.Form switch { OrderForm c => c.Cards.Select(x => x.Text), GapForm c => c.Line.Add(c.Card).Select(x => x.Text), ChoiceForm c => c.Options.Select(x => x.Text), _ => [] };
                Assert.Equal(shown.Count(), shown.Distinct().Count());
            }
        }
    }

    [Fact]
    public void A_run_has_24_cards_to_place_and_an_endless_one_goes_on_with_the_same_and_all_others()
    {
        var pack = Pack($"\"events\":[{string.Join(',', Enumerable.Range(0, 90).Select(i => Event($"e{i}", $"{1900 + i}")))}]");
        var maker = TheKind.Insert;
        var (usual, endless) = (maker.Run(Deck(pack), 5, isEndless: false).ToList(), maker.Run(Deck(pack), 5, isEndless: true).ToList());
        Assert.Equal((24, 88), (usual.Count, endless.Count));
        Assert.Equal(usual, endless.Take(24));
        Assert.Equal(88, endless.Select(q => q.Item).Distinct().Count());
        Assert.Equal(89, ((GapForm)endless[^1].Form).Line.Length);
    }

    [Fact]
    public void Only_places_with_a_point_on_the_map_that_is_exact_are_asked_for()
    {
        var pack = Pack("\"map\":\"grid\",\"places\":[{\"id\":\"in\",\"name\":\"In\",\"lat\":1,\"lon\":1,\"sources\":[\"s\"]},{\"id\":\"out\",\"name\":\"Out\",\"lat\":50,\"lon\":1,\"sources\":[\"s\"]},"
            + "{\"id\":\"vague\",\"name\":\"Vague\",\"lat\":1,\"lon\":2,\"approximate\":true,\"sources\":[\"s\"]},{\"id\":\"nowhere\",\"name\":\"Nowhere\",\"sources\":[\"s\"]}]");
        Assert.Equal(["places/in"], All(Deck(pack), 1).Select(q => q.Item).Distinct());
    }

    [Fact]
    public void Without_a_map_nothing_is_asked_that_needs_one()
    {
        var kinds = All(new Deck(Full, null, ItemFilter.Default, Spoken.GenericWords), 1).Select(q => q.Kind).ToHashSet();
        Assert.Empty(kinds.Intersect([TheKind.Locate, TheKind.Name, TheKind.Neighbours, TheKind.Point]));
        Assert.Contains(TheKind.Distance, kinds);
    }

    [Theory]
    [InlineData("", "", false, "a b")]
    [InlineData("", "", true, "a b c")]
    [InlineData("x", "", false, "a")]
    [InlineData("x y", "", true, "a b c")]
    [InlineData("", "y", false, "a")]
    [InlineData("x", "x", true, "")]
    public void Items_are_filtered_by_tags_and_sensitive_ones_stay_out_until_asked_for(string tags, string notTags, bool sensitive, string taken)
    {
        var pack = Pack($"\"events\":[{Event("a", "2000", ",\"tags\":[\"x\"]")},{Event("b", "2001", ",\"tags\":[\"y\"]")},{Event("c", "2002", ",\"tags\":[\"x\",\"y\"],\"sensitive\":true")}]");
        var filter = new ItemFilter([.. tags.Split(' ', StringSplitOptions.RemoveEmptyEntries)], [.. notTags.Split(' ', StringSplitOptions.RemoveEmptyEntries)], sensitive);
        Assert.Equal(taken, string.Join(' ', new Deck(pack, null, filter, Spoken.GenericWords).Events.Select(e => e.Id)));
    }

    private static Claim Claim(string assessments) => Pack("\"actors\":[{\"id\":\"a\",\"name\":\"A\"}],\"claims\":[{\"id\":\"c\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":["
        + "{\"id\":\"one\",\"by\":[\"a\"],\"act\":\"claim\",\"date\":\"2000\"},{\"id\":\"two\",\"by\":[\"a\"],\"act\":\"claim\",\"date\":\"2000\"}],\"assessments\":[" + assessments + "]}]").Claims[0];
}
