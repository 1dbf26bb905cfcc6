using System.Text.Json;
using Quiz.Core.Text;

namespace Quiz.Core.Json;

/// <summary>What is wrong with a text that is no JSON.</summary>
public static class JsonTrouble
{
    /// <summary>The library's message without its own count of lines, which begins at 0.</summary>
    public static string Told(JsonException error)
    {
        var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return ForeignText.Clean(end < 0 ? error.Message : error.Message[..end], 300);
    }
}
