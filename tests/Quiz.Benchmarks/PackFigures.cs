using System.Globalization;
using Newtonsoft.Json;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Languages;

namespace Quiz.Benchmarks;

/// <summary>What a large pack costs to read, and a round to draw from it.</summary>
/// <remarks>
/// Not by BenchmarkDotNet, which measures one thing after the other: on a shared machine the load changes between them, so here the
/// two sides of each ratio take turns.
/// </remarks>
public static class PackFigures
{
    private const int Large = 100_000;
    private const int Middle = 10_000;
    private const int Small = 1_000;
    private const int Pairs = 7;
    private const double Million = 1_000_000;

    public static IEnumerable<Figure> Measure(Workshop workshop)
    {
        var (quiz, jsonPass, folder) = (workshop.Quiz, workshop.Peer("JsonPass"), workshop.NewFolder("packs"));
        var files = new[] { Small, Middle, Large }.ToDictionary(events => events, events => Save(folder, events));
        var bytes = (double)new FileInfo(files[Large]).Length;
        var size = string.Create(CultureInfo.InvariantCulture, $"{Large:N0} events, {bytes / Million:0.0} MB");

        // The processes come first, while this one is small.
        var peaks = files.ToDictionary(file => file.Key, file => (double)NativeRun.PeakMemory(quiz, "check", file.Value));
        yield return new("quiz check: peak memory, against the file", peaks[Large] / bytes, 4, "x",
            string.Create(CultureInfo.InvariantCulture, $"{peaks[Small] / Million:0.0}, {peaks[Middle] / Million:0.0}, {peaks[Large] / Million:0.0} MB for 1,000, 10,000, 100,000 events"));
        yield return new("quiz check: memory per event from 10,000 to 100,000, against from 1,000 to 10,000", (peaks[Large] - peaks[Middle]) / (Large - Middle) / ((peaks[Middle] - peaks[Small]) / (Middle - Small)), 1.5, "x", "linear is 1");

        foreach (var figure in InProcess(files))
            yield return figure;
    }

    private static IEnumerable<Figure> InProcess(Dictionary<int, string> files)
    {
        var (large, small) = (File.ReadAllBytes(files[Large]), File.ReadAllBytes(files[Small]));
        yield return new("reading and checking, against a pass of JsonTextReader", Sample.Ratio(Pairs, () => Time(() => Read(large)), () => Time(() => Pass(large))), 4, "x", $"in one process; processor time of {Pairs} pairs");
        const int Times = Large / Small;
        yield return new("reading: time per event of 100,000, against of 1,000", Sample.Ratio(Pairs, () => Time(() => Read(large)), () => Time(() => Repeat(Times, () => Read(small)))), 1.5, "x", "linear is 1");
        var pack = Read(large);
        yield return new("a round of 10, against reading the pack", Sample.Ratio(Pairs, () => Time(() => Draw(pack)), () => Time(() => Read(large))), 0.1, "x");
    }

    private static string Save(string folder, int events)
    {
        var path = Path.Combine(folder, FormattableString.Invariant($"{events}.json"));
        File.WriteAllBytes(path, LargePack.Make(events));
        return path;
    }

    private static Pack Read(byte[] json)
    {
        var reading = PackReader.Read("large.json", json);
        return reading.Pack ?? throw new InvalidOperationException($"the pack has problems: {reading.Problems.Told[0]}");
    }

    private static void Pass(byte[] bytes)
    {
        using var text = new StreamReader(new MemoryStream(bytes));
        using var json = new JsonTextReader(text);
        while (json.Read())
        {
        }
    }

    private static void Draw(Pack pack)
    {
        var choices = new RoundChoices([pack.Id], KindTable.All, ItemFilter.Default, RoundChoices.UsualCount, Seed: 1);
        var round = RoundMaker.Make(choices, [new Deck(pack, null, choices.Filter, Spoken.GenericWords)]);
        if (round.Questions.Length != RoundChoices.UsualCount)
            throw new InvalidOperationException($"the round has {round.Questions.Length} questions");
    }

    private static void Repeat(int times, Action work)
    {
        for (var i = 0; i < times; i++)
            work();
    }

    private static double Time(Action work)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
