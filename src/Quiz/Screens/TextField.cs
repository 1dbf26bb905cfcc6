using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;

namespace Quiz.Screens;

/// <summary>One line of text being typed, with a cursor between clusters.</summary>
public sealed record TextField
{
    public const int DefaultLength = 200;

    /// <summary>At most this many UTF-16 units are kept.</summary>
    public int MaxLength { get; init; } = DefaultLength;

    public string Text { get; private init; } = "";

    /// <summary>An index into the text.</summary>
    public int Cursor { get; private init; }

    public bool IsEmpty => Text.Length == 0;

    /// <summary>A field that holds a text, with the cursor at its end.</summary>
    public static TextField With(string text, int maxLength = DefaultLength) => new TextField { MaxLength = maxLength }.Insert(text);

    /// <summary>Edits with the keys that fields have everywhere, and takes what is pasted; the same object where the message is none of these.</summary>
    public TextField Take(Msg message) => message switch
    {
        Pasted pasted => Insert(pasted.Text),
        KeyPressed { Key: { IsText: true } key } => Insert(key.Text),
        KeyPressed { Key: var key } => Take(key),
        _ => this,
    };

    /// <summary>Cleaned of control characters, and cut where it would be too long.</summary>
    public TextField Insert(string text)
    {
        var clean = ForeignText.Typed(text);
        var room = MaxLength - Text.Length;
        if (clean.Length > room)
        {
            clean = Clusters.Start(clean, room);
        }
        return clean.Length == 0 ? this : this with { Text = Text.Insert(Cursor, clean), Cursor = Cursor + clean.Length };
    }

    public TextField Left() => this with { Cursor = Before(Cursor) };

    public TextField Right() => this with { Cursor = After(Cursor) };

    public TextField Home() => this with { Cursor = 0 };

    public TextField End() => this with { Cursor = Text.Length };

    public TextField Backspace() => Remove(Before(Cursor), Cursor);

    public TextField Delete() => Remove(Cursor, After(Cursor));

    /// <summary>Deletes the word before the cursor, and the spaces after it.</summary>
    public TextField DeleteWord() => Remove(WordStart(), Cursor);

    public TextField DeleteToStart() => Remove(0, Cursor);

    public TextField DeleteToEnd() => Remove(Cursor, Text.Length);

    /// <summary>Draws one row as wide as asked, scrolled so that the cursor shows, and shows the cursor.</summary>
    public void Draw(Canvas canvas, int x, int y, int width, Style style)
    {
        canvas.Fill(new Rect(x, y, width, 1), style);
        var column = TextWidth.Of(Text.AsSpan(0, Cursor));
        var scrolled = Math.Max(0, column - width + 1);
        canvas.Sub(new Rect(x, y, width, 1)).Text(-scrolled, 0, Text, style);
        if (width > 0)
        {
            canvas.ShowCursor(x + column - scrolled, y);
        }
    }

    private TextField Take(Key key) => key switch
    {
        { Code: KeyCode.Left, Modifiers: 0 } or { Text: "b", Modifiers: Modifiers.Ctrl } => Left(),
        { Code: KeyCode.Right, Modifiers: 0 } or { Text: "f", Modifiers: Modifiers.Ctrl } => Right(),
        { Code: KeyCode.Left, Modifiers: Modifiers.Ctrl } or { Text: "b", Modifiers: Modifiers.Alt } => this with { Cursor = WordStart() },
        { Code: KeyCode.Right, Modifiers: Modifiers.Ctrl } or { Text: "f", Modifiers: Modifiers.Alt } => this with { Cursor = WordEnd() },
        { Code: KeyCode.Home } or { Text: "a", Modifiers: Modifiers.Ctrl } => Home(),
        { Code: KeyCode.End } or { Text: "e", Modifiers: Modifiers.Ctrl } => End(),
        { Code: KeyCode.Backspace, Modifiers: 0 } => Backspace(),
        { Code: KeyCode.Delete } or { Text: "d", Modifiers: Modifiers.Ctrl } => Delete(),
        { Code: KeyCode.Backspace, Modifiers: not 0 } or { Text: "w", Modifiers: Modifiers.Ctrl } => DeleteWord(),
        { Text: "u", Modifiers: Modifiers.Ctrl } => DeleteToStart(),
        { Text: "k", Modifiers: Modifiers.Ctrl } => DeleteToEnd(),
        _ => this,
    };

    private TextField Remove(int start, int end) => this with { Text = Text.Remove(start, end - start), Cursor = start };

    private int Before(int index)
    {
        int start = 0, at = 0;
        foreach (var cluster in Clusters.Of(Text))
        {
            if (at >= index)
            {
                break;
            }
            start = at;
            at += cluster.Text.Length;
        }
        return start;
    }

    private int After(int index)
    {
        var at = 0;
        foreach (var cluster in Clusters.Of(Text))
        {
            at += cluster.Text.Length;
            if (at > index)
            {
                break;
            }
        }
        return at;
    }

    private int WordStart()
    {
        var at = Cursor;
        while (at > 0 && Text[at - 1] == ' ')
        {
            at--;
        }
        while (at > 0 && Text[at - 1] != ' ')
        {
            at--;
        }
        return at;
    }

    private int WordEnd()
    {
        var at = Cursor;
        while (at < Text.Length && Text[at] == ' ')
        {
            at++;
        }
        while (at < Text.Length && Text[at] != ' ')
        {
            at++;
        }
        return at;
    }
}
