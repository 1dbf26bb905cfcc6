using Quiz.Storage;

namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string PreviewCommand { get; }

    public abstract string PreviewFile { get; }

    public abstract string WatchOption { get; }

    public abstract string PreviewOutputOption { get; }

    public abstract string PreviewTitle(int number, int all, string kind, string item);

    public abstract string PreviewProblems { get; }

    public abstract string NothingToPreview { get; }

    /// <param name="variant">Which of the questions about this item.</param>
    public abstract string PreviewHeading(int number, string kind, string item, int variant, int variants);

    public abstract string PreviewWritten(int questions, string file);

    public abstract string WouldOverwriteThePack(string file);

    public abstract string CannotWrite(string file, Cause cause);

    public abstract KeyWords LeavePreviewKey { get; }

    public abstract KeyWords NextInPreviewKey { get; }

    public abstract KeyWords PreviousInPreviewKey { get; }

    public abstract KeyWords NextKindInPreviewKey { get; }

    public abstract KeyWords VerdictInPreviewKey { get; }

    public abstract KeyWords ProblemsInPreviewKey { get; }
}
