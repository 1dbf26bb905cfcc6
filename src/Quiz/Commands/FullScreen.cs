using System.CommandLine;
using Quiz.Play;
using Quiz.Screens;
using Quiz.Storage;
using Quiz.Terminal;
using Quiz.Wording;

namespace Quiz.Commands;

/// <summary>Runs the full-screen program.</summary>
public static class FullScreen
{
    /// <param name="request">The round to begin with; null for the home screen.</param>
    public static int Run(ParseResult result, Surroundings around, RoundRequest? request)
    {
        var folders = CommonOptions.FoldersOf(result, around);
        using var desk = folders.Desk(around.Clock);
        var file = new SettingsFile(folders.Progress);
        var settings = file.Load(out var notice);
        settings = settings with { Theme = SettingsFile.ThemeNamed(result.GetValue(CommonOptions.Theme)) ?? settings.Theme };
        var colour = !TerminalKind.IsColourless(around.Environment);
        var effects = new ScreenEffects(desk, file, notice);
        var terminal = TerminalHost.TryOpen(onConsole: around.Environment("QUIZ_HOST") == "console");
        if (terminal is null)
            return around.Fail("the full-screen program needs a terminal; --plain plays without one");
        using var toDispose = terminal as IDisposable;
        var first = new FirstScreen(Look.Of(settings, colour), settings, request);
        var exit = App.Run(terminal, first, effects.CarryOut, options: new AppOptions
        {
            Colour = colour,
            Glyphs = GlyphsFor(result.GetValue(CommonOptions.Ascii), around.Environment),
            Time = around.Clock,
        });
        var unsaved = desk.Keeper.Flush();
        return desk.Keeper.UnsavedAnswers == 0 ? exit : around.Fail($"{Words.Count(desk.Keeper.UnsavedAnswers, "answer")} could not be saved: {unsaved}");
    }

    private static Glyphs GlyphsFor(bool ascii, Func<string, string?> environment) => !TerminalKind.IsUtf8(environment)
        ? Glyphs.Ascii with { AsciiText = true }
        : ascii ? Glyphs.Ascii : Glyphs.Unicode;
}
