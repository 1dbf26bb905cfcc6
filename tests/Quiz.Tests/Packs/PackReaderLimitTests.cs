using System.Text;
using Quiz.Core.Packs;
using static Quiz.Tests.Packs.PackTexts;

namespace Quiz.Tests.Packs;

/// <summary>Limits, and files made to exhaust the reader. The time limits are far above what a linear reader needs, and far below what a quadratic one would.</summary>
public class PackReaderLimitTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void A_file_of_more_than_64_MiB_is_refused_with_its_size() => Assert.Equal(
        "p.json:1:1: error: the file has 67108865 bytes, at most 67108864 (64 MiB) are read [Q104]",
        Assert.Single(PackReader.Read("p.json", new byte[(64 * 1024 * 1024) + 1]).Problems.Told).ToString());

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void A_value_may_be_nested_32_deep_and_no_deeper(int arrays, bool isFine)
    {
        // The pack itself is the first level.
        var told = Read(With($"\"x-deep\":{new string('[', arrays)}{new string(']', arrays)}")).Problems.Told;
        Assert.Equal(isFine ? [] : ["nested deeper than 32 levels"], told.Select(p => p.Message));
    }

    [Fact]
    public async Task A_million_items_are_read_and_one_more_is_refused()
    {
        // Items that are no more than an empty object: all have problems, and all are counted.
        var reading = await InTime(() => Read(With($"\"events\":[{Repeat("{}", 1_000_000)}]")));
        Assert.DoesNotContain(reading.Problems.Told, p => p.Message.Contains("items", StringComparison.Ordinal));
        reading = await InTime(() => Read(With($"\"events\":[{Repeat("{}", 1_000_001)}]")));
        Assert.Equal("the pack has more than 1000000 items", reading.Problems.Told[^1].Message);
        Assert.Equal(1_000, reading.Problems.Told.Length);
    }

    [Fact]
    public void A_thousand_problems_are_told_and_the_rest_counted()
    {
        var reading = Read(With($"\"actors\":[{Repeat("{\"id\":\"A\",\"name\":\"A\"}", 1_500)}]"));
        Assert.Equal((1_000, 500, 1_500), (reading.Problems.Told.Length, reading.Problems.Untold, reading.Problems.Count));
    }

    [Fact]
    public void The_syntax_error_is_among_the_thousand_that_are_told()
    {
        var reading = Read(With($"\"actors\":[{Repeat("{\"id\":\"A\",\"name\":\"A\"}", 1_500)}"));
        Assert.StartsWith("not valid JSON", reading.Problems.Told[^1].Message, StringComparison.Ordinal);
        Assert.Equal((1_000, 1_501), (reading.Problems.Told.Length, reading.Problems.Count));
    }

    public static TheoryData<string> Hostile => [.. HostileTexts.Keys];

    private static readonly Dictionary<string, Func<string>> HostileTexts = new()
    {
        ["100,000 brackets"] = () => new string('[', 100_000),
        ["50,000 objects in each other"] = () => With("\"x-a\":" + string.Concat(Enumerable.Repeat("{\"a\":", 50_000))),
        ["a text of 5 MB"] = () => With($"\"description\":\"{new string('x', 5_000_000)}\""),
        ["a property name of 5 MB"] = () => With($"\"{new string('x', 5_000_000)}\":1"),
        ["200,000 unknown properties"] = () => With(string.Join(",", Enumerable.Range(0, 200_000).Select(i => $"\"nmae{i}\":{i}"))),
        ["200,000 doubled properties"] = () => With(Repeat("\"description\":\"x\"", 200_000)),
        ["50,000 references to nothing"] = () => With($"\"places\":[{Many(20_000, i => $"{{\"id\":\"a-rather-long-name-of-a-place-{i}\",\"name\":\"P\",\"sources\":[\"s\"]}}")}],"
            + $"\"events\":[{Many(50_000, i => $"{{\"id\":\"e{i}\",\"date\":\"2000\",\"title\":\"E\",\"place\":\"a-rather-long-name-of-a-plaec-x{i}\",\"sources\":[\"s\"]}}")}]"),
        ["50,000 statements that answer nothing"] = () => Claim(Many(50_000, i => Statement(i, $",\"of\":\"no-{i}\""))),
        ["a chain of 50,000 answers, the last first"] = () => Claim(Many(50_000, i => Statement(i, i == 49_999 ? "" : $",\"of\":\"s{i + 1}\""))),
        ["a circle of 50,000 answers"] = () => Claim(Many(50_000, i => Statement(i, $",\"of\":\"s{(i + 1) % 50_000}\""))),
        ["60,000 parts, all denied"] = () => Claim(
            Statement(0, $",\"parts\":[{Many(60_000, i => $"{{\"id\":\"p{i}\",\"text\":\"T\"}}")}]") + "," + Statement(1, $",\"of\":\"s0\",\"denies\":[{Many(60_000, i => $"\"p{i}\"")}]")),
        ["150,000 aliases"] = () => With($"\"actors\":[{{\"id\":\"a\",\"name\":\"A\",\"aliases\":[{Many(150_000, i => $"\"alias number {i}\"")}]}}]"),
        ["5 MB in one line with a thousand problems at its end"] = () => With($"\"x-a\":\"{new string('ї', 2_500_000)}\",\"actors\":[{Repeat("{\"id\":\"A\",\"name\":\"A\"}", 2_000)}]").Replace('\n', ' '),
    };

    [Theory, MemberData(nameof(Hostile))]
    public async Task A_hostile_file_is_read_to_its_end_with_few_and_short_problems(string name)
    {
        var text = HostileTexts[name]();
        var report = await InTime(() => Read(text).Problems);
        Assert.InRange(report.Told.Length, 0, 1_000);
        Assert.All(report.Told, p => Assert.InRange(p.Message.Length, 1, 1_000));
    }

    private static Task<T> InTime<T>(Func<T> read) => Task.Run(read, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);

    private static string Repeat(string json, int count) => Many(count, _ => json);

    private static string Many(int count, Func<int, string> json)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(i == 0 ? "" : ",").Append(json(i));
        return text.ToString();
    }

    private static string Statement(int i, string more) => $"{{\"id\":\"s{i}\",\"by\":[\"a\"],\"act\":\"claim\",\"date\":\"2000\"{more}}}";

    private static string Claim(string statements) => With($"\"actors\":[{{\"id\":\"a\",\"name\":\"A\"}}],\"claims\":[{{\"id\":\"c\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":[{statements}]}}]");
}
