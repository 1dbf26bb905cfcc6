using System.Globalization;
using Quiz.Core.Packs;
using Quiz.Storage;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string Of(ProgressUnavailable unavailable) => unavailable.Operation switch
    {
        ProgressOperation.Keep => $"cannot keep progress: {Of(unavailable.Cause)}",
        ProgressOperation.Open => $"cannot open {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.Read => $"cannot read {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.Use => $"cannot use {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.WriteTo => $"cannot write to {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.Lock => $"cannot lock {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.MakeFolder => $"cannot make the data folder {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.MoveAside => $"cannot move aside the damaged file {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.SaveRound => $"cannot save the round in {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.SaveRoundEnd => $"cannot save the round's end in {unavailable.Path}: {Of(unavailable.Cause)}",
        ProgressOperation.SaveHint => $"cannot save the hint in {unavailable.Path}: {Of(unavailable.Cause)}",
        _ => $"cannot save the answer in {unavailable.Path}: {Of(unavailable.Cause)}",
    };

    public string Of(StandardStreamBroken broken) =>
        broken.IsInput ? $"cannot read standard input: {broken.Reason}" : $"cannot write to standard output: {broken.Reason}";

    public string Of(Cause cause) => cause.Kind switch
    {
        CauseKind.NoPermission => "there is no permission to write there",
        CauseKind.DiskIsFull => "the disk is full",
        CauseKind.DiskIsReadOnly => "the disk is read-only",
        CauseKind.DiskFailed => string.Create(CultureInfo.InvariantCulture, $"the disk failed (SQLite error {cause.Number})"),
        CauseKind.DiskLocksNoFiles => "it is on a disk that locks no files",
        CauseKind.FileInTheWay => $"{cause.Detail} is a file, and a folder is wanted there",
        CauseKind.IsNoRegularFile => "it is no regular file",
        CauseKind.FolderIsMissing => $"there is no folder {cause.Detail}",
        CauseKind.FileIsThere => "it is there already, and is not overwritten",
        CauseKind.NoFolderCanBeMade => "no folder can be made there",
        CauseKind.NoFileCanBeMade => "no file can be made there",
        CauseKind.IsReadOnly => "it is read-only",
        CauseKind.CannotBeOpened => "it cannot be opened",
        CauseKind.IsLocked => "another program has kept it locked",
        CauseKind.IsDamaged => "it is damaged",
        CauseKind.IsForeign => "it is another program's file; move it away, or choose another data folder",
        CauseKind.IsNewer => string.Create(CultureInfo.InvariantCulture, $"a newer quiz wrote it (its version is {cause.Number}, and this program knows version {ProgressSchema.Version}); it was left as it is"),
        CauseKind.NoHome => "there is no folder to keep progress in: neither HOME nor XDG_DATA_HOME is an absolute path; give one with --data or QUIZ_DATA",
        CauseKind.NoApplicationData => "there is no folder to keep progress in: APPDATA is not set; give one with --data or QUIZ_DATA",
        CauseKind.NoSettingsFolder => "there is no folder to keep settings in",
        CauseKind.SqliteSays => string.Create(CultureInfo.InvariantCulture, $"{cause.Detail} (SQLite error {cause.Number})"),
        _ => cause.Detail,
    };

    public string FileIsRefused(string file, FileTrouble trouble) => $"{file} {Of(trouble)}";

    public string FileIsRefusedLine(string file, FileTrouble trouble) => $"{file}: {Of(trouble)}";

    public string Of(SettingsTrouble trouble) => trouble switch
    {
        { Unread: { } why } => $"The settings could not be read: {FileIsRefused(trouble.File, why)}.",
        { MovedTo: { } aside } => $"The settings could not be read and were moved to {aside}.",
        _ => $"The settings could not be read: {trouble.File}.",
    };

    public string DamageWasMovedTo(string path) => $"The progress file was damaged. It was moved to {path}, and a new one was begun.";

    public string ProgressIsNotKept(string why) => $"Progress is not kept: {why}.";

    public string ProgressCantBeRead(string why) => $"Progress can't be read: {why}.";

    public string NotSaved(string why) => $"Not saved: {why}";

    public string AnswerIsNotSaved(string why) => $"Not saved: {why}. It will be tried again with the next answer.";

    public string AnswersAreNotSavedYet(int answers, string why) => $"{Answers(answers)} not saved yet: {why}.";

    public string AnswersCouldNotBeSaved(int answers, string why) => $"{Answers(answers)} could not be saved: {why}";

    public string AnswersAreKeptInMemory(string why) => $"{why}. Answers are kept in memory until they can be saved.";

    public string RoundCouldNotBeGivenUp(string why) => $"The round could not be given up: {why}.";

    private static string Of(FileTrouble trouble) => trouble.Fault switch
    {
        FileFault.IsFolder => "is a folder, not a file",
        FileFault.DoesNotExist => "does not exist",
        FileFault.IsNoRegularFile => "is no regular file",
        FileFault.IsTooLarge => string.Create(CultureInfo.InvariantCulture, $"has {trouble.Length} bytes, at most {PackReader.MostBytes} (64 MiB) are read"),
        _ => $"can't be read: {trouble.Detail}",
    };
}
