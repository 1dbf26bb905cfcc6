using Quiz.Core.Forms;
using Quiz.Core.Text;
using Quiz.Storage;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string ProgramDescription => "Puts events in order, finds places on a map, and tells what was claimed, what was denied, and what was established by when.";

    public string HelpTellsHow => "--help tells how it is used";

    public string DataOption => "The folder of your progress, settings, packs and maps (default: QUIZ_DATA, else the XDG folders, or %APPDATA% on Windows)";

    public string ProfileOption => "Keeps the progress of several players apart";

    public string ThemeOption => "The colours of the full-screen program";

    public string AsciiOption => "Draws with ASCII characters only";

    public string LanguageOption => "The language of the program (default: that of the settings, else of the locale); packs keep their own";

    public string PlayCommand => "Plays a round, or goes on with one of the same choices that was left";

    public string PackOption => "A pack by its id or its file; all packs if left out. Can be given again";

    public string KindOption(IEnumerable<string> names) => $"A kind or family: {string.Join(", ", names)}. Can be given again";

    public string CountOption => "How many questions";

    public string SeedOption => "The same seed gives the same round on every machine";

    public string TagOption => "Only items with this tag, or with one of several";

    public string NotTagOption => "No items with this tag";

    public string SensitiveOption => "Asks about items marked sensitive too";

    public string NewOption => "Starts anew even where such a round was left";

    public string PlainOption => "Lines of text, for a screen reader or a pipe";

    public string JsonLinesOption => "One JSON object a line, for programs";

    public string PackCommand => "Packs: write, check, preview, import, export and share them";

    public string PackListCommand => "Lists the packs that can be played";

    public string ProgressCommand => "Your progress: statistics and history";

    public string StatsCommand => "Accuracy by pack and kind";

    public string HistoryCommand => "The rounds you played, newest first";

    public string HistoryCountOption => "How many rounds";

    public string JsonOption => "One JSON object";

    public string NoSuchKind(string found, string meant) => $"--kind: there is no kind \"{found}\"; did you mean \"{meant}\"?";

    public string NoSuchKind(string found, IEnumerable<string> known) => $"--kind: there is no kind \"{found}\"; there are {string.Join(", ", known)}";

    public string NumberWanted(string option, string found, int least, int most) => $"{option}: found \"{found}\", wanted a number from {least} to {most}";

    public string SeedWanted(string option, string found, ulong most) => $"{option}: found \"{found}\", wanted a whole number from 0 to {most}";

    public string IdWanted(string option, string found) => $"{option}: found \"{found}\", wanted {Ids.Wanted}";

    public string OneOfWanted(string option, string found, IEnumerable<string> wanted) => $"{option}: found \"{found}\", wanted {string.Join(", ", wanted)}";

    public string NotTogether(string option, string other) => $"{option} and {other} can't be given together";

    public string NeedsATerminal => "the full-screen program needs a terminal; --plain plays without one";

    public string LeftOut(string summary) => $"left out: {summary}";

    public string PackLine(string pack, string title, int items, string file) => $"{pack}: {Texts.Ended(title)} {Items(items)}. {file}";

    public string NothingAnsweredYetPlay => "Nothing was answered yet. \"quiz play\" starts a round.";

    public string TotalsLine(ProgressTotals totals, double share) => $"{RoundsAndAnswers(totals.Rounds, totals.Answers)}, {OfThePoints(share)}.";

    public string AccuracyLine(string kind, double share, long answers) => $"{kind}: {Percent(share)} in {Answers(answers)}";

    public string NoRoundWasPlayedYet => "No round was played yet. \"quiz play\" starts one.";
}
