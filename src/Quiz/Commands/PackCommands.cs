using System.CommandLine;
using Quiz.Commands.Packs;
using Quiz.Storage;

namespace Quiz.Commands;

/// <summary>quiz pack: what authors and players do with packs.</summary>
public static class PackCommands
{
    public static Command Make(CommonOptions common, Surroundings around)
    {
        var list = new Command("list", around.Language.PackListCommand);
        list.SetAction(result => List(common.FoldersOf(result, around), around));
        return new Command("pack", around.Language.PackCommand)
        {
            list,
            new CheckCommand(common, around),
            new PreviewCommand(common, around),
            ImportCommand.Make(common, around),
            ExportCommand.Make(common, around),
        };
    }

    private static int List(Folders folders, Surroundings around)
    {
        var library = folders.Library();
        foreach (var (pack, path, _) in library.Packs)
            around.Out.WriteLine(around.Language.PackLine(pack.Reference, pack.Title, pack.ItemCount, ForeignFile.Shown(path)));
        foreach (var broken in library.Broken)
            around.Complain(around.Language.LeftOut(broken.Summary(around.Language)));
        return library.Broken.IsEmpty ? 0 : 1;
    }
}
