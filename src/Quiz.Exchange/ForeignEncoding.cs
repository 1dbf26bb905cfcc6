using System.Text;
using System.Text.Unicode;
using Quiz.Core.Packs;

namespace Quiz.Exchange;

/// <summary>Makes UTF-8 of a file in whatever encoding it has: UTF-8 or UTF-16 by its byte order mark, UTF-8 if it is that, else the code page that XML declares or that is guessed.</summary>
public static class ForeignEncoding
{
    /// <summary>Windows-1252 at 0x80 to 0x9F; from 0xA0 on it is Latin-1. What stands for nothing there is U+FFFD here.</summary>
    private const string Western = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    /// <summary>Windows-1251 at 0x80 to 0xBF; from 0xC0 on come the letters А to я in their turn.</summary>
    private const string Cyrillic = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї";

    private const int LongestDeclaration = 200;

    /// <summary>Without a byte order mark. A code page that was guessed is told.</summary>
    public static byte[] ToUtf8(byte[] bytes, LossList losses)
    {
        var utf8 = ToUtf8(bytes, out var trouble);
        if (trouble is not null)
            losses.Add(0, trouble);
        return utf8;
    }

    private static byte[] ToUtf8(byte[] bytes, out string? trouble)
    {
        var span = bytes.AsSpan();
        trouble = null;
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(span[2..]));
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(span[2..]));
        // XML needs no byte order mark: its first two characters are known.
        if (span.StartsWith("<\0?\0"u8))
            return Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(span));
        if (span.StartsWith("\0<\0?"u8))
            return Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(span));
        var declared = DeclaredIn(span);
        var codePage = declared is null ? 0 : CodePageOf(declared);
        var marked = span.StartsWith("\uFEFF"u8);
        if (Utf8.IsValid(span))
        {
            if (codePage != 0 && span.ContainsAnyInRange((byte)0x80, (byte)0xFF))
                trouble = $"the file declares the encoding {declared} and is UTF-8, as which it was read";
            return marked ? bytes[3..] : bytes;
        }
        if (marked)
        {
            trouble = "the file begins as UTF-8, and what in it is none stands as U+FFFD";
            return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(span[3..]));
        }
        var isCyrillic = codePage == 0 ? LooksCyrillic(span) : codePage == 1251;
        trouble = codePage != 0 ? null : $"the file is not UTF-8; it was read as Windows-{(isCyrillic ? "1251" : "1252")}, so look at its letters, and save it as UTF-8 if they are wrong";
        return Encoding.UTF8.GetBytes(string.Create(bytes.Length, (bytes, isCyrillic), static (text, from) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = from.isCyrillic ? OfCyrillic(from.bytes[i]) : OfWestern(from.bytes[i]);
        }));
    }

    /// <summary>
    /// The file as a text in which every line ends with <c>\n</c>. Empty where it is none to read; <paramref name="trouble"/> then says why, or
    /// else which code page was guessed.
    /// </summary>
    private static string Decode(byte[] bytes, out string? trouble)
    {
        if (bytes.Length > PackReader.MostBytes)
        {
            trouble = FormattableString.Invariant($"the file has {bytes.Length} bytes, at most {PackReader.MostBytes} (64 MiB) are read");
            return "";
        }
        var text = Encoding.UTF8.GetString(ToUtf8(bytes, out trouble));
        if (string.IsNullOrWhiteSpace(text))
            trouble = "there is nothing in it";
        else if (IsBinary(text))
        {
            trouble = "found bytes that no text has; wanted a text file, in UTF-8";
            return "";
        }
        return text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }

    /// <summary>As <see cref="Decode(byte[], out string?)"/>, and without the NULs of a text that has a few; what is wrong goes to the losses.</summary>
    public static string Decode(byte[] bytes, LossList losses)
    {
        var text = Decode(bytes, out var trouble);
        if (trouble is not null)
            losses.Add(0, trouble);
        if (!text.Contains('\0', StringComparison.Ordinal))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != '\0')
                kept.Append(c);
            else
                losses.Add(kept.Length, "characters with the code 0, which no text has, are left out here");
        }
        return kept.ToString();
    }

    /// <summary>A NUL alone is a slip of some program; among other control characters it shows a file that is no text.</summary>
    private static bool IsBinary(string text) =>
        text.Contains('\0', StringComparison.Ordinal) && 16L * text.Count(c => char.IsControl(c) && !char.IsWhiteSpace(c)) > text.Length + 32;

    /// <summary>The encoding that an XML declaration names; null for none.</summary>
    private static string? DeclaredIn(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith("<?xml "u8))
            return null;
        var head = Encoding.Latin1.GetString(file[..Math.Min(file.Length, LongestDeclaration)]);
        head = head[..Math.Max(0, head.IndexOf("?>", StringComparison.Ordinal))];
        var start = head.IndexOf(" encoding", StringComparison.Ordinal);
        return start < 0 ? null : head[start..].Split(['"', '\'']) is [_, var name, ..] ? name.Trim() : null;
    }

    /// <summary>0 for UTF-8, and for those that are not known here.</summary>
    private static int CodePageOf(string name) => name.ToLowerInvariant() switch
    {
        "iso-8859-1" or "iso8859-1" or "latin1" or "windows-1252" or "cp1252" => 1252,
        "windows-1251" or "cp1251" => 1251,
        _ => 0,
    };

    private static char OfWestern(byte b) => b is >= 0x80 and < 0xA0 ? Western[b - 0x80] : (char)b;

    private static char OfCyrillic(byte b) => b < 0x80 ? (char)b : b < 0xC0 ? Cyrillic[b - 0x80] : (char)('А' + b - 0xC0);

    /// <summary>Cyrillic words are letters beyond ASCII beside each other, western ones have them one by one.</summary>
    private static bool LooksCyrillic(ReadOnlySpan<byte> bytes)
    {
        var (beside, alone) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0xA5)
                continue;
            var hasNeighbour = (i > 0 && bytes[i - 1] >= 0xA5) || (i + 1 < bytes.Length && bytes[i + 1] >= 0xA5);
            (beside, alone) = hasNeighbour ? (beside + 1, alone) : (beside, alone + 1);
        }
        return beside > alone;
    }
}
