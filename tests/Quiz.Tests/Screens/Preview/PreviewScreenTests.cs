using Quiz.Core.Questions;
using Quiz.Kinds;
using Quiz.Screens;
using Quiz.Screens.Preview;
using Quiz.Storage;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Screens.Preview;

public class PreviewScreenTests
{
    [Fact]
    public void A_question_is_shown_as_the_player_sees_it()
    {
        using var drive = new PreviewDrive();
        Golden.Check(drive.Frame());
    }

    [Fact]
    public void Every_question_is_reached_forwards_and_back_again_and_each_once()
    {
        using var drive = new PreviewDrive();
        var forwards = Walk(drive, "f8");
        var back = Walk(drive, "f7");
        Assert.Equal(forwards, Enumerable.Reverse(back));
        Assert.Equal(forwards.Count, forwards.Distinct().Count());
        Assert.Equal(drive.Preview.Read.Catalog!.Entries.Sum(e => drive.Preview.Read.Catalog.QuestionsOf(e).Length), forwards.Count);
    }

    [Fact]
    public void The_next_kind_is_a_key_away_and_after_the_last_nothing_changes()
    {
        using var drive = new PreviewDrive();
        var kinds = new List<Kind>();
        for (var place = (PreviewPlace?)null; place != drive.Preview.Place; drive.Press("f6"))
        {
            place = drive.Preview.Place;
            kinds.Add(drive.Entry.Kind);
        }
        Assert.Equal(kinds.Distinct(), kinds);
        Assert.True(kinds.Count > 15);
    }

    [Fact]
    public void A_question_can_be_answered_and_its_verdict_leads_to_the_next()
    {
        using var drive = new PreviewDrive(TheKind.First);
        Assert.IsType<QuestionScreen>(drive.Preview.Shown);
        drive.Press("b", "enter");
        Assert.IsType<VerdictScreen>(drive.Preview.Shown);
        drive.Press("enter");
        Assert.Equal(1, drive.Preview.Place!.Entry);
        Assert.IsType<QuestionScreen>(drive.Preview.Shown);
    }

    [Fact]
    public void The_answer_is_shown_without_answering_and_the_same_key_goes_back()
    {
        using var drive = new PreviewDrive(TheKind.Date);
        drive.Press("f9");
        Assert.Contains(drive.Frame(), line => line.Contains("The answer", StringComparison.Ordinal));
        drive.Press("f9");
        Assert.IsType<QuestionScreen>(drive.Preview.Shown);
    }

    [Fact]
    public void What_is_typed_into_a_question_is_no_key_of_the_preview()
    {
        using var drive = new PreviewDrive(TheKind.Text);
        var place = drive.Preview.Place;
        drive.Press("n", "p", "x", "q");
        Assert.Equal(place, drive.Preview.Place);
        Assert.Contains(drive.Frame(), line => line.Contains("npxq", StringComparison.Ordinal));
    }

    [Fact]
    public void A_save_with_an_error_shows_it_with_its_place_and_the_next_good_one_the_question_again()
    {
        using var drive = new PreviewDrive();
        drive.Press("f8", "f8");
        var (title, place) = (drive.Title, drive.Preview.Place);
        drive.Save(drive.File, drive.Text.Replace("\"format\": 1", "\"format\": 3", StringComparison.Ordinal));
        Golden.Check(drive.Frame());
        drive.Save(drive.File, drive.Text);
        Assert.Equal((title, place), (drive.Title, drive.Preview.Place));
    }

    [Theory]
    [InlineData("f10")]
    [InlineData("alt+v")]
    [InlineData("alt+h")]
    public void The_menus_open_with_what_there_is_and_close_again(string key)
    {
        using var drive = new PreviewDrive();
        var before = drive.Frame();
        drive.Press(key);
        Assert.NotEqual(before, drive.Frame());
        drive.Press("esc");
        Assert.Equal(before, drive.Frame());
    }

    [Fact]
    public void There_is_no_list_of_verdicts_for_there_is_no_round()
    {
        using var drive = new PreviewDrive(TheKind.First);
        drive.Press("f4");
        Assert.IsType<QuestionScreen>(drive.Preview.Shown);
        drive.Press("b", "enter", "f4", "v");
        Assert.IsType<VerdictScreen>(drive.Preview.Shown);
    }

    [Fact]
    public void The_place_is_kept_by_kind_and_item_when_the_pack_grows_before_it()
    {
        using var drive = new PreviewDrive();
        drive.Press("f8", "f8");
        var was = drive.Entry;
        var events = drive.Text.IndexOf("\"events\": [", StringComparison.Ordinal) + "\"events\": [".Length;
        drive.Save(drive.File, drive.Text.Insert(events, "{\"id\":\"before-all\",\"date\":\"1000\",\"title\":\"Before all\",\"sources\":[\"almanac\"]},"));
        Assert.Equal((was.Kind, was.Path), (drive.Entry.Kind, drive.Entry.Path));
        Assert.Equal(3, drive.Preview.Place!.Entry);
    }

    [Fact]
    public void A_change_shows_only_when_the_file_has_come_to_rest()
    {
        using var drive = new PreviewDrive();
        File.WriteAllText(drive.File, "{");
        drive.Tick();
        Assert.IsType<QuestionScreen>(drive.Preview.Shown);
        drive.Save(drive.File, drive.Text);
        Assert.IsType<QuestionScreen>(drive.Preview.Shown);
    }

    [Fact]
    public void A_pack_that_is_gone_is_told_and_shown_again_when_it_is_back()
    {
        using var drive = new PreviewDrive();
        File.Delete(drive.File);
        drive.Tick().Tick();
        Assert.Contains("does not exist", string.Join('\n', drive.Frame()), StringComparison.Ordinal);
        drive.Save(drive.File, drive.Text);
        Assert.IsType<QuestionScreen>(drive.Preview.Shown);
    }

    [Fact]
    public void A_map_that_is_saved_is_followed_too()
    {
        using var drive = new PreviewDrive(TheKind.Locate);
        var map = File.ReadAllText(drive.Map);
        drive.Save(drive.Map, "{");
        Assert.Contains("not valid JSON", string.Join('\n', drive.Frame()), StringComparison.Ordinal);
        drive.Save(drive.Map, map);
        Assert.IsType<QuestionScreen>(drive.Preview.Shown);
    }

    [Fact]
    public void Of_a_link_to_a_pack_what_it_leads_to_is_followed()
    {
        using var drive = new PreviewDrive();
        var link = Path.Combine(Path.GetDirectoryName(drive.File)!, "link");
        File.CreateSymbolicLink(link, drive.File);
        var effects = new PreviewEffects(link, KindTable.All, () => new PackLibrary(null));
        Assert.NotNull(effects.Read().Pack);
        File.WriteAllText(drive.File, "{");
        Assert.Null(effects.CarryOut(new LookAtPack()));
        Assert.Null(Assert.IsType<PackRead>(effects.CarryOut(new LookAtPack())).Pack);
    }

    [Fact]
    public void While_help_is_read_the_pack_is_followed_all_the_same()
    {
        using var drive = new PreviewDrive();
        drive.Press("?");
        drive.Save(drive.File, "{");
        drive.Press("esc");
        Assert.IsType<TroubleScreen>(drive.Preview.Shown);
    }

    [Fact]
    public void Escape_leaves_from_a_question_a_verdict_and_the_problems()
    {
        foreach (var keys in new[] { new[] { "esc" }, ["f9", "esc"], ["f12", "esc"] })
        {
            using var drive = new PreviewDrive();
            Assert.True(drive.Press(keys).HasQuit);
        }
    }

    private static List<string> Walk(PreviewDrive drive, string key)
    {
        var places = new List<string>();
        for (var place = (PreviewPlace?)null; place != drive.Preview.Place; drive.Press(key))
        {
            place = drive.Preview.Place;
            places.Add($"{place}");
        }
        return places;
    }
}
