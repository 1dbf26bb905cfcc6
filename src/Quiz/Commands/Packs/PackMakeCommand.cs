using System.CommandLine;
using Quiz.Core.Packs;
using Quiz.Core.Sharing;
using Quiz.Core.Text;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Commands.Packs;

/// <summary>quiz pack make: one file to share, of a pack and its map.</summary>
public static class PackMakeCommand
{
    public static Command Make(CommonOptions common, Surroundings around)
    {
        var language = around.Language;
        var file = new Argument<string>("PACK") { Description = language.MakeFile };
        var output = new Option<string?>("--output", "-o") { Description = language.MakeOutput, HelpName = "FILE" };
        output.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !token.Value.EndsWith(PackArchive.Extension, StringComparison.Ordinal))
                result.AddError(language.EndingWanted("--output", ForeignText.Clean(token.Value, 300), PackArchive.Extension));
        });
        var force = new Option<bool>("--force") { Description = language.ForceOption };
        var make = new Command("make", language.PackMakeCommand) { file, output, force };
        make.SetAction(result => Write(result.GetValue(file)!, result.GetValue(output), result.GetValue(force), common.FoldersOf(result, around).Library(), around));
        return make;
    }

    private static int Write(string file, string? output, bool isForced, PackLibrary library, Surroundings around)
    {
        var language = around.Language;
        if (!PackMaker.TryMake(library, language, file, pack => ForeignFile.Shown(NameOf(pack)), out var made, out var why))
            return around.Fail(why);
        var (pack, archive, hasMap) = made;
        var path = NameOf(pack);
        if (!OutputFile.TryWrite(path, archive, isForced, out var refused))
            return around.Fail(refused is { Kind: CauseKind.FileIsThere } ? language.FileIsThere(ForeignFile.Shown(path), "--force") : language.CannotWrite(ForeignFile.Shown(path), language.Of(refused.Value)));
        around.Out.WriteLine(language.ArchiveIsMade(ForeignFile.Shown(path), pack.Reference, archive.Length));
        if (pack.Map is { } id)
            around.Out.WriteLine(hasMap ? language.MapIsInArchive(id) : language.MapComesWithProgram(id));
        return 0;

        string NameOf(Pack of) => output ?? $"{of.Id}-{of.Version}{PackArchive.Extension}";
    }
}
