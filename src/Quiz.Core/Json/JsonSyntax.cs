using System.Buffers;
using System.Globalization;

namespace Quiz.Core.Json;

/// <summary>The grammar of RFC 8259 as a walk over a text: what Newtonsoft's lenient reader may be given, and for either reader where the first character stands that may not, and what should.</summary>
internal ref struct JsonSyntax
{
    private const int MostDigits = 300;

    private static readonly SearchValues<byte> EndsPlainText = SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (byte)c), (byte)'"', (byte)'\\']);

    private readonly ReadOnlySpan<byte> _text;
    private readonly int _mostDepth;
    private readonly int _mostDigits;
    private readonly bool _isLenient;
    private int _at;
    private int? _half;
    private JsonErrorKind? _kind;
    private JsonWanted _wanted;

    private JsonSyntax(ReadOnlySpan<byte> text, int mostDepth, int mostDigits, bool isLenient)
    {
        _text = text;
        (_mostDepth, _mostDigits, _isLenient) = (mostDepth, mostDigits, isLenient);
    }

    /// <summary>Null for a text that is one value of JSON.</summary>
    public static JsonError? ErrorIn(ReadOnlySpan<byte> text, int mostDepth)
    {
        var syntax = new JsonSyntax(text, mostDepth, MostDigits, isLenient: false);
        if (syntax.IsWhole())
            return syntax._half is { } half ? JsonError.At(text, half, JsonErrorKind.HalfSurrogate) : null;
        return JsonError.At(text, syntax._at, syntax._kind ?? (syntax._at == text.Length ? JsonErrorKind.EndsTooEarly : JsonErrorKind.NotJson));
    }

    /// <summary>Where a text stops being JSON, and what was wanted there; null for one that is JSON, with halves of surrogate pairs and numbers of any length.</summary>
    /// <param name="isLenient">Comments are passed over, and commas after the last value.</param>
    public static (int At, JsonWanted Wanted)? FaultIn(ReadOnlySpan<byte> text, int mostDepth, bool isLenient)
    {
        var syntax = new JsonSyntax(text, mostDepth, int.MaxValue, isLenient);
        return syntax.IsWhole() ? null : (syntax._at, syntax._wanted);
    }

    private bool IsWhole()
    {
        Space();
        if (_at == _text.Length)
            return Lacks(JsonWanted.Anything);
        if (!Value(0))
            return false;
        Space();
        return _at == _text.Length || Lacks(JsonWanted.End);
    }

    /// <summary>False, and keeps what should stand here.</summary>
    private bool Lacks(JsonWanted wanted)
    {
        _wanted = wanted;
        return false;
    }

    /// <summary>The character to come; a zero, which stands nowhere in JSON, at the end.</summary>
    private readonly char Next => _at < _text.Length ? (char)_text[_at] : '\0';

    private bool Value(int depth) => Space() switch
    {
        '{' => Enter(depth) && Members(depth + 1),
        '[' => Enter(depth) && Items(depth + 1),
        '"' => Text(),
        't' => Word("true"u8),
        'f' => Word("false"u8),
        'n' => Word("null"u8),
        '-' or (>= '0' and <= '9') => Number(),
        _ => Lacks(JsonWanted.Value),
    };

    private bool Enter(int depth)
    {
        if (depth == _mostDepth)
        {
            _kind = JsonErrorKind.TooLarge;
            return Lacks(JsonWanted.LessDepth);
        }
        _at++;
        return true;
    }

    private bool Members(int depth)
    {
        if (Space() == '}')
            return Take('}');
        do
        {
            if (_isLenient && Space() == '}')
                return Take('}');
            if (!Name() || !Value(depth))
                return false;
        }
        while (Space() == ',' && Take(','));
        return Take('}') || Lacks(JsonWanted.CommaOrBrace);
    }

    /// <summary>The name of a property, and the colon after it.</summary>
    private bool Name()
    {
        if (Space() != '"')
            return Lacks(JsonWanted.Name);
        if (!Text())
            return false;
        WhiteSpace();
        return Take(':') || Lacks(JsonWanted.Colon);
    }

    private bool Items(int depth)
    {
        if (Space() == ']')
            return Take(']');
        do
        {
            if (_isLenient && Space() == ']')
                return Take(']');
            if (!Value(depth))
                return false;
        }
        while (Space() == ',' && Take(','));
        return Take(']') || Lacks(JsonWanted.CommaOrBracket);
    }

    private bool Text()
    {
        _at++;
        while (true)
        {
            _at = _text[_at..].IndexOfAny(EndsPlainText) is >= 0 and var plain ? _at + plain : _text.Length;
            var start = _at;
            if (Next < ' ')
                return Lacks(JsonWanted.EndOfText);
            if (_text[_at++] == '"')
                return true;
            if (!Escape(out var unit))
                return false;
            if (char.IsSurrogate(unit) && !(char.IsHighSurrogate(unit) && IsLowToCome()))
                _half ??= start;
        }
    }

    /// <summary>Whether the second half of a pair follows; it is then passed.</summary>
    private bool IsLowToCome()
    {
        var back = _at;
        if (Take('\\') && Next == 'u' && Escape(out var low) && char.IsLowSurrogate(low))
            return true;
        _at = back;
        return false;
    }

    /// <summary>What follows a backslash.</summary>
    /// <param name="escaped">The code unit that is written by its number; else a space.</param>
    private bool Escape(out char escaped)
    {
        escaped = ' ';
        if (!"\"\\/bfnrtu".Contains(Next, StringComparison.Ordinal))
            return Lacks(JsonWanted.Escape);
        if (!Take('u'))
        {
            _at++;
            return true;
        }
        for (var i = 0; i < 4; i++, _at++)
        {
            if (!char.IsAsciiHexDigit(Next))
                return Lacks(JsonWanted.HexDigit);
        }
        escaped = (char)ushort.Parse(_text[(_at - 4).._at], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return true;
    }

    private bool Word(ReadOnlySpan<byte> word)
    {
        var common = _text[_at..].CommonPrefixLength(word);
        _at += common;
        return common == word.Length || Lacks(JsonWanted.Word);
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
        _kind = _at - start > _mostDigits ? JsonErrorKind.TooLarge : null;
        return _kind is null;
    }

    private bool Digits()
    {
        var start = _at;
        while (char.IsAsciiDigit(Next))
            _at++;
        return _at > start || Lacks(JsonWanted.Digit);
    }

    private bool Take(char wanted)
    {
        if (Next != wanted)
            return false;
        _at++;
        return true;
    }

    /// <summary>Passes white space, and where they are allowed comments.</summary>
    /// <returns>The character after it.</returns>
    private char Space()
    {
        WhiteSpace();
        while (_isLenient && Comment())
            WhiteSpace();
        return Next;
    }

    private void WhiteSpace()
    {
        while (Next is ' ' or '\t' or '\n' or '\r')
            _at++;
    }

    private bool Comment()
    {
        var rest = _text[_at..];
        if (rest.StartsWith("/*"u8) && rest[2..].IndexOf("*/"u8) is >= 0 and var end)
            _at += end + 4;
        else if (rest.StartsWith("//"u8) && rest.IndexOfAny((byte)'\n', (byte)'\r') is var lineEnd && !HasSeparator(lineEnd < 0 ? rest : rest[..lineEnd]))
            _at = lineEnd < 0 ? _text.Length : _at + lineEnd;
        else
            return false;
        return true;
    }

    /// <summary>Whether a line has a line or paragraph separator, which .NET's reader refuses in comments.</summary>
    private static bool HasSeparator(ReadOnlySpan<byte> line) => line.IndexOf("\u2028"u8) >= 0 || line.IndexOf("\u2029"u8) >= 0;
}
