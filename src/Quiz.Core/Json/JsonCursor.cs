using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Quiz.Core.Text;

namespace Quiz.Core.Json;

/// <summary>
/// Walks a JSON text once, strictly by RFC 8259, and reports what is not as wanted at its place, then reads on.
/// Before a value is read the cursor stands on its first token, afterwards on its last.
/// </summary>
public ref partial struct JsonCursor
{
    public const int MostDepth = 32;

    private readonly byte[] _bytes;
    private readonly int _validLength;
    private readonly HashSet<string> _interned = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _internedBySpan;
    private Utf8JsonReader _reader;
    /// <summary>Where texts are decoded to be looked at; made when first needed.</summary>
    private char[]? _room;

    public JsonCursor(byte[] bytes, ProblemCollector problems)
    {
        _bytes = bytes;
        _validLength = LengthOfValidUtf8(bytes);
        _reader = new(bytes.AsSpan(0, _validLength), isFinalBlock: true, new JsonReaderState(new() { MaxDepth = MostDepth }));
        _internedBySpan = _interned.GetAlternateLookup<ReadOnlySpan<char>>();
        Problems = problems;
        Property = "";
    }

    public ProblemCollector Problems { get; }
    public readonly JsonTokenType Token => _reader.TokenType;
    /// <summary>Where the current token begins, in bytes.</summary>
    public readonly int Offset => (int)_reader.TokenStartIndex;
    /// <summary>Where what was read last ends, in bytes.</summary>
    public readonly int End => (int)_reader.BytesConsumed;
    /// <summary>The property last entered, which messages name.</summary>
    public string Property { get; private set; }

    /// <exception cref="JsonException">The text is not JSON; <see cref="ReportSyntaxError"/> reports it.</exception>
    public bool Read() => _reader.Read();

    public void Skip() => _reader.Skip();

    /// <summary>Reads to the end of the text, where nothing but white space may follow.</summary>
    /// <returns>False where bytes follow that are not UTF-8.</returns>
    public bool ReadToEnd()
    {
        while (_reader.Read())
        {
        }
        return _validLength == _bytes.Length;
    }

    /// <summary>Reports what ended the reading, and where.</summary>
    public readonly void ReportSyntaxError()
    {
        var trouble = JsonTrouble.In(_bytes.AsSpan(0, _validLength), MostDepth);
        if (_validLength < _bytes.Length && (trouble is null || trouble.Offset == _validLength))
            Problems.AddLast(_validLength, ProblemCode.NotUtf8, FormattableString.Invariant($"byte 0x{_bytes[_validLength]:X2} is not valid UTF-8; save the file as UTF-8"));
        else
            Problems.AddLast(trouble!.Offset, trouble.IsOfDepth ? ProblemCode.TooDeep : ProblemCode.NotJson, trouble.Message);
    }

    public readonly void Report(ProblemCode code, string message) => Problems.Add(Offset, code, Property.Length == 0 ? message : $"\"{Property}\": {message}");

    public readonly void ReportFound(ProblemCode code, string wanted) => Report(code, $"found {Found()}, wanted {wanted}");

    /// <summary>Enters an object. When the value is none, that is reported, the value skipped, and false returned.</summary>
    /// <param name="what">What is wanted, where it is not called as the shape is.</param>
    public bool EnterObject(Shape shape, out ObjectReading opened, string? what = null)
    {
        opened = new(shape, Offset);
        if (Token == JsonTokenType.StartObject)
            return true;
        ReportFound(ProblemCode.WrongType, $"{what ?? shape.What}, an object {{...}}");
        Skip();
        return false;
    }

    /// <summary>Enters the object that a file is; what it lacks is told at the beginning of the file.</summary>
    public bool EnterFile(Shape shape, out ObjectReading opened)
    {
        var isObject = EnterObject(shape, out _);
        opened = new(shape, 0);
        return isObject;
    }

    /// <summary>Enters an array. When the value is none, that is reported, the value skipped, and false returned.</summary>
    public bool EnterArray(string what)
    {
        if (Token == JsonTokenType.StartArray)
            return true;
        ReportFound(ProblemCode.WrongType, $"{what}, in an array [...]");
        Skip();
        return false;
    }

    /// <summary>Moves to the next value of an array that was entered; false at its end.</summary>
    public bool NextElement() => _reader.Read() && Token != JsonTokenType.EndArray;

    /// <summary>
    /// Moves to the value of the next known property of an object that was entered; false at its end, where missing ones are reported.
    /// Unknown and doubled properties are reported and skipped, names beginning <c>x-</c> only skipped.
    /// </summary>
    public bool NextProperty(ref ObjectReading opened, out string name)
    {
        var shape = opened.Shape;
        while (_reader.Read() && Token == JsonTokenType.PropertyName)
        {
            if (_reader.ValueIsEscaped && TryGetString() is null)
            {
                Skip();
                continue;
            }
            var index = IndexOf(opened);
            if (index < 0)
            {
                SkipUnknown(shape);
                continue;
            }
            name = Property = shape.Names[index];
            if (!opened.Meet(index))
            {
                Report(ProblemCode.DoubledProperty, $"stands twice in {shape.What}");
                Skip();
                continue;
            }
            _reader.Read();
            return true;
        }
        opened.ReportMissing(Problems);
        name = "";
        return false;
    }

    /// <summary>After an inner object or array was read: messages name the outer property again.</summary>
    public void BackTo(string property) => Property = property;

    private readonly int IndexOf(in ObjectReading opened)
    {
        for (var rank = 0; rank < opened.Shape.Names.Length; rank++)
        {
            var index = opened.Likely(rank);
            if (_reader.ValueTextEquals(opened.Shape.Utf8Name(index)))
                return index;
        }
        return -1;
    }

    private void SkipUnknown(Shape shape)
    {
        if (TryGetString() is { } unknown && !unknown.StartsWith("x-", StringComparison.Ordinal))
        {
            var meant = Problems.DidYouMean(unknown, shape.Names);
            Problems.Add(Offset, ProblemCode.UnknownProperty, $"\"{ForeignText.Clean(unknown, 64)}\" is no property of {shape.What}{(meant.Length > 0 ? meant : shape.Known)}");
        }
        Skip();
    }

    private readonly string? TryGetString()
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException) // the only thing wrong can be an escaped half of a surrogate pair
        {
            ReportHalfPair();
            return null;
        }
    }

    private readonly void ReportHalfPair() => Problems.Add(Offset, ProblemCode.HalfSurrogate, "holds half of a surrogate pair (\\uD800 to \\uDFFF), which is no character");

    private readonly string Found() => Token switch
    {
        JsonTokenType.String => $"\"{ForeignText.Clean(TryGetString() ?? "", 60)}\"",
        JsonTokenType.Number => Encoding.UTF8.GetString(_reader.ValueSpan[..Math.Min(_reader.ValueSpan.Length, 60)]),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartArray => "an array",
        _ => "an object",
    };

    internal static int LengthOfValidUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return bytes.Length;
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == System.Buffers.OperationStatus.Done)
            at += used;
        return at;
    }
}
