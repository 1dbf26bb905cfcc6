using Quiz.Languages.Words;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string OpenFileTitle => "Open a pack (*.json)";

    public string OpenFileEntry => "Open a file…";

    public KeyWords OpenFileKey => new("File", "Chooses a file with a pack, to check, play or add it");

    public string OpenButton => "Open";

    public string ChooseButton => "Choose";

    public string CancelButton => "Cancel";

    public string PathField => "Path";

    public string FileNamesColumn => "Name";

    public string NoSuchFile => "There is no such file or folder.";

    public string NoSuchFolder => "There is no such folder.";

    public string FileIsFolder => "This is a folder.";

    public string UnreadableFolder => "This folder can't be read.";

    public string EndingOfFileWanted(string ending) => $"Its name must end in {ending}.";

    public string NoFileIsChosen => "No file is chosen.";

    public string SaveDrillTitle => "Where to write the drill";

    public KeyWords ChooseFolderKey => new("Folders", "Chooses the folder and the name in a dialog");

    public string PathCantBeTaken => "This path is too long, or has signs that can't be typed.";

    public KeyWords OpenOrChooseKey => new("Open", "Opens the folder, or chooses the file");

    public KeyWords ChooseNameKey => new("Choose", "Opens the folder, or takes the name");

    public KeyWords NextFieldKey => new("Next", "Goes to the next field or button");

    public KeyWords FolderBeforeKey => new("", "Goes back to the folder before, in the list");

    public KeyWords CancelWorkKey => new("Cancel", "Cancels the work");

    public string EscCancels => "Esc cancels.";

    public string CheckingTitle => "Checking";

    public string BeingChecked(string file) => $"{file} is being checked.";

    public string AddingTitle => "Adding";

    public string BeingAdded(string pack) => $"{pack} is being added to your packs.";

    public string ReadingTitle => "Reading packs";

    public string BeingRead => "The packs are being read.";

    public string ReadingWasCancelled(int unread) => $"Reading was cancelled: {Count(unread, "file", "files")} with packs {(unread == 1 ? "was" : "were")} not read. The next start reads all.";

    public string PackHasNoErrors => "This pack has no errors.";

    public string PackHasErrors => "A pack with errors can't be played.";

    public string FileIsMap => "This file is a map, and no pack.";

    public KeyWords AddPackKey => new("Add", "Adds it to your packs, with its map");

    public string AddedTitle => "Your packs";

    public string NowhereToKeepPacks => "There is no folder to keep packs in.";

    public KeyWords PlayFileKey => new("Play", "Plays a mixed round from this pack");
}
