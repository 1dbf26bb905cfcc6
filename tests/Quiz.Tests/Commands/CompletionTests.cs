using System.Text.RegularExpressions;

namespace Quiz.Tests.Commands;

public sealed class CompletionTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("p", "play pack progress")]
    [InlineData("pack |", "list check new preview stats import export make install remove")]
    [InlineData("pack l", "list")]
    [InlineData("drill |", "make run sheet mark compare")]
    [InlineData("drill make --orders long", "longest_ordered_subset longest_contiguous_subset")]
    [InlineData("--th", "--theme")]
    [InlineData("--theme |", "auto dark light high-contrast colour-blind")]
    [InlineData("play --theme d", "dark")]
    [InlineData("play --theme=d", "--theme=dark")]
    [InlineData("play --theme = d", "dark")]
    [InlineData("play --theme =", "auto dark light high-contrast colour-blind")]
    [InlineData("play --kind cl", "claims")]
    [InlineData("play --kind claims --ki", "--kind")]
    [InlineData("play --seed 3 --se", "--sensitive")]
    [InlineData("play --seed 3 --kind or", "order")]
    [InlineData("play --plain --kind or", "order")]
    [InlineData("play --pack dnipro", "dnipropetrovsk-2025")]
    [InlineData("completion |", "bash zsh fish powershell")]
    [InlineData("play --data |", "")]
    [InlineData("check |", "")]
    [InlineData("play --daily --", "--new --plain --json --data --profile --theme --language --ascii --help")]
    [InlineData("play --seed 3 --da", "--data")]
    [InlineData("play --daily --pl", "--plain")]
    [InlineData("com", "completion")]
    public void What_can_follow_is_completed(string line, string words) => Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), Complete(line.Replace("|", "", StringComparison.Ordinal).Split(' ')));

    [Fact]
    public void Packs_tags_and_profiles_of_the_folder_that_the_line_names_are_completed()
    {
        Screens.Island.PutInto(Path.Combine(_run.Folder, "other"));
        Directory.CreateDirectory(Path.Combine(_run.Folder, "other", "profiles", "anna"));
        Directory.CreateDirectory(Path.Combine(_run.Folder, "other", "profiles", "$(touch x)"));
        string[] there = ["--data", Path.Combine(_run.Folder, "other"), "play"];
        Assert.Equal(["island"], Complete([.. there, "--pack", "is"]));
        Assert.Empty(Complete("play", "--pack", "is"));
        Assert.Equal(["anna"], Complete([.. there, "--profile", ""]));
    }

    [Fact]
    public void A_suggestion_is_one_line_without_anything_that_drives_a_terminal()
    {
        Directory.CreateDirectory(Path.Combine(_run.Folder, "packs"));
        _run.Write(Path.Combine("packs", "loud.json"), Regex.Replace(File.ReadAllText(Run.ShippedPack), "\"id\": \"dnipropetrovsk-2025\"", "\"id\": \"loud\""));
        foreach (var option in new[] { "--pack", "--tag" })
        {
            var lines = _run.Quiz("complete", "--", "play", option, "").Lines;
            Assert.NotEmpty(lines);
            Assert.All(lines, line => Assert.InRange(line.Count(c => c == '\t'), 0, 1));
            Assert.All(lines, line => Assert.DoesNotMatch(@"[\x00-\x08\x0A-\x1F\x7F-\x9F\u202A-\u202E]", line));
        }
    }

    [Fact]
    public void The_command_that_scripts_ask_is_hidden() => Assert.DoesNotContain("\n  complete ", _run.Quiz("--help").Out, StringComparison.Ordinal);

    private IEnumerable<string> Complete(params string[] words)
    {
        var ran = _run.Quiz(["complete", "--", .. words]);
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        return ran.Lines.Select(line => line.Split('\t')[0]);
    }
}
