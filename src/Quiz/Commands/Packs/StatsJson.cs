using System.Collections.Immutable;
using Newtonsoft.Json;
using Quiz.Core.Json;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Statistics;
using Quiz.Storage;

namespace Quiz.Commands.Packs;

/// <summary>The statistics of a pack as one JSON object.</summary>
internal static class StatsJson
{
    public static void Write(JsonTextWriter json, Pack pack, PackStatistics statistics, ImmutableArray<ItemScore> scores)
    {
        json.Property("pack", pack.Reference);
        json.Property("title", pack.Title);
        json.ObjectProperty("items", items => WriteItems(items, pack, statistics));
        json.ObjectsProperty("kinds", statistics.Kinds, static (one, kind) =>
        {
            one.Property("kind", kind.Kind.Key);
            one.Property("family", Families.NameOf(kind.Kind.Family));
            one.Property("pool", kind.Pool);
            one.Property("askable", kind.Askable);
            one.Property("estimate", kind.IsEstimate);
        });
        json.ObjectsProperty("years", statistics.Years, static (one, bar) =>
        {
            one.Property("from", bar.From);
            one.Property("to", bar.To);
            one.Property("count", bar.Count);
        });
        json.ObjectsProperty("regions", statistics.Regions, WriteTally);
        json.ObjectsProperty("tags", statistics.Tags, WriteTally);
        WriteClaims(json, statistics);
        json.ObjectsProperty("difficulty", scores, static (one, score) =>
        {
            one.Property("item", score.Item);
            one.Property("answers", score.Answers);
            one.Property("score", score.Share);
        });
    }

    private static void WriteItems(JsonTextWriter json, Pack pack, PackStatistics statistics)
    {
        json.Property("all", pack.ItemCount);
        json.Property("sensitive", statistics.Sensitive);
        json.Property("places", pack.Places.Length);
        json.Property("regions", pack.Regions.Length);
        json.Property("events", pack.Events.Length);
        json.Property("figures", pack.Figures.Length);
        json.Property("claims", pack.Claims.Length);
        json.Property("questions", pack.Questions.Length);
    }

    private static void WriteClaims(JsonTextWriter json, PackStatistics statistics)
    {
        json.ObjectsProperty("sides", statistics.Sides, static (one, side) =>
        {
            one.Property("side", side.Side);
            one.Property("claims", side.Claims);
            one.Property("denials", side.Denials);
            one.Property("others", side.Others);
        });
        json.ObjectProperty("claims", one =>
        {
            one.Property("held", statistics.Claims.Held);
            one.Property("fell", statistics.Claims.Fell);
            one.Property("open", statistics.Claims.Open);
            one.Property("unassessed", statistics.Claims.Unassessed);
        });
        json.ObjectsProperty("rules", statistics.Rules, static (one, score) =>
        {
            one.Property("rule", score.Rule.Name);
            one.Property("score", score.Share);
        });
    }

    private static void WriteTally(JsonTextWriter json, Tally tally)
    {
        json.Property("name", tally.Name);
        json.Property("count", tally.Count);
    }
}
