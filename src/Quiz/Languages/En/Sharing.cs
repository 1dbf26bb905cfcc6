using System.Globalization;
using Quiz.Storage.Sharing;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public override string HidesShippedPack(string id) => $"It is played in place of the pack {id} that comes with the program; \"quiz pack remove {id}\" brings that back.";

    public override string MakeCommand => "Makes one file of a pack and its map, to share";

    public override string MakeFile => "The pack, which must pass the check";

    public override string MakeOutput => "The file to write, ending in .quizpack (default: ID-VERSION.quizpack)";

    public override string EndingWanted(string option, string found, string ending) => $"{option}: found \"{found}\", wanted a file ending in {ending}";

    public override string IdIsNoFileName(string id) => $"the id \"{id}\" names a device on Windows, and can name no file there";

    public override string ArchiveWouldBeRefused(string file) => $"{file} was not written: the pack is too large to be shared, and would be refused";

    public override string ArchiveIsMade(string file, string pack, int bytes) => $"{file}: {pack}, {Kilobytes(bytes)}";

    public override string MapComesWithProgram(string map) => $"The map \"{map}\" comes with the program, and was left out.";

    public override string MapIsInArchive(string map) => $"The map \"{map}\" is in it.";

    public override string MapOfProgramDiffers(string map, string file) => $"{file} is not the map \"{map}\" that comes with the program, and would be installed nowhere: give it an id of its own";

    public override string InstallCommand => "Installs shared packs (.quizpack) into your data folder";

    public override string InstallFiles => "The files to install";

    public override string DowngradeOption => "Lets an older version take the place of a newer one";

    public override string ArchiveIsRefused(string file, string why) => $"{file} is refused: {why}";

    public override string RemoveCommand => "Removes a pack that was installed; your progress stays";

    public override string RemoveId => "The id of the pack";

    public override string PackIsRemoved(string pack) => $"{pack} is removed; progress stays.";

    public override string PackOfProgramStays(string pack) => $"\"{pack}\" comes with the program, and can't be removed";

    public override string PackWasNotInstalled(string pack, string file) => $"\"{pack}\" was not installed by \"quiz pack install\"; its file is {file}";

    public override string NoSuchInstalledPack(string pack) => $"no pack \"{pack}\" is installed";

    public override string InstalledLine(string line) => $"{line} (installed)";

    public override string Of(Installing installing) => installing.Outcome switch
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
