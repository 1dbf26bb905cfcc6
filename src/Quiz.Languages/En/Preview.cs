using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string PreviewCommand => "Shows every question that a pack can give, as the player sees it";

    public string PreviewFile => "The pack";

    public string WatchOption => "Follows each save of the pack and its map, and shows problems while there are any";

    public string PreviewOutputOption => "Writes all questions with their answers into this text file";

    public string PreviewTitle(int number, int all, string kind, string item) => $"Preview {Number(number)} of {Number(all)}: {kind}, {item}";

    public string PreviewProblems => "Preview: problems";

    public string NothingToPreview => "no fair question can be made from the pack";

    public string PreviewHeading(int number, string kind, string item, int variant, int variants) =>
        variants == 1 ? $"{Number(number)}. {kind}: {item}" : $"{Number(number)}. {kind}: {item}, {Number(variant)} of {Number(variants)}";

    public string PreviewWritten(int questions, string file) => $"{Questions(questions)} written to {file}";

    public string WouldOverwriteThePack(string file) => $"--output: {file} is the pack itself, wanted another file";

    public string CannotWrite(string file, Cause cause) => $"cannot write {file}: {Of(cause)}";

    public KeyWords LeavePreviewKey => new("Leave", "Leaves the preview");

    public KeyWords NextInPreviewKey => new("Next", "The next question");

    public KeyWords PreviousInPreviewKey => new("Previous", "The question before");

    public KeyWords NextKindInPreviewKey => new("", "The first question of the next kind");

    public KeyWords VerdictInPreviewKey => new("Verdict", "The answer and its explanation, and back");

    public KeyWords ProblemsInPreviewKey => new("Problems", "The problems of the pack, and back");
}
