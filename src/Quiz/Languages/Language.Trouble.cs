using Quiz.Hosting;
using Quiz.Storage;

namespace Quiz.Languages;

public abstract partial class Language
{
    /// <summary>A phrase: what could not be done, where, and why.</summary>
    public abstract string Of(ProgressUnavailable unavailable);

    /// <summary>A phrase, of standard input or output.</summary>
    public abstract string Of(StandardStreamBroken broken);

    /// <summary>A phrase.</summary>
    public abstract string Of(Cause cause);

    /// <summary>A phrase that begins with the file.</summary>
    public abstract string FileIsRefused(string file, FileTrouble trouble);

    /// <summary>The same as a line of a list, in the form that problems have.</summary>
    public abstract string FileIsRefusedLine(string file, FileTrouble trouble);

    public abstract string Of(SettingsTrouble trouble);

    public abstract string DamageWasMovedTo(string path);

    public abstract string ProgressIsNotKept(string why);

    public abstract string ProgressCantBeRead(string why);

    public abstract string NotSaved(string why);

    public abstract string AnswerIsNotSaved(string why);

    public abstract string AnswersAreNotSavedYet(int answers, string why);

    /// <summary>At the end, when it is too late.</summary>
    public abstract string AnswersCouldNotBeSaved(int answers, string why);

    public abstract string AnswersAreKeptInMemory(string why);

    public abstract string RoundCouldNotBeGivenUp(string why);
}
