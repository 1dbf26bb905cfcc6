using Quiz.Tests.Screens;

namespace Quiz.Tests.Commands;

public sealed class PreviewCommandTests : IDisposable
{
    private readonly Run _run = new();
    private readonly string _pack;

    public PreviewCommandTests()
    {
        Island.PutInto(_run.Folder);
        _pack = Path.Combine(_run.Folder, "packs", "island.json");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public void In_lines_every_question_stands_with_its_answer_and_source()
    {
        var ran = _run.Quiz("pack", "preview", _pack, "--plain");
        Assert.Equal(0, ran.Exit);
        Golden.Check(ran.Out);
        Assert.DoesNotMatch("[\u2500-\u28FF]", ran.Out);
    }

    [Fact]
    public void The_text_file_holds_what_the_lines_tell()
    {
        var file = Path.Combine(_run.Folder, "all.txt");
        var ran = _run.Quiz("pack", "preview", _pack, "-o", file, "--kind", "claims");
        Assert.Equal(0, ran.Exit);
        Assert.Equal(_run.Quiz("pack", "preview", _pack, "--plain", "--kind", "claims").Out, File.ReadAllText(file));
        Assert.Matches($@"^\d+ questions written to {System.Text.RegularExpressions.Regex.Escape(file)}\n$", ran.Out);
    }

    [Fact]
    public void The_pack_itself_is_never_written_over()
    {
        var before = File.ReadAllText(_pack);
        var ran = _run.Quiz("pack", "preview", _pack, "-o", Path.Combine(_run.Folder, "packs", "..", "packs", "island.json"));
        Assert.Equal(1, ran.Exit);
        Assert.Contains("is the pack itself", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_pack));
    }

    [Fact]
    public void Problems_are_told_instead_and_end_with_1()
    {
        var ran = _run.Quiz("pack", "preview", _run.Write("bad.json", "{"), "--plain");
        Assert.Equal(1, ran.Exit);
        Assert.Contains("error: not valid JSON", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--watch --plain", 2, "--watch and --plain can't be given together")]
    [InlineData("--watch -o x.txt", 2, "--watch and --output can't be given together")]
    [InlineData("--watch", 1, "needs a terminal")]
    [InlineData("--kind nothing", 2, "there is no kind \"nothing\"")]
    public void What_can_not_be_is_told(string options, int exit, string told)
    {
        var ran = _run.Quiz(["pack", "preview", _pack, .. options.Split(' ')]);
        Assert.Equal(exit, ran.Exit);
        Assert.Contains(told, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told() => Assert.Contains("does not exist", _run.Quiz("pack", "preview", Path.Combine(_run.Folder, "none.json")).Error, StringComparison.Ordinal);
}
