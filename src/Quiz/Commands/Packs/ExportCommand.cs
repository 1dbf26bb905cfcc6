using System.CommandLine;
using System.Text;
using Quiz.Core.Text;
using Quiz.Exchange;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Commands.Packs;

/// <summary>quiz pack export: writes a pack in another format.</summary>
public static class ExportCommand
{
    private const int LongestLine = 2_000;
    private static readonly string[] Formats = [.. ExchangeFormat.All.Where(f => f.Export is not null).Select(f => f.Name)];

    public static Command Make(CommonOptions common, Surroundings around)
    {
        var language = around.Language;
        var pack = new Argument<string>("PACK") { Description = language.ExportPack };
        var to = CommonOptions.OneOf("--to", Formats, language, language.ExportToOption);
        to.Required = true;
        var output = ImportCommand.Checked("--output", "FILE", language.ExportOutputOption, value => value.Length == 0 ? language.TextWanted("--output") : null);
        output.Aliases.Add("-o");
        var force = new Option<bool>("--force") { Description = language.ForceOption };
        var export = new Command("export", language.ExportCommand) { pack, to, output, force };
        export.SetAction(result => Export(result.GetValue(pack)!, ExchangeFormat.Named(result.GetValue(to)!)!, result.GetValue(output), result.GetValue(force), common.FoldersOf(result, around), around));
        return export;
    }

    private static int Export(string name, ExchangeFormat format, string? output, bool isForced, Folders folders, Surroundings around)
    {
        if (!PackFinder.TryFind(folders.Library(), around.Language, RoundRequest.Usual with { Packs = [name] }, out var packs, out var why))
            return around.Fail(why!);
        var pack = packs[0].Pack;
        var exported = format.Export!(pack, Spoken.OfPack(pack.Language));
        var isFile = output is not (null or "-");
        if (exported.Content.Length == 0)
            return around.Fail(around.Language.NothingToExport(pack.Id, format.Name));
        // The pack itself is never written over, whatever is forced.
        var mayReplace = isForced && (!isFile || Path.GetFullPath(output!) != Path.GetFullPath(packs[0].Path));
        if (isFile && !OutputFile.TryWrite(output!, exported.Content, mayReplace, out var cause))
            return around.Fail(cause is { Kind: CauseKind.FileIsThere } ? around.Language.FileIsThere(ForeignFile.Shown(output!), "--force") : around.Language.Of(new ProgressUnavailable(ProgressOperation.WriteTo, output!, cause.Value)));
        if (!isFile)
            around.Out.Write(Encoding.UTF8.GetString(exported.Content));
        var telling = isFile ? around.Out : around.Error;
        foreach (var loss in exported.Losses)
            telling.WriteLine(ForeignText.Clean($"{pack.Id}: {loss.What}", LongestLine));
        if (isFile)
            telling.WriteLine(around.Language.ExportedTo(pack.Id, ForeignFile.Shown(output!), exported.Losses.Length));
        return 0;
    }
}
