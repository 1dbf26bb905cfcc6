using System.Globalization;
using Quiz.Storage.Sharing;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string HidesShippedPack(string id) => $"It is played in place of the pack {id} that comes with the program; \"quiz pack remove {id}\" brings that back.";

    public string PackMakeCommand => "Makes one file of a pack and its map, to share";

    public string MakeFile => "The pack, which must pass the check";

    public string MakeOutput => "The file to write, ending in .quizpack (default: ID-VERSION.quizpack)";

    public string EndingWanted(string option, string found, string ending) => $"{option}: found \"{found}\", wanted a file ending in {ending}";

    public string IdIsNoFileName(string id) => $"the id \"{id}\" names a device on Windows, and can name no file there";

    public string ArchiveWouldBeRefused(string file) => $"{file} was not written: the pack is too large to be shared, and would be refused";

    public string ArchiveIsMade(string file, string pack, int bytes) => $"{file}: {pack}, {Kilobytes(bytes)}";

    public string MapComesWithProgram(string map) => $"The map \"{map}\" comes with the program, and was left out.";

    public string MapIsInArchive(string map) => $"The map \"{map}\" is in it.";

    public string MapOfProgramDiffers(string map, string file) => $"{file} is not the map \"{map}\" that comes with the program, and would be installed nowhere: give it an id of its own";

    public string InstallCommand => "Installs shared packs (.quizpack) into your data folder";

    public string InstallFiles => "The files to install";

    public string DowngradeOption => "Lets an older version take the place of a newer one";

    public string ArchiveIsRefused(string file, string why) => $"{file} is refused: {why}";

    public string RemoveCommand => "Removes a pack that was installed; your progress stays";

    public string RemoveId => "The id of the pack";

    public string PackIsRemoved(string pack) => $"{pack} is removed; progress stays.";

    public string PackOfProgramStays(string pack) => $"\"{pack}\" comes with the program, and can't be removed";

    public string PackWasNotInstalled(string pack, string file) => $"\"{pack}\" was not installed by \"quiz pack install\"; its file is {file}";

    public string NoSuchInstalledPack(string pack) => $"no pack \"{pack}\" is installed";

    public string InstalledLine(string line) => $"{line} (installed)";

    public string Of(Installing installing) => installing.Outcome switch
    {
        InstallOutcome.Installed => $"{installing.Reference} is installed.",
        InstallOutcome.Replaced => $"{installing.Reference} is installed, in place of version {installing.Detail}.",
        InstallOutcome.IsThereAlready => $"{installing.Reference} is installed already.",
        InstallOutcome.ComesWithProgram => $"{installing.Reference} comes with the program already.",
        InstallOutcome.IsOtherContent => $"another content of {installing.Reference} is here, and a version keeps its content; its author should give it a new version",
        InstallOutcome.IsOlder => $"{installing.Reference} is older than the version {installing.Detail} that is here; --downgrade installs it all the same",
        InstallOutcome.FileIsYours => $"{installing.Detail} is a file of yours, and is not overwritten",
        InstallOutcome.PackIsYours => $"{installing.Detail} is a pack of yours with the same id",
        InstallOutcome.WasChanged => $"{installing.Detail} was changed since it was installed; keep it elsewhere, or delete it, and try again",
        InstallOutcome.MapOfProgram => $"it brings another map \"{installing.Detail}\" than the program has",
        InstallOutcome.MapIsOther => $"it brings another map than {installing.Detail}, which other packs may need",
        InstallOutcome.RecordIsDamaged => $"{installing.Detail} can't be read: it tells what was installed",
        InstallOutcome.AnotherInstalls => "another program installs or removes packs just now; try again",
        _ => $"cannot write to {installing.Detail}: {Of(installing.Why)}",
    };

    private static string Kilobytes(int bytes) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} kB");
}
