using System.Text;
using System.Text.Unicode;
using Quiz.Core.Packs;

namespace Quiz.Core.Exchange;

/// <summary>Makes UTF-8 of a file in whatever encoding it has: UTF-8 or UTF-16 by its byte order mark, UTF-8 if it is that, else a Windows code page.</summary>
internal static class ForeignEncoding
{
    /// <summary>Windows-1252 at 0x80 to 0x9F; from 0xA0 on it is Latin-1. What stands for nothing there is U+FFFD here.</summary>
    private const string Western = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    /// <summary>Windows-1251 at 0x80 to 0xBF; from 0xC0 on come the letters А to я in their turn.</summary>
    private const string Cyrillic = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї";

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
        var marked = span.StartsWith("\uFEFF"u8);
        if (Utf8.IsValid(span))
            return marked ? bytes[3..] : bytes;
        if (marked)
        {
            trouble = "the file begins as UTF-8, and what in it is none stands as U+FFFD";
            return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(span[3..]));
        }
        var isCyrillic = LooksCyrillic(span);
        trouble = $"the file is not UTF-8; it was read as Windows-{(isCyrillic ? "1251" : "1252")}, so look at its letters, and save it as UTF-8 if they are wrong";
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
    public static string Decode(byte[] bytes, out string? trouble)
    {
        if (bytes.Length > PackReader.MostBytes)
        {
            trouble = FormattableString.Invariant($"the file has {bytes.Length} bytes, at most {PackReader.MostBytes} (64 MiB) are read");
            return "";
        }
        var text = Encoding.UTF8.GetString(ToUtf8(bytes, out trouble));
        if (string.IsNullOrWhiteSpace(text))
            trouble = "there is nothing in it";
        else if (text.Contains('\0', StringComparison.Ordinal))
        {
            trouble = "found bytes that no text has; wanted a text file, in UTF-8";
            return "";
        }
        return text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
    }

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
