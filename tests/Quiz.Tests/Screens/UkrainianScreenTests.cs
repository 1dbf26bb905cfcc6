using System.Text.RegularExpressions;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Screens;
using Quiz.Storage;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens;

/// <summary>The screens in Ukrainian, with a pack in Greek letters: whatever stands there in Latin ones is a name, or was forgotten.</summary>
public partial class UkrainianScreenTests
{
    private static readonly Size[] Sizes = [Screen.Least, new(80, 24)];

    public static TheoryData<Kind> EveryKind => [.. KindTable.All];

    [Fact]
    public void Home_shows_what_can_be_done() => Golden.Check(Ukrainian().Frame());

    [Fact]
    public void Home_shows_first_what_is_unfinished()
    {
        using var drive = Ukrainian().Play(KindTable.All, 3, 10);
        Golden.Check(drive.Press("x", "enter", "esc").Frame());
    }

    [Theory, InlineData(K.Order), InlineData(K.Neighbours), InlineData(K.Status), InlineData(K.Choice)]
    public void A_question_of_each_family_is_asked(string kind)
    {
        using var drive = Ukrainian().Play(K.Of(kind));
        Golden.Check(drive.Press("down", "t").Frame(), test: $"{nameof(A_question_of_each_family_is_asked)}.{kind}");
    }

    [Fact]
    public void A_verdict_tells_why()
    {
        using var drive = Ukrainian(new(80, 40)).Play(TheKind.Status);
        Golden.Check(drive.Press("down", "enter").Frame());
    }

    [Fact]
    public void Results_tell_points_shares_and_what_to_look_at_again()
    {
        using var drive = Ukrainian().Play([TheKind.Order, TheKind.First, TheKind.Status, TheKind.Choice], 3, 6);
        Golden.Check(drive.PlayOut().Frame());
    }

    [Fact]
    public void Settings_show_each_value_and_what_it_does()
    {
        using var drive = Ukrainian();
        Golden.Check(OpenSettings(drive).Press("down").Frame());
    }

    [Fact]
    public void Help_lists_every_key_of_the_screen()
    {
        using var drive = Ukrainian().Play(TheKind.Order);
        Golden.Check(drive.Press("?").Frame());
    }

    [Fact]
    public void Packs_show_what_is_in_the_selected_one()
    {
        using var drive = Ukrainian();
        Golden.Check(Open(drive, drive.Words.PacksTitle).Frame());
    }

    [Fact]
    public void Every_screen_that_home_leads_to_is_in_Ukrainian_and_fits()
    {
        foreach (var size in Sizes)
        {
            using var drive = Ukrainian(size).Play(KindTable.All, 3, 10).Press("x", "enter", "esc", "x");
            AssertUkrainian(drive);
            string[] titles = [drive.Words.PacksTitle, drive.Words.StatisticsTitle, drive.Words.SettingsTitle, drive.Words.HelpTitle];
            foreach (var title in titles)
            {
                AssertUkrainian(Open(drive, title));
                AssertUkrainian(drive.Press("end"));
                AssertUkrainian(drive.Press("?"));
                drive.Press("esc", "esc");
                Assert.IsType<HomeScreen>(drive.Screen);
            }
        }
    }

    [Theory, MemberData(nameof(EveryKind))]
    public void Every_question_hint_help_and_verdict_is_in_Ukrainian_and_fits(Kind kind)
    {
        foreach (var size in Sizes)
        {
            using var drive = Ukrainian(size).Play(kind, count: 3);
            Assert.IsType<QuestionScreen>(drive.Screen);
            while (drive.Screen is QuestionScreen)
            {
                foreach (var key in (string[])["enter", "f2", "down", "tab", "f1", "end", "esc"])
                    AssertUkrainian(drive.Press(key));
                drive.Press("up", "down", "enter");
                if (drive.Screen is QuestionScreen)
                    drive.Press("f3");
                AssertUkrainian(drive);
                AssertUkrainian(drive.Press("end"));
                drive.Press("enter");
            }
            AssertUkrainian(drive);
        }
    }

    [Fact]
    public void Whatever_went_wrong_is_told_in_Ukrainian()
    {
        using var drive = new Drive(progressFolder: "packs/island.json/below", trouble: new("settings.json", new(FileFault.IsFolder), null), language: Spoken.Ukrainian, isGreek: true);
        Assert.Contains("Прогрес не зберігається", drive.Told(), StringComparison.Ordinal);
        AssertUkrainian(drive);
        AssertUkrainian(drive.Play(TheKind.Choice));
        AssertUkrainian(drive.Press("down", "enter"));
    }

    [Fact]
    public void The_settings_change_the_language_of_everything_at_once_and_keep_it()
    {
        using var drive = new Drive(settings: Settings.Default with { Language = "en" }, trouble: new("settings.json", null, null));
        OpenSettings(drive).Press("right");
        Assert.Contains("Мова / Language", drive.Told(), StringComparison.Ordinal);
        Assert.Contains("Українська", drive.Told(), StringComparison.Ordinal);
        Assert.Contains("Довідка", drive.Frame()[^1], StringComparison.Ordinal);
        Assert.Equal("uk", new SettingsFile(drive.Folder).Load(out _).Language);
        // The notice comes from what carries out effects, which was told to speak Ukrainian too.
        Assert.Contains("Не вдалося прочитати налаштування", drive.Press("esc").Told(), StringComparison.Ordinal);
        Assert.Contains("Мішаний раунд", drive.Told(), StringComparison.Ordinal);
        Assert.Contains("Запитання 1 з 5", drive.Play(TheKind.First).Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void Automatic_is_the_language_of_the_locale_again()
    {
        using var drive = new Drive(settings: Settings.Default with { Language = "uk" }, language: Spoken.Ukrainian);
        OpenSettings(drive).Press("left", "left");
        Assert.Contains("automatic", drive.Told(), StringComparison.Ordinal);
        Assert.Contains("Українська", drive.Press("right", "right").Told(), StringComparison.Ordinal);
        Assert.Contains("English", drive.Press("left").Told(), StringComparison.Ordinal);
    }

    [Theory, InlineData(60, 20), InlineData(80, 24)]
    public void Each_direction_stands_on_one_line(int columns, int rows)
    {
        using var drive = Ukrainian(new(columns, rows)).Play(TheKind.Bearing);
        Assert.All(["північний схід", "південний схід", "південний захід", "північний захід"], direction =>
            Assert.Contains(drive.Frame(), line => line.Contains($". {direction}", StringComparison.Ordinal)));
    }

    private static Drive Ukrainian(Size? size = null) => new(size, language: Spoken.Ukrainian, isGreek: true);

    private static Drive OpenSettings(Drive drive) => Open(drive, drive.Words.SettingsTitle).Press("down", "down", "down");

    /// <summary>Chooses an entry of the home screen by its name.</summary>
    private static Drive Open(Drive drive, string name)
    {
        for (var i = 0; i < 30 && !drive.Frame().Any(line => line.Contains('›') && line.Contains($" {name} ", StringComparison.Ordinal)); i++)
            drive.Press(i < 15 ? "down" : "up");
        return drive.Press("enter");
    }

    private static void AssertUkrainian(Drive drive)
    {
        var lines = drive.Frame();
        Assert.All(lines, line => Assert.InRange(TextWidth.Of(line), 0, drive.Size.Columns));
        var frame = string.Join('\n', lines);
        Assert.True(!Latin().IsMatch(Names().Replace(frame, "")), $"{Latin().Match(Names().Replace(frame, "")).Value} at {drive.Size} in\n{frame}");
        // Names beside details stand in columns, and nothing is cut between them.
        Assert.DoesNotMatch(@"\p{IsCyrillic}…\S", frame);
    }

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Latin();

    /// <summary>Keys, letters of options, addresses, and names that are the same in every language.</summary>
    [GeneratedRegex(@"https?://\S*|\S*island\S*|\bis\w*…|\bquiz\b|NO_COLOR|--ascii|Language|English|enter|Enter|esc|tab|home|end|pageup|pagedown|delete|PgDn|PgUp|(ctrl|shift)\+|\bf\d+\b|p = |\bfg\b|\b[a-zA-Z]\b|settings\.json|\bMIT\b|\ben\b|Kyiv")]
    private static partial Regex Names();
}
