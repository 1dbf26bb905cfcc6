using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Quiz.Core.Packs.Tables;

namespace Quiz.Tests.Schemas;

/// <summary>
/// The schema's objects are those of the tables. What no table has stays as it stands in the schema: what values are like (texts, dates, ids), which properties
/// exclude each other, and what editors offer to begin with.
/// </summary>
public class SchemaOfTablesTests
{
    private const int LongestLine = 160;
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string SchemaPath = Draft7.PathOf("pack-1");

    /// <summary>UPDATE_GOLDEN=1 writes the schema anew.</summary>
    [Fact]
    public void The_schema_of_packs_has_the_properties_of_the_tables()
    {
        var kept = File.ReadAllText(SchemaPath);
        var schema = JsonNode.Parse(kept)!.AsObject();
        foreach (var table in PackTables.All)
            Describe(table, Of(table, schema));
        var text = new StringBuilder();
        Write(text, schema, 0);
        text.Append('\n');
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(SchemaPath, text.ToString());
        else
            Assert.True(Golden.Difference(kept, text.ToString()) is not { } difference, $"{SchemaPath}: {Golden.Difference(kept, text.ToString())}\nUPDATE_GOLDEN=1 writes it; read it before you commit it.");
    }

    [Fact]
    public void What_editors_begin_an_object_with_is_known_to_its_table()
    {
        var schema = JsonNode.Parse(File.ReadAllText(SchemaPath))!.AsObject();
        Assert.All(PackTables.All, table =>
        {
            foreach (var snippet in Of(table, schema)["defaultSnippets"]?.AsArray() ?? [])
            {
                var names = snippet!["body"]!.AsObject().Select(member => member.Key).ToList();
                Assert.All(names, name => Assert.NotNull(table.Find(name)));
                Assert.All(table.Properties.Where(property => property.IsRequired), property => Assert.Contains(property.Name, names));
            }
        });
    }

    private static JsonObject Of(ItemTable table, JsonObject schema) => table == PackTables.Pack ? schema : schema["definitions"]![table.Name]!.AsObject();

    private static void Describe(ItemTable table, JsonObject schema)
    {
        schema["description"] = table.About;
        schema["required"] = Texts(table.Properties.Where(property => property.IsRequired).Select(property => property.Name));
        schema["properties"] = new JsonObject(table.Properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)Described(property))));
    }

    private static JsonObject Described(Property property)
    {
        var schema = new JsonObject();
        var (type, about) = (property.Type, property.About);
        if (type.Definition is { } definition)
            schema["$ref"] = $"#/definitions/{definition}";
        else
            schema["type"] = type.Items is null ? "string" : "array";
        if (about is not null)
            schema["description"] = about;
        if (type.Items is { } items)
        {
            schema["items"] = new JsonObject { ["$ref"] = $"#/definitions/{items.Name}" };
            if (property.IsRequired)
                schema["minItems"] = 1;
        }
        if (!type.Words.IsEmpty)
        {
            schema["enum"] = Texts(type.Words.Select(word => word.Word));
            schema["enumDescriptions"] = Texts(type.Words.Select(word => word.Meaning));
            schema["markdownDescription"] = $"{about}\n\n{string.Join('\n', type.Words.Select(word => $"- `{word.Word}`: {word.Meaning}"))}";
        }
        if (property.Default is { } otherwise)
            schema["default"] = JsonNode.Parse(otherwise);
        if (!property.Examples.IsEmpty)
            schema["examples"] = new JsonArray([.. property.Examples.Select(example => JsonNode.Parse(example))]);
        return schema;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    /// <summary>Whatever fits stands on one line.</summary>
    private static void Write(StringBuilder text, JsonNode? node, int depth)
    {
        var line = OnOneLine(node);
        if (node is not (JsonObject or JsonArray) || depth + line.Length <= LongestLine)
        {
            text.Append(line);
            return;
        }
        var isArray = node is JsonArray;
        text.Append(isArray ? '[' : '{');
        var inner = isArray ? node.AsArray().Select(element => ("", element)) : node.AsObject().Select(member => ($"{Quoted(member.Key)}: ", member.Value));
        foreach (var (i, (name, value)) in inner.Index())
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', depth + 1).Append(name);
            Write(text, value, depth + 1);
        }
        text.Append('\n').Append(' ', depth).Append(isArray ? ']' : '}');
    }

    private static string OnOneLine(JsonNode? node) => node switch
    {
        null => "null",
        JsonArray array => $"[{string.Join(", ", array.Select(OnOneLine))}]",
        JsonObject members => $"{{{string.Join(", ", members.Select(member => $"{Quoted(member.Key)}: {OnOneLine(member.Value)}"))}}}",
        _ => node.ToJsonString(AsWritten),
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text, AsWritten);
}
