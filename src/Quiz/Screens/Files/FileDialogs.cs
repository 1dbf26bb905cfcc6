using Quiz.Hosting.Panels;
using Quiz.Languages.Words;
using Quiz.Storage;

namespace Quiz.Screens.Files;

/// <summary>The dialogs that a file is chosen in.</summary>
internal static class FileDialogs
{
    /// <summary>Of packs and of drills.</summary>
    private const string Ending = ".json";

    /// <param name="name">Of the panel.</param>
    /// <param name="words">The language.</param>
    /// <param name="folder">That it begins in.</param>
    public static FilePanel ToOpen(string name, ILanguage words, string folder) => new(name, words.OpenFileTitle, Ending, folder, IsToSave: false, Told(words, words.OpenButton));

    /// <param name="name">Of the panel.</param>
    /// <param name="words">The language.</param>
    /// <param name="path">That is offered.</param>
    public static FilePanel ToSave(string name, ILanguage words, string path) => new(name, words.SaveDrillTitle, Ending, path, IsToSave: true, Told(words, words.ChooseButton));

    /// <summary>A file without its folder, as it may be shown.</summary>
    public static string NameOf(string path) => ForeignFile.Shown(Path.GetFileName(path));

    private static FileWords Told(ILanguage words, string choose) => new(
        choose, words.CancelButton, words.PathField, words.FileNamesColumn, words.NoSuchFile, words.NoSuchFolder, words.FileIsFolder, words.UnreadableFolder, words.EndingOfFileWanted(Ending), words.NoFileIsChosen);
}
