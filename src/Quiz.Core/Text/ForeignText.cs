using System.Text;

namespace Quiz.Core.Text;

/// <summary>What text from outside may hold: nothing that could drive a terminal, hide or turn round what a reader sees.</summary>
public static class ForeignText
{
    /// <summary>A text in a pack has at most so many characters, as <see cref="CountCharacters"/> counts them.</summary>
    public const int MostCharacters = 4_000;

    /// <summary>Whether a character is refused in packs and cleaned elsewhere: controls, invisible spaces, bidi overrides and isolates, line separators.</summary>
    public static bool IsForbidden(char c) =>
        char.IsControl(c) || c is '\u200B' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';

    /// <summary>The index of the first character that is refused, or half of a surrogate pair; -1 if all are fine.</summary>
    public static int IndexOfForbidden(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and <= '~')
                continue;
            if (IsForbidden(text[i]))
                return i;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }
        return -1;
    }

    /// <summary>Characters as Unicode numbers them: a surrogate pair is one.</summary>
    public static int CountCharacters(string text) => text.Length - text.Count(char.IsLowSurrogate);

    /// <summary>The text fit to be shown: what is refused stands as U+FFFD, and what is longer than <paramref name="most"/> UTF-16 units is cut.</summary>
    public static string Clean(string text, int most = MostCharacters)
    {
        var cut = text.Length > most ? string.Concat(text.AsSpan(0, most), "…") : text;
        if (IndexOfForbidden(cut) < 0)
            return cut;
        return string.Create(cut.Length, cut, static (shown, source) =>
        {
            source.CopyTo(shown);
            while (IndexOfForbidden(shown) is >= 0 and var bad)
            {
                shown[bad] = '\uFFFD';
                shown = shown[(bad + 1)..];
            }
        });
    }

    /// <summary>A forbidden character by its code, as messages name it: <c>U+202E</c>.</summary>
    public static string CodeOf(char c) => FormattableString.Invariant($"U+{(int)c:X4}");

    /// <summary>Whether a terminal could take this as an order: controls, line separators, and what overrides reading order.</summary>
    public static bool IsOrder(Rune rune) => rune.Value switch
    {
        < 0x20 => true,
        < 0x7F => false,
        < 0xA0 => true,
        >= 0x2028 and <= 0x202E or >= 0x2066 and <= 0x2069 => true,
        _ => false,
    };

    /// <summary>Typed or pasted text without what a terminal could take as an order; line breaks become "\n" where they are kept, spaces where not, and a tab is a space.</summary>
    public static string Typed(string text, bool keepLines = false)
    {
        if (!HasOrders(text))
            return text;
        var clean = new StringBuilder(text.Length);
        var afterReturn = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\r' || (rune.Value is '\n' && !afterReturn))
                clean.Append(keepLines ? '\n' : ' ');
            else if (rune.Value is '\t')
                clean.Append(' ');
            else if (!IsOrder(rune))
                clean.Append(rune.ToString());
            afterReturn = rune.Value is '\r';
        }
        return clean.ToString();
    }

    private static bool HasOrders(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            // A lone half of a surrogate pair is read as U+FFFD; rebuilding the text makes it so.
            if (rune == Rune.ReplacementChar || IsOrder(rune))
                return true;
        }
        return false;
    }
}
