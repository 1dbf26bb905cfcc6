using System.Collections.Immutable;

namespace Quiz.Terminal;

/// <summary>On which side of its column a text stands.</summary>
public enum Alignment
{
    Left,
    Right,
}

/// <summary>A column of a table, by its heading.</summary>
public sealed record Column(string Heading, Alignment Alignment = Alignment.Left);

/// <summary>Rows under headings; columns are as wide as their texts, the widest give way where there is too little room.</summary>
public sealed record Table(ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    private const int Gap = 2;
    private const int Narrowest = 3;

    /// <summary>The heading stands in the first row; below it the list's part of the rows, its selection in its own style.</summary>
    public void Draw(Canvas canvas, ListState? list = null, Style heading = default, Style text = default, Style selected = default)
    {
        var widths = Widths(canvas.Size.Columns);
        DrawRow(canvas, 0, [.. Columns.Select(column => column.Heading)], widths, heading);
        var height = canvas.Size.Rows - 1;
        var offset = list?.OffsetFor(height) ?? 0;
        for (var i = 0; i < height && offset + i < Rows.Length; i++)
        {
            var style = list?.Selected == offset + i ? selected : text;
            canvas.Fill(new Rect(0, i + 1, canvas.Size.Columns, 1), style);
            DrawRow(canvas, i + 1, Rows[offset + i], widths, style);
        }
    }

    private int[] Widths(int room)
    {
        var widths = new int[Columns.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = Rows.Where(row => i < row.Length).Select(row => TextWidth.Of(row[i])).Append(TextWidth.Of(Columns[i].Heading)).Max();
        }
        var over = widths.Sum() + (Gap * (widths.Length - 1)) - room;
        for (; over > 0 && widths.Length > 0 && widths.Max() > Narrowest; over--)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }
        return widths;
    }

    private void DrawRow(Canvas canvas, int y, ImmutableArray<string> cells, int[] widths, Style style)
    {
        var x = 0;
        for (var i = 0; i < Math.Min(widths.Length, cells.Length); i++)
        {
            var text = TextLayout.Truncate(cells[i], widths[i], canvas.Glyphs.Ellipsis);
            canvas.Text(x + (Columns[i].Alignment == Alignment.Right ? widths[i] - TextWidth.Of(text) : 0), y, text, style);
            x += widths[i] + Gap;
        }
    }
}
