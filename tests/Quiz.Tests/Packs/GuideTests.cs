using System.Text;
using System.Text.RegularExpressions;
using Quiz.Core.Json;
using Quiz.Core.Lint;
using Quiz.Core.Packs;
using Quiz.Core.Packs.Tables;
using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Packs;

/// <summary>The guide data/README.md as its readers will follow it: each piece of a pack in it is read.</summary>
public partial class GuideTests
{
    private const string Sources =
        "\"sources\":[{\"id\":\"sina\",\"title\":\"S\",\"publisher\":\"P\"},{\"id\":\"space-race\",\"title\":\"S\",\"publisher\":\"P\"},{\"id\":\"cbs\",\"title\":\"S\",\"publisher\":\"P\"},{\"id\":\"guardian\",\"title\":\"S\",\"publisher\":\"P\"}]";

    private static readonly string Guide = Repository.Read("data", "README.md");

    [Fact]
    public void The_pack_of_ten_minutes_has_no_problem_and_no_warning_and_plays_a_whole_time_line()
    {
        var json = Encoding.UTF8.GetBytes(BlocksOf("A pack in ten minutes").Single());
        var pack = PackReader.Read("first-flights.json", json).Pack!;
        Assert.Empty(PackLint.Check(KindTable.All, "first-flights.json", json, pack, null, Spoken.GenericWords, []).Told);
        var catalog = new QuestionCatalog(new Deck(pack, null, ItemFilter.Default, Spoken.GenericWords), KindTable.All);
        Assert.Equal([TheKind.Order, TheKind.First, TheKind.Insert, TheKind.Date], catalog.Entries.Where(e => !catalog.QuestionsOf(e).IsEmpty).Select(e => e.Kind).Distinct());
    }

    [Theory]
    [InlineData("What a pack holds")]
    [InlineData("Writing fairly about contested things")]
    public void Each_piece_of_a_pack_is_read_without_a_problem(string section) => Assert.All(BlocksOf(section), piece =>
    {
        var json = Encoding.UTF8.GetBytes($"{{\"format\":1,\"id\":\"p\",\"version\":\"1.0.0\",\"title\":\"P\",\"licence\":\"CC0-1.0\",\"asOf\":\"2024-01-01\",{Sources},{piece}}}");
        var reading = PackReader.Read("p.json", json);
        Assert.Empty(reading.Problems.Told);
        var told = PackLint.Check(KindTable.All, "p.json", json, reading.Pack!, null, Spoken.GenericWords, [ProblemCode.UnusedSource, ProblemCode.SmallPool, ProblemCode.KindNotAsked]).Told;
        Assert.Empty(told);
    });

    /// <summary>UPDATE_GOLDEN=1 writes them anew.</summary>
    [Fact]
    public void Its_table_of_properties_is_that_of_the_program()
    {
        const string Begin = "<!-- properties -->\n", End = "<!-- /properties -->";
        var at = Guide.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var now = Guide[..at] + string.Concat(PropertyTable().Select(line => $"{line}\n")) + Guide[Guide.IndexOf(End, StringComparison.Ordinal)..];
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(Path.Combine(Repository.Root, "data", "README.md"), now);
        else
            Assert.Equal(now, Guide);
    }

    private static IEnumerable<string> PropertyTable() =>
    [
        "| in | is | must have | may have |",
        "| --- | --- | --- | --- |",
        .. Listed(PackTables.Pack, "").Prepend((Place: "the pack", Table: PackTables.Pack)).Select(row => $"| {row.Place} | {row.Table.About} | {NamesOf(row.Table, isRequired: true)} | {NamesOf(row.Table, isRequired: false)} |"),
    ];

    private static IEnumerable<(string Place, ItemTable Table)> Listed(ItemTable table, string place) =>
        from property in table.Properties
        where property.Type.Items is not null
        let inner = $"{place}`{property.Name}`"
        from row in Listed(property.Type.Items!, $"{inner}, ").Prepend((inner, property.Type.Items!))
        select row;

    private static string NamesOf(ItemTable table, bool isRequired) => string.Join(", ",
        table.Properties.Where(property => property.IsRequired == isRequired).Select(property => $"`{property.Name}`{(property.Since > FormatVersion.First ? $" (from {property.Since})" : "")}"));

    [Fact]
    public void Every_array_and_status_of_the_format_is_in_it() => Assert.All(
        ["events", "places", "regions", "figures", "claims", "questions", "sources", "actors", .. Enum.GetValues<Status>().Select(status => PackWords.Of(PackWords.Statuses, status))],
        word => Assert.Contains($"`{word}`", Guide, StringComparison.Ordinal));

    [Fact]
    public void Codes_that_it_names_exist() => Assert.All(Codes().Matches(Guide).Select(m => m.Value), code => Assert.True(ProblemCodes.TryParse(code, out _), code));

    private static IEnumerable<string> BlocksOf(string section) =>
        Blocks().Matches(Guide.Split("\n## ").Single(s => s.StartsWith(section, StringComparison.Ordinal))).Select(m => m.Groups[1].Value);

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\bQ\d{3}\b")]
    private static partial Regex Codes();
}
