using System.Globalization;
using Newtonsoft.Json;

namespace Quiz.Core.Json;

/// <summary>Writes JSON property by property: reflection would not survive in the native program.</summary>
public static class JsonText
{
    /// <summary>One object as a text.</summary>
    public static string Write(Action<JsonTextWriter> write, Formatting formatting = Formatting.None)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var json = new JsonTextWriter(text) { Formatting = formatting })
            json.WriteObject(write);
        return text.ToString();
    }

    /// <summary>A text as a value, in quotes.</summary>
    public static string Quoted(string text) => JsonConvert.ToString(text);

    extension(JsonTextWriter json)
    {
        public void WriteObject(Action<JsonTextWriter> write)
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        public void Property(string name, string? value)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }

        public void Optional(string name, string? value)
        {
            if (value is not null)
                json.Property(name, value);
        }

        public void Property(string name, long value)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }

        public void Property(string name, ulong value)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }

        public void Property(string name, double value)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }

        public void Property(string name, bool value)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }

        public void ObjectProperty(string name, Action<JsonTextWriter> write)
        {
            json.WritePropertyName(name);
            json.WriteObject(write);
        }

        public void TextsProperty(string name, IEnumerable<string> texts)
        {
            json.WritePropertyName(name);
            json.WriteStartArray();
            foreach (var text in texts)
                json.WriteValue(text);
            json.WriteEndArray();
        }

        public void ObjectsProperty<T>(string name, IEnumerable<T> items, Action<JsonTextWriter, T> write)
        {
            json.WritePropertyName(name);
            json.WriteStartArray();
            foreach (var item in items)
                json.WriteObject(inner => write(inner, item));
            json.WriteEndArray();
        }
    }
}
