using Quiz.Storage.Sharing;

namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string HidesShippedPack(string id);

    string PackMakeCommand { get; }

    string MakeFile { get; }

    string MakeOutput { get; }

    string EndingWanted(string option, string found, string ending);

    string IdIsNoFileName(string id);

    string ArchiveWouldBeRefused(string file);

    string ArchiveIsMade(string file, string pack, int bytes);

    string MapComesWithProgram(string map);

    string MapIsInArchive(string map);

    string MapOfProgramDiffers(string map, string file);

    string InstallCommand { get; }

    string InstallFiles { get; }

    string DowngradeOption { get; }

    string ArchiveIsRefused(string file, string why);

    string RemoveCommand { get; }

    string RemoveId { get; }

    string PackIsRemoved(string pack);

    string PackOfProgramStays(string pack);

    string PackWasNotInstalled(string pack, string file);

    string NoSuchInstalledPack(string pack);

    string InstalledLine(string line);

    /// <summary>A sentence where it was done, else a phrase.</summary>
    string Of(Installing installing);
}
