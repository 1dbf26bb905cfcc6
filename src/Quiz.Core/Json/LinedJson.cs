using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Token = Newtonsoft.Json.JsonToken;

namespace Quiz.Core.Json;

/// <summary>Writes JSON as packs are written by hand: a space deep for each level, and each item on a line of its own.</summary>
public sealed class LinedJson : JsonTextWriter
{
    /// <summary>The level of items in a pack.</summary>
    public const int ItemLevel = 2;

    /// <summary>No pack has so many levels that an indent is longer.</summary>
    private static readonly string LineStart = $"\n{new string(' ', JsonCursor.MostDepth)}";

    private readonly TextWriter _text;
    private Place _place = Place.First;

    /// <summary>What an indent stands before: the first value of an object or array, another, or the end.</summary>
    private enum Place { First, Next, End }

    internal LinedJson(TextWriter text)
        : base(text)
    {
        _text = text;
        Formatting = Formatting.Indented;
    }

    /// <summary>Values down to this level stand on lines of their own, deeper ones beside each other.</summary>
    public int LineLevel { get; set; } = ItemLevel;

    public static byte[] Write(Action<LinedJson> write)
    {
        var bytes = new BytePieces();
        using (var text = TextOver(bytes))
        {
            using (var json = new LinedJson(text) { CloseOutput = false })
                write(json);
            text.Write('\n');
        }
        var all = new byte[bytes.Length];
        bytes.MoveTo(all);
        return all;
    }

    /// <summary>UTF-8, in which half of a surrogate pair stands as U+FFFD.</summary>
    internal static StreamWriter TextOver(Stream stream) => new(stream, new UTF8Encoding(false));

    public override void WriteStartObject() => Opened(base.WriteStartObject);

    public override void WriteStartArray() => Opened(base.WriteStartArray);

    /// <summary>As JSON has it, and a whole number without a point.</summary>
    public override void WriteValue(double value) => WriteRawValue(
        value == Math.Floor(value) && Math.Abs(value) < 1e15 ? value.ToString("0", CultureInfo.InvariantCulture) : value.ToString("R", CultureInfo.InvariantCulture));

    protected override void WriteValueDelimiter()
    {
        _place = Place.Next;
        base.WriteValueDelimiter();
    }

    protected override void WriteIndent()
    {
        var isEnd = _place == Place.End;
        if (isEnd ? Top < LineLevel : Top <= LineLevel)
            _text.Write(LineStart.AsSpan(0, Top + 1));
        else if (_place == Place.Next)
            _text.Write(' ');
        _place = Place.End;
    }

    protected override void WriteEnd(Token token)
    {
        base.WriteEnd(token);
        _place = Place.End;
    }

    private void Opened(Action open)
    {
        open();
        _place = Place.First;
    }
}
