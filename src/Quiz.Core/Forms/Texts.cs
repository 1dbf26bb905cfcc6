using System.Globalization;

namespace Quiz.Core.Forms;

/// <summary>Small things that forms do with texts.</summary>
public static class Texts
{
    /// <summary>A text of a pack to stand within a sentence of ours: without a full stop of its own.</summary>
    public static string Bare(string text) => text is [.., not '.', '.'] ? text[..^1] : text;

    /// <summary>With a full stop, unless it ends with a sign of its own.</summary>
    public static string Ended(string text) => text.TrimEnd('”', '"', '»') is [.., '.' or '?' or '!' or '…'] ? text : $"{text}.";

    /// <summary>A phrase as a sentence.</summary>
    public static string Sentence(string phrase) => Ended(string.Concat(phrase[..1].ToUpperInvariant(), phrase.AsSpan(1)));

    internal static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Of(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
