using Quiz.Storage.Sharing;

namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string HidesShippedPack(string id);

    public abstract string MakeCommand { get; }

    public abstract string MakeFile { get; }

    public abstract string MakeOutput { get; }

    public abstract string EndingWanted(string option, string found, string ending);

    public abstract string IdIsNoFileName(string id);

    public abstract string ArchiveWouldBeRefused(string file);

    public abstract string ArchiveIsMade(string file, string pack, int bytes);

    public abstract string MapComesWithProgram(string map);

    public abstract string MapIsInArchive(string map);

    public abstract string MapOfProgramDiffers(string map, string file);

    public abstract string InstallCommand { get; }

    public abstract string InstallFiles { get; }

    public abstract string DowngradeOption { get; }

    public abstract string ArchiveIsRefused(string file, string why);

    public abstract string RemoveCommand { get; }

    public abstract string RemoveId { get; }

    public abstract string PackIsRemoved(string pack);

    public abstract string PackOfProgramStays(string pack);

    public abstract string PackWasNotInstalled(string pack, string file);

    public abstract string NoSuchInstalledPack(string pack);

    public abstract string InstalledLine(string line);

    /// <summary>A sentence where it was done, else a phrase.</summary>
    public abstract string Of(Installing installing);
}
