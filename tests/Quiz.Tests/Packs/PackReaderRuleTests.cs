using Quiz.Core.Packs;
using static Quiz.Tests.Packs.PackTexts;

namespace Quiz.Tests.Packs;

/// <summary>Each rule of format 1: what is told, and where. The mark ¶ stands before the token that is wrong.</summary>
public class PackReaderRuleTests
{
    private const string IdWanted = "an id of a-z, 0-9 and -, at most 64 long, beginning with a letter or digit";
    private const string WithinAnOption = "\"questions\":[{\"id\":\"q\",\"kind\":\"choice\",\"prompt\":\"?\",\"answer\":\"a\",\"why\":\"w\",\"sources\":[\"s\"],\"options\":[{\"id\":\"b\",\"text\":\"B\"},{\"id\":\"a\",\"text\":\"A\",";

    [Fact]
    public void A_pack_with_something_of_everything_is_read_without_a_problem()
    {
        var reading = Read(Small);
        Assert.Empty(reading.Problems.Told);
        var pack = reading.Pack!;
        Assert.Equal("small@1.0.0", pack.Reference);
        Assert.Equal(7, pack.ItemCount);
        Assert.Equal("Дніпро", pack.Place("p")!.Name);
        Assert.True(pack.Events[1].Sensitive);
        Assert.Equal(["x"], pack.Claims[0].Statements[1].DeniedParts);
        Assert.Equal(Status.Unverified, pack.Claims[0].Assessments[0].Status);
        Assert.Equal("a", Assert.IsType<WrittenForm.Choice>(pack.Questions[0].Form).Answer);
    }

    [Theory]
    [InlineData("¶[]", "found an array, wanted a pack, an object {...}")]
    [InlineData("¶17", "found 17, wanted a pack, an object {...}")]
    [InlineData("¶", "not valid JSON: there is nothing in it")]
    [InlineData("""{"format":1,¶}""", "not valid JSON: a comma stands after the last value of an object or array")]
    [InlineData("{¶", "not valid JSON: it ends before every object and array is closed")]
    [InlineData("""{"format":¶2,"id":"p","version":"1.0.0","title":"P"}""", "\"format\": found 2, wanted 1, the format that this program reads")]
    [InlineData("""{"format":1,"id":"p","version":¶"1.0","title":"P"}""", "\"version\": found \"1.0\", wanted a version like \"1.0.0\"")]
    [InlineData("""{"format":1,"id":¶"P!","version":"1.0.0","title":"P"}""", $"\"id\": found \"P!\", wanted {IdWanted}")]
    [InlineData("""{"format":1,"id":"p","version":"1.0.0","title":¶null}""", "\"title\": found null, wanted a text")]
    [InlineData("""{"format":1,"id":"p","version":"1.0.0","title":¶""}""", "\"title\": found an empty text, wanted a text")]
    [InlineData("""{"format":1,"id":"p","version":"1.0.0","title":¶"  "}""", "\"title\": found \"  \", wanted a text")]
    [InlineData("""¶{"format":1,"id":"p","version":"1.0.0","title":"P"}""", "found no items, wanted at least one place, region, event, figure, claim or question")]
    [InlineData("""{"format":1,"id":"p","version":"1.0.0","title":"P","language":¶"English!"}""", "\"language\": found \"English!\", wanted a language like \"en\" or \"uk\"")]
    [InlineData("""{"format":1,"id":"p","version":"1.0.0","title":"P","asOf":¶"2025-13"}""", "\"asOf\": month 13 is not from 01 to 12")]
    [InlineData("""{"format":1,"id":"p","version":"1.0.0","title":"P","events":¶{}}""", "\"events\": found an object, wanted an event, in an array [...]")]
    [InlineData("""{"format":1,"id":"p","version":"1.0.0","title":"P","events":[¶7]}""", "\"events\": found 7, wanted an event, an object {...}")]
    public void What_is_of_the_wrong_type_or_form_is_told_with_what_was_wanted(string text, string message) => AssertProblems(text, null, message);

    [Theory]
    [InlineData("""¶{"id":"p","version":"1.0.0","title":"P"}""", "a pack lacks \"format\"")]
    [InlineData("""{"format":1,"id":"p","version":"1.0.0","title":"P","events":[¶{"id":"e","title":"E","date":"2000"}]}""", "an event lacks \"sources\"")]
    [InlineData("""{"format":1,"id":"p","version":"1.0.0","title":"P","sources":[¶{"title":"S"}]}""", "a source lacks \"id\"")]
    [InlineData("""{"format":1,"id":"p","version":"1.0.0","title":"P","actors":[¶{"id":"a"}]}""", "an actor lacks \"name\"")]
    public void What_is_missing_is_told_where_its_object_begins(string text, string message) => AssertProblems(text, null, message);

    [Theory]
    [InlineData("\"events\":[{\"id\":\"e\",¶\"tite\":\"E\",\"date\":\"2000\",\"title\":\"E\",\"sources\":[\"s\"]}]", "\"tite\" is no property of an event; did you mean \"title\"?")]
    [InlineData("\"events\":[{\"id\":\"e\",¶\"Date\":\"1999\",\"date\":\"2000\",\"title\":\"E\",\"sources\":[\"s\"]}]", "\"Date\" is no property of an event; did you mean \"date\"?")]
    [InlineData(WithinAnOption + "¶\"colour\":{\"deep\":[1]}}]}]", "\"colour\" is no property of an option; known are id, text")]
    [InlineData("\"actors\":[{\"id\":\"a\",\"name\":\"A\",¶\"name\":\"B\"}]", "\"name\": stands twice in an actor")]
    [InlineData(WithinAnOption + "¶\"$schema\":\"x\"}]}]", "\"$schema\" is no property of an option; known are id, text")]
    [InlineData("\"actors\":[{\"id\":\"a\",\"name\":\"A\",¶\"X-note\":\"x\"}]", "\"X-note\" is no property of an actor; did you mean \"note\"?")]
    public void Unknown_and_doubled_properties_are_told_and_read_over(string members, string message) => AssertProblems(With(members), null, message);

    [Fact]
    public void Names_beginning_x_may_stand_anywhere_and_twice() =>
        Assert.Empty(Read(With("\"x-a\":1,\"x-a\":{\"x\":[\"\\u0000\"]},\"actors\":[{\"x-\":null,\"id\":\"a\",\"name\":\"A\",\"x-z\":[[]]}]")).Problems.Told);

    [Theory]
    [InlineData("Aa")]
    [InlineData("-a")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("ä")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void Ids_of_any_other_form_are_refused(string id) =>
        AssertProblems(With($"\"actors\":[{{\"id\":¶\"{id}\",\"name\":\"A\"}}]"), null, $"\"id\": found \"{(id.Length > 60 ? id[..60] + "…" : id)}\", wanted {IdWanted}");

    [Theory]
    [InlineData("0")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901234")]
    public void Ids_of_up_to_64_characters_are_fine(string id) => Assert.Empty(Read(With($"\"actors\":[{{\"id\":\"{id}\",\"name\":\"A\"}}]")).Problems.Told);

    [Theory]
    [InlineData("\"actors\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":¶\"a\",\"name\":\"B\"}]", "\"id\": \"a\" stands twice among the actors")]
    [InlineData("\"events\":[{\"id\":\"e\",\"date\":\"2000\",\"title\":\"E\",\"sources\":[\"s\",¶\"s\"]}]", "\"sources\": \"s\" stands twice")]
    [InlineData("\"actors\":[{\"id\":\"a\",\"name\":\"A\",\"aliases\":[\"b\",\"c\",¶\"b\"]}]", "\"aliases\": \"b\" stands twice")]
    [InlineData("\"regions\":[{\"id\":¶\"ua-12\",\"name\":\"R\",\"sources\":[\"s\"]}]", "\"id\": found \"ua-12\", wanted an ISO 3166 code like \"UA-12\" or \"UA\"")]
    public void Ids_are_unique_within_their_array_and_those_of_regions_are_codes(string members, string message) => AssertProblems(With(members), null, message);

    [Fact]
    public void The_same_id_may_stand_in_two_arrays() =>
        Assert.Empty(Read(With("\"actors\":[{\"id\":\"x\",\"name\":\"A\"}],\"places\":[{\"id\":\"x\",\"name\":\"P\",\"sources\":[\"s\"]}],\"events\":[{\"id\":\"x\",\"date\":\"2000\",\"title\":\"E\",\"sources\":[\"s\"]}]")).Problems.Told);

    [Theory]
    [InlineData("\"events\":[{\"id\":\"e\",\"date\":\"2000\",\"title\":\"E\",\"sources\":[¶\"src\"]}]", "\"src\" is none of the pack's sources; did you mean \"s\"?")]
    [InlineData("\"events\":[{\"id\":\"e\",\"date\":\"2000\",\"title\":\"E\",\"sources\":[¶\"wikipedia\"]}]", "\"wikipedia\" is none of the pack's sources")]
    [InlineData("\"events\":[{\"id\":\"e\",\"date\":\"2000\",\"title\":\"E\",\"sources\":¶[]}]", "\"sources\": found none, wanted at least one")]
    [InlineData("\"events\":[{\"id\":\"e\",\"date\":\"2000\",\"title\":\"E\",\"place\":¶\"kyvi\",\"sources\":[\"s\"]}],\"places\":[{\"id\":\"kyiv\",\"name\":\"K\",\"sources\":[\"s\"]}]", "\"kyvi\" is none of the pack's places; did you mean \"kyiv\"?")]
    [InlineData("\"events\":[{\"id\":\"e\",\"date\":\"2000\",\"title\":\"E\",\"place\":¶\"Kyiv City\",\"sources\":[\"s\"]}]", "\"place\": found \"Kyiv City\", wanted a place's id or an ISO 3166 code like \"UA-12\" or \"UA\"")]
    [InlineData("\"regions\":[{\"id\":\"UA-12\",\"name\":\"R\",\"capital\":¶\"dnipro\",\"sources\":[\"s\"]}]", "\"dnipro\" is none of the pack's places")]
    [InlineData("\"claims\":[{\"id\":\"c\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":[{\"id\":\"x\",\"by\":[¶\"nobody\"],\"act\":\"claim\",\"date\":\"2000\"}]}]", "\"nobody\" is none of the pack's actors")]
    [InlineData("\"claims\":[{\"id\":\"c\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":[{\"id\":\"x\",\"by\":¶[],\"act\":\"claim\",\"date\":\"2000\"}]}]", "\"by\": found none, wanted at least one")]
    public void References_to_nothing_are_told(string members, string message)
    {
        var near = message.Contains("\"src\"", StringComparison.Ordinal) ? message.Replace("; did you mean \"s\"?", "", StringComparison.Ordinal) : message;
        AssertProblems(With(members), null, near);
    }

    [Fact]
    public void References_may_come_before_what_they_refer_to() => Assert.Empty(Read("""
        {"questions":[],"claims":[{"id":"c","sources":["s"],"place":"p","assessments":[{"id":"z","of":"one","asOf":"2000","status":"refuted"}],"statements":[{"id":"two","of":"one","denies":["x"],"by":["a"],"act":"denial","date":"2001"},
        {"id":"one","by":["a"],"act":"claim","date":"2000","parts":[{"id":"x","text":"X"}]}],"title":"C"}],"events":[{"sources":["s"],"place":"XX-1","title":"E","date":"2000","id":"e"}],
        "regions":[{"capital":"p","id":"XX-1","name":"R","sources":["s"]}],"places":[{"id":"p","name":"P","region":"XX-1","sources":["s"]}],"actors":[{"id":"a","name":"A"}],"sources":[{"id":"s","title":"S"}],
        "title":"P","version":"1.0.0-beta.1","id":"p","format":1}
        """).Problems.Told);

    [Theory]
    [InlineData("2025-02-30", "2025-02 has no day 30")]
    [InlineData("yesterday", "character 1 is \"y\", which stands in no date")]
    [InlineData("8 June 2025", "character 2 is a space, and a date has none")]
    [InlineData("2005/2004", "the interval's start 2005 is after its end 2004")]
    public void A_date_that_is_none_is_told_with_the_reason(string date, string why) =>
        AssertProblems(With($"\"events\":[{{\"id\":\"e\",\"date\":¶\"{date}\",\"title\":\"E\",\"sources\":[\"s\"]}}]"), null, $"\"date\": {why}");

    [Theory]
    [InlineData("\"lat\":¶90.1,\"lon\":0", "\"lat\": found 90.1, wanted a latitude from -90 to 90")]
    [InlineData("\"lat\":¶-91,\"lon\":0", "\"lat\": found -91, wanted a latitude from -90 to 90")]
    [InlineData("\"lat\":0,\"lon\":¶180.5", "\"lon\": found 180.5, wanted a longitude from -180 to 180")]
    [InlineData("\"lat\":¶\"48\",\"lon\":0", "\"lat\": found \"48\", wanted a latitude from -90 to 90")]
    [InlineData("\"lat\":¶1e400,\"lon\":0", "\"lat\": found 1e400, wanted a latitude from -90 to 90")]
    public void A_coordinate_outside_the_earth_is_told(string coordinates, string message) =>
        AssertProblems(With($"\"places\":[{{\"id\":\"x\",\"name\":\"X\",{coordinates},\"sources\":[\"s\"]}}]"), null, message);

    [Theory]
    [InlineData("\"lat\":48")]
    [InlineData("\"lon\":35")]
    public void A_place_has_both_coordinates_or_none(string one) =>
        AssertProblems(With($"\"places\":[¶{{\"id\":\"x\",\"name\":\"X\",{one},\"sources\":[\"s\"]}}]"), null, "a place with one of \"lat\" and \"lon\" needs both");

    [Theory]
    [InlineData("¶{\"id\":\"f\",\"of\":\"UA-12\",\"quantity\":\"area\",\"value\":1,\"unit\":\"km\",\"sources\":[\"s\"]}", "the unit of area is km2, found km")]
    [InlineData("¶{\"id\":\"f\",\"of\":\"UA-12\",\"quantity\":\"distance\",\"value\":1,\"unit\":\"km\",\"sources\":[\"s\"]}", "a distance lacks \"to\", its other end")]
    [InlineData("¶{\"id\":\"f\",\"of\":\"UA-12\",\"to\":\"UA-12\",\"quantity\":\"population\",\"value\":1,\"unit\":\"people\",\"sources\":[\"s\"]}", "\"to\" belongs to a distance, not to population")]
    [InlineData("{\"id\":\"f\",\"of\":\"UA-12\",\"quantity\":\"area\",\"value\":¶0,\"unit\":\"km2\",\"sources\":[\"s\"]}", "\"value\": found 0, wanted a number above 0")]
    [InlineData("{\"id\":\"f\",\"of\":\"UA-12\",\"quantity\":\"area\",\"value\":¶\"many\",\"unit\":\"km2\",\"sources\":[\"s\"]}", "\"value\": found \"many\", wanted a number above 0")]
    [InlineData("{\"id\":\"f\",\"of\":\"UA-12\",\"quantity\":¶\"areas\",\"value\":1,\"unit\":\"km2\",\"sources\":[\"s\"]}", "\"quantity\": found \"areas\", wanted one of area, population, distance; did you mean \"area\"?")]
    [InlineData("{\"id\":\"f\",\"of\":\"UA-12\",\"quantity\":\"area\",\"value\":1,\"unit\":\"km2\",\"bound\":¶\"roughly\",\"sources\":[\"s\"]}", "\"bound\": found \"roughly\", wanted one of exact, about, more-than, less-than")]
    public void A_figure_has_the_unit_and_the_ends_of_its_quantity(string figure, string message) => AssertProblems(With($"\"figures\":[{figure}]"), null, message);

    [Theory]
    [InlineData("ftp://example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("example.org")]
    public void A_source_has_an_address_of_the_web(string url) =>
        AssertProblems(With($"\"actors\":[],\"x-y\":0").Replace("\"title\":\"S\"", $"\"title\":\"S\",\"url\":¶\"{url}\"", StringComparison.Ordinal), null, $"\"url\": found \"{url}\", wanted an address beginning https:// or http://");

    [Fact]
    public void Every_problem_is_told_in_one_pass_in_the_order_of_the_file_and_the_syntax_error_last() => AssertProblems(With("""
        "events":[{"id":¶"É","date":¶"20","title":"Подія 🚀🚀","colour":0,¶"place":7,"sources":["s"]},
                  {"id":"e","date":"2000","title":"È 𝄞 é", "tags":¶"a", ¶"oops":1, "sources":["s"]}],
        "actors":[{"id":"a","name":"A"} ¶x
        """.Replace("\"colour\":0,¶\"place\":7", "¶\"colour\":0,\"place\":¶7", StringComparison.Ordinal)), null,
        $"\"id\": found \"É\", wanted {IdWanted}",
        "\"date\": a year has four digits, like 0476, and here stands \"20\"",
        "\"colour\" is no property of an event; known are id, date, title, text, place, tags, sensitive, note, sources",
        "\"place\": found 7, wanted a place's id or an ISO 3166 code like \"UA-12\" or \"UA\"",
        "\"tags\": found \"a\", wanted tags, in an array [...]",
        "\"oops\" is no property of an event; known are id, date, title, text, place, tags, sensitive, note, sources",
        "not valid JSON: found \"x\", wanted a comma or \"]\"");

    /// <summary>Found among 18,000 changed packs: it was told a second time, as a number where a number was wanted.</summary>
    [Fact]
    public void An_answer_that_is_too_large_for_a_number_is_told_once() =>
        Assert.Equal("\"answer\": found 1e400, wanted a number", Assert.Single(Read(With("\"questions\":[{\"id\":\"q\",\"kind\":\"number\",\"prompt\":\"?\",\"answer\":1e400,\"why\":\"w\",\"sources\":[\"s\"]}]")).Problems.Told).Message);
}
