using System.CommandLine;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Storage;
using Quiz.Wording;

namespace Quiz.Commands;

/// <summary>quiz pack: what authors and players do with packs.</summary>
public static class PackCommands
{
    public static Command Make(Func<Surroundings> around)
    {
        var list = new Command("list", "Lists the packs that can be played");
        list.SetAction(result => List(CommonOptions.FoldersOf(result, around()), around()));
        return new Command("pack", "Packs: list and check them") { list, MakeCheck(around) };
    }

    /// <summary>quiz pack check, and quiz check for short.</summary>
    public static Command MakeCheck(Func<Surroundings> around)
    {
        var files = new Argument<string[]>("FILE") { Description = "Packs to check", Arity = ArgumentArity.OneOrMore };
        var check = new Command("check", "Tells every problem of packs as file:line:col: message") { files };
        check.SetAction(result => Check(result.GetValue(files)!, CommonOptions.FoldersOf(result, around()), around()));
        return check;
    }

    private static int List(Folders folders, Surroundings around)
    {
        var library = folders.Library();
        foreach (var (pack, path, _) in library.Packs)
            around.Out.WriteLine($"{pack.Reference}: {pack.Title}. {Words.Count(pack.ItemCount, "item")}. {ForeignFile.Shown(path)}");
        foreach (var broken in library.Broken)
            around.Error.WriteLine($"quiz: left out: {broken.Summary}");
        return library.Broken.IsEmpty ? 0 : 1;
    }

    private static int Check(string[] files, Folders folders, Surroundings around)
    {
        var library = folders.Library();
        var bad = 0;
        foreach (var file in files)
        {
            if (!ForeignFile.TryRead(file, out var bytes, out var why))
            {
                around.Out.WriteLine($"{ForeignFile.Shown(file)}: {why}");
                bad++;
                continue;
            }
            var report = PackReader.Read(ForeignFile.Shown(file), bytes, id => library.Map(id, file)).Problems;
            Tell(report, around.Out);
            bad += report.Count > 0 ? 1 : 0;
        }
        return bad == 0 ? 0 : 1;
    }

    private static void Tell(ProblemReport report, TextWriter output)
    {
        foreach (var problem in report.Told)
            output.WriteLine(problem);
        if (report.Untold > 0)
            output.WriteLine($"{report.File}: and {Words.Count(report.Untold, "more problem")}");
        output.WriteLine(report.Count == 0 ? $"{report.File}: no problems" : $"{report.File}: {Words.Count(report.Count, "problem")}");
    }
}
