using System.Text;

namespace Quiz.Exchange.Gift;

/// <summary>
/// Parts a GIFT file into questions at its blank lines. What Moodle refuses and yet is clear is read too: a blank line inside braces that are
/// closed before others open, and questions without one between them.
/// </summary>
internal sealed class GiftBlocks(string text)
{
    private const string CategoryMark = "$CATEGORY:";

    private readonly StringBuilder _block = new();
    private int _at;
    private int _start;
    private bool _isOpen;
    /// <summary>The first blank line within braces that are open.</summary>
    private Place? _blank;
    /// <summary>The line after the one that ends with the closing brace.</summary>
    private Place? _closed;
    private bool _lacksBlankLine;
    private string? _category;
    private string? _key;
    private List<string> _tags = [];

    private sealed record Place(int At, int Length, string? Key, int Tags);

    /// <summary>Null at the end of the file.</summary>
    public GiftBlock? Next()
    {
        _block.Clear();
        (_start, _isOpen, _blank, _closed) = (-1, false, null, null);
        while (_at < text.Length)
        {
            var end = text.IndexOf('\n', _at) is >= 0 and var newline ? newline : text.Length;
            var line = text.AsSpan(_at, end - _at);
            if (Take(line, line.Trim()) is { } block)
                return block;
            _at = Math.Min(end + 1, text.Length);
        }
        return _start < 0 ? null : Finished(_isOpen ? _blank : null);
    }

    /// <summary>The block that ends before this line, if one does.</summary>
    private GiftBlock? Take(ReadOnlySpan<char> line, ReadOnlySpan<char> content)
    {
        if (content.StartsWith("//"))
        {
            ReadComment(content.ToString());
            _block.Append(' ', line.Length).Append('\n');
            return null;
        }
        if (content.StartsWith(CategoryMark))
        {
            if (_start >= 0)
                return Finished(_blank);
            _category = content[CategoryMark.Length..].Trim().ToString();
            return null;
        }
        if (content.IsEmpty && _start >= 0 && !_isOpen)
            return Finished(null);
        if (content.IsEmpty)
            _blank ??= Here();
        else if (_start < 0)
        {
            _block.Clear();
            (_start, _blank) = (_at, null);
        }
        if (!TryFollow(line))
            return Finished(_blank ?? _closed);
        _block.Append(line).Append('\n');
        if (!_isOpen && content.EndsWith("}"))
            _closed ??= Here() with { At = Math.Min(_at + line.Length + 1, text.Length) };
        return null;
    }

    /// <summary>Follows the braces of a line; false where one opens that shows another question to have ended before.</summary>
    private bool TryFollow(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
                i++;
            else if (line[i] == '{')
            {
                if (_isOpen ? _blank is not null : _closed is not null)
                    return false;
                _isOpen = true;
            }
            else if (line[i] == '}')
                (_isOpen, _blank) = (false, null);
        }
        return true;
    }

    private Place Here() => new(_at, _block.Length, _key, _tags.Count);

    /// <param name="before">Where the block ends and what follows is read again; null for here.</param>
    private GiftBlock Finished(Place? before)
    {
        if (before is not null)
        {
            (_at, _block.Length, _key) = (before.At, before.Length, before.Key);
            _tags = _tags[..before.Tags];
        }
        List<string> tags = _category is null ? _tags : [_category[(_category.LastIndexOf('/') + 1)..].Trim(), .. _tags];
        var finished = new GiftBlock(_start, _block.ToString(), _key, tags, _lacksBlankLine);
        _lacksBlankLine = before is not null && before == _closed;
        (_key, _tags) = (null, []);
        return finished;
    }

    private void ReadComment(string comment)
    {
        if (Bracketed(comment, "[id:", 0, out _) is { } id)
            _key = id;
        for (var at = 0; Bracketed(comment, "[tag:", at, out var end) is { } tag; at = end)
            _tags.Add(tag);
    }

    /// <summary>What stands between a mark and the next bracket that is not escaped; null for none.</summary>
    private static string? Bracketed(string comment, string mark, int from, out int end)
    {
        var start = comment.IndexOf(mark, from, StringComparison.Ordinal);
        end = start < 0 ? -1 : comment.IndexOf(']', start);
        while (end > 0 && comment[end - 1] == '\\')
            end = comment.IndexOf(']', end + 1);
        return end < 0 ? null : comment[(start + mark.Length)..end].Replace("\\]", "]", StringComparison.Ordinal).Trim();
    }
}
