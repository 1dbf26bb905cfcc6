using System.Text;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Tests.Maps;
using Quiz.Tests.Packs;
using Quiz.Tests.Questions;

namespace Quiz.Tests.Fuzz;

/// <summary>Packs and maps that were changed at random: read, and where that finds no problem asked, answered, drawn and explained.</summary>
public class PackFuzzTests
{
    /// <summary>A text of so many bytes may take this many times as much memory, and a little.</summary>
    private const long BytesPerByte = 400;
    private const long BytesForAll = 2_000_000;

    private static readonly byte[][] PackSeeds =
    [
        Encoding.UTF8.GetBytes(PackTexts.With(Samples.FullMembers)),
        Encoding.UTF8.GetBytes(PackTexts.Small.Replace("\"language\"", "\"map\":\"grid\",\"language\"", StringComparison.Ordinal).Replace("UA-12", "XA-1", StringComparison.Ordinal)),
        Encoding.UTF8.GetBytes(Repository.Read("data", "packs", "dnipropetrovsk-2025.json")),
        Encoding.UTF8.GetBytes(PackTexts.With("\"events\":[],\"x-a\":{}")),
    ];

    private static readonly byte[][] MapSeeds = [Encoding.UTF8.GetBytes(GridMap.Text)];

    private static readonly Map Ukraine = MapReader.Read("ukraine.geojson", Encoding.UTF8.GetBytes(Repository.Read("data", "maps", "ukraine.geojson"))).Map!;

    [Fact]
    public void A_pack_whose_bytes_were_changed_is_refused_or_can_be_played() => Fuzzing.Run(150, random =>
    {
        var mutator = new Mutator(random);
        Examine(mutator.Bytes(mutator.Pick(PackSeeds), mutator.Pick(PackSeeds)), random);
    });

    [Fact]
    public void A_pack_whose_values_were_changed_is_refused_or_can_be_played() => Fuzzing.Run(120, random =>
    {
        var mutator = new Mutator(random);
        Examine(mutator.Json(mutator.Pick(PackSeeds)), random);
    });

    [Fact]
    public void A_pack_of_any_dates_is_refused_or_can_be_played() => Fuzzing.Run(20, random =>
    {
        var mutator = new Mutator(random);
        var events = Enumerable.Range(0, 8).Select(i => $$"""{"id":"e{{i}}","date":{{Quoted(mutator.Date())}},"title":"Title {{i}}","sources":["s"]}""")
            .Where(e => PackTexts.Read(PackTexts.With($"\"events\":[{e}]")).Pack is not null).ToList();
        var statement = $$"""{"id":"one","by":["a"],"act":"claim","date":"2000","text":"Words"}""";
        var assessments = Enumerable.Range(0, 4).Select(i => $$"""{"id":"x{{i}}","of":"one","asOf":{{Quoted(mutator.Date())}},"status":"contested","text":"Found {{i}}"}""")
            .Where(a => PackTexts.Read(Claim(statement, a)).Pack is not null).ToList();
        var question = $$"""{"id":"q","kind":"date","prompt":"?","answer":{{Quoted(mutator.Date())}},"why":"w","sources":["s"]}""";
        Examine(Encoding.UTF8.GetBytes(Claim(statement, string.Join(',', assessments), $"\"events\":[{string.Join(',', events)}],\"questions\":[{question}],")), random);
        Examine(Encoding.UTF8.GetBytes(Claim(statement, string.Join(',', assessments), $"\"events\":[{string.Join(',', events)}],")), random);
    });

    [Fact]
    public void A_map_that_was_changed_is_refused_or_can_be_played_on() => Fuzzing.Run(120, random =>
    {
        var mutator = new Mutator(random);
        var bytes = random.Next(4) == 0 ? mutator.Bytes(mutator.Pick(MapSeeds), mutator.Pick(MapSeeds)) : mutator.Json(mutator.Pick(MapSeeds));
        var reading = MapReader.Read("m.geojson", bytes);
        Assert.Equal(reading.Map is null, reading.Problems.Count > 0);
        Examiner.AssertPlaced(reading.Problems, bytes);
        if (reading.Map is { } map && PackReader.Read("p.json", PackSeeds[0], _ => map).Pack is { } pack)
            Examiner.Play(pack, map, random);
    });

    private static void Examine(byte[] bytes, Random random)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = PackReader.Read("p.json", bytes, FindMap);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, BytesForAll + (BytesPerByte * bytes.Length));
        Assert.Equal(reading.Pack is null, reading.Problems.Count > 0);
        Examiner.AssertPlaced(reading.Problems, bytes);
        if (reading.Pack is { } pack)
            Examiner.Play(pack, pack.Map is null ? null : FindMap(pack.Map), random);
    }

    private static Map? FindMap(string id) => id switch { "grid" => Samples.Grid, "ukraine" => Ukraine, _ => null };

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static string Claim(string statement, string assessments, string more = "") => PackTexts.With(
        more + $$"""
        "actors":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"claims":[{"id":"c","title":"C","sources":["s"],"statements":[{{statement}}],"assessments":[{{assessments}}]}]
        """);
}
