using System.Collections.Immutable;
using Quiz.Languages.Words;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string UsageHeading => "Usage:";

    public string CommandsHeading => "Commands:";

    public string ArgumentsHeading => "Arguments:";

    public string OptionsHeading => "Options:";

    public string CommonOptionsHeading => "Options of every command:";

    public string CommandWord => "COMMAND";

    public string OptionWord => "OPTION";

    public string HelpOption => "Tells how a command is used";

    public string VersionOption => "Tells the version of the program";

    public string WithDefault(string description, string value) => $"{description} (default: {value})";

    public string MoreOfACommand(string command) => $"\"{command}\" tells more of a command.";

    public string NoSuchOption(string found) => $"there is no option \"{found}\"";

    public string NoSuchOption(string found, string meant) => $"there is no option \"{found}\"; did you mean \"{meant}\"?";

    public string OptionOfOthers(string option, string command, IReadOnlyList<string> commands) =>
        $"\"{command}\" has no option {option}; {Either([.. commands.Select(c => $"\"{c}\"")])} has it";

    public string NoSuchCommand(string found, string meant) => $"there is no command \"{found}\"; did you mean \"{meant}\"?";

    public string NoSuchCommand(string found, IEnumerable<string> known) => $"there is no command \"{found}\"; there are {string.Join(", ", known)}";

    public string CommandWanted(string command, IEnumerable<string> known) => $"{command}: wanted one of {string.Join(", ", known)}";

    public string UnexpectedWord(string command, string found) => $"{command}: found \"{found}\", wanted nothing more";

    public string ArgumentWanted(string command, string wanted) => $"{command}: wanted {wanted}, found nothing";

    public string ValueWanted(string option, string wanted) => $"{option}: wanted {wanted}, found nothing";

    public string ValueWanted(string option, string found, string wanted) => $"{option}: wanted {wanted}, found the option \"{found}\"";

    public string OnlyOnce(string option) => $"{option}: found more than one, wanted one";

    public string NothingBeside(string option) => $"{option}: wanted nothing beside it";

    public string WantedOnlyWith(string option, string other) => $"{option}: wanted only with {other}";

    public string VerboseOption => "With --version: tells what the full screen runs on, too";

    public string ScreenRunsOn(string toolkit) => $"full screen: {toolkit}, with the program's own loop";

    public string ScreenRunsOnWhole(string toolkit) => $"full screen: {toolkit}, with its own loop and drivers";

    public string CompletionCommand => "Prints a script that lets a shell complete the commands";

    public string CompletionShell => "The shell: bash, zsh, fish or powershell";

    public string ManualCommand => "Prints the manual page, for man";

    public string ManualName => "NAME";

    public string ManualSynopsis => "SYNOPSIS";

    public string ManualDescription => "DESCRIPTION";

    public string ManualCommands => "COMMANDS";

    public string ManualKeys => "KEYS";

    public string ManualExitStatus => "EXIT STATUS";

    public string ManualEnvironment => "ENVIRONMENT";

    public string ManualFiles => "FILES";

    public string ManualExamples => "EXAMPLES";

    public string ManualWhatItIs => "a quiz on what happened when and where, and on who said what";

    public string ManualAbout =>
        "Without a command, quiz opens its full screen, where rounds are started, resumed and looked back on. Where input or output is no terminal, or a "
        + "dumb one, it plays in plain lines instead. Every verdict comes with its reasons and sources, and an answer is on the disk before its verdict is shown.";

    public ImmutableArray<Meant> ExitStatuses =>
    [
        new("0", "Done."),
        new("1", "It failed, or problems were found."),
        new("2", "The command line is wrong; nothing was done."),
        new("129, 130, 131, 143", "Ended by a signal: hang-up, interrupt, quit, terminate. The terminal is restored and answers are kept."),
    ];

    public ImmutableArray<Meant> Variables =>
    [
        new("QUIZ_DATA", "The folder for progress, settings and your own packs, as --data names it."),
        new("XDG_DATA_HOME", "Progress and your own packs are in its folder quiz. Default: ~/.local/share"),
        new("XDG_CONFIG_HOME", "Settings are in its folder quiz. Default: ~/.config"),
        new("XDG_DATA_DIRS", "Packs for everybody on the machine are in quiz/packs of these folders. Default: /usr/local/share:/usr/share"),
        new("APPDATA", "On Windows everything is in its folder quiz, and no XDG variable is read."),
        new("TERM", "Empty, dumb or unknown: plain lines."),
        new("NO_COLOR", "Anything: no colours."),
        new("LC_ALL, LC_CTYPE, LANG", "The first that is set and names no UTF-8 makes the full screen draw with ASCII characters only."),
        new("QUIZ_HOST", "console: the full screen goes through .NET's console, without mouse, as it does on Windows."),
    ];

    public ImmutableArray<Meant> FilesKept =>
    [
        new("progress.db", "Answers and rounds, in the folder of the data."),
        new("settings.json", "The settings, in the folder of the settings. While there is none, one in the folder of the data is read."),
        new("progress.lock, settings.lock, playing/*", "Empty, beside them: with these, programs that run at once keep out of each other's way."),
        new("packs/*.json, maps/*.geojson", "Packs and maps: first those in the folder of the data, then those for everybody on the machine, then those that come with the program. Of packs with the same id, the first is played."),
        new("installed/*.json", "What \"quiz pack install\" wrote, for \"quiz pack remove\", in the folder of the data."),
        new("profiles/NAME", "Progress and settings of a profile, in both folders."),
    ];

    public ImmutableArray<Meant> Examples =>
    [
        new("quiz play --kind timeline --count 5", "Five questions on what came first."),
        new("quiz play --seed 2025 --new", "The same round for a whole class."),
        new("quiz pack new my-pack.json", "A pack to begin with, that plays at once."),
        new("quiz pack preview my-pack.json --watch", "Every question of a pack, anew with each save."),
        new("quiz check my-pack.json", "Every problem of a pack, by its line."),
        new("quiz pack import questions.gift -o my-pack.json", "Brings questions from Moodle into a pack."),
        new("quiz completion bash > ~/.local/share/bash-completion/completions/quiz", "Completes commands in bash from the next shell on."),
        new("quiz manual | man -l -", "Shows this page."),
    ];

    public ImmutableArray<Meant> Keys =>
    [
        new("Arrows, h j k l", "Move; with Shift, or as capitals, a card or ten cells of the map."),
        new("Enter", "Answers, goes on."),
        new("Space", "Grabs or drops a card, picks an option of several."),
        new("Tab", "Types coordinates or a region instead of using the map's cursor."),
        new("t, F2", "A hint."),
        new("x, F3", "\"I don't know\"."),
        new("Esc", "Goes back; a round is kept as it stands."),
        new("?, F1", "All keys of the screen."),
        new("F10, Alt and a letter", "Menus, the same on every screen; the guide is under Help."),
        new("Left, Right", "From tab to tab in the statistics and the results."),
        new("s, S", "Sorts a table by the next column; turns it round."),
        new("Ctrl+C, Ctrl+Q", "Leaves."),
        new("Ctrl+Z", "Gives the terminal back to the shell; fg returns."),
    ];
}
