using System.Collections.Immutable;
using Quiz.Terminal;

namespace Quiz.Screens;

/// <summary>An entry of a list: what stands before it, and its text, which is wrapped.</summary>
public readonly record struct ListItem(string Lead, string Text);

/// <summary>Lists of wrapped entries; scrolled so that the selected one is seen whole.</summary>
/// <param name="Selected">-1 for none.</param>
public sealed record ItemList(ImmutableArray<ListItem> Items, int Selected)
{
    /// <returns>The rows that the list took.</returns>
    public int Draw(Canvas canvas, Look look)
    {
        var (width, height) = canvas.Size;
        var rows = Rows(canvas.Size);
        for (var y = 0; y < rows.Length; y++)
        {
            var style = rows[y].Item == Selected ? look.Theme.Selected : look.Theme.Text;
            canvas.Text(0, y, TextLayout.Pad(rows[y].Text, width), style);
        }
        if (rows is [{ Item: > 0 }, ..])
            canvas.Text(width - 1, 0, canvas.Glyphs.Up, look.Theme.Accent);
        if (rows is [.., var last] && last.Item < Items.Length - 1)
            canvas.Text(width - 1, height - 1, canvas.Glyphs.Down, look.Theme.Accent);
        return rows.Length;
    }

    /// <summary>The entry at a row of the place it is drawn in, or -1.</summary>
    public int ItemAt(int row, Size size)
    {
        var rows = Rows(size);
        return row >= 0 && row < rows.Length ? rows[row].Item : -1;
    }

    private ImmutableArray<(int Item, string Text)> Rows(Size size)
    {
        var wrapped = Items.Select(item => TextLayout.Wrap(item.Text, Math.Max(8, size.Columns - TextWidth.Of(item.Lead) - 1))).ToList();
        var rows = ImmutableArray.CreateBuilder<(int, string)>();
        for (var i = FirstShown(wrapped, size.Rows); i < Items.Length; i++)
        {
            var lead = Items[i].Lead;
            foreach (var line in wrapped[i].DefaultIfEmpty(""))
            {
                rows.Add((i, lead + line));
                lead = new string(' ', TextWidth.Of(Items[i].Lead));
            }
        }
        return [.. rows.Take(Math.Max(0, size.Rows))];
    }

    private int FirstShown(List<IReadOnlyList<string>> wrapped, int rows)
    {
        var (first, used) = (Math.Max(0, Selected), 0);
        for (var i = first; i >= 0 && i < wrapped.Count; i--)
        {
            used += Math.Max(1, wrapped[i].Count);
            if (used > rows)
                break;
            first = i;
        }
        return first;
    }
}
