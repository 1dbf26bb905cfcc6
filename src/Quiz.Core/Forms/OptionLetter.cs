namespace Quiz.Core.Forms;

/// <summary>A letter for each option or card: a, b, c; never more than 26. The same in every language.</summary>
public static class OptionLetter
{
    public static char Of(int index) => (char)('a' + index);

    /// <summary>The same as a text, and beyond the 26th two letters: z, aa, ab.</summary>
    /// <param name="index">Below 702.</param>
    public static string NameOf(int index) => index < 26 ? Of(index).ToString() : $"{Of((index / 26) - 1)}{Of(index % 26)}";
}
