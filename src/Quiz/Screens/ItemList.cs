using System.Collections.Immutable;
using Quiz.Terminal;

namespace Quiz.Screens;

/// <summary>An entry of a list: what stands before it, and its text, which is wrapped.</summary>
public readonly record struct ListItem(string Lead, string Text, Style? Style = null);

/// <summary>Draws lists of wrapped entries; scrolled so that the selected one is seen whole.</summary>
public static class ItemList
{
    /// <returns>The rows that the list took, and the first row of each entry; an entry out of sight has -1.</returns>
    public static (int Rows, ImmutableArray<int> Starts) Draw(Canvas canvas, IReadOnlyList<ListItem> items, int selected, Look look)
    {
        var width = canvas.Size.Columns;
        var wrapped = items.Select(item => TextLayout.Wrap(item.Text, Math.Max(8, width - TextWidth.Of(item.Lead) - 1))).ToList();
        var first = FirstShown(wrapped, selected, canvas.Size.Rows);
        var starts = new int[items.Count];
        Array.Fill(starts, -1);
        var y = 0;
        for (var i = first; i < items.Count && y < canvas.Size.Rows; i++)
        {
            starts[i] = y;
            var style = i == selected ? look.Theme.Selected : items[i].Style ?? look.Theme.Text;
            canvas.Fill(new(0, y, width, wrapped[i].Count), style);
            var margin = canvas.Text(0, y, items[i].Lead, style);
            foreach (var line in wrapped[i])
                canvas.Text(margin, y++, line, style);
        }
        if (first > 0)
            canvas.Text(width - 1, 0, canvas.Glyphs.Up, look.Theme.Muted);
        if (y >= canvas.Size.Rows && starts[^1] < 0)
            canvas.Text(width - 1, canvas.Size.Rows - 1, canvas.Glyphs.Down, look.Theme.Muted);
        return (y, [.. starts]);
    }

    private static int FirstShown(List<IReadOnlyList<string>> wrapped, int selected, int rows)
    {
        var (first, used) = (Math.Max(0, selected), 0);
        for (var i = Math.Max(0, selected); i >= 0; i--)
        {
            used += Math.Max(1, wrapped[i].Count);
            if (used > rows)
                break;
            first = i;
        }
        return first;
    }
}
