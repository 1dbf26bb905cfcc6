using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Quiz.Tests.Schemas;

/// <summary>
/// A schema of draft-07, judged by NJsonSchema, which knows an older draft: what it lacks is first written as what the draft says that it means.
/// </summary>
internal sealed class Draft7
{
    private const string EndOfText = @"\z"; // "$" also stands before a last line break, in .NET and not in ECMAScript
    private const decimal Smallest = 0.0000000000000000000000000001m; // numbers are compared as decimals
    private static readonly string[] ForEditors = ["defaultSnippets", "examples", "enumDescriptions", "markdownDescription", "patternErrorMessage", "default", "description"];

    private readonly JsonSchema _schema;

    private Draft7(JsonSchema schema) => _schema = schema;

    public static Draft7 Pack { get; } = Load("pack-1");

    public static Draft7 Map { get; } = Load("map-1");

    public static string PathOf(string name) => Path.Combine(Repository.Root, "data", "schema", $"{name}.schema.json");

    /// <summary>Whether a text that is JSON is accepted.</summary>
    public bool Accepts(string json, out string refusals)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
        var instance = JToken.ReadFrom(reader);
        foreach (var number in instance is JContainer container ? container.DescendantsAndSelf().OfType<JValue>().ToList() : [])
        {
            if (number.Value is System.Numerics.BigInteger large)
                number.Value = (double)large;
            if (number.Value is double and not 0 and var value && Math.Abs(value) < (double)Smallest)
                number.Value = value < 0 ? -Smallest : Smallest;
        }
        refusals = string.Join('\n', _schema.Validate(instance).Take(5));
        return refusals.Length == 0;
    }

    private static Draft7 Load(string name)
    {
        var schema = JsonNode.Parse(File.ReadAllText(PathOf(name)))!;
        return new(JsonSchema.FromJsonAsync(Older(schema)!.ToJsonString()).GetAwaiter().GetResult());
    }

    private static JsonNode? Older(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray array:
                return new JsonArray([.. array.Select(Older)]);
            case JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.False:
                return new JsonObject { ["not"] = new JsonObject() };
            case JsonObject members when members["$ref"] is { } reference:
                return new JsonObject { ["$ref"] = reference.DeepClone() }; // what stands beside it is not looked at
            case JsonObject members:
                return OlderObject(members);
            default:
                return node?.DeepClone();
        }
    }

    private static JsonObject OlderObject(JsonObject members)
    {
        var (older, also) = (new JsonObject(), new JsonArray());
        foreach (var (name, value) in members)
        {
            switch (name)
            {
                case "if": also.Add(Either(Not(Older(value)), Older(members["then"]))); break;
                case "then": break;
                case "const": older["enum"] = new JsonArray(value!.DeepClone()); break;
                case "contains": also.Add(Not(new JsonObject { ["items"] = Not(Older(value)) })); break;
                case "dependencies": AddDependencies(value!.AsObject(), also); break;
                case "pattern": older[name] = OlderPattern(value!.GetValue<string>()); break;
                case "maxLength" when value!.GetValue<int>() == 4_000: break; // it counts halves of pairs: the pattern counts
                case "maxItems" when value!.GetValue<int>() == 0: older["items"] = Not(new JsonObject()); break; // 0 is taken for none given
                case "minimum" or "maximum" when Math.Abs(value!.GetValue<double>()) > 1e300: break; // no decimal
                case "additionalProperties" or "uniqueItems": older[name] = value!.DeepClone(); break;
                case "properties" or "patternProperties" or "definitions": older[name] = new JsonObject(value!.AsObject().Select(m => KeyValuePair.Create(m.Key, Older(m.Value)))); break;
                case var _ when ForEditors.Contains(name): break;
                default: older[name] = name is "enum" or "required" or "type" ? value!.DeepClone() : Older(value); break;
            }
        }
        if (also.Count > 0)
            older["allOf"] = new JsonArray([.. older["allOf"]?.AsArray().Select(one => one!.DeepClone()) ?? [], .. also.Select(one => one!.DeepClone())]);
        return older;
    }

    private static void AddDependencies(JsonObject dependencies, JsonArray also)
    {
        foreach (var (name, needed) in dependencies)
            also.Add(Either(Not(new JsonObject { ["required"] = new JsonArray(name) }), new JsonObject { ["required"] = needed!.DeepClone() }));
    }

    private static string OlderPattern(string pattern) =>
        pattern.EndsWith(")*$", StringComparison.Ordinal) ? $"{pattern[..^2]}{{0,4000}}{EndOfText}" : pattern.EndsWith('$') ? pattern[..^1] + EndOfText : pattern;

    private static JsonObject Not(JsonNode? schema) => new() { ["not"] = schema };

    private static JsonObject Either(JsonNode? one, JsonNode? other) => new() { ["anyOf"] = new JsonArray(one, other) };
}
