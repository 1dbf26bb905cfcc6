namespace Quiz.Exchange.MoodleXml;

/// <summary>
/// Finds where each <c>question</c> of a file begins and ends, past comments and CDATA. Each can then be read by itself, so that one that is
/// broken costs no other.
/// </summary>
internal sealed class QuestionScan(byte[] xml)
{
    private int _at;
    private bool _commentsEnd = true;
    private bool _cdataEnds = true;

    /// <summary>Where a document type is declared; -1 for nowhere.</summary>
    public int DocumentType { get; private set; } = -1;

    /// <summary>The bytes from a question's first to its last; false at the end of the file.</summary>
    /// <param name="isWhole">Whether it ends with its own end tag.</param>
    public bool Next(out int start, out int end, out bool isWhole)
    {
        (start, end, isWhole) = (-1, xml.Length, false);
        while (_at < xml.Length)
        {
            var next = xml.AsSpan(_at).IndexOf((byte)'<');
            if (next < 0)
                break;
            _at += next;
            var here = xml.AsSpan(_at);
            if (IsSkipped(here, "<!--"u8, "-->"u8, ref _commentsEnd) || IsSkipped(here, "<![CDATA["u8, "]]>"u8, ref _cdataEnds))
                continue;
            if (IsTag(here, "<question"u8))
            {
                if (start >= 0)
                {
                    end = _at;
                    return true;
                }
                start = _at;
            }
            else if (start >= 0 && IsTag(here, "</question"u8))
            {
                _at = here.IndexOf((byte)'>') is >= 0 and var close ? _at + close + 1 : xml.Length;
                (end, isWhole) = (_at, true);
                return true;
            }
            else if (DocumentType < 0 && here.StartsWith("<!DOCTYPE"u8))
                DocumentType = _at;
            _at++;
        }
        _at = xml.Length;
        return start >= 0;
    }

    /// <summary>The first <c>&amp;</c> outside comments and CDATA that begins none of XML's entities; -1 for none.</summary>
    /// <param name="entity">The name of an entity that XML lacks; null where it begins nothing.</param>
    public static int FindStrayAmpersand(ReadOnlySpan<byte> xml, out string? entity)
    {
        entity = null;
        for (var i = 0; i < xml.Length; i++)
        {
            var rest = xml[i..];
            var skipped = rest.StartsWith("<!--"u8) ? rest.IndexOf("-->"u8) : rest.StartsWith("<![CDATA["u8) ? rest.IndexOf("]]>"u8) : 0;
            if (skipped < 0)
                return -1;
            i += skipped;
            if (xml[i] != '&')
                continue;
            var name = rest[1..Math.Min(rest.Length, 32)];
            var end = name.IndexOf((byte)';');
            if (end > 0 && (name[0] == '#' || name[..end].SequenceEqual("amp"u8) || name[..end].SequenceEqual("lt"u8) || name[..end].SequenceEqual("gt"u8) || name[..end].SequenceEqual("quot"u8) || name[..end].SequenceEqual("apos"u8)))
                continue;
            if (end > 0 && !name[..end].ContainsAnyExceptInRange((byte)'0', (byte)'z'))
                entity = System.Text.Encoding.UTF8.GetString(name[..end]);
            return i;
        }
        return -1;
    }

    private bool IsSkipped(ReadOnlySpan<byte> here, ReadOnlySpan<byte> mark, ReadOnlySpan<byte> endMark, ref bool ends)
    {
        if (!ends || !here.StartsWith(mark))
            return false;
        var end = here.IndexOf(endMark);
        ends = end >= 0;
        _at += ends ? end + endMark.Length : 0;
        return ends;
    }

    private static bool IsTag(ReadOnlySpan<byte> here, ReadOnlySpan<byte> tag) =>
        here.StartsWith(tag) && here.Length > tag.Length && here[tag.Length] is (byte)'>' or (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'/';
}
