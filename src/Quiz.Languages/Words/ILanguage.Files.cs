namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string OpenFileTitle { get; }

    string OpenFileEntry { get; }

    KeyWords OpenFileKey { get; }

    string OpenButton { get; }

    string ChooseButton { get; }

    string CancelButton { get; }

    string PathField { get; }

    string FileNamesColumn { get; }

    string NoSuchFile { get; }

    string NoSuchFolder { get; }

    string FileIsFolder { get; }

    string UnreadableFolder { get; }

    string EndingOfFileWanted(string ending);

    string NoFileIsChosen { get; }

    string SaveDrillTitle { get; }

    KeyWords ChooseFolderKey { get; }

    string PathCantBeTaken { get; }

    KeyWords OpenOrChooseKey { get; }

    KeyWords ChooseNameKey { get; }

    KeyWords NextFieldKey { get; }

    KeyWords FolderBeforeKey { get; }

    KeyWords CancelWorkKey { get; }

    string EscCancels { get; }

    string CheckingTitle { get; }

    string BeingChecked(string file);

    string AddingTitle { get; }

    string BeingAdded(string pack);

    string ReadingTitle { get; }

    string BeingRead { get; }

    string ReadingWasCancelled(int unread);

    string PackHasNoErrors { get; }

    string PackHasErrors { get; }

    string FileIsMap { get; }

    KeyWords AddPackKey { get; }

    string AddedTitle { get; }

    string NowhereToKeepPacks { get; }

    KeyWords PlayFileKey { get; }
}
