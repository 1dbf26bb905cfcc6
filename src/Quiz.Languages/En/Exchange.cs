using System.Globalization;
using Quiz.Exchange;

namespace Quiz.Languages.En;

public sealed partial class English
{
    public string ImportCommand => "Makes packs of tables, time lines, maps, quizzes and fact-checks, or brings packs up to date with them";

    public string ImportFiles => "Files to make packs of";

    public string ImportOutputOption => "The pack to make or to bring up to date; - writes to the output (default: beside each file, called after it)";

    public string ImportFromOption => "The format of the files (default: found out)";

    public string ImportIdOption => "The id of a new pack (default: made of the file's name)";

    public string ImportTitleOption => "The title of a new pack (default: the file's own, else its name)";

    public string ImportSourceOption => "The title of the source of what names none of its own (default: the file's name)";

    public string ImportUrlOption => "The address of that source";

    public string ExportCommand => "Writes a pack in another format, and tells what that can't hold";

    public string ExportPack => "A pack by its id or its file";

    public string ExportToOption => "The format to write";

    public string ExportOutputOption => "The file to write (default: the output)";

    public string AddressWanted(string option, string found) => $"{option}: found \"{found}\", wanted an address beginning https:// or http://";

    public string TextWanted(string option) => $"{option}: found nothing, wanted a text";

    public string FormatCantBeTold(string file, string option) => $"{file}: its format can't be told; {option} names it";

    public string ReadAs(string file, string format) => $"{file}: read as {format}";

    public string NothingToImport(string file) => $"{file}: nothing in it could be carried into a pack";

    public string OutputIsNoPack(string output, string why) => $"{output} is there and can't be read as a pack; it was left alone: {why}";

    public string WouldBeNoPack(string output, string why) => $"{output} would be a pack with problems; nothing was written: {why}";

    public string MapNeedsAFile(string map) => $"the map {map} needs a file of its own beside the pack, and is left out";

    public string MapIsLeftOut(string map, string why) => $"the map {map} is left out: {why}";

    public string MapFileIsAnother(string map) => $"the map {map} is left out: the file {map}.geojson beside the pack is another one";

    public string FileIsThere(string file, string option) => $"{file} is there already; {option} writes over it";

    public string NothingToExport(string pack, string format) => $"{pack} has nothing that {format} can hold; nothing was written";

    public string ForceOption => "Writes over a file that is there";

    public string PackHasAnotherMap(string map, string other) => $"the map {map} is left out: the pack has the map {other} already";

    public string MapIsLeftAlone(string file) => $"{file} is there and differs from the map that this file gives; it was left alone";

    public string AndMoreLosses(string file, int more) => $"{file}: and {Count(more, "more loss", "more losses")}";

    public string ItemsOf(ItemKind kind, int count) => kind switch
    {
        ItemKind.Event => Count(count, "event", "events"),
        ItemKind.Place => Count(count, "place", "places"),
        ItemKind.Region => Count(count, "region", "regions"),
        ItemKind.Figure => Count(count, "figure", "figures"),
        ItemKind.Claim => Count(count, "claim", "claims"),
        _ => Questions(count),
    };

    public string ImportedInto(string file, string what, string output, int added, int updated, int unchanged, int losses) =>
        string.Create(CultureInfo.InvariantCulture, $"{file}: {what} imported into {output} ({added} new, {updated} updated, {unchanged} unchanged), {Lost(losses)}");

    public string MapIsWritten(string map) => $"{map}: the map of these regions";

    public string ExportedTo(string pack, string output, int losses) => $"{pack}: exported to {output}, {Lost(losses)}";

    private static string Lost(int losses) => losses == 0 ? "nothing lost" : Count(losses, "loss", "losses");
}
