using Quiz.Storage;

namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string ProgramDescription { get; }

    string HelpTellsHow { get; }

    string DataOption { get; }

    string ProfileOption { get; }

    string ThemeOption { get; }

    string AsciiOption { get; }

    string LanguageOption { get; }

    string PlayCommand { get; }

    string PackOption { get; }

    string KindOption(IEnumerable<string> names);

    string CountOption { get; }

    string SeedOption { get; }

    string TagOption { get; }

    string NotTagOption { get; }

    string SensitiveOption { get; }

    string NewOption { get; }

    string PlainOption { get; }

    string JsonLinesOption { get; }

    string PackCommand { get; }

    string PackListCommand { get; }

    /// <summary>A line of its own.</summary>
    string ProgressCommand { get; }

    string StatsCommand { get; }

    string HistoryCommand { get; }

    string HistoryCountOption { get; }

    string JsonOption { get; }

    string NoSuchKind(string found, string meant);

    string NoSuchKind(string found, IEnumerable<string> known);

    string NumberWanted(string option, string found, int least, int most);

    string SeedWanted(string option, string found, ulong most);

    string IdWanted(string option, string found);

    string OneOfWanted(string option, string found, IEnumerable<string> wanted);

    string NotTogether(string option, string other);

    string NeedsATerminal { get; }

    string LeftOut(string summary);

    string PackLine(string pack, string title, int items, string file);

    string NothingAnsweredYetPlay { get; }

    string TotalsLine(ProgressTotals totals, double share);

    /// <param name="kind">Its title.</param>
    string AccuracyLine(string kind, double share, long answers);

    string NoRoundWasPlayedYet { get; }
}
