using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Quiz.Core.Text;

namespace Quiz.Core.Json;

public ref partial struct JsonCursor
{
    /// <summary>In bytes, and so at most in characters.</summary>
    private const int MostOfShort = 128;

    /// <summary>A text of one to 4,000 characters; null when it is none, which is reported.</summary>
    public string? Text(string wanted = "a text")
    {
        if (Token != JsonTokenType.String)
        {
            ReportFound(ProblemCode.WrongType, wanted);
            Skip();
            return null;
        }
        if (_reader.ValueSpan.Length == 0)
        {
            Report(ProblemCode.EmptyText, $"found an empty text, wanted {wanted}");
            return null;
        }
        if (_reader.ValueIsEscaped && _reader.ValueSpan.Length > EscapedText.MostBytesOfCharacter * ForeignText.MostCharacters)
        {
            // A text that is too long however it is written is not made at all: it may be as large as the file.
            if (EscapedText.TryCount(_reader.ValueSpan, out var characters))
                ReportTooLong(characters);
            else
                ReportHalfPair();
            return null;
        }
        if (TryGetString() is not { } text)
            return null;
        if (text.Length > ForeignText.MostCharacters && ForeignText.CountCharacters(text) is > ForeignText.MostCharacters and var count)
            ReportTooLong(count);
        else if (ForeignText.IndexOfForbidden(text) is >= 0 and var bad)
            Report(ProblemCode.ForbiddenCharacter, $"holds {ForeignText.CodeOf(text[bad])}, a control or invisible character that is not allowed");
        else
            return text;
        return null;
    }

    private readonly void ReportTooLong(int characters) =>
        Report(ProblemCode.TextTooLong, FormattableString.Invariant($"has {characters} characters, at most {ForeignText.MostCharacters} are allowed"));

    /// <summary>The same of a long text, of which no string is made before it is asked for.</summary>
    internal FileText? FileText()
    {
        if (Token == JsonTokenType.String && !_reader.ValueIsEscaped && _reader.ValueSpan.Length is > 0 and <= ForeignText.MostCharacters)
        {
            _room ??= new char[ForeignText.MostCharacters];
            if (ForeignText.IndexOfForbidden(_room.AsSpan(0, _reader.CopyString(_room))) < 0)
                return new(_bytes, Offset + 1, _reader.ValueSpan.Length);
        }
        return Text() is { } text ? new(text) : null;
    }

    /// <summary>A short text that often recurs, as ids do: equal ones are kept once.</summary>
    public string? Word(string wanted)
    {
        if (!IsShort)
            return Text(wanted);
        Span<char> buffer = stackalloc char[MostOfShort];
        if (_internedBySpan.TryGetValue(buffer[.._reader.CopyString(buffer)], out var known))
            return known;
        if (Text(wanted) is not { } text)
            return null;
        _interned.Add(text);
        return text;
    }

    /// <summary>Looks a short text up before a string is made of it.</summary>
    /// <param name="known">By ordinal comparison.</param>
    public readonly bool TryFind<T>(Dictionary<string, T> known, [NotNullWhen(true)] out T? found) where T : class
    {
        found = null;
        if (!IsShort)
            return false;
        Span<char> buffer = stackalloc char[MostOfShort];
        return known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(buffer[.._reader.CopyString(buffer)], out found);
    }

    /// <summary>A text of so few bytes that its characters fit where short ones are looked up.</summary>
    private readonly bool IsShort => Token == JsonTokenType.String && !_reader.ValueIsEscaped && _reader.ValueSpan.Length is > 0 and <= MostOfShort;

    /// <summary>A short text of a certain form; null when it is none, which is reported.</summary>
    public string? Matching(ProblemCode code, string wanted, Func<string, bool> isFine) => Checked(Word(wanted), code, wanted, isFine);

    private readonly string? Checked(string? text, ProblemCode code, string wanted, Func<string, bool> isFine)
    {
        if (text is null || isFine(text))
            return text;
        ReportFound(code, wanted);
        return null;
    }

    public bool? Flag()
    {
        if (Token is JsonTokenType.True or JsonTokenType.False)
            return Token == JsonTokenType.True;
        ReportFound(ProblemCode.WrongType, "true or false");
        Skip();
        return null;
    }

    /// <param name="code">Of a number that is not fine.</param>
    public double? Number(string wanted, Func<double, bool> isFine, ProblemCode code = ProblemCode.NumberOutOfRange)
    {
        if (Token == JsonTokenType.Number && _reader.TryGetDouble(out var number) && double.IsFinite(number) && isFine(number))
            return number;
        ReportFound(Token == JsonTokenType.Number ? code : ProblemCode.WrongType, wanted);
        Skip();
        return null;
    }

    /// <summary>One of some words; null for another, which is reported.</summary>
    public T? OneOf<T>(ImmutableArray<(string Word, T Value)> words) where T : struct
    {
        var wanted = string.Join(", ", words.Select(w => w.Word));
        if (Word(wanted) is not { } text)
            return null;
        foreach (var (word, value) in words)
        {
            if (word == text)
                return value;
        }
        ReportFound(ProblemCode.NotOneOf, $"one of {wanted}{Problems.DidYouMean(text, [.. words.Select(w => w.Word)])}");
        return null;
    }

    /// <summary>A list of texts; what is none is reported and left out.</summary>
    public ImmutableArray<string> Texts(string wanted, Func<string, bool>? isFine = null)
    {
        if (!EnterArray(wanted))
            return [];
        var texts = ImmutableArray.CreateBuilder<string>();
        while (NextElement())
        {
            if ((isFine is null ? Word(wanted) : Matching(ProblemCode.WrongId, wanted, isFine)) is { } text)
                texts.Add(text);
        }
        return texts.ToImmutable();
    }
}
