using System.Text;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Rounds;
using Quiz.Kinds;
using Quiz.Languages;
using Quiz.Tests.Questions;
using static Quiz.Tests.Packs.PackTexts;

namespace Quiz.Tests.Packs;

/// <summary>
/// The worst that can be read without a problem, or nearly: reading it, and making, grading and explaining a question from it, takes
/// memory in proportion to its size, and ends. The time limit is far above what linear work needs, and far below what quadratic would.
/// </summary>
public class HostilePackTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    /// <summary>Twice the size may take so many times as much: a quadratic use of memory takes four times.</summary>
    private const double MostGrowth = 2.7;
    private const int Usual = 20_000;
    /// <summary>Below so many bytes growth tells nothing.</summary>
    private const long Little = 4_000_000;

    private static readonly Dictionary<string, (Func<int, string> Text, Kind[] Kinds)> Texts = new()
    {
        ["brackets"] = (n => new string('[', n * 100), []),
        ["one text"] = (n => With($"\"description\":\"{new string('x', n * 100)}\""), []),
        ["one number"] = (n => With($"\"figures\":[{{\"id\":\"f\",\"value\":{new string('9', n * 100)}}}]"), []),
        ["escapes"] = (n => With($"\"description\":\"{string.Concat(Enumerable.Repeat("\\u0041", n * 20))}\""), []),
        ["escapes in an id"] = (n => With($"\"events\":[{{\"id\":\"{string.Concat(Enumerable.Repeat("\\u0041", n * 20))}\"}}]"), []),
        ["tiny items"] = (n => With($"\"events\":[{Many(n * 5, _ => "{}")}]"), []),
        ["the same id"] = (n => With($"\"events\":[{Many(n, _ => Event("e", "2000"))}]"), []),
        ["problems on one line"] = (n => With($"\"events\":[{Many(n, i => $"{{\"id\":\"E{i}\",\"date\":\"x\"}}")}]").Replace('\n', ' '), []),
        ["problems on a line each"] = (n => With($"\"events\":[{Many(n, i => $"\n{{\"id\":\"E{i}\",\"date\":\"x\"}}")}]"), []),
        ["unknown properties near known ones"] = (n => With(Many(n, i => $"\"descriptio{i % 10}\":{i}")), []),
        ["dates that are none"] = (n => With($"\"events\":[{Many(n, i => Event($"e{i}", new string('[', 99)))}]"), []),
        ["dates of many choices"] = (n => With($"\"events\":[{Many(n, i => Event($"e{i}", $"[{1000 + (i % 900)},{string.Join(',', Enumerable.Range(1900, 15))}]"))}]"), [TheKind.Order, TheKind.First, TheKind.Insert, TheKind.Date]),
        ["equal dates"] = (n => With($"\"events\":[{Many(n, i => Event($"e{i}", "2000"))}]"), [TheKind.Order, TheKind.First, TheKind.Insert, TheKind.Date]),
        ["one title"] = (n => With($"\"events\":[{Many(n, i => Event($"e{i}", $"{1000 + (i % 900)}", "T"))}]"), [TheKind.Order, TheKind.First, TheKind.Insert]),
        ["a chain of statements"] = (n => Claim(Many(n, i => Statement(i, i == 0 ? "" : $",\"of\":\"s{i - 1}\"", i % 2 == 0 ? "claim" : "denial"))), ClaimKinds),
        ["a chain of statements, the last first"] = (n => Claim(Many(n, i => Statement(i, i == n - 1 ? "" : $",\"of\":\"s{i + 1}\""))), ClaimKinds),
        ["statements that deny one"] = (n => Claim(Many(n, i => Statement(i, i == 0 ? ",\"parts\":[{\"id\":\"x\",\"text\":\"X\"},{\"id\":\"y\",\"text\":\"Y\"}]" : ",\"of\":\"s0\",\"denies\":[\"x\"]", i == 0 ? "claim" : "denial"))), ClaimKinds),
        ["a circle of statements"] = (n => Claim(Many(n, i => Statement(i, $",\"of\":\"s{(i + 1) % n}\""))), []),
        ["many parts, all denied"] = (n => Claim(Statement(0, $",\"parts\":[{Many(n, i => $"{{\"id\":\"p{i}\",\"text\":\"Part {i}\"}}")}]") + "," + Statement(1, $",\"of\":\"s0\",\"denies\":[{Many(n, i => $"\"p{i}\"")}]", "denial")), ClaimKinds),
        ["assessments of one statement"] = (n => Claim(Statement(0, ""), Many(n, i => $"{{\"id\":\"x{i}\",\"of\":\"s0\",\"asOf\":\"{2000 + (i % 20)}\",\"status\":\"contested\",\"text\":\"Found {i}\"}}")), ClaimKinds),
        ["statements by many"] = (n => Claim(Statement(0, "", by: Many(n, i => $"\"a{i}\"")) + "," + Statement(1, "", by: "\"a1\""), actors: n), ClaimKinds),
        ["statements by one, among actors of one name"] = (n => Claim(Many(n, i => Statement(i, "")), actors: n, name: "A"), ClaimKinds),
        ["claims among actors of one name"] = (n => With($"\"actors\":[{Actors(n, "A")}],\"claims\":[{Many(n / 10, i => $"{{\"id\":\"c{i}\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":[{Statement(0, "")},{Statement(1, ",\"of\":\"s0\"", "denial")}]}}")}]"), ClaimKinds),
        ["figures from many sources"] = (n => With($"\"map\":\"grid\",\"regions\":[{Regions}],\"x-s\":0,\"figures\":[{Many(20, i => $"{{\"id\":\"f{i}\",\"of\":\"XA-{(i % 9) + 1}\",\"quantity\":\"area\",\"value\":1,\"unit\":\"km2\",\"sources\":[{Many(n / 10, j => $"\"s{j}\"")}]}}")}]")
            .Replace("\"sources\":[{\"id\":\"s\",\"title\":\"S\"}]", $"\"sources\":[{{\"id\":\"s\",\"title\":\"S\"}},{Many(n / 10, j => $"{{\"id\":\"s{j}\",\"title\":\"S\"}}")}]", StringComparison.Ordinal), [TheKind.Rank, TheKind.Estimate]),
        ["figures of one place"] = (n => With($"\"map\":\"grid\",\"places\":[{Places(n)}],\"figures\":[{Many(n, i => $"{{\"id\":\"f{i}\",\"of\":\"p{n - 1}\",\"to\":\"p{i}\",\"quantity\":\"distance\",\"value\":1,\"unit\":\"km\",\"sources\":[\"s\"]}}")}]"), [TheKind.Rank, TheKind.Distance]),
        ["places"] = (n => With($"\"map\":\"grid\",\"regions\":[{Regions}],\"places\":[{Places(n)}]"), [TheKind.Locate, TheKind.Name, TheKind.Neighbours]),
        ["places of one name"] = (n => With($"\"map\":\"grid\",\"places\":[{Places(n, "P")}]"), [TheKind.Locate, TheKind.Name]),
        ["aliases"] = (n => With($"\"map\":\"grid\",\"places\":[{{\"id\":\"p\",\"name\":\"P\",\"lat\":1,\"lon\":1,\"aliases\":[{Many(n, i => $"\"alias number {i}\"")}],\"sources\":[\"s\"]}},{Places(3)}]"), [TheKind.Name]),
        ["right texts"] = (n => With($"\"questions\":[{{\"id\":\"q\",\"kind\":\"text\",\"prompt\":\"?\",\"answer\":[{Many(n, i => $"\"answer number {i}\"")}],\"why\":\"w\",\"sources\":[\"s\"]}}]"), [TheKind.Text]),
        ["questions"] = (n => With($"\"questions\":[{Many(n, i => $"{{\"id\":\"q{i}\",\"kind\":\"choice\",\"prompt\":\"?\",\"options\":[{{\"id\":\"a\",\"text\":\"A\"}},{{\"id\":\"b\",\"text\":\"B\"}}],\"answer\":\"a\",\"why\":\"w\",\"sources\":[\"s\"]}}")}]"), [TheKind.Choice]),
    };

    private static Kind[] ClaimKinds => [.. KindTable.Of(Family.Claims)];

    private static string Regions => Many(9, i => $"{{\"id\":\"XA-{i + 1}\",\"name\":\"Square {i + 1}\",\"sources\":[\"s\"]}}");

    public static TheoryData<string> Worst => [.. Texts.Keys];

    [Theory, MemberData(nameof(Worst))]
    public async Task The_worst_pack_is_read_and_asked_from_in_proportion_to_its_size(string name)
    {
        var (text, kinds) = Texts[name];
        var half = await InTime(() => Cost(Encoding.UTF8.GetBytes(text(Usual / 2)), kinds));
        var whole = await InTime(() => Cost(Encoding.UTF8.GetBytes(text(Usual)), kinds));
        Assert.True(whole < Math.Max(Little, half * MostGrowth), $"{half} bytes for half of it, {whole} for all");
    }

    public static TheoryData<string> WorstMaps => [.. Maps.Keys];

    private static readonly Dictionary<string, Func<int, string>> Maps = new()
    {
        ["rings of many points"] = n => Map(Feature("XA-1", "[0.5,0.5]", "", $"[[[0,0],{Many(n, i => FormattableString.Invariant($"[{i / (double)n},0]"))},[1,0],[1,1],[0,1],[0,0]]]")),
        ["many rings"] = n => Map(Feature("XA-1", "[0.5,0.5]", "", $"[[[0,0],[1,0],[1,1],[0,1],[0,0]],{Many(n / 5, _ => "[[0,0],[0.1,0],[0.1,0.1],[0,0]]")}]")),
        ["deep coordinates"] = n => Map(Feature("XA-1", "[0.5,0.5]", "", $"[{Many(n, _ => new string('[', 20) + new string(']', 20))}]")),
        ["many regions, all bordering one"] = n => Map(Feature("AA-AAA", "[0.5,0.5]", Many(n / 2, i => $"\"{Code(i)}\""), Square), Many(n / 2, i => Feature(Code(i), "[0.5,0.5]", "\"AA-AAA\"", Square))),
        ["neighbours that are none"] = n => Map(Feature("XA-1", "[0.5,0.5]", Many(n, i => $"\"{Code(i)}\""), Square)),
        ["one neighbour often"] = n => Map(Feature("XA-1", "[0.5,0.5]", Many(n, _ => "\"XA-2\""), Square), Feature("XA-2", "[0.5,0.5]", "\"XA-1\"", Square)),
    };

    [Theory, MemberData(nameof(WorstMaps))]
    public async Task The_worst_map_is_read_and_asked_on_in_proportion_to_its_size(string name)
    {
        var half = await InTime(() => CostOfMap(Encoding.UTF8.GetBytes(Maps[name](Usual / 2))));
        var whole = await InTime(() => CostOfMap(Encoding.UTF8.GetBytes(Maps[name](Usual))));
        Assert.True(whole < Math.Max(Little, half * MostGrowth), $"{half} bytes for half of it, {whole} for all");
    }

    [Theory, InlineData('['), InlineData('"'), InlineData('9'), InlineData('\n'), InlineData('\\')]
    public async Task Sixty_four_MiB_of_one_byte_are_refused_with_few_words(char of)
    {
        var bytes = new byte[PackReader.MostBytes];
        Array.Fill(bytes, (byte)of);
        var (report, allocated) = await InTime(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            return (PackReader.Read("p.json", bytes).Problems, GC.GetAllocatedBytesForCurrentThread() - before);
        });
        Assert.InRange(report.Count, 1, 2);
        Assert.All(report.Told, problem => Assert.InRange(problem.Message.Length, 1, 300));
        Assert.InRange(allocated, 0, Little);
    }

    private static long Cost(byte[] bytes, Kind[] kinds)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = PackReader.Read("p.json", bytes, id => id == "grid" ? Questions.Samples.Grid : null);
        if (reading.Pack is { } pack)
            Play(new(pack, pack.Map is null ? null : Questions.Samples.Grid, ItemFilter.Default, Spoken.GenericWords), kinds);
        else
            Assert.Empty(kinds);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long CostOfMap(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        if (MapReader.Read("m.geojson", bytes).Map is { } map)
        {
            var regions = string.Join(',', map.Regions.Select(r => $"{{\"id\":\"{r.Code}\",\"name\":\"{r.Code}\",\"sources\":[\"s\"]}}"));
            var pack = Read(With($"\"map\":\"m\",\"regions\":[{regions}]"), _ => map).Pack!;
            Play(new(pack, map, ItemFilter.Default, Spoken.GenericWords), [TheKind.Locate, TheKind.Name, TheKind.Neighbours]);
        }
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A round of some questions of each kind, answered and explained.</summary>
    private static void Play(Deck deck, Kind[] kinds)
    {
        foreach (var kind in kinds)
        {
            var round = RoundMaker.Make(new([deck.Pack.Id], [kind], ItemFilter.Default, 3, 7), [deck]);
            foreach (var question in round.Questions)
            {
                var verdict = question.Grade(question.Form.RightAnswer);
                Assert.NotEmpty(Spoken.English.Word(question).InFull);
                Assert.NotEmpty(Spoken.English.Word(question).Hint);
                Assert.NotEmpty(Spoken.English.Word(question).Explain(new(1, question, question.Form.RightAnswer, verdict, false, TimeSpan.Zero)).Headline);
            }
        }
    }

    private static Task<T> InTime<T>(Func<T> work) => Task.Run(work, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);

    private static string Many(int count, Func<int, string> json)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(i == 0 ? "" : ",").Append(json(i));
        return text.ToString();
    }

    private static string Event(string id, string date, string? title = null) => $"{{\"id\":\"{id}\",\"date\":\"{date}\",\"title\":\"{title ?? id}\",\"sources\":[\"s\"]}}";

    private static string Statement(int i, string more, string act = "claim", string by = "\"a0\"") => $"{{\"id\":\"s{i}\",\"by\":[{by}],\"act\":\"{act}\",\"date\":\"{2000 + (i % 20)}\",\"text\":\"Words {i}\"{more}}}";

    private static string Claim(string statements, string assessments = "", int actors = 3, string? name = null) =>
        With($"\"actors\":[{Actors(actors, name)}],\"claims\":[{{\"id\":\"c\",\"title\":\"C\",\"sources\":[\"s\"],\"statements\":[{statements}],\"assessments\":[{assessments}]}}]");

    private static string Actors(int count, string? name = null) => Many(count, i => $"{{\"id\":\"a{i}\",\"name\":\"{name ?? $"Actor {i}"}\"}}");

    private static string Places(int count, string? name = null) => Many(count, i => FormattableString.Invariant($"{{\"id\":\"p{i}\",\"name\":\"{name ?? $"Place {i}"}\",\"lat\":{(i % 300) / 100.0},\"lon\":{(i % 299) / 100.0},\"sources\":[\"s\"]}}"));

    private const string Square = "[[[0,0],[1,0],[1,1],[0,1],[0,0]]]";

    private static string Code(int i) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"B{(char)('A' + (i % 26))}-{i / 26 % 1000:000}");

    private static string Map(params string[] features) => $"{{\"type\":\"FeatureCollection\",\"format\":1,\"id\":\"m\",\"title\":\"M\",\"note\":\"n\",\"diagonalKm\":500,\"features\":[{string.Join(',', features)}]}}";

    private static string Feature(string code, string label, string neighbours, string coordinates) =>
        $"{{\"type\":\"Feature\",\"id\":\"{code}\",\"properties\":{{\"name\":\"Region {code}\",\"label\":{label},\"neighbours\":[{neighbours}]}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":{coordinates}}}}}";
}
