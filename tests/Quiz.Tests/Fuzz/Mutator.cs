using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Quiz.Tests.Fuzz;

/// <summary>Makes other texts of given ones, the same for the same randomness: as bytes, and as JSON that mostly stays JSON.</summary>
internal sealed class Mutator(Random random)
{
    private static readonly string[] Numbers = ["0", "-0", "1", "-1", "0.5", "1e308", "-1e308", "1.7976931348623157e308", "5e-324", "1e999", "1e-999", "90", "-90", "180", "-180", "90.0000001", "2147483648", "18446744073709551616", "0.0001", "99999999999999999999", "1E+2"];
    private static readonly string[] Literals = ["null", "true", "false", "[]", "{}", "[[]]", "[null]", "{\"a\":1}", "\"\""];
    private static readonly string[] Pieces = ["\"", "\\", "\\u0000", "\\ud800", "\\u202e", "{", "}", "[", "]", ",", ":", "null", "1e999", "-", "\0", "\u001b[2J", "\u202e", "\ufeff", "\"x-a\":1,", "/*x*/", "//x\n", "NaN"];

    public byte[] Bytes(byte[] seed, byte[] other)
    {
        var bytes = new List<byte>(seed);
        for (var times = 1 + random.Next(4); times > 0; times--)
            ChangeBytes(bytes, other);
        return [.. bytes];
    }

    /// <summary>Up to three values of the text are changed, and seldom its bytes too.</summary>
    public byte[] Json(byte[] seed)
    {
        if (JsonNode.Parse(seed) is not { } root)
            return seed;
        for (var times = 1 + random.Next(3); times > 0; times--)
            Change(root);
        var bytes = Encoding.UTF8.GetBytes(root.ToJsonString());
        return random.Next(12) == 0 ? Bytes(bytes, seed) : random.Next(12) == 0 ? DoubleAKey(bytes) : bytes;
    }

    /// <summary>A date that may be one, from parts of dates.</summary>
    public string Date() => random.Next(10) switch
    {
        0 => $"{Point()}/{Point()}",
        1 => $"[{Point()}..{Point()}]",
        2 => $"[{Point()},{Point()}]",
        3 => random.Next(2) == 0 ? $"{Point()}/.." : $"../{Point()}",
        4 => random.Next(2) == 0 ? $"[..{Point()}]" : $"[{Point()}..]",
        5 => Pick(NaughtyStrings.All),
        _ => Point(),
    };

    public string Text() => random.Next(3) == 0 ? Pick(NaughtyStrings.All) : Pick(NaughtyStrings.All) + " " + Pick(NaughtyStrings.All);

    public T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private string Point()
    {
        var year = random.Next(8) switch
        {
            0 => Pick(["-9999", "9999", "0000", "-0001", "Y9999999", "Y-9999999", "Y12024", "9990", "-9990", "XXXX", "199X", "19XX", "1XXX", "-00XX"]),
            1 => string.Create(CultureInfo.InvariantCulture, $"-{random.Next(1, 10_000):0000}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 2200):0000}"),
        };
        var rest = random.Next(8) switch
        {
            0 => "",
            1 => "-XX",
            2 => "-XX-XX",
            3 => $"-{random.Next(20, 26)}",
            4 or 5 => string.Create(CultureInfo.InvariantCulture, $"-{random.Next(1, 13):00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"-{random.Next(1, 13):00}-{random.Next(1, 32):00}"),
        };
        return year + rest + Pick(["", "", "", "?", "~", "%"]);
    }

    private void Change(JsonNode root)
    {
        var nodes = new List<JsonNode>();
        Gather(root, nodes);
        var node = Pick(nodes);
        switch (random.Next(10))
        {
            case 0 when node is JsonArray array:
                Repeat(array);
                break;
            case 1 when node is JsonObject members && members.Count > 0:
                Rename(members);
                break;
            case 2 when node.Parent is not null:
                Remove(node);
                break;
            case 3 when node.Parent is not null:
                Replace(node, Pick(nodes).DeepClone());
                break;
            case 4 when node.Parent is not null:
                Replace(node, JsonNode.Parse(random.Next(8) == 0 ? new string('[', 40) + new string(']', 40) : Pick(Literals), documentOptions: new() { MaxDepth = 64 }));
                break;
            default:
                ReplaceLike(node.Parent is null ? Pick(nodes) : node);
                break;
        }
    }

    private void ReplaceLike(JsonNode node)
    {
        if (node.Parent is null || node is not JsonValue value)
            return;
        var isDate = value.Parent is JsonObject && value.GetPropertyName() is "date" or "asOf";
        if (value.GetValueKind() == System.Text.Json.JsonValueKind.String)
            Replace(node, isDate || random.Next(10) == 0 ? Date() : random.Next(3) == 0 ? Whole(value.GetValue<string>()) : Text());
        else
            Replace(node, JsonNode.Parse(Pick(Numbers)));
    }

    /// <summary>A text that another place of a pack has is often an id: one near it.</summary>
    private string Whole(string text) => random.Next(3) switch { 0 => text + "x", 1 => text.ToUpperInvariant(), _ => text.Length > 1 ? text[1..] : text };

    private void Repeat(JsonArray array)
    {
        if (array.Count == 0)
            return;
        var copy = Pick([.. array]);
        for (var i = random.Next(1, random.Next(4) == 0 ? 40 : 4); i > 0; i--)
        {
            var again = copy?.DeepClone();
            if (again is JsonObject members && members.ContainsKey("id") && random.Next(3) > 0)
                members["id"] = string.Create(CultureInfo.InvariantCulture, $"again-{random.Next(100_000)}");
            array.Insert(random.Next(array.Count + 1), again);
        }
    }

    private void Rename(JsonObject members)
    {
        var name = members.ElementAt(random.Next(members.Count)).Key;
        var value = members[name]?.DeepClone();
        members.Remove(name);
        members[random.Next(3) switch { 0 => "x-" + name, 1 => name + "s", _ => Text().Replace("\uD800", "", StringComparison.Ordinal) }] = value;
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonArray array)
            array.Remove(node);
        else
            node.Parent!.AsObject().Remove(node.GetPropertyName());
    }

    private static void Replace(JsonNode node, JsonNode? by)
    {
        if (node.Parent is JsonArray array)
            array[node.GetElementIndex()] = by;
        else if (node.Parent is JsonObject members)
            members[node.GetPropertyName()] = by;
    }

    private static void Gather(JsonNode node, List<JsonNode> nodes)
    {
        nodes.Add(node);
        foreach (var inner in node is JsonObject members ? members.Select(m => m.Value) : node is JsonArray array ? array : Enumerable.Empty<JsonNode?>())
        {
            if (inner is not null)
                Gather(inner, nodes);
        }
    }

    private byte[] DoubleAKey(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var brace = text.IndexOf('{', random.Next(text.Length));
        return Encoding.UTF8.GetBytes(brace < 0 ? text : text.Insert(brace + 1, $"\"{Pick(["id", "title", "date", "name", "of", "x-a", "sources"])}\":\"twice\","));
    }

    private void ChangeBytes(List<byte> bytes, byte[] other)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0 when at < bytes.Count: bytes[at] = (byte)random.Next(256); break;
            case 1 when at < bytes.Count: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 2: bytes.RemoveRange(at, length); break;
            case 3: bytes.RemoveRange(at, bytes.Count - at); break;
            case 4: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            case 5: bytes.InsertRange(at, other.Skip(random.Next(other.Length)).Take(random.Next(1, 200))); break;
            default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pick(Pieces))); break;
        }
    }
}
