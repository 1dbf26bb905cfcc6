using System.Text;
using Newtonsoft.Json;
using Quiz.Core.Randomness;

namespace Quiz.Benchmarks;

/// <summary>Makes packs of any number of events, about 300 bytes each, the same ones every time.</summary>
public static class LargePack
{
    private static readonly string[] Who = ["The city council", "A royal envoy", "The miners' union", "An expedition", "The river fleet", "Parliament", "The observatory", "A group of printers", "The railway company", "The academy"];
    private static readonly string[] Did = ["opens", "rejects", "signs", "publishes", "loses", "rebuilds", "measures", "moves", "sells", "inherits"];
    private static readonly string[] What = ["a treaty on grain", "the first atlas of the coast", "a bridge over the northern arm", "the charter of the harbour", "a law on weights", "the old fortress", "a school for navigators", "the salt works", "a map of the steppe", "the winter quarters"];
    private static readonly string[] More = ["Witnesses disagree about the hour", "The protocol names forty people", "A copy is kept in the archive", "Two newspapers carried the news a week later", "Its cost was told only years afterwards"];
    private static readonly string[] Tags = ["trade", "law", "science", "war", "art", "travel", "church", "press", "labour", "sea"];
    private const int Sources = 200;
    private const int Places = 400;

    public static byte[] Make(int events)
    {
        using var bytes = new MemoryStream();
        using (var json = new JsonTextWriter(new StreamWriter(bytes, new UTF8Encoding(false))))
            Write(json, events, new SplitMix64(1));
        return bytes.ToArray();
    }

    private static void Write(JsonTextWriter json, int events, SplitMix64 random)
    {
        json.WriteStartObject();
        Write(json, "format", 1);
        Write(json, "id", "large");
        Write(json, "version", "1.0.0");
        Write(json, "title", $"A pack of {events} events");
        WriteAll(json, "sources", Sources, i =>
        {
            Write(json, "id", $"source-{i}");
            Write(json, "title", $"Chronicle, volume {i}");
            Write(json, "url", $"https://example.org/chronicle/{i}");
        });
        WriteAll(json, "places", Places, i =>
        {
            Write(json, "id", $"place-{i}");
            Write(json, "name", $"Town {i}");
            Write(json, "lat", Math.Round((random.Below(18_000) / 100.0) - 90, 2));
            Write(json, "lon", Math.Round((random.Below(36_000) / 100.0) - 180, 2));
            Write(json, "sources", [$"source-{i % Sources}"]);
        });
        WriteAll(json, "events", events, i => WriteEvent(json, i, random));
        json.WriteEndObject();
    }

    private static void WriteEvent(JsonTextWriter json, int number, SplitMix64 random)
    {
        Write(json, "id", $"event-{number}");
        Write(json, "date", Date(random));
        Write(json, "title", $"{Of(Who, random)} {Of(Did, random)} {Of(What, random)}, no. {number}");
        Write(json, "text", $"{Of(More, random)} — «за свідченням» {random.Below(1_000)}, {Of(Did, random)} {Of(What, random)}.");
        Write(json, "place", $"place-{random.Below(Places)}");
        var tag = random.Below(Tags.Length - 1);
        Write(json, "tags", random.Below(2) == 0 ? [Tags[tag]] : [Tags[tag], Tags[tag + 1]]);
        if (random.Below(4) == 0)
            Write(json, "note", $"{Of(More, random)}.");
        var source = random.Below(Sources - 1);
        Write(json, "sources", random.Below(4) == 0 ? [$"source-{source}", $"source-{source + 1}"] : [$"source-{source}"]);
    }

    /// <summary>Mostly days, and some of every other form that a date can have.</summary>
    private static string Date(SplitMix64 random)
    {
        var (year, month, day) = (1200 + random.Below(820), 1 + random.Below(12), 1 + random.Below(28));
        var text = random.Below(20) switch
        {
            0 => $"{year:0000}",
            1 or 2 => $"{year:0000}-{month:00}",
            3 => $"{year:0000}?",
            4 => $"{year:0000}-{month:00}~",
            5 => $"{year / 10:000}X",
            6 => $"{year:0000}-{month:00}-{day:00}/{year + 3:0000}-{month:00}",
            7 => $"[{year:0000}-{month:00}-{day:00}..{year + 1:0000}-{month:00}-{day:00}]",
            8 => $"-{year:0000}",
            9 => $"{year:0000}-2{1 + (month % 4)}",
            10 => $"{year:0000}/..",
            _ => FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}"),
        };
        return text;
    }

    private static string Of(string[] words, SplitMix64 random) => words[random.Below(words.Length)];

    private static void WriteAll(JsonTextWriter json, string name, int count, Action<int> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        for (var i = 0; i < count; i++)
        {
            json.WriteStartObject();
            write(i);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(JsonTextWriter json, string name, object value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Write(JsonTextWriter json, string name, string[] values)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values)
            json.WriteValue(value);
        json.WriteEndArray();
    }
}
