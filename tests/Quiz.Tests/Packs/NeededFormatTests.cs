using Quiz.Core.Packs;
using Quiz.Core.Packs.Tables;
using static Quiz.Tests.Packs.PackTexts;

namespace Quiz.Tests.Packs;

/// <summary>What a pack says that it needs of the format.</summary>
public class NeededFormatTests
{
    [Theory]
    [InlineData("1.0")]
    [InlineData("1.1")]
    public void A_pack_that_needs_what_there_is_is_read_and_written_again(string needs)
    {
        var pack = Read(With($"\"needs\":\"{needs}\"")).Pack;
        Assert.NotNull(pack);
        Assert.Contains($"\"needs\": \"{needs}\"", System.Text.Encoding.UTF8.GetString(PackWriter.Write(pack)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"needs\":\"1.999\",\"later\":1,\"events\":[{\"id\":\"e\",\"date\":\"2000\",\"title\":\"E\",\"sources\":[\"s\"],\"mood\":\"good\",\"places\":{}}]", 0)]
    [InlineData("\"later\":1,\"another\":[],\"needs\":\"2.0\"", 23)]
    public void A_pack_of_a_newer_format_is_refused_for_that_alone(string members, int before)
    {
        var text = With(members);
        var at = text.IndexOf(members, StringComparison.Ordinal) + before + "\"needs\":".Length;
        var told = Assert.Single(Read(text).Problems.Told);
        Assert.Equal(at, told.Offset);
        Assert.Matches($"^\"needs\": the pack needs version (1.999|2.0) of the format, this program reads up to {PackTables.Newest}: a newer quiz reads it$", told.Message);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("0.1")]
    [InlineData("1.01")]
    [InlineData("01.1")]
    [InlineData("1.1.1")]
    [InlineData("1.-1")]
    [InlineData("1.12345")]
    [InlineData(" 1.1")]
    public void Anything_but_two_numbers_is_no_version_of_the_format(string needs)
    {
        Assert.False(FormatVersion.TryParse(needs, out _));
        Assert.Equal($"\"needs\": found \"{needs}\", wanted a version of the format like \"1.1\"", Assert.Single(Read(With($"\"needs\":\"{needs}\"")).Problems.Told).Message);
    }

    [Fact]
    public void Versions_of_the_format_are_in_the_order_of_their_numbers()
    {
        FormatVersion[] ordered = [new(1, 0), new(1, 2), new(1, 10), new(2, 0)];
        Assert.Equal(ordered, ordered.Reverse().Order());
    }

    /// <summary>A property that is added came with a later version: programs of before then say what they lack, instead of naming what they don't know.</summary>
    [Fact]
    public void The_first_version_of_the_format_has_the_properties_that_it_always_had() => Assert.Equal(
        """
        pack: $schema, format, id, version, title, description, language, licence, asOf, map, sources, actors, places, regions, events, figures, claims, questions
        source: id, title, publisher, date, url, licence, note
        actor: id, name, side, aliases, note
        place: id, name, aliases, lat, lon, approximate, region, tags, sensitive, note, sources
        region: id, name, aliases, capital, tags, sensitive, note, sources
        event: id, date, title, text, place, tags, sensitive, note, sources
        figure: id, of, to, quantity, value, unit, bound, asOf, tags, sensitive, note, sources
        claim: id, title, place, statements, assessments, lesson, tags, sensitive, note, sources
        statement: id, by, act, of, denies, date, channel, reportedBy, text, parts, note, sources
        part: id, text
        assessment: id, of, asOf, status, by, basis, text, note, sources
        question: id, kind, prompt, options, answer, unit, why, tags, sensitive, note, sources
        option: id, text
        """,
        string.Join('\n', PackTables.All.Select(table => $"{table.Name}: {string.Join(", ", table.Properties.Where(property => property.Since == FormatVersion.First).Select(property => property.Name))}")));
}
