using System.Collections.Immutable;
using Quiz.Core.Rounds;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Languages;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>Settings, each saved as it is changed.</summary>
public sealed record SettingsScreen(Look Look, HomeScreen Home, Settings Settings, int Selected = 0, string? NotSaved = null) : Screen(Look)
{
    private static readonly ImmutableArray<int> Counts = [5, 10, 15, 20, 30, 50];

    protected override string Title => Words.SettingsTitle;

    protected override Screen Back => Home with { Settings = Settings };

    public override ImmutableArray<Binding<string>> Keys =>
    [
        Bind("up", "up k", Words.SettingAboveKey),
        Bind("down", "down j", Words.SettingBelowKey),
        Bind("previous", "left h", Words.ValueBeforeKey),
        Bind("next", "right l enter space", Words.NextValueKey),
    ];

    private static readonly ImmutableArray<ThemeChoice> Themes = [.. Enum.GetValues<ThemeChoice>()];

    private static readonly ImmutableArray<DotSigns?> Signs = [null, DotSigns.Braille, DotSigns.Blocks];

    private static readonly ImmutableArray<string?> Languages = [null, .. Spoken.All.Select(language => language.Code)];

    private const int NoticeRows = 2;

    /// <summary>The value, up to two lines of help, and a free line where there is room for it.</summary>
    private int RowsEach => BodySize.Rows >= (4 * Rows.Length) + NoticeRows ? 4 : 3;

    private ImmutableArray<(string Name, string Value, string Help)> Rows =>
    [
        (Words.Colours, Words.Of(Settings.Theme), Words.ColoursHelp),
        (Words.QuestionsInARound, Words.Questions(Settings.Count), Words.QuestionsInARoundHelp),
        (Words.SensitiveItems, Settings.Sensitive ? Words.Asked : Words.NotAsked, Words.SensitiveItemsHelp),
        (Words.LanguageSetting, Spoken.WithCode(Settings.Language)?.Name ?? Words.AutomaticLanguage, Words.LanguageSettingHelp),
        (Words.MapsSetting, Words.Of(Settings.Maps), Words.MapsSettingHelp),
    ];

    protected override (Screen Next, Effect? Effect) On(string name, Key key) => name switch
    {
        "up" => (this with { Selected = Math.Max(0, Selected - 1) }, null),
        "down" => (this with { Selected = Math.Min(Rows.Length - 1, Selected + 1) }, null),
        "next" => Change(1),
        _ => Change(-1),
    };

    protected override (Screen Next, Effect? Effect) On(Msg message) =>
        message is SettingsSaved saved ? (this with { NotSaved = saved.NotSaved }, null) : (this, null);

    protected override void Body(Canvas canvas)
    {
        var width = canvas.Size.Columns;
        for (var i = 0; i < Rows.Length; i++)
        {
            var (name, value, help) = Rows[i];
            var isSelected = i == Selected;
            var text = $" {(isSelected ? canvas.Glyphs.Chevron : " ")} {TextLayout.Pad(name, 26)} {canvas.Glyphs.Left} {value} {canvas.Glyphs.Right}";
            canvas.Text(0, i * RowsEach, TextLayout.Pad(text, width), isSelected ? Look.Theme.Selected : Look.Theme.Text);
            if (isSelected)
                canvas.Focus(1, i * RowsEach);
            new Page().Add(help, Look.Theme.Muted).Draw(canvas.Sub(new(3, (i * RowsEach) + 1, width - 4, RowsEach - 1)), 0, Look);
        }
        if (NotSaved is not null)
            new Page().Add(Words.NotSaved(NotSaved), Look.Theme.Warning).Draw(canvas.Sub(new(1, Rows.Length * RowsEach, width - 2, NoticeRows)), 0, Look);
    }

    private (Screen, Effect?) Change(int step)
    {
        var changed = Selected switch
        {
            0 => Settings with { Theme = Themes[(Themes.IndexOf(Settings.Theme) + step + Themes.Length) % Themes.Length] },
            1 => Settings with { Count = NextCount(step) },
            2 => Settings with { Sensitive = !Settings.Sensitive },
            3 => Settings with { Language = Languages[(Languages.IndexOf(Settings.Language) + step + Languages.Length) % Languages.Length] },
            _ => Settings with { Maps = Signs[(Signs.IndexOf(Settings.Maps) + step + Signs.Length) % Signs.Length] },
        };
        var look = Selected switch
        {
            0 => Look with { Theme = Look.Of(changed, Look.HasColour, Words, Look.IsLight).Theme },
            3 => Look.Speaking(changed),
            4 => Look.Drawing(changed),
            _ => Look,
        };
        // What home tells of a round that was refused is in the language before.
        var home = Home with { Settings = changed, Look = look, Notice = look.Language == Words ? Home.Notice : null };
        return (this with { Settings = changed, Look = look, Home = home }, new Batch([new Speak(look.Language), new SaveSettings(changed)]));
    }

    private int NextCount(int step)
    {
        var index = Counts.IndexOf(Settings.Count);
        return index < 0 ? RoundChoices.UsualCount : Counts[(index + step + Counts.Length) % Counts.Length];
    }
}
