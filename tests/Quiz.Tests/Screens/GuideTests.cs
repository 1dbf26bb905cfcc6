using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Quiz.Commands;
using Quiz.Commands.Help;
using Quiz.Core.Packs;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Languages.Words;
using Quiz.Screens;
using Quiz.Tests.Hosting;

namespace Quiz.Tests.Screens;

/// <summary>The guide: what it says, and how its links are followed.</summary>
public partial class GuideTests
{
    public static TheoryData<string> Languages => [.. Spoken.All.Select(language => language.Code)];

    [Theory, MemberData(nameof(Languages))]
    public void Every_command_of_the_guide_is_one_that_the_program_knows(string language)
    {
        var commands = CommandsOf(Spoken.WithCode(language)!);
        Assert.True(commands.Length > 15);
        Assert.All(commands, command => Assert.Empty(ErrorsOf(command)));
    }

    [Theory]
    [InlineData("quiz pack frobnicate")]
    [InlineData("quiz play --forever")]
    [InlineData("quiz drill sheet")]
    public void A_command_that_the_program_does_not_know_would_be_found(string command) => Assert.NotEmpty(ErrorsOf(command));

    [Fact]
    public void It_has_the_same_headings_links_and_commands_in_every_language()
    {
        var first = Spoken.English;
        Assert.All(Spoken.All, other =>
        {
            Assert.Equal(Headings().Count(first.Guide), Headings().Count(other.Guide));
            Assert.Equal(LinksOf(first).Select(KindOf), LinksOf(other).Select(KindOf));
            Assert.Equal(CommandsOf(first), CommandsOf(other));
        });

        static string KindOf(string target) => target.StartsWith('#') ? "#" : target;
    }

    [Theory, MemberData(nameof(Languages))]
    public void It_names_every_kind_and_every_status_as_the_game_does(string language)
    {
        var words = Spoken.WithCode(language)!;
        Assert.All(KindTable.All, kind => Assert.Contains($"*{words.TitleOf(kind)}*", words.Guide, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<Status>(), status => Assert.Contains($"- **{words.Of(status)}**: ", words.Guide, StringComparison.Ordinal));
        Assert.All([words.DailyRound, words.EndlessRun, words.DrillTitle, words.StatisticsTitle, words.HistoryTitle], name => Assert.Contains($"*{name}*", words.Guide, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_link_of_its_contents_leads_to_its_heading_by_Tab_and_Enter(string language)
    {
        var headings = Headings().Matches(Spoken.WithCode(language)!.Guide).Select(heading => heading.Groups[1].Value).ToList();
        for (var link = 0; link < headings.Count; link++)
        {
            using var drive = Opened(language).Press(Enumerable.Repeat("tab", link + 1)).Press("enter");
            Assert.Contains(drive.Frame(), line => line.TrimEnd(' ', '▲', '█', '░').Trim() == headings[link]);
        }
    }

    [Fact]
    public void Tab_goes_to_the_next_link_and_Shift_with_it_to_the_one_before()
    {
        using var drive = Opened("en").Press("tab");
        Assert.Equal("A round", Focused(drive));
        Assert.Equal("Kinds", Focused(drive.Press("tab")));
        Assert.Equal("A round", Focused(drive.Press("shift+tab")));
    }

    [Fact]
    public void The_link_that_was_gone_to_is_seen_without_colour()
    {
        using var drive = new Drive(new(60, 20), colour: false).Press("f10", "left", "down", "enter", "tab");
        Assert.Equal("A round", Focused(drive));
    }

    [Fact]
    public void After_the_last_link_comes_the_first()
    {
        using var drive = Opened("en").Press("shift+tab");
        Assert.Equal("EDTF", Focused(drive));
        Assert.Equal("A round", Focused(drive.Press("tab")));
    }

    [Fact]
    public void The_cursor_rests_on_the_link_that_was_gone_to()
    {
        using var drive = Opened("en").Press("tab", "tab");
        var at = drive.Drawn().Cursor!.Value;
        Assert.StartsWith("Kinds", drive.Frame()[at.Y][at.X..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_the_web_is_shown_and_not_opened()
    {
        using var drive = Opened("en").Press("shift+tab");
        var (screen, effects) = (drive.Screen, drive.Ordered.Count);
        drive.Press("enter");
        Assert.Equal(screen, drive.Screen);
        Assert.Equal(effects, drive.Ordered.Count);
    }

    [Fact]
    public void The_help_leads_to_it_by_its_last_link_and_Esc_back_to_the_help()
    {
        using var drive = new Drive().Press("f1", "shift+tab", "enter");
        Assert.IsType<GuideScreen>(drive.Screen);
        drive.Press("esc");
        Assert.IsType<HelpScreen>(drive.Screen);
    }

    [Fact]
    public void The_help_leads_to_it_by_a_click()
    {
        using var drive = new Drive().Press("f1");
        drive.Click(drive.Frame()[2].IndexOf("Guide", StringComparison.Ordinal), 2);
        Assert.IsType<GuideScreen>(drive.Screen);
    }

    [Fact]
    public void It_begins_at_its_top_however_far_down_the_help_was()
    {
        using var drive = new Drive().Press("f1", "end", "shift+tab", "enter");
        Assert.Contains(drive.Frame(), line => line.Trim(' ', '█', '░') == "A round");
    }

    [Fact]
    public void It_stands_in_the_menus_and_takes_no_row_of_the_home_screen()
    {
        using var drive = new Drive(new(60, 20));
        Assert.DoesNotContain("Guide", drive.Told(), StringComparison.Ordinal);
        drive.Press("f10", "left", "down", "enter");
        Assert.IsType<GuideScreen>(drive.Screen);
    }

    private static Drive Opened(string language) => new Drive(new(60, 20), language: Spoken.WithCode(language)).Press("f10", "left", "down", "enter");

    /// <summary>The text in the colours of what is selected.</summary>
    private static string Focused(Drive drive)
    {
        var selected = ((Screen)drive.Screen).Theme.Selected;
        var frame = drive.Drawn();
        var lines = frame.ToLines();
        return string.Concat(
            from y in Enumerable.Range(0, frame.Size.Rows - 1)
            from x in Enumerable.Range(0, frame.Size.Columns)
            where frame[x, y].Style == selected
            select lines[y][x]);
    }

    private static ImmutableArray<string> CommandsOf(ILanguage language) => [.. Commands().Matches(language.Guide).Select(command => command.Value)];

    private static IEnumerable<string> LinksOf(ILanguage language) => Links().Matches(language.Guide).Select(link => link.Groups[1].Value);

    private static IReadOnlyList<string> ErrorsOf(string command)
    {
        var root = CommandLine.Make(new Surroundings(TextReader.Null, TextWriter.Null, TextWriter.Null, _ => null, new HandTime()) { Language = Spoken.English });
        return [.. UsageErrors.Of(CommandLine.Parse(root, command.Split(' ')[1..]), Spoken.English)];
    }

    /// <summary>In its blocks and in its sentences.</summary>
    [GeneratedRegex("(?<=^|`)quiz [^`\n]+", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Links();
}
