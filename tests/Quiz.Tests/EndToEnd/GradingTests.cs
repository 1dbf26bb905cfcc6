using System.Globalization;
using System.Text.Json;
using Quiz.Kinds;
using Quiz.Tests.Maps;

namespace Quiz.Tests.EndToEnd;

/// <summary>Rounds of every kind on random packs through the protocol of the real program, each verdict held against a grader of its own.</summary>
public class GradingTests
{
    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Every_verdict_of_the_protocol_is_what_another_grader_says(int seed)
    {
        var random = new Random(seed);
        using var player = new Player();
        Directory.CreateDirectory(Path.Combine(player.Data, "maps"));
        File.WriteAllText(Path.Combine(player.Data, "maps", "grid.geojson"), GridMap.Text);
        var graded = new Dictionary<string, int>();
        for (var rounds = Fuzz.Fuzzing.IsLong ? 40 : 2; rounds > 0; rounds--)
        {
            var text = GradedPacks.Make(random);
            File.WriteAllText(player.File("graded.json"), text);
            Play(player, new(JsonDocument.Parse(text).RootElement), random, graded);
        }
        Assert.Empty(KindTable.All.Select(kind => kind.Name).Except(graded.Keys));
    }

    private static void Play(Player player, PlainGrader grader, Random random, Dictionary<string, int> graded)
    {
        using var process = player.Start(["play", "--json", "--new", "--pack", player.File("graded.json"), "--count", "90", "--seed", random.Next(1, 100_000).ToString(CultureInfo.InvariantCulture)]);
        var (points, of, answered, kinds) = (0, 0, 0, new Dictionary<string, int>());
        while (process.StandardOutput.ReadLine() is { } line)
        {
            var told = JsonDocument.Parse(line).RootElement;
            if (told.GetProperty("type").GetString() == "round")
                of = 100 * told.GetProperty("count").GetInt32();
            if (told.GetProperty("type").GetString() == "question")
            {
                var kind = told.GetProperty("kind").GetString()!;
                var won = Answer(process, grader, told, random);
                (points, answered) = (points + won, answered + 1);
                kinds[kind] = kinds.GetValueOrDefault(kind) + won;
                graded[kind] = graded.GetValueOrDefault(kind) + 1;
            }
            if (told.GetProperty("type").GetString() == "result")
                AssertSums(told, points, of, answered, kinds);
        }
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.True(answered > 60, $"only {answered} questions were asked");
    }

    /// <summary>The points of the verdict, which are those that the score and the hint come to.</summary>
    private static int Answer(System.Diagnostics.Process process, PlainGrader grader, JsonElement question, Random random)
    {
        var isHinted = random.Next(4) == 0;
        if (isHinted)
            Assert.Equal("hint", Say(process, "{\"hint\":true}").GetProperty("type").GetString());
        var answer = Any(question, random);
        var verdict = Say(process, answer);
        Assert.True(verdict.GetProperty("type").GetString() == "verdict", $"{question}\n{answer}\n{verdict}");
        var score = verdict.GetProperty("score").GetDouble();
        var expected = grader.Score(question, JsonDocument.Parse(answer).RootElement, verdict.GetProperty("item").GetString()!);
        // Distances on the earth are told to a ten-thousandth.
        var slack = question.GetProperty("kind").GetString() is "locate" or "point" ? 2e-3 : 1e-9;
        Assert.True(Math.Abs(expected - score) <= slack, $"{expected} and not {score}: {question}\n{answer}\n{verdict}");
        var points = verdict.GetProperty("points").GetInt32();
        Assert.Equal((int)Math.Floor((100 * score * (isHinted ? 0.75 : 1)) + 0.5), points);
        return points;
    }

    private static JsonElement Say(System.Diagnostics.Process process, string line)
    {
        process.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
        return JsonDocument.Parse(process.StandardOutput.ReadLine()!).RootElement;
    }

    private static void AssertSums(JsonElement result, int points, int of, int answered, Dictionary<string, int> kinds)
    {
        Assert.Equal((points, of, answered), (result.GetProperty("points").GetInt32(), result.GetProperty("of").GetInt32(), result.GetProperty("answered").GetInt32()));
        var told = result.GetProperty("kinds").EnumerateArray().GroupBy(k => k.GetProperty("kind").GetString()!).ToDictionary(k => k.Key, k => k.Sum(one => one.GetProperty("points").GetInt32()));
        Assert.Equal(kinds.OrderBy(k => k.Key, StringComparer.Ordinal), told.OrderBy(k => k.Key, StringComparer.Ordinal));
    }

    private static string Any(JsonElement question, Random random) => question.GetProperty("kind").GetString() switch
    {
        _ when random.Next(15) == 0 => "{\"skip\":true}",
        "order" or "rank" or "sequence" => $"{{\"order\":[{Letters(question, "items", random, all: true)}]}}",
        "insert" => string.Create(CultureInfo.InvariantCulture, $"{{\"position\":{random.Next(question.GetProperty("timeline").GetArrayLength() + 1)}}}"),
        "denied" or "neighbours" or "choices" => $"{{\"choices\":[{Letters(question, "options", random, all: false)}]}}",
        "date" => string.Create(CultureInfo.InvariantCulture, $"{{\"date\":\"{random.Next(1500, 2000)}{(random.Next(2) == 0 ? "" : $"-{random.Next(1, 13):00}")}\"}}"),
        "distance" or "estimate" or "number" => string.Create(CultureInfo.InvariantCulture, $"{{\"number\":{random.Next(-20, 400)}}}"),
        "locate" when random.Next(4) == 0 && question.GetProperty("prompt").GetString()!.Contains("egion", StringComparison.Ordinal) is false && IsOfPlace(question) => string.Create(CultureInfo.InvariantCulture, $"{{\"region\":\"XA-{random.Next(1, 10)}\"}}"),
        "locate" or "point" => string.Create(CultureInfo.InvariantCulture, $"{{\"point\":{{\"lat\":{random.Next(-20, 50) / 10.0},\"lon\":{random.Next(-20, 50) / 10.0}}}}}"),
        "name" or "text" when !question.TryGetProperty("options", out _) || random.Next(4) == 0 => $"{{\"text\":\"{Any(["Castorvale", "castorvale", "Castorvaly", "POLLUX", "Aldenmouth", "Grantonbi", "Amberland", "Hazelmoor", "Elderfen", "firstonia", "Nowhere"], random)}\"}}",
        _ => $"{{\"choice\":{Letters(question, "options", random, all: false)[..3]}}}",
    };

    private static bool IsOfPlace(JsonElement question) => question.GetProperty("prompt").GetString()!.Split(' ', '?', '.').Any(word => word is "Aldenmouth" or "Brookshire" or "Castorvale" or "Dunmorwick" or "Eastleyton" or "Farwayholm" or "Grantonby" or "Hollowcrag" or "Ivydaleford");

    private static string Any(string[] of, Random random) => of[random.Next(of.Length)];

    private static string Letters(JsonElement question, string name, Random random, bool all)
    {
        var letters = question.GetProperty(name).EnumerateArray().Select(o => $"\"{o.GetProperty("id").GetString()}\"").ToArray();
        random.Shuffle(letters);
        return string.Join(',', letters.Take(all ? letters.Length : random.Next(1, letters.Length + 1)));
    }
}
