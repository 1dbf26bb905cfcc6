using Quiz.Exchange;

namespace Quiz.Languages.Words;

public partial interface ILanguage
{
    string ImportCommand { get; }

    string ImportFiles { get; }

    string ImportOutputOption { get; }

    string ImportFromOption { get; }

    string ImportIdOption { get; }

    string ImportTitleOption { get; }

    string ImportSourceOption { get; }

    string ImportUrlOption { get; }

    string ExportCommand { get; }

    string ExportPack { get; }

    string ExportToOption { get; }

    string ExportOutputOption { get; }

    string AddressWanted(string option, string found);

    string TextWanted(string option);

    string FormatCantBeTold(string file, string option);

    string ReadAs(string file, string format);

    string NothingToImport(string file);

    string OutputIsNoPack(string output, string why);

    string WouldBeNoPack(string output, string why);

    string MapNeedsAFile(string map);

    string MapIsLeftOut(string map, string why);

    string MapFileIsAnother(string map);

    string FileIsThere(string file, string option);

    string NothingToExport(string pack, string format);

    string ForceOption { get; }

    string PackHasAnotherMap(string map, string other);

    string MapIsLeftAlone(string file);

    string AndMoreLosses(string file, int more);

    /// <summary>So many of a kind.</summary>
    string ItemsOf(ItemKind kind, int count);

    /// <param name="what">Items by their kinds.</param>
    /// <param name="losses">Told before.</param>
    string ImportedInto(string file, string what, string output, int added, int updated, int unchanged, int losses);

    string MapIsWritten(string map);

    string ExportedTo(string pack, string output, int losses);
}
