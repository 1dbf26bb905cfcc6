using Quiz.Storage;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public override string PreviewCommand => "Shows every question that a pack can give, as the player sees it";

    public override string PreviewFile => "The pack";

    public override string WatchOption => "Follows each save of the pack and its map, and shows problems while there are any";

    public override string PreviewOutputOption => "Writes all questions with their answers into this text file";

    public override string PreviewTitle(int number, int all, string kind, string item) => $"Preview {Number(number)} of {Number(all)}: {kind}, {item}";

    public override string PreviewProblems => "Preview: problems";

    public override string NothingToPreview => "no fair question can be made from the pack";

    public override string PreviewHeading(int number, string kind, string item, int variant, int variants) =>
        variants == 1 ? $"{Number(number)}. {kind}: {item}" : $"{Number(number)}. {kind}: {item}, {Number(variant)} of {Number(variants)}";

    public override string PreviewWritten(int questions, string file) => $"{Questions(questions)} written to {file}";

    public override string WouldOverwriteThePack(string file) => $"--output: {file} is the pack itself, wanted another file";

    public override string CannotWrite(string file, Cause cause) => $"cannot write {file}: {Of(cause)}";

    public override KeyWords LeavePreviewKey => new("Leave", "Leaves the preview");

    public override KeyWords NextInPreviewKey => new("Next", "The next question");

    public override KeyWords PreviousInPreviewKey => new("Previous", "The question before");

    public override KeyWords NextKindInPreviewKey => new("", "The first question of the next kind");

    public override KeyWords VerdictInPreviewKey => new("Verdict", "The answer and its explanation, and back");

    public override KeyWords ProblemsInPreviewKey => new("Problems", "The problems of the pack, and back");
}
