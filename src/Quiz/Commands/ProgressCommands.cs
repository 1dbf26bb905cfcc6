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
            WriteJson(output, json =>
            {
                Number(json, "rounds", totals.Rounds);
                Number(json, "answers", totals.Answers);
                Number(json, "points", totals.Points);
                Array(json, "accuracy", accuracy, row =>
                {
                    Text(json, "pack", row.Pack);
                    Text(json, "kind", row.Kind);
                    Number(json, "answers", row.Answers);
                    Number(json, "points", row.Points);
                    Number(json, "of", 100 * row.Answers);
                    Number(json, "skipped", row.Skipped);
                    Number(json, "hints", row.Hints);
                });
            });
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
            WriteJson(output, json => Array(json, "rounds", rounds, row =>
            {
                Text(json, "id", row.Round.Id);
                Text(json, "started", row.Round.StartedAt.ToString("O", CultureInfo.InvariantCulture));
                Text(json, "state", State(row));
                Number(json, "answered", row.Answered);
                Number(json, "count", row.Round.Count);
                Number(json, "points", row.Points);
                Number(json, "of", 100 * row.Round.Count);
                if (RoundSpec.Read(row.Round.Spec) is { } spec)
                {
                    Array(json, "packs", [.. spec.Packs.Select(p => $"{p.Id}@{p.Version}")]);
                    json.WritePropertyName("seed");
                    json.WriteValue(spec.Choices.Seed);
                }
            }));
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

    private static void WriteJson(TextWriter output, Action<JsonTextWriter> write)
    {
        using (var json = new JsonTextWriter(output) { CloseOutput = false, Formatting = Formatting.Indented })
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        output.WriteLine();
    }

    private static void Number(JsonTextWriter json, string name, long value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Text(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Array<T>(JsonTextWriter json, string name, IReadOnlyList<T> rows, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            write(row);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Array(JsonTextWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteValue(text);
        json.WriteEndArray();
    }
}
