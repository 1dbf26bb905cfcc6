using System.Globalization;
using Quiz.Core.Packs;
using Quiz.Kinds;
using Quiz.Screens.Preview;
using Quiz.Storage;

namespace Quiz.Benchmarks;

/// <summary>What checking packs costs with all its warnings, and following the saves of one.</summary>
public static class AuthoringFigures
{
    private const int Large = 100_000;
    private const int Previewed = 1_000;
    private const int Small = 20;
    private const int Few = 100;
    private const int Many = 1_000;
    private const int Pairs = 7;
    private const double Million = 1_000_000;

    public static IEnumerable<Figure> Measure(Workshop workshop)
    {
        var (quiz, jsonPass, folder) = (workshop.Quiz, workshop.Peer("JsonPass"), workshop.NewFolder("authoring"));
        var large = Save(folder, "large", Large);
        yield return new("quiz check with all warnings, against a native pass of JsonTextReader", Sample.Ratio(Pairs, () => NativeRun.ProcessorTime(quiz, "check", large), () => NativeRun.ProcessorTime(jsonPass, large)), 5, "x",
            string.Create(CultureInfo.InvariantCulture, $"{Large:N0} events, {new FileInfo(large).Length / Million:0.0} MB; processor time of {Pairs} pairs"));

        var small = Enumerable.Range(0, Many).Select(i => Save(folder, $"small-{i}", Small)).ToArray();
        var alone = NativeRun.ProcessorTime(quiz, "check", small[0]);
        yield return new("quiz check: time per pack of 1,000 in one call, against of 100",
            Sample.Ratio(Pairs, () => (NativeRun.ProcessorTime(quiz, ["check", .. small]) - alone) / (Many - 1), () => (NativeRun.ProcessorTime(quiz, ["check", .. small.Take(Few)]) - alone) / (Few - 1)), 1.2, "x", $"packs of {Small} events; flat is 1");

        var pack = Save(folder, "previewed", Previewed);
        var effects = new PreviewEffects(pack, KindTable.All, () => new PackLibrary(folder));
        yield return new("preview --watch after a save of 1,000 items, against reading the file", Sample.Ratio(Pairs * Pairs, () => Time(() => ReadAndShow(effects)), () => Time(() => Read(pack))), 2.5, "x", "reading: PackReader on the bytes of the file");
    }

    private static string Save(string folder, string name, int events)
    {
        var path = Path.Combine(folder, $"{name}.json");
        File.WriteAllBytes(path, LargePack.Make(events));
        return path;
    }

    private static void ReadAndShow(PreviewEffects effects)
    {
        var read = effects.Read();
        var place = PreviewPlace.From(read.Catalog!, read.Catalog!.Entries.Length / 2, 1)!;
        if (read.Catalog.QuestionsOf(read.Catalog.Entries[place.Entry]).IsEmpty)
            throw new InvalidOperationException("there is nothing to show");
    }

    private static void Read(string pack)
    {
        if (PackReader.Read(pack, File.ReadAllBytes(pack)).Pack is null)
            throw new InvalidOperationException("the pack has problems");
    }

    private static double Time(Action work)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < 20; i++)
            work();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
