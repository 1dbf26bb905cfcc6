using System.Globalization;

namespace Quiz.Core.Forms;

/// <summary>Small things that forms do with texts.</summary>
public static class Texts
{
    /// <summary>A text of a pack to stand within a sentence of ours: without a full stop of its own.</summary>
    public static string Bare(string text) => text is [.., not '.', '.'] ? text[..^1] : text;

    internal static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Of(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
