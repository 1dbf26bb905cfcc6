using System.CommandLine;
using Quiz.Commands.Packs;
using Quiz.Languages.Words;
using Quiz.Storage;
using Quiz.Storage.Sharing;

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
            NewCommand.Make(common, around),
            new PreviewCommand(common, around),
            StatsCommand.Make(common, around),
            ImportCommand.Make(common, around),
            ExportCommand.Make(common, around),
            PackMakeCommand.Make(common, around),
            InstallCommand.Make(common, around),
            RemoveCommand.Make(common, around),
        };
    }

    private static int List(Folders folders, Surroundings around)
    {
        var library = folders.Library();
        var installed = folders.Data is { } data ? new InstalledPacks(data, library).All().Select(r => Path.Combine(data, "packs", $"{r.Id}.json")).ToHashSet() : [];
        foreach (var (pack, path, _) in library.Packs)
        {
            var line = around.Language.PackLine(pack.Reference, pack.Title, pack.ItemCount, ForeignFile.Shown(path));
            around.Out.WriteLine(installed.Contains(path) ? around.Language.InstalledLine(line) : line);
        }
        foreach (var broken in library.Broken)
            around.Complain(around.Language.LeftOut(broken.Summary(around.Language)));
        return library.Broken.IsEmpty ? 0 : 1;
    }
}
