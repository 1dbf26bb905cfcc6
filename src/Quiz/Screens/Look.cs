using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Languages;
using Quiz.Languages.Words;
using Quiz.Screens.Maps;
using Quiz.Storage;

namespace Quiz.Screens;

/// <summary>How screens look: the theme that the settings chose, the painter that keeps the last map it drew, the size of the terminal, and the language of its words.</summary>
public sealed record Look(Theme Theme, MapPainter Maps, bool HasColour, Size Size, ILanguage Language)
{
    /// <summary>Whether nothing but ASCII should be shown where there is a choice.</summary>
    public bool IsAscii { get; init; }

    /// <summary>What the dots of maps are drawn with.</summary>
    public DotSigns MapSigns { get; init; }

    /// <summary>What they are drawn with where the settings choose nothing.</summary>
    public DotSigns AutomaticSigns { get; init; }

    /// <summary>The same look with maps drawn as the settings choose.</summary>
    public Look Drawing(Settings settings) => this with { MapSigns = settings.Maps ?? AutomaticSigns };

    /// <summary>What is spoken where the settings choose no language. Default: English.</summary>
    public ILanguage Automatic { get; init; } = Spoken.English;

    /// <summary>The same look in the language that the settings choose.</summary>
    public Look Speaking(Settings settings) => this with { Language = Spoken.WithCode(settings.Language) ?? Automatic };

    /// <summary>Whether the terminal's own ground is light, as far as it tells.</summary>
    private bool IsLight { get; init; }

    private ThemeChoice Choice { get; init; }

    /// <summary>The same look in the theme that the settings choose.</summary>
    public Look Themed(Settings settings) => Themed(settings.Theme, IsLight);

    /// <summary>The same look where the terminal's own ground has become light or dark: another theme, if the settings choose none.</summary>
    public Look OnGround(bool isLight) => Themed(Choice, isLight);

    public static Look Of(Settings settings, bool colour, ILanguage language, bool isLight = false) =>
        new Look(Theme.Dark, new MapPainter(), colour, new(80, 24), language).Themed(settings.Theme, isLight);

    private Look Themed(ThemeChoice choice, bool isLight)
    {
        var theme = choice switch
        {
            ThemeChoice.Automatic when isLight => Theme.Light,
            ThemeChoice.Light => Theme.Light,
            ThemeChoice.HighContrast => Theme.HighContrast,
            ThemeChoice.ColourBlind => Theme.ColourBlind,
            _ => Theme.Dark,
        };
        return this with { Theme = HasColour ? theme : theme.WithoutColour(), Choice = choice, IsLight = isLight };
    }
}
