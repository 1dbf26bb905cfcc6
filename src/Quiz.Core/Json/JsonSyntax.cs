using System.Buffers;
using System.Globalization;

namespace Quiz.Core.Json;

/// <summary>The grammar of RFC 8259 as a walk over a text: what Newtonsoft's lenient reader may be given, and where the first character stands that it may not.</summary>
internal ref struct JsonSyntax
{
    private const int MostDigits = 300;

    private static readonly SearchValues<char> EndsPlainText = SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c), '"', '\\', .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    private readonly ReadOnlySpan<char> _text;
    private readonly int _mostDepth;
    private int _at;
    private int? _half;
    private JsonErrorKind? _kind;

    private JsonSyntax(ReadOnlySpan<char> text, int mostDepth)
    {
        _text = text;
        _mostDepth = mostDepth;
    }

    /// <summary>Null for a text that is one value of JSON.</summary>
    public static JsonError? ErrorIn(ReadOnlySpan<char> text, int mostDepth)
    {
        var syntax = new JsonSyntax(text, mostDepth);
        if (syntax.Value(0) && syntax.Space() == '\0' && syntax._at == text.Length)
            return syntax._half is { } half ? JsonError.At(text, half, JsonErrorKind.HalfSurrogate) : null;
        return JsonError.At(text, syntax._at, syntax._kind ?? (syntax._at == text.Length ? JsonErrorKind.EndsTooEarly : JsonErrorKind.NotJson));
    }

    /// <summary>The character to come; a zero, which stands nowhere in JSON, at the end.</summary>
    private readonly char Next => _at < _text.Length ? _text[_at] : '\0';

    private bool Value(int depth) => Space() switch
    {
        '{' => Enter(depth) && Members(depth + 1),
        '[' => Enter(depth) && Items(depth + 1),
        '"' => Text(),
        't' => Word("true"),
        'f' => Word("false"),
        'n' => Word("null"),
        '-' or (>= '0' and <= '9') => Number(),
        _ => false,
    };

    private bool Enter(int depth)
    {
        if (depth == _mostDepth)
            _kind = JsonErrorKind.TooLarge;
        else
            _at++;
        return _kind is null;
    }

    private bool Members(int depth)
    {
        if (Space() == '}')
            return Take('}');
        do
        {
            if (Space() != '"' || !Text() || Space() != ':' || !Take(':') || !Value(depth))
                return false;
        }
        while (Space() == ',' && Take(','));
        return Take('}');
    }

    private bool Items(int depth)
    {
        if (Space() == ']')
            return Take(']');
        do
        {
            if (!Value(depth))
                return false;
        }
        while (Space() == ',' && Take(','));
        return Take(']');
    }

    private bool Text()
    {
        _at++;
        while (true)
        {
            _at = _text[_at..].IndexOfAny(EndsPlainText) is >= 0 and var plain ? _at + plain : _text.Length;
            var (start, next) = (_at, Next);
            if (next < ' ')
                return false;
            _at++;
            if (next == '"')
                return true;
            if (next == '\\' && !Escape(out next))
                return false;
            if (char.IsHighSurrogate(next) && IsLowToCome(start))
                continue;
            if (char.IsSurrogate(next))
                _half ??= start;
        }
    }

    /// <summary>Whether the second half of a pair follows, written as the first was; it is then passed.</summary>
    private bool IsLowToCome(int start)
    {
        var back = _at;
        if (_text[start] != '\\' ? char.IsLowSurrogate(Next) : Next == '\\' && ++_at < _text.Length && Next == 'u' && Escape(out var low) && char.IsLowSurrogate(low))
        {
            _at += _text[start] == '\\' ? 0 : 1;
            return true;
        }
        _at = back;
        return false;
    }

    /// <summary>What follows a backslash.</summary>
    /// <param name="escaped">The code unit that is written by its number; else a space.</param>
    private bool Escape(out char escaped)
    {
        escaped = ' ';
        if (!"\"\\/bfnrtu".Contains(Next, StringComparison.Ordinal))
            return false;
        if (_text[_at++] != 'u')
            return true;
        for (var i = 0; i < 4; i++, _at++)
        {
            if (!char.IsAsciiHexDigit(Next))
                return false;
        }
        escaped = (char)ushort.Parse(_text[(_at - 4).._at], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return true;
    }

    private bool Word(string word)
    {
        var common = _text[_at..].CommonPrefixLength(word);
        _at += common;
        return common == word.Length;
    }

    private bool Number()
    {
        var start = _at;
        _at += Next == '-' ? 1 : 0;
        if (!(Next == '0' ? Take('0') : Digits()) || (Next == '.' && !(Take('.') && Digits())))
            return false;
        if (Next is 'e' or 'E')
        {
            _at++;
            _at += Next is '+' or '-' ? 1 : 0;
            if (!Digits())
                return false;
        }
        _kind = _at - start > MostDigits ? JsonErrorKind.TooLarge : null;
        return _kind is null;
    }

    private bool Digits()
    {
        var start = _at;
        while (char.IsAsciiDigit(Next))
            _at++;
        return _at > start;
    }

    private bool Take(char wanted)
    {
        if (Next != wanted)
            return false;
        _at++;
        return true;
    }

    /// <summary>Passes white space.</summary>
    /// <returns>The character after it.</returns>
    private char Space()
    {
        while (Next is ' ' or '\t' or '\n' or '\r')
            _at++;
        return Next;
    }
}
