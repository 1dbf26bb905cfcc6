using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Kinds;
using Quiz.Kinds.Claims;
using Quiz.Languages;
using Quiz.Languages.Words;
using Quiz.Screens;

namespace Quiz.Tests.Screens;

/// <summary>What stands in a column of a fixed width is whole in every language.</summary>
public class ColumnTests
{
    public static TheoryData<string> Codes => [.. Spoken.All.Select(language => language.Code)];

    [Theory, MemberData(nameof(Codes))]
    public void No_name_of_a_kind_is_cut_beside_its_bar(string code) => Assert.All(KindTable.All, kind =>
        Assert.StartsWith($"{In(code).TitleOf(kind)} ", new Page().AddShare(In(code).TitleOf(kind), 0.5, "told", Look.Of(Quiz.Storage.Settings.Default, colour: true, In(code))).Lines(58)[0].Lead, StringComparison.Ordinal));

    [Theory, MemberData(nameof(Codes))]
    public void A_label_of_a_dossier_fits_before_its_fact(string code) => AssertFit(12,
        In(code).MatterLabel, In(code).StatementLabel, In(code).WhoLabel, In(code).WhenLabel, In(code).WhereSaidLabel, In(code).ReportedByLabel, In(code).AboutLabel, ((IActWords)In(code)).AnsweringLabel, ((IDeniedWords)In(code)).DenialLabel, In(code).AsOfFact, In(code).SourceLabel);

    [Theory, MemberData(nameof(Codes))]
    public void A_label_of_a_pack_fits_before_its_fact(string code) => AssertFit(14,
        In(code).IdLabel, In(code).InItLabel, In(code).AsOfLabel, In(code).LanguageLabel, In(code).LicenceLabel, In(code).MapLabel, In(code).FileLabel);

    [Theory, MemberData(nameof(Codes))]
    public void A_name_on_the_home_screen_ends_before_its_detail(string code) => AssertFit(22,
        [In(code).GoOn, In(code).MixedRound, In(code).PacksTitle, In(code).StatisticsTitle, In(code).SettingsTitle, In(code).HelpTitle, In(code).DailyRound, In(code).EndlessRun, In(code).MissedRound, In(code).OwnRound, .. Enum.GetValues<Family>().Select(In(code).Of)]);

    [Theory, MemberData(nameof(Codes))]
    public void A_detail_on_the_home_screen_is_whole_on_the_smallest(string code) => AssertFit(32,
        In(code).QuestionsOfEveryKind(50), In(code).TimelineDetail, In(code).GeographyDetail, In(code).ClaimsDetail, In(code).WrittenDetail, In(code).PacksDetail(11, 999), In(code).StatisticsDetail, In(code).SettingsDetail, In(code).HelpDetail,
        In(code).DailyDetail, In(code).MissedDetail(999), In(code).OwnRoundDetail);

    [Theory, MemberData(nameof(Codes))]
    public void A_status_and_a_setting_fit_before_what_they_mean(string code)
    {
        AssertFit(20, [.. Enum.GetValues<Status>().Select(In(code).Of)]);
        AssertFit(26, In(code).Colours, In(code).QuestionsInARound, In(code).SensitiveItems, In(code).LanguageSetting, In(code).MapsSetting);
    }

    [Theory, MemberData(nameof(Codes))]
    public void The_keys_of_a_line_of_help_fit_before_it(string code)
    {
        foreach (var kind in KindTable.All)
        {
            using var drive = new Drive(language: In(code)).Play(kind, count: 1);
            // Letters and numbers of options are many, and may be cut.
            AssertFit(20, [.. ((Screen)drive.Screen).Map.Bindings.Where(b => b.Keys.Length is > 0 and < 5).Select(b => string.Join(", ", b.Keys.Select(In(code).NameOf)))]);
        }
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_help_of_a_setting_takes_two_lines_on_the_smallest_screen(string code) =>
        Assert.All([In(code).ColoursHelp, In(code).QuestionsInARoundHelp, In(code).SensitiveItemsHelp, In(code).LanguageSettingHelp, In(code).MapsSettingHelp], help => Assert.InRange(TextLayout.Wrap(help, 54).Count, 1, 2));

    private static ILanguage In(string code) => Spoken.WithCode(code)!;

    private static void AssertFit(int width, params IEnumerable<string> texts) => Assert.All(texts, text => Assert.True(TextWidth.Of(text) <= width, $"{text} takes {TextWidth.Of(text)} columns of {width}"));
}
