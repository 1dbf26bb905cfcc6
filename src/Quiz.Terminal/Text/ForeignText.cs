using System.Globalization;
using System.Text;

namespace Quiz.Terminal;

/// <summary>Cleans text that others wrote, so that it can say things on the terminal and never do things to it.</summary>
public static class ForeignText
{
    /// <summary>Whether a terminal could take this as an order: controls, line separators, and what overrides reading order.</summary>
    public static bool IsUnsafe(Rune rune) => rune.Value switch
    {
        < 0x20 => true,
        < 0x7F => false,
        < 0xA0 => true,
        >= 0x2028 and <= 0x202E or >= 0x2066 and <= 0x2069 => true,
        _ => false,
    };

    /// <summary>The text without unsafe characters; line breaks become "\n" where they are kept, spaces where not, and a tab is a space.</summary>
    public static string Clean(string text, bool keepLines = false)
    {
        if (!NeedsCleaning(text))
        {
            return text;
        }
        var clean = new StringBuilder(text.Length);
        var afterReturn = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\r' || (rune.Value is '\n' && !afterReturn))
            {
                clean.Append(keepLines ? '\n' : ' ');
            }
            else if (rune.Value is '\t')
            {
                clean.Append(' ');
            }
            else if (!IsUnsafe(rune))
            {
                clean.Append(rune.ToString());
            }
            afterReturn = rune.Value is '\r';
        }
        return clean.ToString();
    }

    internal static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool NeedsCleaning(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            // A lone half of a surrogate pair is read as U+FFFD; rebuilding the text makes it so.
            if (rune == Rune.ReplacementChar || IsUnsafe(rune))
            {
                return true;
            }
        }
        return false;
    }
}
