using System.Text;
using CsCheck;
using Quiz.Checking;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Tests.Checking;

public class SourceExcerptTests
{
    [Theory]
    [InlineData("{\n  \"format\": 2 }", "     2 | \"format\": 2 }", "       |           ^")]
    [InlineData("{\n\t\"version\": \"1\" }", "     2 | \"version\": \"1\" }", "       |            ^~~")]
    [InlineData("{ \"x-1\": \"漢字\", \"version\": \"漢🚀\" }", "     1 | { \"x-1\": \"漢字\", \"version\": \"漢🚀\" }", "       |                             ^~~~~~")]
    [InlineData("{ \"x-1\": \"e\u0301\", \"version\": \"1\\\"2\" }", "     1 | { \"x-1\": \"e\u0301\", \"version\": \"1\\\"2\" }", "       |                          ^~~~~~")]
    [InlineData("{ \"x-1\": \"\u202E\u0085[2J\", \"version\": 1 }\r\n", "     1 | { \"x-1\": \"\uFFFD\uFFFD[2J\", \"version\": 1 }", "       |                              ^")]
    public void The_mark_stands_below_the_token_and_is_as_wide(string text, string line, string mark) =>
        Assert.Equal([line, mark], SourceExcerpt.Of(Encoding.UTF8.GetBytes(text), First(text, "version") ?? First(text, "format")!));

    [Fact]
    public void Of_a_long_line_what_stands_near_is_shown()
    {
        var text = $"{{ \"x-1\": \"{new string('я', 5_000)}\", \"version\": 1, \"x-2\": \"{new string('ї', 5_000)}\" }}";
        var lines = SourceExcerpt.Of(Encoding.UTF8.GetBytes(text), First(text, "version")!).ToList();
        Assert.StartsWith("     1 | ...", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("...", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.InRange(TextWidth.Of(line), 1, 150));
        Assert.Equal('1', lines[0][lines[1].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData(60, "")]
    [InlineData(61, "...")]
    public void What_follows_is_cut_where_the_line_goes_on_beyond_sixty_bytes(int length, string cut)
    {
        const string Before = "{ \"x-1\": 1,\n\"version\": ";
        var value = string.Concat("1,".PadRight(length - 2, ' '), "\"\"");
        var problem = new Problem("p.json", 2, 12, ProblemCode.WrongType, "") { Offset = Before.Length };
        Assert.Equal($"     2 | \"version\": {value[..Math.Min(length, 60)]}{cut}", SourceExcerpt.Of(Encoding.UTF8.GetBytes($"{Before}{value}\n}}"), problem).First());
    }

    [Theory]
    [InlineData("\"1\\\" \n \"", "^~~~")]
    [InlineData("\"1\\\n\"", "^~~")]
    [InlineData("\"1\\", "^~~")]
    [InlineData("tru\n}", "^~~")]
    [InlineData(",,\n}", "^~")]
    [InlineData("\n12", "^")]
    public void A_token_ends_with_its_line_at_the_latest(string text, string mark)
    {
        var bytes = Encoding.UTF8.GetBytes($"1{text}");
        var problems = new ProblemCollector("p.json", bytes);
        problems.Add(1, ProblemCode.WrongType, "");
        Assert.Equal(mark, SourceExcerpt.Of(bytes, problems.Report().Told[0]).Last().TrimStart(' ', '|'));
    }

    [Fact]
    public void Nothing_is_shown_of_an_empty_file() => Assert.Empty(SourceExcerpt.Of([], PackReader.Read("p.json", []).Problems.Told[0]));

    [Fact]
    public void Of_whatever_bytes_two_lines_are_shown_that_can_drive_no_terminal() => Gen.Byte.Array[0, 400].Sample(bytes =>
    {
        foreach (var problem in PackReader.Read("p.json", bytes).Problems.Told)
        {
            var lines = SourceExcerpt.Of(bytes, problem).ToList();
            Assert.True(lines.Count is 0 or 2);
            Assert.All(lines, line => Assert.True(Quiz.Core.Text.ForeignText.IndexOfForbidden(line) < 0));
        }
    });

    private static Problem? First(string text, string property) =>
        PackReader.Read("p.json", Encoding.UTF8.GetBytes(text)).Problems.Told.FirstOrDefault(p => p.Message.StartsWith($"\"{property}\"", StringComparison.Ordinal));
}
