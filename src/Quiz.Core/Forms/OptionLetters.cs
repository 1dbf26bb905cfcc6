using System.Collections.Immutable;

namespace Quiz.Core.Forms;

/// <summary>Reads the letters of options and cards.</summary>
internal static class OptionLetters
{
    /// <summary>Letters with or without spaces and commas between them, each once; null for anything else.</summary>
    public static ImmutableArray<int>? Read(string text, int count)
    {
        var letters = text.Where(c => c is not (' ' or ',' or ';' or '>' or '\t')).Select(char.ToLowerInvariant).ToList();
        var isFine = letters.Count > 0 && letters.All(c => c >= 'a' && c < OptionLetter.Of(count)) && letters.Distinct().Count() == letters.Count;
        return isFine ? [.. letters.Select(c => c - 'a')] : null;
    }

    /// <summary>One letter; null for anything else.</summary>
    public static int? ReadOne(string text, int count) => Read(text, count) is [var only] ? only : null;

    /// <summary>With spaces between them: b a c.</summary>
    public static string InLine(IEnumerable<int> indices) => string.Join(' ', indices.Select(OptionLetter.NameOf));

    /// <summary>With nothing between them: bac.</summary>
    public static string Joined(IEnumerable<int> indices) => string.Concat(indices.Select(OptionLetter.NameOf));
}
