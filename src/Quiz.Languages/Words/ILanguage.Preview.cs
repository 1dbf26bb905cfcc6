using Quiz.Storage;

namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string PreviewCommand { get; }

    string PreviewFile { get; }

    string WatchOption { get; }

    string PreviewOutputOption { get; }

    string PreviewTitle(int number, int all, string kind, string item);

    string PreviewProblems { get; }

    string NothingToPreview { get; }

    /// <param name="variant">Which of the questions about this item.</param>
    string PreviewHeading(int number, string kind, string item, int variant, int variants);

    string PreviewWritten(int questions, string file);

    string WouldOverwriteThePack(string file);

    string CannotWrite(string file, Cause cause);

    KeyWords LeavePreviewKey { get; }

    KeyWords NextInPreviewKey { get; }

    KeyWords PreviousInPreviewKey { get; }

    KeyWords NextKindInPreviewKey { get; }

    KeyWords VerdictInPreviewKey { get; }

    KeyWords ProblemsInPreviewKey { get; }
}
