using CsCheck;
using Quiz.Core.Text;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Screens;
using Quiz.Screens.Drills;
using Quiz.Screens.Files;
using Quiz.Storage;
using Quiz.Tests.Questions;
using Quiz.Tests.Storage;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Screens;

/// <summary>Files that are chosen in a dialog, checked, played and added.</summary>
public sealed class FileScreenTests : IDisposable
{
    private const string Good = "good.json";
    private const string Bad = "bad.json";
    private const string Map = "map.json";

    private readonly TempFolder _files = new();

    public FileScreenTests()
    {
        var island = Island.Text("other-island");
        Write(Good, island);
        Write(Bad, island.Replace("\"format\": 1", "\"format\": 1,\n  \"colour\": 3", StringComparison.Ordinal));
        Write("notes.txt", "no pack");
        Directory.CreateDirectory(Path.Combine(_files.Path, "below"));
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Keys_alone_choose_a_file_and_play_it()
    {
        using var drive = Opening();
        Assert.Equal(["..", "/below", Bad, Good], Listed(drive));
        drive.Press("down", "down", "down", "enter");
        Assert.Equal(Good, TitleOf(drive));
        Assert.Contains(drive.Words.PackHasNoErrors, drive.Told(), StringComparison.Ordinal);
        Assert.Single(drive.Ordered.OfType<CheckPackFile>());
        drive.Press("enter");
        Assert.Equal("other-island", Assert.IsType<QuestionScreen>(drive.Screen).Play.Round.Questions[0].Pack.Id);
    }

    [Fact]
    public void A_mouse_alone_chooses_a_file()
    {
        using var drive = Opening();
        Click(drive, Good);
        Assert.Contains(drive.Frame(), line => line.Contains(Path.Combine(_files.Path, Good), StringComparison.Ordinal));
        Click(drive, $"{drive.Words.OpenButton} ◄");
        Assert.Equal(Good, TitleOf(drive));
        using var second = Opening();
        Click(second, Bad, times: 2);
        Assert.Equal(Bad, TitleOf(second));
    }

    [Fact]
    public void The_menu_of_packs_opens_the_dialog_from_everywhere()
    {
        using var drive = new Drive(filesFolder: _files.Path).Play(TheKind.First).Press("alt+p", "down", "enter");
        Assert.True(Assert.IsType<PacksScreen>(drive.Screen).IsChoosing);
    }

    [Fact]
    public void Folders_are_entered_and_left()
    {
        Write(Path.Combine("below", "deep.json"), Island.Text("deep"));
        using var drive = Opening().Press("down", "enter");
        Assert.Equal(["..", "deep.json"], Listed(drive));
        Assert.Equal("⟦▲⟧  ⟦◄-⟧", RowOfWays(drive));
        drive.Press("backspace");
        Assert.Equal(["..", "/below", Bad, Good], Listed(drive));
        Assert.Equal("⟦▲⟧        ⟦-►⟧", RowOfWays(drive));
        drive.Press("down", "enter", "down", "enter");
        Assert.Equal("deep.json", TitleOf(drive));
    }

    [Fact]
    public void A_typed_path_opens_its_file()
    {
        using var drive = Opening().Press("shift+tab", "shift+tab", "ctrl+a").Paste(Path.Combine(_files.Path, Good)).Press("enter");
        Assert.Equal(Good, TitleOf(drive));
    }

    [Fact]
    public void A_pack_with_errors_is_told_with_file_line_and_column_as_check_does_and_can_not_be_played()
    {
        using var drive = Checked(Bad, new(120, 40));
        var file = ForeignFile.Shown(Path.Combine(_files.Path, Bad));
        Assert.Contains($"{file}:3:3: error", drive.Told(), StringComparison.Ordinal);
        Assert.Contains("1 error", drive.Told(), StringComparison.Ordinal);
        Assert.Contains("\"colour\"", drive.Told(), StringComparison.Ordinal);
        Assert.IsType<PackFileScreen>(drive.Press("enter", "a").Screen);
        Assert.DoesNotContain(drive.Ordered, effect => effect is OpenRound or AddPackFile);
    }

    [Fact]
    public void A_map_is_told_to_be_no_pack()
    {
        using var folder = new TempFolder();
        Island.PutInto(folder.Path);
        File.Copy(Path.Combine(folder.Path, "maps", "island.geojson"), Path.Combine(_files.Path, Map));
        using var drive = Checked(Map);
        Assert.Contains(drive.Words.FileIsMap, drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_is_added_stands_in_the_list_and_stays_there()
    {
        using var drive = Checked(Good).Press("a");
        Assert.Contains("other-island@1.2.0 is installed.", drive.Told(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(drive.Folder, "packs", "other-island.json")));
        drive.Press("enter", "esc");
        Assert.Equal(["island", "other-island"], Assert.IsType<PacksScreen>(drive.Screen).Facts!.Packs.Select(pack => pack.Pack.Id).Order());
        Assert.Contains(drive.Press("esc").Frame(), line => line.Contains(drive.Words.Packs(2), StringComparison.Ordinal));
    }

    [Fact]
    public void What_can_not_be_added_is_told_and_nothing_is_lost()
    {
        using var drive = Checked(Good);
        var own = Path.Combine(drive.Folder, "packs", "other-island.json");
        File.WriteAllText(own, "mine");
        drive.Press("a");
        Assert.Contains("is a file of yours, and is not overwritten", ((PackFileScreen)drive.Screen).Refusal, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(own));
        Assert.IsType<PackFileScreen>(drive.Press("enter").Screen);
    }

    [Fact]
    public void Esc_leaves_the_dialog_then_the_packs_and_comes_back_where_it_was()
    {
        using var drive = Opening();
        drive.Press("esc");
        Assert.False(Assert.IsType<PacksScreen>(drive.Screen).IsChoosing);
        Assert.IsType<HomeScreen>(drive.Press("esc").Screen);
        using var second = Opening();
        Click(second, $"{second.Words.CancelButton} ⟧");
        Assert.False(Assert.IsType<PacksScreen>(second.Screen).IsChoosing);
        using var third = Checked(Good);
        Assert.IsType<PacksScreen>(third.Press("esc").Screen);
    }

    [Fact]
    public void A_file_that_vanished_is_told_and_the_dialog_stays()
    {
        using var drive = Opening().Press("down", "down", "down");
        File.Delete(Path.Combine(_files.Path, Good));
        drive.Press("enter");
        Assert.Contains(drive.Words.NoSuchFile, drive.Told(), StringComparison.Ordinal);
        drive.Press("up", "enter");
        Assert.Equal(Bad, TitleOf(drive));
    }

    [Fact]
    public void A_file_that_vanishes_after_it_was_chosen_is_told()
    {
        using var drive = Checked(Good);
        File.Delete(Path.Combine(_files.Path, Good));
        Assert.Contains(drive.Words.NotPossible, drive.Press("enter").Told(), StringComparison.Ordinal);
        Assert.Contains(drive.Words.NotPossible, drive.Press("enter", "a").Told(), StringComparison.Ordinal);
        Assert.IsType<PackFileScreen>(drive.Press("enter").Screen);
    }

    [Fact]
    public void A_folder_that_vanished_is_told()
    {
        using var drive = Opening().Press("down");
        Directory.Delete(Path.Combine(_files.Path, "below"));
        drive.Press("enter");
        Assert.Contains(drive.Words.NoSuchFile, drive.Told(), StringComparison.Ordinal);
        drive.Press("backspace");
        Assert.Contains(Good, Listed(drive));
    }

    [Fact]
    public void A_folder_that_can_not_be_read_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Whoever may read everything finds no such folder.");
        SetMode(UnixFileMode.None);
        using var drive = Opening().Press("down", "enter");
        var told = drive.Told();
        drive.Press("backspace");
        SetMode(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Contains(drive.Words.UnreadableFolder, told, StringComparison.Ordinal);
        Assert.Contains(Good, Listed(drive));

        void SetMode(UnixFileMode mode)
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(Path.Combine(_files.Path, "below"), mode);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("nowhere.json")]
    [InlineData("below")]
    [InlineData("notes.txt")]
    public void What_can_not_be_opened_is_told_in_the_dialog(string name)
    {
        using var drive = Opening().Press("shift+tab", "shift+tab", "ctrl+a", "delete");
        if (name.Length > 0)
            drive.Paste(Path.Combine(_files.Path, name));
        drive.Press("enter");
        var words = drive.Words;
        var told = name switch { "" => words.NoFileIsChosen, "below" => words.FileIsFolder, "notes.txt" => words.EndingOfFileWanted(".json"), _ => words.NoSuchFile };
        Assert.Contains(told, drive.Told(), StringComparison.Ordinal);
        Assert.True(((PacksScreen)drive.Screen).IsChoosing);
    }

    [Fact]
    public void No_key_and_no_click_of_the_dialog_deletes_renames_or_makes_a_file()
    {
        using var drive = Opening().Press("down", "down");
        var before = Entries();
        drive.Press("delete", "ctrl+r", "ctrl+n", "shift+f10");
        drive.Take(new Resized(drive.Size));
        Assert.Equal(before, Entries());
        Assert.DoesNotContain("Rename", drive.Told(), StringComparison.Ordinal);
        var (x, y) = PlaceOf(drive, Good);
        drive.RightClick(x, y).RightClick(10, 3).RightClick(x, y - 3);
        Assert.DoesNotContain(drive.Frame(), line => new[] { "Rename", "Delete", "New", "Copy", "Paste", "Hide", "Sort" }.Any(word => line.Contains(word, StringComparison.Ordinal)));
        Assert.Equal(before, Entries());
    }

    [Theory]
    [InlineData("\e[2J\e]0;x\a.json")]
    [InlineData("\u202Eevil\u2066.json")]
    [InlineData("two\nlines.json")]
    public void A_hostile_name_is_shown_cleaned_and_its_file_can_be_opened_or_is_told(string name)
    {
        Write(name, Island.Text("hostile"));
        using var drive = Opening(new(60, 20));
        AssertClean(drive);
        drive.Press("end");
        for (var i = 0; i < 5; i++)
            AssertClean(drive.Press("up"));
        foreach (var file in Directory.GetFiles(_files.Path).Where(file => Path.GetFileName(file) is Good or Bad))
            File.Delete(file);
        using var again = Opening(new(60, 20)).Press("down", "down", "enter");
        AssertClean(again);
        Assert.True(again.Screen is PackFileScreen || again.Told().Contains(again.Words.NoSuchFile, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData('x', 200)]
    [InlineData('語', 80)]
    public void A_long_or_wide_name_breaks_nothing_and_its_file_can_be_opened(char sign, int count)
    {
        File.Delete(Path.Combine(_files.Path, Good));
        File.Delete(Path.Combine(_files.Path, Bad));
        Write($"{new string(sign, count)}.json", Island.Text("wide"));
        using var drive = Opening(new(60, 20)).Press("down", "down");
        AssertClean(drive);
        AssertClean(drive.Press("enter"));
        Assert.IsType<PackFileScreen>(drive.Screen);
    }

    [Fact]
    public void No_paste_is_too_long_or_too_strange_for_the_path()
    {
        using var drive = Opening(new(60, 20)).Press("shift+tab", "shift+tab");
        foreach (var text in new[] { new string('語', 300_000), "a\0b\e[2J\u202E", "\ud800", "//", "~" })
            AssertClean(drive.Press("ctrl+a").Paste(text).Press("enter", "x", "backspace"));
        Assert.True(((PacksScreen)drive.Screen).IsChoosing);
    }

    [Fact]
    public void No_keys_clicks_or_pastes_break_the_dialog_or_change_a_file()
    {
        var deeds = Gen.Frequency(
            (12, Gen.OneOf("up down tab shift+tab left right space home end pageup pagedown backspace delete a g . ? ctrl+a ctrl+k ctrl+n ctrl+r ctrl+z shift+f10 alt+down й 語".Split(' ')).Select(key => (Action<Drive>)(drive => drive.Press(key)))),
            (4, Gen.Select(Gen.Int[0, 59], Gen.Int[0, 19], Gen.Int[1, 2], (column, row, times) => (Action<Drive>)(drive => drive.Click(column, row, times)))),
            (2, Gen.Select(Gen.Int[0, 59], Gen.Int[0, 19], (column, row) => (Action<Drive>)(drive => drive.RightClick(column, row)))),
            (1, Gen.OneOf("\e[2J", "..", "\0", new string('語', 3_000)).Select(text => (Action<Drive>)(drive => drive.Paste(text)))),
            (1, Gen.OneOf(new Size(60, 20), new Size(59, 20), new Size(120, 40)).Select(size => (Action<Drive>)(drive => drive.Resize(size)))));
        var before = Entries();
        deeds.Array[0, 50].Sample(
            all =>
            {
                using var drive = Opening(new(60, 20));
                foreach (var deed in all)
                {
                    deed(drive);
                    AssertClean(drive);
                }
            },
            iter: 8, threads: 1);
        Assert.Equal(before, Entries());
    }

    [Fact]
    public void A_check_that_takes_long_is_shown_and_esc_cancels_it()
    {
        using var drive = Opening();
        drive.IsHoldingWorks = true;
        drive.Press("down", "down", "down", "enter");
        Assert.Null(drive.Panel<ProgressPanel>());
        drive.Ring();
        Assert.NotNull(drive.Panel<ProgressPanel>());
        Assert.Contains(drive.Words.EscCancels, drive.Told(), StringComparison.Ordinal);
        drive.Press("esc");
        Assert.Null(drive.Panel<ProgressPanel>());
        Assert.Contains(drive.Ordered, effect => effect is StopWork);
        Assert.IsType<PacksScreen>(drive.FinishWorks().Screen);
        drive.Press("f4", "down", "down", "down", "enter");
        Assert.IsType<PackFileScreen>(drive.FinishWorks().Screen);
    }

    [Fact]
    public void A_cancelled_check_stops_before_its_next_step()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => new Quiz.Checking.Checker(new PackLibrary(null), []).Check(Path.Combine(_files.Path, Good), stop.Token));
    }

    [Fact]
    public void Adding_that_takes_long_is_shown_and_what_was_written_all_the_same_is_told()
    {
        using var drive = Checked(Good);
        drive.IsHoldingWorks = true;
        drive.Press("a").Ring();
        Assert.NotNull(drive.Panel<ProgressPanel>());
        var work = ((PackFileScreen)drive.Screen).Work!;
        drive.Press("esc");
        Assert.Null(drive.Panel<ProgressPanel>());
        drive.IsHoldingWorks = false;
        drive.Take(new PackFileAdded(work, new(true, ["It is installed."])));
        Assert.Contains("It is installed.", drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void Packs_that_take_long_to_read_are_told_of_and_come_when_they_are_read()
    {
        using var drive = new Drive(isReadingLong: true);
        Assert.NotNull(drive.Panel<ProgressPanel>());
        Assert.Null(((HomeScreen)drive.Screen).Facts);
        Assert.Contains(drive.Words.BeingRead, drive.Told(), StringComparison.Ordinal);
        drive.IsHoldingWorks = false;
        drive.FinishWorks();
        Assert.Null(drive.Panel<ProgressPanel>());
        Assert.Single(((HomeScreen)drive.Screen).Known);
    }

    [Fact]
    public void What_the_program_was_started_for_waits_until_the_packs_are_read()
    {
        var home = new HomeScreen(Quiz.Screens.Look.Of(Settings.Default, colour: true, Quiz.Languages.Spoken.English), Settings.Default) { Begin = new LoadHistory() };
        var (reading, effect) = home.Update(new PacksAreBeingRead(0.5));
        Assert.DoesNotContain(new LoadHistory(), Assert.IsType<Batch>(effect).Effects);
        var (next, begun) = reading.Update(new HomeLoaded([], [], [], null, []));
        Assert.Equal(new LoadHistory(), begun);
        Assert.Null(((HomeScreen)next).Begin);
    }

    [Fact]
    public void Esc_stops_the_reading_of_packs_and_the_home_screen_comes_with_what_was_read()
    {
        using var drive = new Drive(isReadingLong: true).Press("esc");
        Assert.Contains(drive.Ordered, effect => effect is StopReading);
        drive.IsHoldingWorks = false;
        drive.FinishWorks();
        Assert.Null(drive.Panel<ProgressPanel>());
        Assert.NotNull(((HomeScreen)drive.Screen).Facts);
    }

    [Fact]
    public void Reading_that_is_cancelled_leaves_out_the_rest_and_says_so()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        using var folder = new TempFolder();
        Island.PutInto(folder.Path);
        var library = new PackLibrary(folder.Path);
        var shipped = library.Anew().Shipped;
        library.Read(null, stop.Token);
        Assert.Equal(1, library.Unread);
        Assert.Equal(shipped.Select(pack => pack.Hash), library.Shipped.Select(pack => pack.Hash));
        library.Forget();
        Assert.Contains(library.Packs, pack => pack.Pack.Id == Island.Id);
    }

    [Fact]
    public void A_drill_is_saved_where_the_dialog_says()
    {
        using var drive = Saving();
        Assert.Contains(drive.Words.SaveDrillTitle, drive.Press("f4").Told(), StringComparison.Ordinal);
        drive.Press("ctrl+a", "delete").Paste(Path.Combine(_files.Path, "below", "mine.json")).Press("enter");
        Assert.Equal(Path.Combine("below", "mine.json"), Assert.IsType<DrillReviewScreen>(drive.Screen).File);
        Assert.DoesNotContain(drive.Ordered, effect => effect is SaveDrill);
    }

    [Fact]
    public void A_drill_over_another_file_is_asked_about_as_before()
    {
        using var drive = Saving();
        drive.Press("f4", "ctrl+a", "delete").Paste(Path.Combine(_files.Path, Good)).Press("enter");
        var screen = Assert.IsType<DrillReviewScreen>(drive.Screen);
        Assert.Equal(Good, screen.File);
        drive.CarryOut(new SaveDrill(screen.Plan, Path.Combine(_files.Path, Good), IsForced: false));
        Assert.Contains(drive.Words.OverwriteTitle, drive.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void Esc_leaves_the_name_of_a_drill_as_it_was()
    {
        using var drive = Saving();
        var before = ((DrillReviewScreen)drive.Screen).File;
        drive.Press("f4", "x", "esc");
        Assert.Equal(before, ((DrillReviewScreen)drive.Screen).File);
    }

    private static void AssertClean(Drive drive)
    {
        foreach (var line in drive.Frame())
        {
            Assert.InRange(TextWidth.Of(line), 0, drive.Size.Columns);
            Assert.Equal(-1, ForeignText.IndexOfForbidden(line));
        }
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_files.Path, name), text);

    private List<string> Entries() => [.. Directory.GetFileSystemEntries(_files.Path).Order(StringComparer.Ordinal)];

    private Drive Opening(Size? size = null) => new Drive(size, filesFolder: _files.Path).Press("f10", "right", "enter", "f4");

    private Drive Checked(string name, Size? size = null)
    {
        var drive = Opening(size);
        Click(drive, name, times: 2);
        Assert.IsType<PackFileScreen>(drive.Screen);
        return drive;
    }

    private Drive Saving() => new Drive(filesFolder: _files.Path).Press("f10", "right", "right", "enter").Press("enter").Press("w");

    private static string TitleOf(Drive drive) => Assert.IsType<PackFileScreen>(drive.Screen) is { Path: var path } ? Path.GetFileName(path) : "";

    private static (int Column, int Row) PlaceOf(Drive drive, string text)
    {
        var lines = drive.Frame().ToList();
        var row = lines.FindLastIndex(line => line.Contains(text, StringComparison.Ordinal));
        return (lines[row].IndexOf(text, StringComparison.Ordinal) + 1, row);
    }

    private static void Click(Drive drive, string text, int times = 1)
    {
        var (column, row) = PlaceOf(drive, text);
        drive.Click(column, row, times);
    }

    /// <summary>The buttons that lead up, back and on, and what is told beside them.</summary>
    private static string RowOfWays(Drive drive) => drive.Frame().First(line => line.Contains('⟦', StringComparison.Ordinal)).Split('│')[1].Trim();

    /// <summary>What the list in the dialog shows.</summary>
    private static List<string> Listed(Drive drive) =>
        [.. drive.Frame().SkipWhile(line => !line.Contains($"│{drive.Words.FileNamesColumn} ", StringComparison.Ordinal)).Skip(1).TakeWhile(line => !line.Contains('⟦', StringComparison.Ordinal)).Select(line => line.Split('│')[1].Trim(' ', '█', '░', '▲', '▼')).Where(line => line.Length > 0)];
}
