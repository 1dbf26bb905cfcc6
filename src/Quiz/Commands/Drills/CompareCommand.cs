using System.Collections.Immutable;
using System.CommandLine;
using Quiz.Checking;
using Quiz.Classroom.Drills;
using Quiz.Classroom.Marking;
using Quiz.Storage;

namespace Quiz.Commands.Drills;

/// <summary>quiz drill compare: how the same questions did in several drills or sittings.</summary>
public static class CompareCommand
{
    public static Command Make(Surroundings around)
    {
        var language = around.Language;
        var files = new Argument<string[]>("RESULTS") { Description = language.CompareResults, Arity = ArgumentArity.OneOrMore };
        var table = new Option<string?>("--csv") { Description = language.CompareTableOption, HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = language.ForceOption };
        var compare = new Command("compare", language.CompareCommand) { files, table, force };
        compare.SetAction(result => Compare(result.GetValue(files)!, result.GetValue(table), result.GetValue(force), around));
        return compare;
    }

    private static int Compare(string[] files, string? table, bool isForced, Surroundings around)
    {
        if (files.Length < 2)
            return around.FailUsage(around.Language.TwoResultsWanted);
        if (table is not null && NamedOutputs.AreDoubled(around, [table, .. files.Distinct()]))
            return 2;
        var log = new TextLog(around.Error, around.Language);
        var sittings = ImmutableArray.CreateBuilder<SavedResults>();
        foreach (var path in files)
        {
            var (results, file) = Read(path);
            if (results is null)
                log.Add(file);
            else
                sittings.Add(results);
        }
        if (log.Errors > 0)
            return 1;
        var all = sittings.ToImmutable();
        var items = ResultsComparison.Of(all);
        new ComparisonText(around.Language, all, items).Tell(around.Out);
        if (items.All(i => i.Items.Count(one => one is not null) < 2))
            around.Complain(around.Language.NothingInCommon);
        var outputs = new NamedOutputs(around, isForced);
        outputs.Write(table, () => new ComparisonText(around.Language, all, items).Table());
        return outputs.HasFailed ? 1 : 0;
    }

    private static (SavedResults? Results, CheckedFile File) Read(string path)
    {
        var shown = ForeignFile.Shown(path);
        if (!ForeignFile.TryRead(path, out var bytes, out var why))
            return (null, new(shown, [], new(shown, [], 0)) { Why = why });
        var (results, problems) = ResultsReader.Read(shown, bytes);
        return (results, new(shown, bytes, problems));
    }
}
