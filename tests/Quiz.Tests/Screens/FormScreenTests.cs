using System.Text;
using CsCheck;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Languages;
using Quiz.Screens;
using Quiz.Screens.Drills;
using Quiz.Screens.Forms;
using Quiz.Storage;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Screens;

/// <summary>Fields of Terminal.Gui's, worked by keys alone and by mouse alone.</summary>
public class FormScreenTests
{
    private const int Control = 15;

    private static readonly Gen<Action<Drive>> AnyDeed = Gen.Frequency(
        (12, Gen.OneOf("up down tab shift+tab left right space enter esc home end pageup pagedown backspace delete a 7 g ? ctrl+a ctrl+k ctrl+z alt+down f4 f10 й 語".Split(' ')).Select(key => (Action<Drive>)(drive => drive.Press(key)))),
        (4, Gen.Select(Gen.Int[0, 59], Gen.Int[0, 19], Gen.Int[1, 2], (column, row, times) => (Action<Drive>)(drive => drive.Click(column, row, times)))),
        (1, Gen.OneOf("\e[2J\e]0;x\a", "1991\r\n2014-03", "e\u0301\u200d👩‍👩‍👧", new string('語', 3_000)).Select(text => (Action<Drive>)(drive => drive.Paste(text)))),
        (1, Gen.OneOf(new Size(60, 20), new Size(80, 24), new Size(120, 40)).Select(size => (Action<Drive>)(drive => drive.Resize(size)))));

    [Fact]
    public void Keys_alone_put_a_round_together_and_start_it()
    {
        using var drive = OwnRound().Press("right", "down", "space", "down", "enter", "tab", "tab");
        drive.Type("1950").Press("down").Type("2000").Press("tab", "right", "left", "left");
        Assert.Equal((0, 0, -1, "1950", "2000", 5), Chosen(drive));
        Assert.Equal("1950", Field(drive, "From"));
        Assert.IsType<QuestionScreen>(drive.Press("enter").Screen);
    }

    [Fact]
    public void A_mouse_alone_chooses_steps_and_checks()
    {
        using var drive = OwnRound().Click(Control + 4, RowOf("Pack"));
        Assert.Contains(drive.Frame(), line => line.Contains("│The made-up island", StringComparison.Ordinal));
        drive.Click(Control + 4, drive.Frame().ToList().FindIndex(line => line.Contains("│The made-up island", StringComparison.Ordinal)));
        Assert.Equal(0, Chosen(drive).Pack);
        drive.Click(Arrow(drive, '►'), RowOf("Questions"));
        Assert.Equal(15, Chosen(drive).Count);
        drive.Click(Arrow(drive, '◄'), RowOf("Questions"), times: 2);
        Assert.Equal(5, Chosen(drive).Count);

        using var settings = new Drive().Choose("Settings");
        settings.Click(26, 4);
        Assert.True(new SettingsFile(settings.Folder).Load(out _).Sensitive);
        settings.Click(26, 4);
        Assert.False(new SettingsFile(settings.Folder).Load(out _).Sensitive);

        int Arrow(Drive of, char sign) => of.Frame()[RowOf("Questions")].IndexOf(sign, StringComparison.Ordinal);
    }

    [Theory, InlineData(4), InlineData(Control + 6)]
    public void A_click_on_a_label_or_in_a_text_goes_there(int column)
    {
        using var drive = OwnRound().Click(column, RowOf("To"));
        Assert.Equal("2000", Chosen(drive.Type("2000")).To);
        Assert.Contains("  › To", drive.Frame()[RowOf("To")], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_pasted_is_cleaned_and_cut_before_anything_else_sees_it()
    {
        using var drive = Drill().Press(Enumerable.Repeat("down", 6));
        drive.Paste("Lesson\e]0;x\a\e[2J\u202Eone\r\ntwo\u0085");
        var name = ((DrillFormScreen)drive.Screen).Name;
        Assert.Equal(ForeignText.Typed(name), name);
        Assert.StartsWith("Lesson", name, StringComparison.Ordinal);
        Assert.DoesNotContain(name, char.IsControl);
        drive.Press(Enumerable.Repeat("backspace", 60)).Paste(new string('語', 300_000));
        Assert.Equal(TextField.DefaultLength, ((DrillFormScreen)drive.Screen).Name.Length);
        drive.Press("down", "down").Paste(string.Concat(Enumerable.Repeat("e\u0301", 9_000)));
        Assert.Equal(16, ((DrillFormScreen)drive.Screen).Seed.Length);
        drive.Press("left", "left").Type("z");
        Assert.Equal(16, ((DrillFormScreen)drive.Screen).Seed.Length);
    }

    [Fact]
    public void Esc_closes_a_list_that_is_open_and_leaves_the_form_only_then()
    {
        using var drive = OwnRound().Press("space");
        Assert.Contains(drive.Frame(), line => line.Contains("│The made-up island", StringComparison.Ordinal));
        Assert.IsType<OwnRoundScreen>(drive.Press("esc").Screen);
        Assert.DoesNotContain(drive.Frame(), line => line.Contains("│The made-up island", StringComparison.Ordinal));
        Assert.IsType<HomeScreen>(drive.Press("esc").Screen);
    }

    [Fact]
    public void An_open_list_goes_with_its_form()
    {
        using var drive = OwnRound().Press("space", "f1");
        Assert.DoesNotContain(drive.Frame(), line => line.Contains("│The made-up island", StringComparison.Ordinal));
        Assert.IsType<OwnRoundScreen>(drive.Press("esc").Screen);
        Assert.Equal(0, Chosen(drive.Press("right")).Pack);
    }

    [Fact]
    public void An_open_list_shows_all_that_can_be_chosen()
    {
        using var drive = OwnRound().Press("down", "space");
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Letters_find_an_entry_of_a_closed_list()
    {
        using var drive = OwnRound().Press("down", "g");
        Assert.Contains("Geography", Field(drive, "Kind"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_goes_from_one_multiple_of_its_step_to_the_next_and_no_further_than_its_ends()
    {
        using var drive = new Drive(settings: Settings.Default with { Count = 7 }).Choose("Settings").Press("down");
        Assert.Equal([10, 15], Steps(drive, "right", "right"));
        Assert.Equal([10, 5, 1, 1, 5], Steps(drive, "left", "left", "left", "left", "right"));
        Assert.Equal(50, Steps(drive, [.. Enumerable.Repeat("right", 12)])[^1]);

        static List<int> Steps(Drive drive, params string[] keys) => [.. keys.Select(key => ((SettingsScreen)drive.Press(key).Screen).Settings.Count)];
    }

    [Fact]
    public void A_form_that_is_longer_than_its_place_scrolls_to_the_field_with_the_focus()
    {
        using var drive = new Drive(Screen.Least);
        drive.Choose("A drill for a class");
        Assert.DoesNotContain(drive.Frame(), line => line.Contains("Sensitive items", StringComparison.Ordinal));
        drive.Press(Enumerable.Repeat("down", 13));
        Assert.Contains(drive.Frame(), line => line.StartsWith("  › Sensitive items", StringComparison.Ordinal));
        Assert.Contains(drive.Press("down").Frame(), line => line.StartsWith("  › Pack", StringComparison.Ordinal));
    }

    [Fact]
    public void The_cursor_rests_on_the_field_with_the_focus()
    {
        using var drive = Drill();
        for (var row = 0; row < 14; row++, drive.Press("down"))
            Assert.Equal(row + 2, drive.Drawn().Cursor?.Y);
        drive.Press("space");
        Assert.Equal("all packs", At(drive));
        Assert.Equal("The made-up island", At(drive.Press("down")));

        static string At(Drive drive) => drive.Drawn().Cursor is { } at ? drive.Frame()[at.Y][at.X..].Split("  ")[0].Trim('│', ' ') : "";
    }

    [Fact]
    public void The_language_changes_the_words_of_the_form_at_once()
    {
        using var drive = new Drive(settings: Settings.Default with { Language = "en" }).Choose("Settings").Press("down", "down", "down", "right");
        Assert.Contains(drive.Frame(), line => line.Contains(Spoken.Ukrainian.QuestionsInARound, StringComparison.Ordinal));
        Assert.Contains(drive.Frame(), line => line.StartsWith($"  › {Spoken.Ukrainian.LanguageSetting}", StringComparison.Ordinal));
        Assert.Contains(drive.Frame(), line => line.Contains(Spoken.Ukrainian.NotAsked, StringComparison.Ordinal));
    }

    [Fact]
    public void Signs_are_ascii_where_only_ascii_is_shown()
    {
        using var drive = Drill().Press("space");
        Assert.All(drive.Frame(glyphs: Glyphs.Ascii with { AsciiText = true }), line => Assert.True(Ascii.IsValid(line), line));
    }

    [Theory, InlineData("Settings"), InlineData("A round of your own"), InlineData("A drill for a class")]
    public void No_keys_clicks_or_pastes_break_a_form(string title) => AnyDeed.Array[0, 60].Sample(
        deeds =>
        {
            using var drive = new Drive(Screen.Least).Choose(title);
            foreach (var deed in deeds)
            {
                deed(drive);
                Assert.All(drive.Frame(), line => Assert.InRange(TextWidth.Of(line), 0, drive.Size.Columns));
            }
        },
        iter: 8, threads: 1);

    private static Drive OwnRound() => new Drive().Choose("A round of your own");

    private static Drive Drill() => new Drive().Choose("A drill for a class");

    private static (int Pack, int Kind, int Tag, string From, string To, int Count) Chosen(Drive drive)
    {
        var round = Assert.IsType<OwnRoundScreen>(drive.Screen).Round;
        return (round.Pack, round.Kind, round.Tag, round.From, round.To, round.Count);
    }

    private static int RowOf(string label) => 2 + Array.IndexOf(["Pack", "Kind", "Tag", "From", "To", "Questions"], label);

    private static string Field(Drive drive, string label) => drive.Frame()[RowOf(label)][Control..].Trim();
}
