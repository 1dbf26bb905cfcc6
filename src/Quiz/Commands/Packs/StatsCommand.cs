using System.Collections.Immutable;
using System.CommandLine;
using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Statistics;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Play;
using Quiz.Storage;

namespace Quiz.Commands.Packs;

/// <summary>quiz pack stats: what a pack can ask, how it is balanced, and what was hard in it.</summary>
public static class StatsCommand
{
    public static Command Make(CommonOptions common, Surroundings around)
    {
        var pack = new Argument<string>("PACK") { Description = around.Language.PackStatsPack };
        pack.CompletionSources.Add(context => common.FoldersOf(context.ParseResult, around).Library().Packs.Select(p => new System.CommandLine.Completions.CompletionItem(p.Pack.Id)));
        var json = new Option<bool>("--json") { Description = around.Language.JsonOption };
        var stats = new Command("stats", around.Language.PackStatsCommand) { pack, json };
        stats.SetAction(result => Tell(result.GetValue(pack)!, result.GetValue(json), common.FoldersOf(result, around), around));
        return stats;
    }

    private static int Tell(string name, bool asJson, Folders folders, Surroundings around)
    {
        var library = folders.Library();
        if (!PackFinder.TryFind(library, around.Language, RoundRequest.Usual with { Packs = [name] }, out var packs, out var why))
            return around.Fail(why!);
        var (pack, path, _) = packs[0];
        var statistics = PackStatistics.Of(KindTable.All, pack, pack.Map is { } map ? library.Map(map, path) : null, Spoken.GenericWords);
        var scores = ScoresOf(pack, folders, around);
        if (asJson)
            around.Out.WriteLine(JsonText.Write(json => StatsJson.Write(json, pack, statistics, scores), Formatting.Indented));
        else
            new StatsPage(around.Language, around.Out).Tell(pack, statistics, scores);
        return 0;
    }

    /// <summary>None where nothing was played. Progress that can't be opened is told, and is no error: the pack is what was asked for.</summary>
    private static ImmutableArray<ItemScore> ScoresOf(Pack pack, Folders folders, Surroundings around)
    {
        if (folders.Progress is not { } progress || !ProgressStore.IsThere(progress))
            return [];
        using var keeper = folders.Keeper(around.Clock);
        try
        {
            if (!keeper.TryOpen(out var store, out var why))
            {
                around.Complain(around.Language.Of(why));
                return [];
            }
            var items = pack.Items.Select(Kind.PathOf).ToHashSet(StringComparer.Ordinal);
            return [.. ItemScore.AllOf(store, pack.Id).Where(score => items.Contains(score.Item))];
        }
        catch (ProgressUnavailable unavailable)
        {
            around.Complain(around.Language.Of(unavailable));
            return [];
        }
    }
}
