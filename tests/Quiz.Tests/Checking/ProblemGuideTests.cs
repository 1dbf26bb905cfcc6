using System.Text;
using Quiz.Checking;
using Quiz.Core.Json;
using Quiz.Core.Lint;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Tests.Packs;

namespace Quiz.Tests.Checking;

/// <summary>The examples of data/PROBLEMS.md: each wrong piece has its problem, and the right one does not.</summary>
public class ProblemGuideTests
{
    /// <summary>What no example can be written down for; PackReaderTextTests, PackReaderLimitTests, BalanceTests and CheckCommandTests have them.</summary>
    private static readonly ProblemCode[] WithoutExample =
    [
        ProblemCode.CannotBeRead, ProblemCode.NotUtf8, ProblemCode.ByteOrderMark, ProblemCode.TooLarge, ProblemCode.TooDeep, ProblemCode.TooManyItems, ProblemCode.TextTooLong, ProblemCode.SingleCueWins,
    ];

    public static TheoryData<ProblemCode> All => [.. Enum.GetValues<ProblemCode>()];

    public static TheoryData<ProblemCode> WithExample => [.. Enum.GetValues<ProblemCode>().Except(WithoutExample)];

    [Theory, MemberData(nameof(All))]
    public void Every_code_has_an_article(ProblemCode code)
    {
        var article = ProblemGuide.Of(code);
        Assert.All([article.Title, article.Text, article.Mend], text => Assert.NotEmpty(text));
        Assert.EndsWith(".", article.Mend, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", article.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void No_article_is_about_a_code_that_is_never_told() => Assert.Equal(Enum.GetValues<ProblemCode>().Select(c => c.Id()), ProblemGuide.Codes);

    [Theory, MemberData(nameof(WithExample))]
    public void The_wrong_example_has_the_problem_and_the_right_one_has_not(ProblemCode code)
    {
        var article = ProblemGuide.Of(code);
        Assert.Contains(code, CodesIn(article.Wrong));
        var right = CodesIn(article.Right);
        Assert.DoesNotContain(code, right);
        Assert.DoesNotContain(right, c => Problem.SeverityOf(c) == Severity.Error);
    }

    [Theory]
    [InlineData("Q404", ProblemCode.WrongDate)]
    [InlineData("q404", ProblemCode.WrongDate)]
    public void A_code_is_read_in_capitals_or_small_letters(string text, ProblemCode code)
    {
        Assert.True(ProblemCodes.TryParse(text, out var read));
        Assert.Equal(code, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Q")]
    [InlineData("404")]
    [InlineData("Q999")]
    [InlineData("Q-404")]
    [InlineData("Q404 ")]
    [InlineData("Q4040404040404")]
    public void Anything_else_is_no_code(string text) => Assert.False(ProblemCodes.TryParse(text, out _));

    private static IEnumerable<ProblemCode> CodesIn(string example)
    {
        if (example.StartsWith('{'))
        {
            var map = $$"""{"type":"FeatureCollection","format":1,"id":"m","title":"M","note":"N","diagonalKm":100,"features":[{{example}}]}""";
            return MapReader.Read("m.geojson", Encoding.UTF8.GetBytes(map)).Problems.Told.Select(p => p.Code);
        }
        var json = Encoding.UTF8.GetBytes(Pack(example));
        var (pack, problems) = PackReader.Read("p.json", json, id => id == "ukraine" ? ShippedPackTests.Ukraine : null);
        return pack is null ? problems.Told.Select(p => p.Code) : PackLint.Check(KindTable.All, "p.json", json, pack, null, Spoken.GenericWords, []).Told.Select(p => p.Code);
    }

    /// <summary>A pack with these members; what they do not tell it has already.</summary>
    private static string Pack(string members) =>
        "{\"format\":1,\"id\":\"p\",\"version\":\"1.0.0\",\"title\":\"P\","
        + (members.Contains("\"licence\"", StringComparison.Ordinal) ? "" : "\"licence\":\"CC0-1.0\",")
        + (members.Contains("\"sources\": [{ \"id\"", StringComparison.Ordinal) ? "" : "\"sources\":[{\"id\":\"s\",\"title\":\"S\",\"publisher\":\"P\"}],")
        + members + "}";
}
