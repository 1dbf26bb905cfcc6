using Newtonsoft.Json;

// The least that reading a JSON file can be: every token once, nothing kept.
using var text = new StreamReader(new MemoryStream(File.ReadAllBytes(args[0])));
using var json = new JsonTextReader(text);
while (json.Read())
{
}
