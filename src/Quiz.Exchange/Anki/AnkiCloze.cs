using System.Globalization;
using System.Text;

namespace Quiz.Exchange.Anki;

/// <summary>Texts with gaps, as Anki writes them: <c>{{c1::hidden::hint}}</c>.</summary>
internal static class AnkiCloze
{
    private const string Gap = "_____";

    private sealed record Part(int Number, string Text, string Hint);

    public static bool IsIn(string text) => Parts(text).Exists(p => p.Number > 0);

    /// <summary>The numbers of the gaps, each once, in order.</summary>
    public static List<int> Numbers(string text) => [.. Parts(text).Where(p => p.Number > 0).Select(p => p.Number).Distinct().Order()];

    /// <summary>The text with that gap open and the others filled; null where the gap stands for several texts, or holds another.</summary>
    public static (string Prompt, string Answer)? Card(string text, int number)
    {
        var prompt = new StringBuilder(text.Length);
        string? answer = null;
        foreach (var part in Parts(text))
        {
            prompt.Append(part.Number != number ? part.Text : part.Hint.Length > 0 ? $"{Gap} ({part.Hint})" : Gap);
            if (part.Number != number)
                continue;
            if (part.Text.Contains("{{c", StringComparison.Ordinal) || (answer is not null && answer != part.Text))
                return null;
            answer = part.Text;
        }
        return answer is null ? null : (prompt.ToString(), answer);
    }

    /// <summary>Gaps with their numbers, and what stands between them as number 0.</summary>
    private static List<Part> Parts(string text)
    {
        var parts = new List<Part>();
        var at = 0;
        for (var open = text.IndexOf("{{c", StringComparison.Ordinal); open >= 0; open = text.IndexOf("{{c", at, StringComparison.Ordinal))
        {
            var colons = text.AsSpan(open, Math.Min(text.Length - open, 10)).IndexOf("::");
            if (colons < 0 || !int.TryParse(text.AsSpan(open + 3, colons - 3), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            {
                parts.Add(new(0, text[at..(open + 3)], ""));
                at = open + 3;
                continue;
            }
            var close = text.IndexOf("}}", open + colons, StringComparison.Ordinal);
            if (close < 0)
                break;
            parts.Add(new(0, text[at..open], ""));
            var hidden = text[(open + colons + 2)..close];
            var hint = hidden.IndexOf("::", StringComparison.Ordinal);
            parts.Add(new(number, hint < 0 ? hidden : hidden[..hint], hint < 0 ? "" : hidden[(hint + 2)..]));
            at = close + 2;
        }
        parts.Add(new(0, text[at..], ""));
        return parts;
    }
}
