using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Quiz.Tests.EndToEnd;

/// <summary>Packs drawn at random in which no two texts are alike, so that whoever reads a question can tell what it is about.</summary>
internal static class GradedPacks
{
    private static readonly string[] Towns = ["Aldenmouth", "Brookshire", "Castorvale", "Dunmorwick", "Eastleyton", "Farwayholm", "Grantonby", "Hollowcrag", "Ivydaleford"];
    private static readonly string[] Squares = ["Amberland", "Birchmark", "Cedarshire", "Dogwoodia", "Elderfen", "Firstonia", "Gorseland", "Hazelmoor", "Ironbarkia"];

    public static string Make(Random random)
    {
        string Date() => random.Next(7) switch
        {
            0 => $"{Early(random)}/{Late(random)}",
            1 => $"[{Early(random)}..{Late(random)}]",
            2 => $"[{Early(random)},{Late(random)}]",
            _ => Point(random, 1500, 1990) + Any(random, "", "", "", "?", "~", "%"),
        };
        var statements = random.Next(3, 7);
        return JsonSerializer.Serialize(new JsonObject
        {
            ["format"] = 1,
            ["id"] = "graded",
            ["version"] = "1.0.0",
            ["title"] = "Graded",
            ["map"] = "grid",
            ["sources"] = new JsonArray(new JsonObject { ["id"] = "s", ["title"] = "S" }),
            ["actors"] = Many(7, i => new() { ["id"] = $"a{i}", ["name"] = $"Actor {i}", ["side"] = $"Side {i % 2}" }),
            ["regions"] = Many(9, i => new() { ["id"] = $"XA-{i + 1}", ["name"] = Squares[i], ["sources"] = Source }),
            ["places"] = Many(9, i => new() { ["id"] = $"p{i}", ["name"] = Towns[i], ["lat"] = (i / 3) + (random.Next(1, 10) / 10.0), ["lon"] = (i % 3) + (random.Next(1, 10) / 10.0), ["region"] = $"XA-{i + 1}", ["sources"] = Source }),
            ["events"] = Many(random.Next(9, 20), i => new() { ["id"] = $"e{i}", ["date"] = Date(), ["title"] = $"Event {i}", ["sources"] = Source }),
            ["figures"] = Many(14, i => i < 9
                ? new() { ["id"] = $"f{i}", ["of"] = $"XA-{i + 1}", ["quantity"] = "area", ["value"] = random.Next(1, 400), ["unit"] = "km2", ["sources"] = Source }
                : new() { ["id"] = $"f{i}", ["of"] = "p0", ["to"] = $"p{i - 8}", ["quantity"] = "distance", ["value"] = random.Next(1, 300), ["unit"] = "km", ["sources"] = Source }),
            ["claims"] = Many(4, c => new()
            {
                ["id"] = $"c{c}",
                ["title"] = $"Matter {c}",
                ["sources"] = Source,
                ["statements"] = Many(statements, i => Statement(random, c, i)),
                ["assessments"] = Many(random.Next(1, 4), i => new() { ["id"] = $"as{i}", ["of"] = "st0", ["asOf"] = Point(random, 1980, 2020), ["status"] = Any(random, "established", "corroborated", "contested", "unverified", "refuted"), ["text"] = $"Finding ({c}.{i})." }),
            }),
            ["questions"] = Many(7, i => Written(random, i)),
        });
    }

    private static JsonObject Statement(Random random, int claim, int i)
    {
        var isDenial = i == 1 || (i > 1 && random.Next(2) == 0);
        var statement = new JsonObject
        {
            ["id"] = $"st{i}",
            ["by"] = new JsonArray($"a{(isDenial ? 1 + random.Next(3) : 4 + random.Next(3))}"),
            ["act"] = isDenial ? "denial" : i == 0 ? "claim" : Any(random, "claim", "confirmation", "no-comment", "query"),
            ["date"] = Point(random, 1960, 1979),
            ["text"] = $"Words ({claim}.{i}).",
            ["parts"] = Many(3, p => new() { ["id"] = $"x{p}", ["text"] = $"Part {claim}.{i}.{p}" }),
        };
        if (isDenial)
            (statement["of"], statement["denies"]) = ("st0", random.Next(2) == 0 ? "whole" : new JsonArray("x0", "x2"));
        else if (i > 1 && random.Next(2) == 0)
            statement["of"] = string.Create(CultureInfo.InvariantCulture, $"st{random.Next(i)}");
        return statement;
    }

    private static JsonObject Written(Random random, int i)
    {
        var question = new JsonObject { ["id"] = $"q{i}", ["kind"] = Any(i, "choice", "choices", "order", "number", "date", "point", "text"), ["prompt"] = $"Prompt {i}?", ["why"] = "w", ["sources"] = Source };
        if (i < 3)
            question["options"] = Many(4, o => new() { ["id"] = $"o{o}", ["text"] = $"Option {o}" });
        question["answer"] = i switch
        {
            0 => $"o{random.Next(4)}",
            1 => new JsonArray("o1", "o3"),
            2 => new JsonArray("o2", "o0", "o3", "o1"),
            3 => random.Next(1, 1000),
            4 => Point(random, 1500, 1990),
            5 => new JsonObject { ["lat"] = 1.5, ["lon"] = 1.25 },
            _ => new JsonArray("Castorvale", "Pollux"),
        };
        return question;
    }

    private static JsonArray Source => ["s"];

    private static JsonArray Many(int count, Func<int, JsonObject> make) => [.. Enumerable.Range(0, count).Select(i => (JsonNode)make(i))];

    private static string Early(Random random) => Point(random, 1500, 1700);

    private static string Late(Random random) => Point(random, 1701, 1990);

    private static string Point(Random random, int from, int to) => random.Next(3) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(from, to)}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(from, to)}-{random.Next(1, 13):00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{random.Next(from, to)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}"),
    };

    private static string Any(Random random, params string[] of) => of[random.Next(of.Length)];

    private static string Any(int i, params string[] of) => of[i % of.Length];
}
