using Quiz.Core.Packs;
using Quiz.Tests.Packs;

namespace Quiz.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("csv"), InlineData("tsv")]
    public void A_pack_goes_out_and_comes_back(string format)
    {
        var file = Path.Combine(_run.Folder, $"space.{format}");
        var ran = _run.Quiz("pack", "export", "space-exploration", "--to", format, "-o", file);
        Assert.Equal((0, $"space-exploration: exported to {file}, 1 loss"), (ran.Exit, ran.Lines[^1]));
        Assert.Equal(0, _run.Quiz("pack", "import", file).Exit);
        Assert.Equal(71, PackReader.Read("p", File.ReadAllBytes(Path.Combine(_run.Folder, "space.json"))).Pack!.Events.Length);
    }

    [Fact]
    public void Without_a_file_the_output_holds_the_table_alone()
    {
        var ran = _run.Quiz("pack", "export", Run.ShippedPack, "--to", "csv");
        Assert.StartsWith("type,id,", ran.Out, StringComparison.Ordinal);
        Assert.Contains("claims are left out", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_written_over_only_when_forced_and_the_pack_never()
    {
        var (pack, other) = (_run.Write("p.json", PackTexts.Small), _run.Write("doc.txt", "precious"));
        var refused = _run.Quiz("pack", "export", pack, "--to", "csv", "-o", other);
        Assert.Equal((1, $"quiz: {other} is there already; --force writes over it\n", "precious"), (refused.Exit, refused.Error, File.ReadAllText(other)));
        Assert.Equal(0, _run.Quiz("pack", "export", pack, "--to", "csv", "-o", other, "--force").Exit);
        Assert.NotEqual("precious", File.ReadAllText(other));
        Assert.Equal(1, _run.Quiz("pack", "export", pack, "--to", "csv", "-o", pack, "--force").Exit);
        Assert.Equal(PackTexts.Small, File.ReadAllText(pack));
    }

    [Fact]
    public void Of_what_a_format_can_hold_nothing_of_no_file_is_made()
    {
        var pack = _run.Write("p.json", PackTexts.With("\"events\":[{\"id\":\"e\",\"date\":\"2000\",\"title\":\"E\",\"sources\":[\"s\"]}]"));
        var ran = _run.Quiz("pack", "export", pack, "--to", "gift", "-o", Path.Combine(_run.Folder, "p.gift"));
        Assert.Equal(1, ran.Exit);
        Assert.Contains("has nothing that gift can hold", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_run.Folder, "p.gift")));
    }

    [Fact]
    public void Through_a_link_what_it_leads_to_is_written_and_a_folder_that_is_missing_is_named()
    {
        var (pack, link, target) = (_run.Write("p.json", PackTexts.Small), Path.Combine(_run.Folder, "link.csv"), Path.Combine(_run.Folder, "target.csv"));
        File.CreateSymbolicLink(link, target);
        Assert.Equal(0, _run.Quiz("pack", "export", pack, "--to", "csv", "-o", link).Exit);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.StartsWith("type,", File.ReadAllText(target), StringComparison.Ordinal);
        var missing = Path.Combine(_run.Folder, "missing");
        Assert.Contains($"there is no folder {missing}", _run.Quiz("pack", "export", pack, "--to", "csv", "-o", Path.Combine(missing, "x.csv")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_is_not_there_is_told() => Assert.Equal(1, _run.Quiz("pack", "export", "no-such-pack", "--to", "csv").Exit);

    [Theory]
    [InlineData("pack", "export", "space-exploration")]
    [InlineData("pack", "export", "space-exploration", "--to", "pdf")]
    [InlineData("pack", "export", "--to", "csv")]
    public void A_format_and_a_pack_are_wanted(params string[] args) => Assert.Equal(2, _run.Quiz(args).Exit);
}
