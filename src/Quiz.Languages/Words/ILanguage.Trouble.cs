using Quiz.Storage;

namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    /// <summary>A phrase: what could not be done, where, and why.</summary>
    string Of(ProgressUnavailable unavailable);

    /// <summary>A phrase, of standard input or output.</summary>
    string Of(StandardStreamBroken broken);

    /// <summary>A phrase.</summary>
    string Of(Cause cause);

    /// <summary>A phrase that begins with the file.</summary>
    string FileIsRefused(string file, FileTrouble trouble);

    /// <summary>The same as a line of a list, in the form that problems have.</summary>
    string FileIsRefusedLine(string file, FileTrouble trouble);

    string Of(SettingsTrouble trouble);

    string DamageWasMovedTo(string path);

    string ProgressIsNotKept(string why);

    string ProgressCantBeRead(string why);

    string NotSaved(string why);

    string AnswerIsNotSaved(string why);

    string AnswersAreNotSavedYet(int answers, string why);

    /// <summary>At the end, when it is too late.</summary>
    string AnswersCouldNotBeSaved(int answers, string why);

    string AnswersAreKeptInMemory(string why);

    string RoundCouldNotBeGivenUp(string why);
}
