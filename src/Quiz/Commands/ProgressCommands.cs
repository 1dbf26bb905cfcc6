using System.CommandLine;
using System.Globalization;
using Newtonsoft.Json;
using Quiz.Play;
using Quiz.Storage;
using Quiz.Wording;

namespace Quiz.Commands;

/// <summary>quiz progress: what was played, as text or as JSON.</summary>
public static class ProgressCommands
{
    private const int UsualRounds = 20;
    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object" };

    public static Command Make(Func<Surroundings> around) => new("progress", "Your progress: statistics and history") { MakeStats(around), MakeHistory(around) };

    /// <summary>quiz progress stats, and quiz stats for short.</summary>
    public static Command MakeStats(Func<Surroundings> around)
    {
        var stats = new Command("stats", "Accuracy by pack and kind") { Json };
        stats.SetAction(result => Read(result, around(), (store, json, output) => Stats(store, json, output)));
        return stats;
    }

    private static Command MakeHistory(Func<Surroundings> around)
    {
        var most = new Option<int>("--count") { Description = "How many rounds", HelpName = "N", DefaultValueFactory = _ => UsualRounds };
        var history = new Command("history", "The rounds you played, newest first") { Json, most };
        history.SetAction(result => Read(result, around(), (store, json, output) => History(store, Math.Max(1, result.GetValue(most)), json, output)));
        return history;
    }

    private static int Read(ParseResult result, Surroundings around, Action<ProgressStore, bool, TextWriter> tell)
    {
        var folders = CommonOptions.FoldersOf(result, around);
        using var keeper = folders.Keeper(around.Clock);
        if (!keeper.TryOpen(out var store, out var why))
            return around.Fail(why);
        if (keeper.Notice is { } notice)
            around.Error.WriteLine($"quiz: {notice}");
        tell(store, result.GetValue(Json), around.Out);
        return 0;
    }

    private static void Stats(ProgressStore store, bool asJson, TextWriter output)
    {
        var (totals, accuracy) = (store.Totals(), store.Accuracy());
        if (asJson)
        {
            output.WriteLine(JsonText.Write(json => WriteStats(json, totals, accuracy), Formatting.Indented));
            return;
        }
        if (totals.Answers == 0)
        {
            output.WriteLine("Nothing was answered yet. \"quiz play\" starts a round.");
            return;
        }
        output.WriteLine($"{Words.Count((int)totals.Rounds, "round")}, {Words.Count((int)totals.Answers, "answer")}, {Words.Percent(totals.Points / (100.0 * totals.Answers))} of the points.");
        foreach (var pack in accuracy.GroupBy(row => row.Pack))
        {
            output.WriteLine($"{pack.Key}: {Words.Percent(pack.Sum(r => r.Points) / (100.0 * pack.Sum(r => r.Answers)))}");
            foreach (var row in pack)
                output.WriteLine($"  {row.Kind}: {Words.Percent(row.Points / (100.0 * row.Answers))} in {Words.Count((int)row.Answers, "answer")}");
        }
    }

    private static void History(ProgressStore store, int most, bool asJson, TextWriter output)
    {
        var rounds = store.RecentRounds(most);
        if (asJson)
        {
            output.WriteLine(JsonText.Write(json => json.ObjectsProperty("rounds", rounds, WriteRound), Formatting.Indented));
            return;
        }
        if (rounds.Count == 0)
            output.WriteLine("No round was played yet. \"quiz play\" starts one.");
        foreach (var row in rounds)
        {
            var packs = RoundSpec.Read(row.Round.Spec) is { } spec ? Words.List([.. spec.Packs.Select(p => p.Id)]) : "unknown packs";
            output.WriteLine($"{row.Round.StartedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}: {row.Points} of {100 * row.Round.Count} points, {row.Answered} of {Words.Count(row.Round.Count, "question")}, {State(row)}; {packs}");
        }
    }

    private static string State(PlayedRound row) => row.Outcome switch
    {
        RoundOutcome.Finished => "finished",
        RoundOutcome.GivenUp => "given up",
        _ => "left",
    };

    private static void WriteStats(JsonTextWriter json, ProgressTotals totals, IReadOnlyList<PackKindAccuracy> accuracy)
    {
        json.Property("rounds", totals.Rounds);
        json.Property("answers", totals.Answers);
        json.Property("points", totals.Points);
        json.ObjectsProperty("accuracy", accuracy, (inner, row) =>
        {
            inner.Property("pack", row.Pack);
            inner.Property("kind", row.Kind);
            inner.Property("answers", row.Answers);
            inner.Property("points", row.Points);
            inner.Property("of", 100 * row.Answers);
            inner.Property("skipped", row.Skipped);
            inner.Property("hints", row.Hints);
        });
    }

    private static void WriteRound(JsonTextWriter json, PlayedRound row)
    {
        json.Property("id", row.Round.Id);
        json.Property("started", row.Round.StartedAt.ToString("O", CultureInfo.InvariantCulture));
        json.Property("state", State(row));
        json.Property("answered", row.Answered);
        json.Property("count", row.Round.Count);
        json.Property("points", row.Points);
        json.Property("of", 100 * row.Round.Count);
        if (RoundSpec.Read(row.Round.Spec) is not { } spec)
            return;
        json.TextsProperty("packs", spec.Packs.Select(p => $"{p.Id}@{p.Version}"));
        json.Property("seed", spec.Choices.Seed);
    }
}
