using System.Text;
using System.Text.Unicode;
using Quiz.Core.Packs;

namespace Quiz.Core.Exchange;

/// <summary>Turns a file of unknown encoding into text.</summary>
internal static class ForeignEncoding
{
    /// <summary>
    /// UTF-8, or UTF-16 with a byte order mark, else Latin-1; every line ends with <c>\n</c>. Empty where the file is none to read; <paramref name="trouble"/>
    /// then says why, or else that it was taken for Latin-1.
    /// </summary>
    public static string Decode(byte[] bytes, out string? trouble)
    {
        trouble = null;
        if (bytes.Length > PackReader.MostBytes)
        {
            trouble = FormattableString.Invariant($"the file has {bytes.Length} bytes, at most {PackReader.MostBytes} (64 MiB) are read");
            return "";
        }
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] when Utf8.IsValid(bytes) => Encoding.UTF8.GetString(bytes.AsSpan(3)),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
            _ when Utf8.IsValid(bytes) => Encoding.UTF8.GetString(bytes),
            _ => Latin1(bytes, out trouble),
        };
        if (string.IsNullOrWhiteSpace(text))
            trouble = "there is nothing in it";
        else if (text.Contains('\0'))
        {
            trouble = "found bytes that no text has; wanted a text file, in UTF-8";
            return "";
        }
        return text.Contains('\r') ? text.Replace("\r\n", "\n").Replace('\r', '\n') : text;
    }

    private static string Latin1(byte[] bytes, out string trouble)
    {
        trouble = "the file is no UTF-8 and is read as Latin-1; letters may be wrong, save it as UTF-8 if so";
        return Encoding.Latin1.GetString(bytes);
    }
}
