using Quiz.Terminal;

namespace Quiz.Screens;

/// <summary>How screens look: the theme that the settings chose, the painter that keeps the last map it drew, and the size of the terminal.</summary>
public sealed record Look(Theme Theme, MapPainter Maps, bool HasColour, Size Size)
{
    public static Look Of(Settings settings, bool colour)
    {
        var theme = settings.Theme switch
        {
            ThemeChoice.Light => Theme.Light,
            ThemeChoice.HighContrast => Theme.HighContrast,
            _ => Theme.Dark,
        };
        return new(colour ? theme : theme.WithoutColour(), new MapPainter(), colour, new(80, 24));
    }
}
