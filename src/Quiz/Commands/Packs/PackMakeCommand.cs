using System.CommandLine;
using Quiz.Core.Packs;
using Quiz.Core.Sharing;
using Quiz.Core.Text;
using Quiz.Storage;
using Quiz.Storage.Sharing;

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
        if (!ForeignFile.TryRead(file, out var bytes, out var why))
            return around.Fail(language.FileIsRefused(ForeignFile.Shown(file), why.Value));
        var reading = PackReader.Read(ForeignFile.Shown(file), bytes, id => library.Map(id, file));
        if (reading.Pack is not { } pack)
            return around.Fail(language.ProblemsIn(ForeignFile.Shown(file), reading.Problems.Count, reading.Problems.Told[0].ToString()));
        if (new[] { pack.Id, pack.Map }.OfType<string>().FirstOrDefault(id => !PackArchive.CanBeFileName(id)) is { } device)
            return around.Fail(language.IdIsNoFileName(device));
        if (!TryFindMap(pack, file, library, around, out var map))
            return 1;
        var archive = ArchiveFile.Make(pack, new(PackArchive.PackName(pack.Id), SchemaFile.WithoutLocalReference(bytes)), map);
        var path = output ?? $"{pack.Id}-{pack.Version}{PackArchive.Extension}";
        if (archive.Length > PackArchive.MostBytes || !PackArchive.TryRead(archive, id => library.Map(id, file), out _, out _))
            return around.Fail(language.ArchiveWouldBeRefused(ForeignFile.Shown(path)));
        if (!OutputFile.TryWrite(path, archive, isForced, out var refused))
            return around.Fail(refused is { Kind: CauseKind.FileIsThere } ? language.FileIsThere(ForeignFile.Shown(path), "--force") : language.CannotWrite(ForeignFile.Shown(path), language.Of(refused.Value)));
        around.Out.WriteLine(language.ArchiveIsMade(ForeignFile.Shown(path), pack.Reference, archive.Length));
        if (pack.Map is { } id)
            around.Out.WriteLine(map is null ? language.MapComesWithProgram(id) : language.MapIsInArchive(id));
        return 0;
    }

    /// <summary>A map that comes with the program is left out: everyone has it. Another of the same id could be installed nowhere.</summary>
    private static bool TryFindMap(Pack pack, string file, PackLibrary library, Surroundings around, out SharedFile? map)
    {
        map = null;
        if (pack.Map is not { } id || library.MapFile(id, file) is not { } path)
            return true;
        if (!ForeignFile.TryRead(path, out var bytes, out var why))
        {
            around.Complain(around.Language.FileIsRefused(ForeignFile.Shown(path), why.Value));
            return false;
        }
        if (PackLibrary.ShippedMap(id) is { } shipped)
        {
            var isTheSame = ForeignFile.TryRead(shipped, out var own, out _) && own.AsSpan().SequenceEqual(bytes);
            if (!isTheSame)
                around.Complain(around.Language.MapOfProgramDiffers(id, ForeignFile.Shown(path)));
            return isTheSame;
        }
        map = new(PackArchive.MapName(id), bytes);
        return true;
    }
}
