using System.CommandLine;
using Quiz.Commands;
using Quiz.Commands.Help;
using Quiz.Core.Text;
using Quiz.Languages;
using Quiz.Languages.Words;

namespace Quiz.Tests.Commands;

public sealed class HelpTests : IDisposable
{
    private readonly Run _run = new();

    public static TheoryData<string> EveryCommand => [.. Commands().Select(command => command.Path())];

    public void Dispose() => _run.Dispose();

    [Theory, MemberData(nameof(EveryCommand))]
    public void Help_of_every_command_names_all_that_it_takes_within_80_columns(string path)
    {
        var command = Commands().Single(c => c.Path() == path);
        foreach (var language in Spoken.All)
        {
            using var output = new StringWriter { NewLine = "\n" };
            Assert.Equal(0, CommandLine.Run([.. path.Split(' ').Skip(1), "--help"], Around(output, language)));
            Assert.All(output.ToString().Split('\n'), line => Assert.InRange(TextWidth.Of(line), 0, 80));
            Assert.All(command.AllOptions(), option => Assert.Contains($"  {option.Shown()}", output.ToString(), StringComparison.Ordinal));
            Assert.All(command.VisibleCommands(), below => Assert.Contains($"  {below.Name} ", output.ToString(), StringComparison.Ordinal));
            Assert.All(command.Arguments, argument => Assert.Contains($"  {argument.Shown()}", output.ToString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_command_option_and_argument_is_described()
    {
        Assert.All(Commands(), command => Assert.False(string.IsNullOrEmpty(command.Description), command.Path()));
        Assert.All(Commands().SelectMany(c => c.VisibleOptions()), option => Assert.False(string.IsNullOrEmpty(option.Description), option.Name));
        Assert.All(Commands().SelectMany(c => c.Arguments), argument => Assert.False(string.IsNullOrEmpty(argument.Description), argument.Name));
    }

    [Fact]
    public void Who_asks_for_the_help_of_a_command_gets_it_whatever_else_the_line_says()
    {
        foreach (var line in new[] { "play --help --knd", "play --help dance", "--help --knd order", "play -h", "-? play --count" })
            Assert.Equal(0, _run.Quiz(line.Split(' ')).Exit);
    }

    [Theory, MemberData(nameof(EveryCommand))]
    public void Whatever_is_wrong_about_an_option_is_told_in_our_words(string path)
    {
        var command = Commands().Single(c => c.Path() == path);
        foreach (var option in command.AllOptions())
        {
            var (name, words) = (option.Name, path.Split(' ').Skip(1).ToArray());
            AssertTold(name, [.. words, name.Length > 6 ? $"{name[..^1]}q" : $"{name}q", "x"]);
            if (option.TakesValue())
            {
                AssertTold(name, [.. words, name]);
                AssertTold(name, [.. words, name, "--data"]);
                if (option.Arity.MaximumNumberOfValues == 1)
                    AssertTold(name, [.. words, name, "1", name, "2"]);
            }
        }
    }

    [Theory]
    [InlineData("--knd order", "there is no option \"--knd\"; did you mean \"quiz play --kind\"?")]
    [InlineData("play --knd order", "there is no option \"--knd\"; did you mean \"--kind\"?")]
    [InlineData("play --zzzzzzzz", "there is no option \"--zzzzzzzz\"")]
    [InlineData("play --zzzzzzzz=3", "there is no option \"--zzzzzzzz\"")]
    [InlineData("stats --seed 3", "\"quiz stats\" has no option --seed; \"quiz play\" or \"quiz drill make\" has it")]
    [InlineData("play --data --plain", "--data: wanted DIR, found the option \"--plain\"")]
    [InlineData("play --kind", "--kind: wanted KIND, found nothing")]
    [InlineData("play --seed 1 --seed 2", "--seed: found more than one, wanted one")]
    [InlineData("progress history --count none", "--count: found \"none\", wanted a number from 1 to 2147483647")]
    [InlineData("plya", "there is no command \"plya\"; did you mean \"play\"?")]
    [InlineData("pack dance", "there is no command \"dance\"; there are list, check")]
    [InlineData("pack", "pack: wanted one of list, check")]
    [InlineData("check", "check: wanted FILE..., found nothing")]
    [InlineData("play order", "play: found \"order\", wanted nothing more")]
    [InlineData("check --loud a.json", "there is no option \"--loud\"")]
    [InlineData("--version play", "--version: wanted nothing beside it")]
    [InlineData("completion tcsh", "SHELL: found \"tcsh\", wanted bash, zsh, fish, powershell")]
    [InlineData("[suggest]", "quiz: found \"[suggest]\", wanted nothing more")]
    [InlineData("@nothing", "there is no command \"@nothing\"; there are ")]
    public void A_wrong_usage_names_what_is_at_fault_what_was_found_and_what_was_wanted(string line, string told) => AssertTold(told, line.Split(' '));

    [Fact]
    public void The_manual_has_every_command_and_option()
    {
        var page = ManualText();
        foreach (var command in Commands().Skip(1))
        {
            var from = page.IndexOf($".SS {ManualPage.Escaped(command.Path())}\n", StringComparison.Ordinal);
            Assert.True(from >= 0, command.Path());
            var section = page[from..page.IndexOf(".S", from + 3, StringComparison.Ordinal)];
            Assert.All(command.VisibleOptions(), option => Assert.Contains($".B {ManualPage.Escaped(option.Shown())}\n", section, StringComparison.Ordinal));
        }
        Assert.All(Commands().First().VisibleOptions(), option => Assert.Contains($".B {ManualPage.Escaped(option.Shown())}\n", page, StringComparison.Ordinal));
        Assert.DoesNotContain("complete \\-\\-", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manual_reads_as_it_was_last_read() => Golden.Check(ManualText());

    [Theory]
    [InlineData(".SH of a pack", "\\&.SH of a pack")]
    [InlineData("'so it's said", "\\(aqso it\\(aqs said")]
    [InlineData("C:\\new \"x\" --y", "C:\\enew \\(dqx\\(dq \\-\\-y")]
    public void Text_holds_no_order_to_the_formatter(string text, string escaped) => Assert.Equal(escaped, ManualPage.Escaped(text));

    [Fact]
    public void After_two_dashes_a_file_may_be_called_like_an_option() => Assert.StartsWith("--strict: ", _run.Quiz("check", "--", "--strict").Out, StringComparison.Ordinal);

    private void AssertTold(string told, params string[] words)
    {
        var ran = _run.Quiz(words);
        Assert.Equal((2, ""), (ran.Exit, ran.Out));
        Assert.Contains(told, ran.Error, StringComparison.Ordinal);
        // What System.CommandLine would say.
        Assert.DoesNotMatch("Required|Cannot parse|Unrecognized|expects a single|was not provided|cannot be combined|not found", ran.Error);
    }

    private static string ManualText()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, CommandLine.Run(["manual"], Around(output, Spoken.English)));
        return output.ToString();
    }

    private static IEnumerable<Command> Commands() => CommandLine.Make(Around(TextWriter.Null, Spoken.English)).WithAllBelow();

    private static Surroundings Around(TextWriter output, ILanguage language) => new(TextReader.Null, output, TextWriter.Null, _ => null, new Hosting.HandTime()) { Language = language };
}
