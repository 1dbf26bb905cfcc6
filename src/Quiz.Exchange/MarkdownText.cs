using System.Buffers;
using System.Text;

namespace Quiz.Exchange;

/// <summary>Makes plain text of the Markdown that question banks hold: emphasis, links, pictures and code. What only looks like it stays.</summary>
internal sealed class MarkdownText
{
    private const int LongestAddress = 1_000;
    private const int LongestMark = 3;
    private const int None = -1;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*[]");

    private readonly string _text;
    /// <summary>Where the last run of so many asterisks began that may begin an emphasis.</summary>
    private readonly int[] _opened = [None, None, None, None];
    private readonly List<(int Start, int Length)> _dropped = [];
    private int _bracket = None;
    private bool _codeEnds = true;

    private MarkdownText(string text) => _text = text;

    private bool HadMedia { get; set; }

    public static string Plain(string markdown, out bool hadMedia)
    {
        var text = new MarkdownText(markdown);
        for (var at = 0; markdown.AsSpan(at).IndexOfAny(Marks) is >= 0 and var next;)
            at = text.Take(at + next);
        hadMedia = text.HadMedia;
        return text.Result().Trim();
    }

    /// <summary>Where to read on.</summary>
    private int Take(int at) => _text[at] switch
    {
        '\\' => TakeEscape(at),
        '`' => TakeCode(at),
        '*' => TakeAsterisks(at),
        '[' => (_bracket = at) + 1,
        _ => TakeLink(at),
    };

    private int TakeEscape(int at)
    {
        if (at + 1 < _text.Length && char.IsAscii(_text[at + 1]) && (char.IsPunctuation(_text[at + 1]) || char.IsSymbol(_text[at + 1])))
            Drop(at, 1);
        return Math.Min(at + 2, _text.Length);
    }

    private int TakeCode(int at)
    {
        var end = _codeEnds ? _text.IndexOf('`', at + 1) : None;
        _codeEnds = end >= 0;
        if (end < 0)
            return at + 1;
        Drop(at, 1);
        Drop(end, 1);
        return end + 1;
    }

    /// <summary>Beside letters and digits on both sides, asterisks multiply.</summary>
    private int TakeAsterisks(int at)
    {
        var end = at;
        while (end < _text.Length && _text[end] == '*')
            end++;
        var (length, before, after) = (end - at, at == 0 ? ' ' : _text[at - 1], end == _text.Length ? ' ' : _text[end]);
        if (length > LongestMark)
            return end;
        if (_opened[length] >= 0 && !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after))
        {
            var start = _opened[length];
            Drop(start, length);
            Drop(at, length);
            for (var i = 1; i <= LongestMark; i++)
                _opened[i] = _opened[i] >= start ? None : _opened[i];
        }
        else if (!char.IsWhiteSpace(after) && !char.IsLetterOrDigit(before))
            _opened[length] = at;
        return end;
    }

    private int TakeLink(int at)
    {
        var start = _bracket;
        _bracket = None;
        if (start < 0 || at + 1 >= _text.Length || _text[at + 1] != '(' || EndOfAddress(at + 2) is not (>= 0 and var end))
            return at + 1;
        var isPicture = start > 0 && _text[start - 1] == '!';
        HadMedia |= isPicture;
        Drop(isPicture ? start - 1 : start, isPicture ? 2 : 1);
        Drop(at, end + 1 - at);
        return end + 1;
    }

    /// <summary>The bracket that closes an address, which may hold pairs of brackets.</summary>
    private int EndOfAddress(int from)
    {
        var depth = 0;
        for (var i = from; i < _text.Length && i - from < LongestAddress; i++)
        {
            if (_text[i] == '(')
                depth++;
            else if (_text[i] == ')' && depth-- == 0)
                return i;
        }
        return None;
    }

    private void Drop(int start, int length) => _dropped.Add((start, length));

    private string Result()
    {
        var kept = new StringBuilder(_text.Length);
        var at = 0;
        foreach (var (start, length) in _dropped.OrderBy(d => d.Start))
        {
            kept.Append(_text, at, start - at);
            at = start + length;
        }
        return kept.Append(_text, at, _text.Length - at).ToString();
    }
}
