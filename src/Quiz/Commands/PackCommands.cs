using System.CommandLine;
using Quiz.Commands.Packs;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
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
            MakeCheck(common, around),
            NewCommand.Make(common, around),
            MakeCommand.Make(common, around),
            InstallCommand.Make(common, around),
            RemoveCommand.Make(common, around),
        };
    }

    /// <summary>quiz pack check, and quiz check for short.</summary>
    public static Command MakeCheck(CommonOptions common, Surroundings around)
    {
        var files = new Argument<string[]>("FILE") { Description = around.Language.CheckFiles, Arity = ArgumentArity.OneOrMore };
        var areas = new System.CommandLine.Option<bool>("--areas") { Description = around.Language.AreasOption };
        var check = new Command("check", around.Language.CheckCommand) { files, areas };
        check.SetAction(result => Check(result.GetValue(files)!, result.GetValue(areas), common.FoldersOf(result, around), around));
        return check;
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

    private static int Check(string[] files, bool tellsAreas, Folders folders, Surroundings around)
    {
        var library = folders.Library();
        var bad = 0;
        foreach (var file in files)
        {
            if (!ForeignFile.TryRead(file, out var bytes, out var why))
            {
                around.Out.WriteLine(around.Language.FileIsRefusedLine(ForeignFile.Shown(file), why.Value));
                bad++;
                continue;
            }
            var shown = ForeignFile.Shown(file);
            var map = MapReader.IsMap(file, bytes) ? MapReader.Read(shown, bytes) : null;
            BrokenFile? brokenMap = null;
            var report = map?.Problems ?? PackReader.Read(shown, bytes, MapOf).Problems;
            Tell(report, around);
            if (brokenMap?.Problems is { } ofTheMap)
                Tell(ofTheMap, around);
            foreach (var region in tellsAreas ? map?.Map?.Regions ?? [] : [])
                around.Out.WriteLine(around.Language.AreaAsDrawn(region.Code, region.Name, region.Shape.AreaKm2));
            bad += report.Count > 0 ? 1 : 0;

            Map? MapOf(string id)
            {
                var found = library.Map(id, file);
                brokenMap = found is null ? library.BrokenMap(id) : null;
                return found;
            }
        }
        return bad == 0 ? 0 : 1;
    }

    private static void Tell(ProblemReport report, Surroundings around)
    {
        foreach (var problem in report.Told)
            around.Out.WriteLine(problem);
        if (report.Untold > 0)
            around.Out.WriteLine(around.Language.AndMoreProblems(report.File, report.Untold));
        around.Out.WriteLine(around.Language.ProblemsOf(report.File, report.Count));
    }
}
