using System.CommandLine;
using Quiz.Play;
using Quiz.Screens;
using Quiz.Storage;
using Quiz.Terminal;

namespace Quiz.Commands;

/// <summary>Runs the full-screen program.</summary>
public static class FullScreen
{
    /// <param name="request">The round to begin with; null for the home screen.</param>
    public static int Run(ParseResult result, CommonOptions common, Surroundings around, RoundRequest? request)
    {
        var folders = common.FoldersOf(result, around);
        using var desk = folders.Desk(around.Clock);
        var file = folders.SettingsFile();
        var settings = file.Load(out var trouble);
        settings = settings with { Theme = SettingsFile.ThemeNamed(result.GetValue(common.Theme)) ?? settings.Theme };
        var colour = !TerminalKind.IsColourless(around.Environment);
        var effects = new ScreenEffects(around.Language, desk, file, trouble);
        var terminal = TerminalHost.TryOpen(onConsole: around.Environment("QUIZ_HOST") == "console");
        if (terminal is null)
            return around.Fail(around.Language.NeedsATerminal);
        using var toDispose = terminal as IDisposable;
        var glyphs = GlyphsFor(result.GetValue(common.Ascii), around.Environment);
        var first = new FirstScreen(Look.Of(settings, colour, around.Language) with { IsAscii = glyphs.IsAscii }, settings, request);
        var exit = App.Run(terminal, first, effects.CarryOut, options: new AppOptions
        {
            Colour = colour,
            Glyphs = glyphs,
            Time = around.Clock,
        });
        return desk.Keeper.Flush() is { } why && desk.Keeper.UnsavedAnswers > 0
            ? around.Fail(around.Language.AnswersCouldNotBeSaved(desk.Keeper.UnsavedAnswers, around.Language.Of(why)))
            : exit;
    }

    private static Glyphs GlyphsFor(bool ascii, Func<string, string?> environment) => !TerminalKind.IsUtf8(environment)
        ? Glyphs.Ascii with { AsciiText = true }
        : ascii ? Glyphs.Ascii : Glyphs.Unicode;
}
