using CsCheck;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Statistics;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Tests.Packs;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Statistics;

public class PackStatisticsTests
{
    public static TheoryData<string> Packs => ShippedPackTests.Files;

    [Fact]
    public void A_kind_is_said_to_be_asked_exactly_where_it_can_be() => RandomPacks.All.Sample(
        random =>
        {
            var deck = Samples.Deck(random.Pack);
            foreach (var kind in PackStatistics.Of(KindTable.All, random.Pack, Samples.Grid, Spoken.GenericWords).Kinds)
            {
                var maker = kind.Kind;
                Assert.Equal(maker.ItemsOf(deck).Length, kind.Pool);
                Assert.InRange(kind.Askable, 0, kind.Pool);
                Assert.False(kind.IsEstimate);
                if (kind.Askable == 0)
                    Assert.DoesNotContain(maker.ItemsOf(deck), item => maker.Make(deck, item, 1) is not null);
            }
        },
        iter: 50);

    [Fact]
    public void Of_a_pack_with_everything_every_kind_can_be_asked() =>
        Assert.All(PackStatistics.Of(KindTable.All, Samples.Full, Samples.Grid, Spoken.GenericWords).Kinds, kind => Assert.True(kind.Askable > 0, kind.ToString()));

    [Fact]
    public void Without_its_map_nothing_on_a_map_can_be_asked() =>
        Assert.All(PackStatistics.Of(KindTable.All, Samples.Full, null, Spoken.GenericWords).Kinds.Where(k => k.Kind.Key is K.Locate or K.Name or K.Neighbours or K.Bearing), kind => Assert.Equal((0, 0), (kind.Pool, kind.Askable)));

    [Fact]
    public void Of_very_many_items_the_number_is_estimated()
    {
        var events = string.Join(',', Enumerable.Range(0, 1000).Select(i => Samples.Event($"e{i}", $"{1000 + i}")));
        var first = PackStatistics.Of(KindTable.All, Samples.Pack($"\"events\":[{events}]"), null, Spoken.GenericWords).Kinds.Single(k => k.Kind.Key == K.First);
        Assert.Equal((1000, 1000, true), (first.Pool, first.Askable, first.IsEstimate));
    }

    [Fact]
    public void Years_are_counted_once_each_in_at_most_16_bars_without_gaps() => Gen.Int[-9999, 9999].Array[1, 40].Sample(years =>
    {
        var pack = Samples.Pack("\"events\":[" + string.Join(',', years.Select((y, i) => Samples.Event($"e{i}", y < 0 ? $"-{-y:0000}" : $"{y:0000}"))) + "]");
        var bars = PackStatistics.Of(KindTable.All, pack, null, Spoken.GenericWords).Years;
        Assert.InRange(bars.Length, 1, 16);
        Assert.All(bars, bar => Assert.Equal(years.Count(y => y >= bar.From && y <= bar.To), bar.Count));
        Assert.Equal(years.Length, bars.Sum(bar => bar.Count));
        Assert.All(bars.Zip(bars.Skip(1)), pair => Assert.Equal(pair.First.To + 1, pair.Second.From));
    });

    [Theory]
    [InlineData("2001,2003", 3, 2001, 2001)]
    [InlineData("1957,2023", 14, 1955, 1959)]
    [InlineData("1066,2023", 11, 1000, 1099)]
    [InlineData("Y-9999999,Y9999999", 10, -10_000_000, -8_000_001)]
    public void A_bar_is_as_wide_as_the_span_needs(string dates, int bars, long from, long to)
    {
        var years = PackStatistics.Of(KindTable.All, Samples.Pack("\"events\":[" + string.Join(',', dates.Split(',').Select((d, i) => Samples.Event($"e{i}", d))) + "]"), null, Spoken.GenericWords).Years;
        Assert.Equal((bars, from, to), (years.Length, years[0].From, years[0].To));
    }

    [Fact]
    public void An_open_date_is_counted_by_the_end_that_is_known()
    {
        var pack = Samples.Pack($"\"events\":[{Samples.Event("a", "../1990")},{Samples.Event("b", "1990/..")},{Samples.Event("c", "../..")}]");
        Assert.Equal(new YearBar(1990, 1990, 2), Assert.Single(PackStatistics.Of(KindTable.All, pack, null, Spoken.GenericWords).Years));
    }

    [Fact]
    public void Sides_and_findings_are_counted()
    {
        var statistics = PackStatistics.Of(KindTable.All, Samples.Full, Samples.Grid, Spoken.GenericWords);
        Assert.Equal([new SideTally("Side 0", 2, 2, 0), new SideTally("Side 1", 2, 2, 0)], statistics.Sides);
        Assert.Equal(new ClaimTally(0, 0, 4, 0), statistics.Claims);
        Assert.Empty(statistics.Rules);
    }

    [Theory, MemberData(nameof(Packs))]
    public void What_is_counted_of_a_shipped_pack_adds_up(string id)
    {
        var pack = ShippedPackTests.Load(id);
        var statistics = PackStatistics.Of(KindTable.All, pack, pack.Map switch { "ukraine" => ShippedPackTests.Ukraine, "world" => ShippedPackTests.World, _ => null }, Spoken.GenericWords);
        Assert.Equal(pack.Items.Sum(i => i.Tags.Length), statistics.Tags.Sum(t => t.Count));
        Assert.Equal(pack.Claims.Length, statistics.Claims.Assessed + statistics.Claims.Unassessed);
        Assert.Equal(pack.Items.Count(i => i.Sensitive), statistics.Sensitive);
        Assert.Equal(Balance.SettledOf(pack).Count, statistics.Claims.Held + statistics.Claims.Fell);
        Assert.Equal(statistics.Rules.Select(r => r.Share).OrderDescending(), statistics.Rules.Select(r => r.Share));
    }
}
