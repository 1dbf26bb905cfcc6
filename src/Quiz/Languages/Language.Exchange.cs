using Quiz.Core.Exchange;

namespace Quiz.Languages;

public abstract partial class Language
{
    public abstract string ImportCommand { get; }

    public abstract string ImportFiles { get; }

    public abstract string ImportOutputOption { get; }

    public abstract string ImportFromOption { get; }

    public abstract string ImportIdOption { get; }

    public abstract string ImportTitleOption { get; }

    public abstract string ImportSourceOption { get; }

    public abstract string ImportUrlOption { get; }

    public abstract string ExportCommand { get; }

    public abstract string ExportPack { get; }

    public abstract string ExportToOption { get; }

    public abstract string ExportOutputOption { get; }

    public abstract string AddressWanted(string option, string found);

    public abstract string TextWanted(string option);

    public abstract string FormatCantBeTold(string file, string option);

    public abstract string ReadAs(string file, string format);

    public abstract string NothingToImport(string file);

    public abstract string OutputIsNoPack(string output, string why);

    public abstract string WouldBeNoPack(string output, string why);

    public abstract string MapNeedsAFile(string map);

    public abstract string MapIsLeftOut(string map, string why);

    public abstract string MapFileIsAnother(string map);

    public abstract string FileIsThere(string file, string option);

    public abstract string NothingToExport(string pack, string format);

    public abstract string ForceOption { get; }

    public abstract string PackHasAnotherMap(string map, string other);

    public abstract string MapIsLeftAlone(string file);

    public abstract string AndMoreLosses(string file, int more);

    /// <summary>So many of a kind.</summary>
    public abstract string ItemsOf(ItemKind kind, int count);

    /// <param name="what">Items by their kinds.</param>
    /// <param name="losses">Told before.</param>
    public abstract string ImportedInto(string file, string what, string output, int added, int updated, int unchanged, int losses);

    public abstract string MapIsWritten(string map);

    public abstract string ExportedTo(string pack, string output, int losses);
}
