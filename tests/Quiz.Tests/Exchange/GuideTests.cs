using System.Text;
using System.Text.RegularExpressions;
using Quiz.Core.Packs;
using Quiz.Exchange;

namespace Quiz.Tests.Exchange;

/// <summary>The section of data/README.md on bringing in what one has: every example in it is read.</summary>
public partial class GuideTests
{
    private static readonly string Section = Repository.Read("data", "README.md").Split("\n## ").Single(s => s.StartsWith("Bring in what you have", StringComparison.Ordinal));

    public static TheoryData<string, string> Examples => [.. Blocks().Matches(Section).Select(m => (m.Groups[1].Value, m.Groups[2].Value))];

    [Fact]
    public void It_has_an_example_of_each_format_that_is_made_here() =>
        Assert.Empty(new[] { "csv", "gift", "timelinejs", "geojson", "opentdb", "claimreview" }.Except(Examples.Select(e => FormatOf(e.Data.Item1, e.Data.Item2))));

    [Theory, MemberData(nameof(Examples))]
    public void Every_example_is_carried_without_a_loss(string language, string text)
    {
        var imported = Imports.Of(FormatOf(language, text), text);
        Assert.Empty(imported.Losses);
        Assert.NotEqual(0, imported.Pack.ItemCount);
    }

    [Fact]
    public void The_table_of_items_gives_what_it_says()
    {
        var pack = Imports.Of("csv", Examples.First().Data.Item2).Pack;
        Assert.Equal([("Gagarin circles the Earth", "baikonur"), ("Apollo 11 lands", "sea-of-tranquility")], pack.Events.Select(e => (e.Title, e.Place)));
        Assert.Equal(23.473, pack.Place("sea-of-tranquility")!.Point!.Value.Lon);
        Assert.Equal(["crewed", "moon"], pack.Events[1].Tags);
    }

    [Fact]
    public void The_table_of_questions_gives_a_kind_for_each()
    {
        var pack = Imports.Of("csv", Examples.Skip(1).First().Data.Item2).Pack;
        Assert.Equal(["choice", "choices", "number", "text"], pack.Questions.Select(q => PackWords.KindOf(q.Form)));
    }

    [Fact]
    public void Each_column_of_its_table_is_one_that_is_read()
    {
        var rows = Section[Section.IndexOf("| column | of |", StringComparison.Ordinal)..].Split('\n').TakeWhile(l => l.StartsWith('|')).Skip(2);
        var columns = rows.SelectMany(row => Names().Matches(row.Split('|')[1]).Select(m => m.Groups[1].Value)).Distinct().ToList();
        Assert.Contains("option12", columns);
        Assert.Empty(Imports.Of("csv", $"{string.Join(',', columns)}\n").Losses);
    }

    [Fact]
    public void Every_format_of_the_program_is_in_its_table() => Assert.All(ExchangeFormat.All, format => Assert.Contains($"`{format.Name}`", Section, StringComparison.Ordinal));

    private static string FormatOf(string language, string text) => language != "json" ? language : ExchangeFormat.Detect("a.json", Encoding.UTF8.GetBytes(text))!.Name;

    [GeneratedRegex("```(csv|gift|json)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Names();
}
