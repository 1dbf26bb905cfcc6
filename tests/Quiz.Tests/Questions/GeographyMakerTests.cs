using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Kinds.Geography;
using Quiz.Languages;
using static Quiz.Tests.Packs.ShippedPackTests;

namespace Quiz.Tests.Questions;

/// <summary>What is asked about on the shipped maps, and with what beside it.</summary>
public class GeographyMakerTests
{
    private static readonly Pack Regions = Load("ukraine-regions");
    private static readonly Pack Capitals = Load("world-capitals");
    private static readonly Deck InUkraine = new(Regions, Ukraine, ItemFilter.Default, Spoken.GenericWords);
    private static readonly Deck InTheWorld = new(Capitals, World, ItemFilter.Default, Spoken.GenericWords);

    [Fact]
    public void A_direction_is_right_by_the_shortest_way_and_on_a_chart_and_the_ones_beside_it_are_half_right() => Assert.All(Drawn(TheKind.Bearing, 2), question =>
    {
        var (way, challenge) = ((WaySubject)question.Subject, (ChoiceForm)question.Form);
        var (from, to) = (way.From.Point!.Value, way.To.Point!.Value);
        var right = (CompassPoint)(2 * challenge.Right);
        Assert.Equal((right, right), (Geodesy.Compass8(Geodesy.BearingDegrees(from, to)), Geodesy.Compass8(Geodesy.RhumbDegrees(from, to))));
        Assert.InRange(Geodesy.DistanceKm(from, to), 0.03 * way.Map.DiagonalKm, double.MaxValue);
        var scores = Enumerable.Range(0, 8).Select(i => question.Grade(new Answer.Picked((challenge.Right + i) % 8)).Score);
        Assert.Equal([1, 0.5, 0, 0, 0, 0, 0, 0.5], scores);
        Assert.Equal(8, Spoken.Ukrainian.Word(question).Form.Options.Select(o => o.Text).Distinct().Count());
    });

    [Fact]
    public void Dnipro_lies_to_the_southeast_of_Kyiv() // from 50.4547 N 30.5238 E to 48.4593 N 35.0386 E
    {
        var question = Enumerable.Range(0, 2_000).Select(seed => TheKind.Bearing.Make(InUkraine, Regions.Place("dnipro")!, (ulong)seed))
            .First(q => ((WaySubject)q!.Subject).From.Id == "kyiv")!;
        Assert.Equal("In which direction from Kyiv is Dnipro?", Spoken.English.Word(question).Prompt);
        var answered = new Core.Rounds.Answered(1, question, new Answer.Picked(2), question.Grade(new Answer.Picked(2)), false, TimeSpan.Zero);
        Assert.Equal(0.5, answered.Verdict.Score);
        Assert.Equal(["Dnipro lies 395 km southeast of Kyiv (122°).", "A direction beside the right one is worth half the points."], Spoken.English.Word(answered.Question).Explain(answered).Why);
    }

    [Theory] // who is confused with whom: the one called alike, and the nearest
    [InlineData("UA-23", "UA-21")] // Zaporizhzhia, Zakarpattia
    [InlineData("UA-63", "UA-65")] // Kharkiv, Kherson
    [InlineData("UA-63", "UA-59")] // Kharkiv, Sumy
    public void A_name_stands_among_those_that_people_confuse(string asked, string offered) =>
        Assert.Contains(offered, OptionsOf(InUkraine, Regions.Region(asked)!));

    [Theory]
    [InlineData("NE", "NG")] // Niger, Nigeria
    [InlineData("SK", "SI")] // Slovakia, Slovenia
    [InlineData("GN", "GW")] // Guinea, Guinea-Bissau
    [InlineData("LV", "LT")]
    public void A_country_stands_among_those_that_people_confuse(string asked, string offered) =>
        Assert.Contains(offered, OptionsOf(InTheWorld, Capitals.Region(asked)!));

    [Fact]
    public void The_wrong_neighbours_are_those_of_another_region_nearby()
    {
        var questions = Drawn(TheKind.Neighbours, 3).ToList();
        Assert.True(questions.Count > 300);
        var around = questions.Count(q =>
        {
            var (challenge, subject) = ((SeveralForm)q.Form, (RegionSubject)q.Subject);
            var wrong = challenge.Options.Where((_, i) => !challenge.Right.Contains(i)).Select(o => o.Key).ToList();
            Assert.DoesNotContain(subject.Region.Id, challenge.Options.Select(o => o.Key));
            return subject.Map.Regions.Any(other => other.Code != subject.Region.Id && wrong.Count(other.Neighbours.Contains) >= 2);
        });
        Assert.InRange((double)around / questions.Count, 0.75, 1);
    }

    [Fact]
    public void What_is_told_of_a_region_in_words_names_none_of_the_options() => Assert.All(Drawn(TheKind.Name, 3), question =>
    {
        var told = Spoken.English.Word(question).InFull;
        var names = told.Replace(" and ", ", ", StringComparison.Ordinal).Split(", ").Select(name => name.Split("borders ")[^1].Split("among others ")[^1].Split(" of ")[^1]);
        Assert.All(((NameForm)question.Form).Options, option => Assert.DoesNotContain(option.Text, names));
    });

    [Theory]
    [InlineData("UA-51", MapEase.Easy)] // Odesa: large, at the sea
    [InlineData("UA-43", MapEase.Easy)] // Crimea
    [InlineData("UA-21", MapEase.Middling)] // Zakarpattia: at the border
    [InlineData("UA-71", MapEase.Hard)] // Cherkasy: inland
    public void A_region_is_easy_to_find_by_its_size_and_its_edge(string code, MapEase ease) => Assert.Equal(ease, MapEases.Of(Ukraine, Ukraine.Region(code)!));

    [Fact]
    public void A_place_is_as_easy_as_the_region_whose_capital_it_is_and_else_hard()
    {
        Assert.Equal(MapEase.Easy, MapEases.Of(Regions, Ukraine, Regions.Place("odesa")!));
        Assert.Equal(MapEase.Hard, MapEases.Of(Regions, Ukraine, Regions.Place("mariupol")!));
    }

    [Theory] // the tag, and a point that the map opens on with one far away that it does not
    [InlineData("africa", 0, 20, 50, 30)]
    [InlineData("europe", 50, 15, 0, 20)]
    [InlineData("oceania", -18, 178, 40, 100)]
    [InlineData("south-america", -15, -60, 50, 10)]
    public void A_round_of_one_continent_opens_the_map_on_it(string tag, double lat, double lon, double farLat, double farLon)
    {
        var deck = new Deck(Capitals, World, ItemFilter.Default with { Tags = [tag] }, Spoken.GenericWords);
        Assert.NotNull(deck.Area);
        Assert.True(deck.Area.Value.Contains(new(lat, lon)), deck.Area.ToString());
        Assert.False(deck.Area.Value.Contains(new(farLat, farLon)), deck.Area.ToString());
        Assert.All(TheKind.Locate.ItemsOf(deck), item =>
            Assert.Equal(deck.Area, ((PointForm)TheKind.Locate.Make(deck, item, 1)!.Form).Area));
    }

    [Fact]
    public void A_round_without_tags_or_of_what_is_everywhere_opens_on_the_whole_map()
    {
        Assert.Null(InTheWorld.Area);
        Assert.Null(new Deck(Capitals, World, ItemFilter.Default with { Tags = ["capital"] }, Spoken.GenericWords).Area);
    }

    [Fact]
    public void The_world_has_the_capitals_of_185_members_or_more()
    {
        Assert.InRange(Capitals.Places.Length, 185, 193);
        Assert.DoesNotContain(Capitals.Places, p => p.Name is "Jerusalem" or "Tel Aviv" or "Ramallah");
        Assert.Null(Capitals.Region("IL"));
        Assert.InRange(Capitals.Places.Count(p => p.Region is null && p.Tags.Contains("small")), 25, 30);
        Assert.Equal("UA", World.RegionAt(new(45, 34))!.Code);
    }

    private static IEnumerable<Question> Drawn(Kind kind, int seeds) =>
        from deck in (Deck[])[InUkraine, InTheWorld]
        from seed in Enumerable.Range(0, seeds)
        from item in kind.ItemsOf(deck)
        let question = kind.Make(deck, item, (ulong)seed)
        where question is not null
        select question;

    private static HashSet<string> OptionsOf(Deck deck, Region region) =>
        [.. Enumerable.Range(0, 60).Select(seed => TheKind.Name.Make(deck, region, (ulong)seed)!).SelectMany(q => ((NameForm)q.Form).Options).Select(o => o.Key)];
}
