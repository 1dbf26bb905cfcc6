using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Tests.Questions;

namespace Quiz.Tests;

public partial class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public void The_example_pack_has_no_problem()
    {
        var reading = PackReader.Read("example", Encoding.UTF8.GetBytes(Example));
        Assert.Empty(reading.Problems.Told);
        Assert.Equal("first-steps", reading.Pack!.Id);
    }

    [Fact]
    public void The_example_pack_can_be_asked_in_the_kinds_that_its_items_allow()
    {
        var pack = PackReader.Read("example", Encoding.UTF8.GetBytes(Example)).Pack!;
        var round = RoundMaker.Make(new([pack.Id], KindTable.All, ItemFilter.Default, 50, 1), [new Deck(pack, null, ItemFilter.Default, Spoken.GenericWords)]);
        Kind[] kinds = [TheKind.Order, TheKind.First, TheKind.Insert, TheKind.Date, TheKind.WhoSaid, TheKind.Act, TheKind.Status, TheKind.Choice];
        Assert.Equal(kinds, round.Questions.Select(q => q.Kind).Distinct().OrderBy(kind => KindTable.All.IndexOf(kind)));
    }

    [Fact]
    public void The_problem_that_it_shows_is_told_so()
    {
        using var run = new Commands.Run();
        var file = run.Write("first-steps.json", Example.Replace("\"1957-11-03\"", "\"1957-13-03\"", StringComparison.Ordinal));
        Assert.Contains($"```text\n{string.Join('\n', run.Quiz("check", file).Lines.Take(4)).Replace(file, "first-steps.json", StringComparison.Ordinal)}\n```", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_commands_play_and_test()
    {
        Assert.Contains("\ndotnet run --project src/Quiz\n", Readme, StringComparison.Ordinal);
        Assert.Contains("\ndotnet test\n", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_that_is_linked_is_there()
    {
        var links = Links().Matches(Readme).Select(m => m.Groups[1].Value).Where(l => !l.StartsWith("http", StringComparison.Ordinal)).ToImmutableArray();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Repository.Root, link)), link));
    }

    [Fact]
    public void Nothing_is_left_to_be_filled_in() => Assert.DoesNotContain("<!--", Readme, StringComparison.Ordinal);

    [Fact]
    public void The_example_map_of_the_guide_has_no_problem_and_one_of_each_role()
    {
        var reading = MapReader.Read("gridland.geojson", Encoding.UTF8.GetBytes(Block().Match(Repository.Read("data", "README.md").Split("\n## ").Single(s => s.StartsWith("Maps\n", StringComparison.Ordinal))).Groups[1].Value));
        Assert.Empty(reading.Problems.Told);
        Assert.Equal((2, 1, 1, 1), (reading.Map!.Regions.Length, reading.Map.Lands.Length, reading.Map.Rivers.Length, reading.Map.Cities.Length));
        Assert.False(reading.Map.Region("XA-2")!.Shape.Contains(new(0.25, 1.35)));
    }

    private static string Example => Block().Match(Readme).Groups[1].Value;

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Links();
}
