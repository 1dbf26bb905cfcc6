using System.Text;
using CsCheck;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Screens;
using Quiz.Screens.Boards;
using Quiz.Storage;
using Quiz.Tests.Questions;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Screens;

public class ScreenPropertyTests
{
    private static readonly Size[] Sizes = [new(1, 1), new(2, 60), new(59, 20), new(60, 19), new(60, 20), new(61, 21), new(76, 22), new(80, 24), new(120, 40), new(200, 60), new(250, 80), new(250, 20)];

    private static readonly Gen<Size> AnySize = Gen.Select(Gen.Int[1, 250], Gen.Int[1, 80], (columns, rows) => new Size(columns, rows));

    private static readonly string[] KeyNames =
        "enter esc up down left right tab space home end pageup pagedown delete backspace f1 f2 f3 shift+up shift+down shift+left shift+right a b c d j k h l t x ? / 1 4 . , J K ctrl+z ctrl+l ctrl+a ctrl+u й 日".Split(' ');

    private static readonly Gen<Msg> AnyMessage = Gen.Frequency(
        (20, Gen.OneOf(KeyNames).Select(name => (Msg)new KeyPressed(Key.Parse(name)))),
        (3, Gen.Select(Gen.OneOf(Enum.GetValues<MouseAction>()), Gen.Int[-5, 260], Gen.Int[-5, 90], (action, x, y) => (Msg)new MouseInput(action, x, y, Modifiers.None))),
        (2, AnySize.Select(size => (Msg)new Resized(size))),
        (1, Gen.OneOf("\e[2J\e]0;x\a", "48.46, 35.04", "Salt\nMarsh", new string('語', 4_000)).Select(text => (Msg)new Pasted(text))));

    public static TheoryData<Kind> EveryKind => [.. KindTable.All];

    [Fact]
    public void No_keys_mouse_or_sizes_break_a_screen()
    {
        foreach (var (theme, language) in from theme in Enum.GetValues<ThemeChoice>() from language in Spoken.All select (theme, language))
        {
            var settings = Settings.Default with { Theme = theme, Count = 4 };
            AnyMessage.Array[0, 120].Sample(
                messages =>
                {
                    using var drive = new Drive(settings: settings, colour: theme != ThemeChoice.Light, language: language);
                    foreach (var message in messages)
                        AssertFits(drive.Take(message));
                },
                iter: 5, threads: 1);
        }
    }

    [Fact]
    public void No_keys_break_the_smallest_screen_in_any_language()
    {
        foreach (var language in Spoken.All)
        {
            Gen.OneOf(KeyNames).Array[0, 150].Sample(
                keys =>
                {
                    using var drive = new Drive(Screen.Least, Settings.Default with { Language = language.Code, Count = 4 }, language: language);
                    foreach (var key in keys)
                        AssertFits(drive.Press(key));
                },
                iter: 10, threads: 1);
        }
    }

    [Theory, MemberData(nameof(EveryKind))]
    public void Every_board_and_verdict_draws_in_Ukrainian_at_every_size(Kind kind)
    {
        using var drive = new Drive(language: Spoken.Ukrainian).Play(kind, count: 2);
        foreach (var size in Sizes)
            AssertFits(drive.Resize(size), size);
        drive.Press("f2").Press("f3");
        foreach (var size in Sizes)
            AssertFits(drive.Resize(size), size);
    }

    [Theory, MemberData(nameof(EveryKind))]
    public void Every_board_and_verdict_draws_at_every_size_in_every_sign(Kind kind)
    {
        using var drive = new Drive().Play(kind, count: 2);
        foreach (var size in Sizes)
            AssertFits(drive.Resize(size), size);
        drive.Press("f3");
        Assert.IsType<VerdictScreen>(drive.Screen);
        foreach (var size in Sizes)
            AssertFits(drive.Resize(size), size);
    }

    [Theory, MemberData(nameof(EveryKind))]
    public void Every_shipped_question_of_a_kind_can_be_seen_answered_and_explained(Kind kind)
    {
        using var drive = new Drive(new(60, 20), hasShippedPacks: true).Play([kind], 1, 60, pack: null);
        Assert.IsType<QuestionScreen>(drive.Screen);
        for (var i = 0; drive.Screen is QuestionScreen; i++)
        {
            AssertFits(drive.Resize(Sizes[4 + (i % 8)]));
            AssertFits(drive.Press("f3"));
            Assert.IsType<VerdictScreen>(drive.Screen);
            AssertFits(drive.Press("end", "enter"));
        }
        Assert.IsType<ResultScreen>(drive.Screen);
    }

    [Theory, InlineData(K.Locate), InlineData(K.Name), InlineData(K.Neighbours)]
    public void The_whole_note_on_borders_stands_by_every_map(string kind)
    {
        const string Note = "This island is made up, and so are its borders. They show nothing that anybody could disagree about.";
        foreach (var size in Sizes.Where(s => s.Columns >= 60 && s.Rows >= 20))
        {
            using var drive = new Drive(size).Play(K.Of(kind), count: 1);
            Assert.Contains("⠒", string.Concat(drive.Frame()), StringComparison.Ordinal);
            AssertTold(Note, drive);
            drive.Press("f3");
            AssertTold(Note, drive);
        }
    }

    [Fact]
    public void What_is_selected_is_seen_without_colour()
    {
        foreach (var kind in KindTable.All)
        {
            using var drive = new Drive(colour: false).Play(kind).Press("down");
            if (drive.Screen is QuestionScreen { Board: MapBoard or RegionsBoard or NameBoard or EntryBoard })
                continue; // there the cursor is what is selected
            Assert.Contains(drive.Frame(), line => line.Contains('›', StringComparison.Ordinal));
            Assert.Contains(Cells(drive.Drawn()), cell => cell.Style.Emphasis.HasFlag(Emphasis.Reverse));
            Assert.All(Cells(drive.Drawn()), cell => Assert.Equal((default, default), (cell.Style.Foreground, cell.Style.Background)));
        }
    }

    [Fact]
    public void A_highlighted_region_is_filled_and_not_only_coloured()
    {
        using var drive = new Drive(colour: false).Play(TheKind.Name);
        Assert.Contains(drive.Frame(), line => line.Contains("⣿⣿", StringComparison.Ordinal));
        Assert.Contains(drive.Frame(glyphs: Glyphs.Ascii), line => line.Contains("##", StringComparison.Ordinal));
    }

    private static IEnumerable<Cell> Cells(Frame frame) =>
        from y in Enumerable.Range(0, frame.Size.Rows) from x in Enumerable.Range(0, frame.Size.Columns) select frame[x, y];

    private static void AssertTold(string text, Drive drive)
    {
        var columns = drive.Frame();
        var words = text.Split(' ');
        // The note may stand beside other text: its words follow each other, with others between them.
        var all = string.Join(' ', columns);
        var at = 0;
        Assert.All(words, word => Assert.True((at = all.IndexOf(word, at, StringComparison.Ordinal) + word.Length) >= word.Length, $"\"{word}\" is missing at {drive.Size}:\n{string.Join('\n', columns)}"));
    }

    private static void AssertFits(Drive drive) => AssertFits(drive, drive.Screen is Screen screen ? screen.Look.Size : drive.Size);

    private static void AssertFits(Drive drive, Size size)
    {
        var lines = drive.Frame(size);
        Assert.Equal(size.Rows, lines.Count);
        Assert.All(lines, line => Assert.InRange(TextWidth.Of(line), 0, size.Columns));
        var needs = drive.Words.NeedsSize(60, 20);
        if (size.Columns >= 60 && size.Rows >= 20)
            Assert.Contains((drive.Screen is Screen { OpenMenu: not null } ? drive.Words.CloseMenuKey : drive.Words.HelpKey).Label, lines[^1], StringComparison.Ordinal);
        else
            Assert.StartsWith(needs[..Math.Min(size.Columns, needs.Length)].TrimEnd(), lines[0], StringComparison.Ordinal);
        var ascii = string.Concat(drive.Frame(size, Glyphs.Ascii with { AsciiText = true }));
        Assert.True(Ascii.IsValid(ascii), ascii);
    }
}
