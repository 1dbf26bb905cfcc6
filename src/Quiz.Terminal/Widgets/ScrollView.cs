namespace Quiz.Terminal;

/// <summary>How far a text that is higher than its place has been scrolled.</summary>
public sealed record ScrollView(int Offset = 0)
{
    public ScrollView Move(int by, int lines, int height) => new(Math.Clamp(Offset + by, 0, Math.Max(0, lines - height)));

    /// <summary>Moves with the keys that pages have everywhere, j, k and space too; the same object where the key is none of them.</summary>
    public ScrollView Take(Key key, int lines, int height) => key switch
    {
        { Code: KeyCode.Up, Modifiers: 0 } or { Text: "k", IsText: true } => Move(-1, lines, height),
        { Code: KeyCode.Down, Modifiers: 0 } or { Text: "j", IsText: true } => Move(1, lines, height),
        { Code: KeyCode.PageUp, Modifiers: 0 } => Move(1 - height, lines, height),
        { Code: KeyCode.PageDown, Modifiers: 0 } or { Text: " ", IsText: true } => Move(height - 1, lines, height),
        { Code: KeyCode.Home, Modifiers: 0 } => new(),
        { Code: KeyCode.End, Modifiers: 0 } => Move(lines, lines, height),
        _ => this,
    };

    /// <summary>Draws the lines that show; where not all do, the last column tells how far down they are.</summary>
    public void Draw(Canvas canvas, IReadOnlyList<string> lines, Style text = default, Style position = default)
    {
        var (width, height) = (canvas.Size.Columns, canvas.Size.Rows);
        var first = Math.Clamp(Offset, 0, Math.Max(0, lines.Count - height));
        var scrolls = lines.Count > height && width > 1;
        var inner = canvas.Sub(new Rect(0, 0, scrolls ? width - 1 : width, height));
        for (var y = 0; y < height && first + y < lines.Count; y++)
        {
            inner.Text(0, y, lines[first + y], text);
        }
        if (scrolls && height > 0)
        {
            DrawPosition(canvas, first, lines.Count, position);
        }
    }

    private static void DrawPosition(Canvas canvas, int first, int lines, Style style)
    {
        var (x, height) = (canvas.Size.Columns - 1, canvas.Size.Rows);
        var length = Math.Max(1, height * height / lines);
        var top = (int)Math.Round((height - length) * (first / (double)(lines - height)));
        for (var y = 0; y < height; y++)
        {
            canvas.Text(x, y, y >= top && y < top + length ? canvas.Glyphs.Bar : canvas.Glyphs.Vertical, style);
        }
    }
}
