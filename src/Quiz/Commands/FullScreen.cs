using System.CommandLine;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Screens;
using Quiz.Screens.Lessons;
using Quiz.Screens.Preview;
using Quiz.Storage;

namespace Quiz.Commands;

/// <summary>Runs the full-screen program.</summary>
public static class FullScreen
{
    /// <param name="begin">What to begin with: a round, a drill; null for the home screen.</param>
    public static int Run(ParseResult result, CommonOptions common, Surroundings around, Effect? begin)
    {
        var folders = common.FoldersOf(result, around);
        using var desk = folders.Desk(around.Clock);
        var file = folders.SettingsFile();
        var settings = file.Load(out var trouble);
        settings = settings with { Theme = SettingsFile.ThemeNamed(result.GetValue(common.Theme)) ?? settings.Theme };
        var colours = TerminalKind.ColoursOf(around.Environment);
        var effects = new ScreenEffects(around.Language, desk, file, trouble);
        if (!ScreenHost.HasTerminal)
            return around.Fail(around.Language.NeedsATerminal);
        LeaveFolderThatIsGone();
        var glyphs = GlyphsFor(result.GetValue(common.Ascii), around);
        var exit = Show(new FirstScreen(LookOf(settings, colours, glyphs, around), settings, begin), effects.CarryOut, effects.CarryOutAsync, colours, glyphs, around);
        return desk.Keeper.Flush() is { } why && desk.Keeper.UnsavedAnswers > 0
            ? around.Fail(effects.Language.AnswersCouldNotBeSaved(desk.Keeper.UnsavedAnswers, effects.Language.Of(why)))
            : exit;
    }

    /// <summary>A dialog of files begins in the folder that the program runs in; where that was removed, even to ask for it fails.</summary>
    private static void LeaveFolderThatIsGone()
    {
        try
        {
            _ = Environment.CurrentDirectory;
        }
        catch (IOException)
        {
            Environment.CurrentDirectory = Path.GetPathRoot(AppContext.BaseDirectory)!;
        }
    }

    /// <summary>Shows what a pack can ask.</summary>
    internal static int RunPreview(ParseResult result, CommonOptions common, Surroundings around, PreviewEffects effects, PackRead read, bool isWatching) =>
        RunFrom(result, common, around, (look, settings) => new FirstPreview(look, settings, read, isWatching), effects.CarryOut);

    /// <summary>Plays a drill with a class, in the language of the drill.</summary>
    internal static int RunLesson(ParseResult result, CommonOptions common, Surroundings around, LessonDesk desk, Func<Look, FirstLesson> first)
    {
        var exit = RunFrom(result, common, around with { Language = desk.Language }, (look, _) => first(look), new LessonEffects(desk).CarryOut);
        return desk.NotKept is { } why ? around.Fail(why) : exit;
    }

    /// <summary>Runs screens that keep no progress.</summary>
    private static int RunFrom(ParseResult result, CommonOptions common, Surroundings around, Func<Look, Settings, IScreen> first, Func<Effect, Msg?> carryOut)
    {
        var settings = common.FoldersOf(result, around).SettingsFile().Load(out _);
        settings = settings with { Theme = SettingsFile.ThemeNamed(result.GetValue(common.Theme)) ?? settings.Theme };
        if (!ScreenHost.HasTerminal)
            return around.Fail(around.Language.NeedsATerminal);
        var glyphs = GlyphsFor(result.GetValue(common.Ascii), around);
        var colours = TerminalKind.ColoursOf(around.Environment);
        return Show(first(LookOf(settings, colours, glyphs, around), settings), carryOut, null, colours, glyphs, around);
    }

    private static int Show(IScreen first, Func<Effect, Msg?> carryOut, Func<Effect, CancellationToken, Task<Msg?>?>? carryOutAsync, Colours colours, Glyphs glyphs, Surroundings around) =>
        ScreenHost.Run(first, carryOut, carryOutAsync, new HostOptions { Colours = colours, Glyphs = glyphs, Time = around.Clock }, usesToolkit: around.Environment(ScreenHost.Variable) == ScreenHost.Toolkit);

    private static Look LookOf(Settings settings, Colours colours, Glyphs glyphs, Surroundings around) =>
        (Look.Of(settings, colours != Colours.None, around.Language, TerminalKind.IsLight(around.Environment)) with { Automatic = LanguageChoice.OfLocale(around.Environment), IsAscii = glyphs.IsAscii, AutomaticSigns = TerminalKind.HasBraille(around.Environment) ? DotSigns.Braille : DotSigns.Blocks }).Drawing(settings);

    /// <summary>Whoever chose a language in other letters has a terminal that shows them, whatever its locale says.</summary>
    private static Glyphs GlyphsFor(bool ascii, Surroundings around) => !TerminalKind.IsUtf8(around.Environment)
        ? Glyphs.Ascii with { AsciiText = around.Language == Spoken.English }
        : ascii ? Glyphs.Ascii : Glyphs.Unicode;
}
