using Quiz.Storage;

namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string ProgramDescription { get; }

    public abstract string HelpTellsHow { get; }

    public abstract string DataOption { get; }

    public abstract string ProfileOption { get; }

    public abstract string ThemeOption { get; }

    public abstract string AsciiOption { get; }

    public abstract string LanguageOption { get; }

    public abstract string PlayCommand { get; }

    public abstract string PackOption { get; }

    public abstract string KindOption(IEnumerable<string> names);

    public abstract string CountOption { get; }

    public abstract string SeedOption { get; }

    public abstract string TagOption { get; }

    public abstract string NotTagOption { get; }

    public abstract string SensitiveOption { get; }

    public abstract string NewOption { get; }

    public abstract string PlainOption { get; }

    public abstract string JsonLinesOption { get; }

    public abstract string PackCommand { get; }

    public abstract string PackListCommand { get; }

    /// <summary>A line of its own.</summary>
    public abstract string ProgressCommand { get; }

    public abstract string StatsCommand { get; }

    public abstract string HistoryCommand { get; }

    public abstract string HistoryCountOption { get; }

    public abstract string JsonOption { get; }

    public abstract string NoSuchKind(string found, string meant);

    public abstract string NoSuchKind(string found, IEnumerable<string> known);

    public abstract string NumberWanted(string option, string found, int least, int most);

    public abstract string SeedWanted(string option, string found, ulong most);

    public abstract string IdWanted(string option, string found);

    public abstract string OneOfWanted(string option, string found, IEnumerable<string> wanted);

    public abstract string NotTogether(string option, string other);

    public abstract string NeedsATerminal { get; }

    public abstract string LeftOut(string summary);

    public abstract string PackLine(string pack, string title, int items, string file);

    public abstract string NothingAnsweredYetPlay { get; }

    public abstract string TotalsLine(ProgressTotals totals, double share);

    /// <param name="kind">The name that commands use.</param>
    public abstract string AccuracyLine(string kind, double share, long answers);

    public abstract string NoRoundWasPlayedYet { get; }

    public abstract string HistoryLine(PlayedRound round, string at, string packs);
}
