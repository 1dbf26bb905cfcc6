using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Tests.Questions;
using static Quiz.Tests.Packs.ShippedPackTests;

namespace Quiz.Tests.Play;

/// <summary>What is typed for points, directions and neighbours, on the pack of Ukraine's regions.</summary>
public class GeographyLineTests
{
    private static readonly Core.Packs.Pack Regions = Load("ukraine-regions");
    private static readonly Question Dnipro = Ask("dnipro");

    // The points from a Python program of our own: Vincenty's direct formula on WGS 84 from Kyiv, 50.4547 N 30.5238 E.
    [Theory]
    [InlineData("120 km SE of Kyiv", 49.6858, 31.6997)]
    [InlineData("120 km southeast of Kyiv", 49.6858, 31.6997)]
    [InlineData("  120 KM South-East from kiev ", 49.6858, 31.6997)]
    [InlineData("120,0 kilometres to the south east of Kyiv", 49.6858, 31.6997)]
    [InlineData("120 km 135 from Kyiv", 49.6858, 31.6997)]
    [InlineData("120 km 135° of Kyiv", 49.6858, 31.6997)]
    [InlineData("120 км на південний схід від Київ", 49.6858, 31.6997)]
    [InlineData("120 км пд-сх від Kyiv", 49.6858, 31.6997)]
    [InlineData("0.5 km N of Kyiv", 50.4592, 30.5238)]
    [InlineData("40 km SSW of Kyiv", 50.1223, 30.3098)]
    public void A_way_is_read_in_the_words_of_either_language(string text, double lat, double lon)
    {
        Assert.True(Spoken.English.Word(Dnipro).TryRead(text, out var answer, out var why), why);
        var pointed = Assert.IsType<Answer.Pointed>(answer);
        Assert.InRange(Geodesy.DistanceKm(pointed.Point, new(lat, lon)), 0, 0.25);
        Assert.Equal(0, pointed.CellRadiusKm);
    }

    [Theory]
    [InlineData("120 km up of Kyiv", "\"up\" is no direction like SE, southeast or 135°")]
    [InlineData("120 km 361 of Kyiv", "\"361\" is no direction like SE, southeast or 135°")]
    [InlineData("120 km SE of Atlantis", "no place of this pack is called \"Atlantis\"")]
    [InlineData("1 km N of Dnipro", "a way can't begin at \"Dnipro\", which is what is asked for")]
    [InlineData("1 km N of Dnepropetrovsk", "a way can't begin at \"Dnepropetrovsk\", which is what is asked for")]
    [InlineData("km SE of Kyiv", "a point is wanted like")]
    [InlineData("999999 km SE of Kyiv", "a point is wanted like")]
    [InlineData("-5 km SE of Kyiv", "a point is wanted like")]
    [InlineData("١٢٠ km SE of Kyiv", "a point is wanted like")]
    public void What_is_no_way_is_refused_with_a_reason(string text, string reason)
    {
        Assert.False(Spoken.English.Word(Dnipro).TryRead(text, out _, out var why));
        Assert.Contains(reason, why, StringComparison.Ordinal);
        Assert.False(Spoken.Ukrainian.Word(Dnipro).TryRead(text, out _, out _));
    }

    [Fact]
    public void A_city_of_the_map_that_the_pack_lacks_serves_too()
    {
        Assert.True(Spoken.English.Word(Dnipro).TryRead("100 km E of Bucharest", out _, out var why), why);
        Assert.DoesNotContain(Regions.Places, p => p.Name == "Bucharest");
    }

    [Fact]
    public void A_way_to_the_middle_of_a_region_is_right_for_the_region()
    {
        var question = TheKind.Locate.Make(new Deck(Regions, Ukraine, ItemFilter.Default, Spoken.GenericWords), Regions.Region("UA-12")!, 1)!;
        Assert.True(Spoken.English.Word(question).TryRead("60 km E of Kryvyi Rih", out var answer, out var why), why);
        Assert.Equal(1, question.Grade(answer).Score);
    }

    [Theory]
    [InlineData("UA-12", "1 km N of Dnipro")] // its capital
    [InlineData("UA-12", "1 km N of Dnepropetrovsk")]
    [InlineData("UA-46", "1 km N of Lviv")]
    public void A_way_that_begins_at_a_regions_capital_or_namesake_is_no_answer_for_the_region(string region, string text)
    {
        var question = TheKind.Locate.Make(new Deck(Regions, Ukraine, ItemFilter.Default, Spoken.GenericWords), Regions.Region(region)!, 1)!;
        Assert.False(Spoken.English.Word(question).TryRead(text, out _, out var why));
        Assert.Contains("which is what is asked for", why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dnipro", "Dnipro")]
    [InlineData("kharkiv", "kharkiv")]
    public void The_name_of_a_place_is_no_answer_for_it_though_its_region_is_called_so_too(string place, string text)
    {
        Assert.False(Spoken.English.Word(Ask(place)).TryRead(text, out _, out var why));
        Assert.Contains($"\"{text}\" is what is asked for", why, StringComparison.Ordinal);
        Assert.True(Spoken.English.Word(Ask("kharkiv")).TryRead("Kharkiv Oblast", out var answer, out _));
        Assert.Equal(new Answer.RegionNamed("UA-63"), answer);
    }

    [Theory]
    [InlineData("E", "east")]
    [InlineData("s", "south")]
    [InlineData("north-west", "northwest")]
    [InlineData("пд-сх", "southeast")]
    [InlineData("200°", "south")]
    public void A_direction_is_typed_in_its_letters_and_never_as_that_of_an_option(string text, string direction)
    {
        var question = TheKind.Bearing.Make(new Deck(Regions, Ukraine, ItemFilter.Default, Spoken.GenericWords), Regions.Place("dnipro")!, 1)!;
        Assert.True(Spoken.English.Word(question).TryRead(text, out var answer, out var why), why);
        Assert.Equal(direction, Spoken.English.Word(question).Echo(answer));
        Assert.False(Spoken.English.Word(question).TryRead("b", out _, out _));
    }

    [Theory]
    [InlineData("Poltava Oblast, Sumy", "Poltava Oblast and Sumy Oblast")]
    [InlineData("сумщина; Luhansk", "Luhansk Oblast and Sumy Oblast")]
    [InlineData("Poltava, Poltava Oblast", null)] // twice
    [InlineData("Poltava, Atlantis", null)]
    [InlineData(",", null)]
    public void Neighbours_are_typed_by_their_names_too(string text, string? understood)
    {
        var question = TheKind.Neighbours.Make(new Deck(Regions, Ukraine, ItemFilter.Default, Spoken.GenericWords), Regions.Region("UA-63")!, 1)!;
        var answer = Spoken.English.Word(question).Read(text, out _);
        Assert.Equal(understood?.Split(" and ").Order(), answer is null ? null : Spoken.English.Word(question).Echo(answer)!.Split(" and ").Order());
    }

    private static Question Ask(string place) => TheKind.Locate.Make(new Deck(Regions, Ukraine, ItemFilter.Default, Spoken.GenericWords), Regions.Place(place)!, 1)!;
}
