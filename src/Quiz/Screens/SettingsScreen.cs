using System.Collections.Immutable;
using Quiz.Core.Text;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Languages;
using Quiz.Screens.Forms;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>Settings, each saved as it is changed.</summary>
public sealed record SettingsScreen(Look Look, HomeScreen Home, Settings Settings, int Selected = 0) : FormScreen(Look, Selected)
{
    private const int MostQuestions = 50;
    private const int Step = 5;
    private static readonly ImmutableArray<ThemeChoice> Themes = [.. Enum.GetValues<ThemeChoice>()];
    private static readonly ImmutableArray<DotSigns?> Signs = [null, DotSigns.Braille, DotSigns.Blocks];
    private static readonly ImmutableArray<string?> Languages = [null, .. Spoken.All.Select(language => language.Code)];

    private enum Row { Theme, Count, Sensitive, Language, Maps }

    protected override string Title => Words.SettingsTitle;

    protected override Screen Back => Home with { Settings = Settings };

    protected override ImmutableArray<FormField> Fields =>
    [
        new ChoiceFormField(Words.Colours, [.. Themes.Select(Words.Of)], Themes.IndexOf(Settings.Theme)),
        new NumberFormField(Words.QuestionsInARound, Settings.Count, 1, MostQuestions, Step),
        new CheckFormField(Words.SensitiveItems, Settings.Sensitive, Settings.Sensitive ? Words.Asked : Words.NotAsked),
        new ChoiceFormField(Words.LanguageSetting, [.. Languages.Select(code => Spoken.WithCode(code)?.Name ?? Words.AutomaticLanguage)], Languages.IndexOf(Spoken.WithCode(Settings.Language)?.Code)),
        new ChoiceFormField(Words.MapsSetting, [.. Signs.Select(Words.Of)], Signs.IndexOf(Settings.Maps)),
    ];

    protected override string Help => (Row)Selected switch
    {
        Row.Theme => Words.ColoursHelp,
        Row.Count => Words.QuestionsInARoundHelp,
        Row.Sensitive => Words.SensitiveItemsHelp,
        Row.Language => Words.LanguageSettingHelp,
        _ => Words.MapsSettingHelp,
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) =>
        message is SettingsSaved saved ? (this with { Notice = saved.NotSaved is { } why ? Words.NotSaved(why) : null }, null) : base.On(message);

    protected override FormScreen Set(int field, int value)
    {
        var changed = (Row)field switch
        {
            Row.Theme => Settings with { Theme = Themes[value] },
            Row.Count => Settings with { Count = value },
            Row.Sensitive => Settings with { Sensitive = value == 1 },
            Row.Language => Settings with { Language = Languages[value] },
            _ => Settings with { Maps = Signs[value] },
        };
        var look = (Row)field switch
        {
            Row.Theme => Look.Themed(changed),
            Row.Language => Look.Speaking(changed),
            Row.Maps => Look.Drawing(changed),
            _ => Look,
        };
        // What home tells of a round that was refused is in the language before.
        var home = Home with { Settings = changed, Look = look, Notice = look.Language == Words ? Home.Notice : null };
        return this with { Settings = changed, Look = look, Home = home };
    }

    protected override (Screen Next, Effect? Effect) Saved(FormScreen changed) =>
        (changed, changed is SettingsScreen { Settings: var settings } && settings != Settings ? new Batch([new Speak(changed.Look.Language), new SaveSettings(settings)]) : null);
}
