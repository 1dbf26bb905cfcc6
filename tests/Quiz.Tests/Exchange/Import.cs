using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Quiz.Core.Packs;
using Quiz.Exchange;
using Quiz.Languages;

namespace Quiz.Tests.Exchange;

/// <summary>What an import gave, in lines that a test compares, checked to be a pack that can be read.</summary>
internal static class Import
{
    public static readonly ImportOptions Options = new("imported", "Imported", new Source("the-file", "The file")) { WordsIn = Spoken.OfPack, Reading = Spoken.Imported };

    public static Imported Of(Func<byte[], ImportOptions, Imported> read, string text) => Of(read, Encoding.UTF8.GetBytes(text));

    public static Imported Of(Func<byte[], ImportOptions, Imported> read, byte[] file, ImportOptions? options = null)
    {
        var imported = read(file, options ?? Options);
        AssertReadable(imported.Pack);
        return imported;
    }

    /// <summary>Asserts that the pack, once written as JSON, is read without a problem; one without items lacks only those.</summary>
    public static void AssertReadable(Pack pack)
    {
        var reading = PackReader.Read("imported.json", Json(pack));
        if (pack.ItemCount == 0)
            Assert.StartsWith("found no items", Assert.Single(reading.Problems.Told).Message);
        else
            Assert.Equal([], reading.Problems.Told.Select(p => p.ToString()));
    }

    /// <summary>A question on a line: id, prompt, then what its form holds, with a star before what is right; then why it is so, unless nothing came.</summary>
    public static string Told(WrittenQuestion question)
    {
        string Options(IEnumerable<WrittenOption> options, Func<string, bool> isRight) => string.Join(" | ", options.Select(o => (isRight(o.Id) ? "*" : "") + o.Text));
        var form = question.Form switch
        {
            WrittenForm.Choice f => $"choice {Options(f.Options, id => id == f.Answer)}",
            WrittenForm.Choices f => $"choices {Options(f.Options, id => f.Answer.Contains(id))}",
            WrittenForm.Order f => $"order {string.Join(" | ", f.Answer.Select(id => f.Options.Single(o => o.Id == id).Text))}",
            WrittenForm.Number f => FormattableString.Invariant($"number {f.Answer} {f.Unit}").TrimEnd(),
            WrittenForm.Date f => $"date {f.Answer.Text}",
            WrittenForm.Text f => $"text {string.Join(" | ", f.Answer)}",
            _ => "?",
        };
        var why = question.Why == "No explanation came with this question." ? "" : $" // {question.Why}";
        var tags = string.Concat(question.Tags.Select(t => $" #{t}"));
        return $"{question.Id}: {question.Prompt} -> {form}{why}{tags}";
    }

    public static string Told(Loss loss) => FormattableString.Invariant($"{loss.Line}:{loss.Column}: {loss.What}");

    private static byte[] Json(Pack pack)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            json.WriteString("id", pack.Id);
            json.WriteString("version", pack.Version);
            json.WriteString("title", pack.Title);
            json.WriteString("language", pack.Language);
            json.WriteStartArray("sources");
            foreach (var source in pack.Sources)
            {
                json.WriteStartObject();
                json.WriteString("id", source.Id);
                json.WriteString("title", source.Title);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("questions");
            foreach (var question in pack.Questions)
                Write(json, question);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, WrittenQuestion question)
    {
        json.WriteStartObject();
        json.WriteString("id", question.Id);
        json.WriteString("prompt", question.Prompt);
        json.WriteString("why", question.Why);
        Words(json, "tags", question.Tags);
        Words(json, "sources", question.Sources);
        switch (question.Form)
        {
            case WrittenForm.Choice form:
                WriteOptions(json, "choice", form.Options);
                json.WriteString("answer", form.Answer);
                break;
            case WrittenForm.Choices form:
                WriteOptions(json, "choices", form.Options);
                Words(json, "answer", form.Answer);
                break;
            case WrittenForm.Order form:
                WriteOptions(json, "order", form.Options);
                Words(json, "answer", form.Answer);
                break;
            case WrittenForm.Number form:
                json.WriteString("kind", "number");
                json.WriteNumber("answer", form.Answer);
                if (form.Unit is not null)
                    json.WriteString("unit", form.Unit);
                break;
            case WrittenForm.Date form:
                json.WriteString("kind", "date");
                json.WriteString("answer", form.Answer.Text);
                break;
            case WrittenForm.Text form:
                json.WriteString("kind", "text");
                Words(json, "answer", form.Answer);
                break;
            default:
                throw new ArgumentException($"nothing imports a {question.Form.GetType().Name}", nameof(question));
        }
        json.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter json, string kind, IEnumerable<WrittenOption> options)
    {
        json.WriteString("kind", kind);
        json.WriteStartArray("options");
        foreach (var option in options)
        {
            json.WriteStartObject();
            json.WriteString("id", option.Id);
            json.WriteString("text", option.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
