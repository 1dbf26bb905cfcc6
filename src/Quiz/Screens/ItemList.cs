using System.Collections.Immutable;
using Quiz.Core.Text;
using Quiz.Drawing;

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
            canvas.Fill(new(0, y, width, 1), style);
            var margin = TextWidth.Of(Items[rows[y].Item].Lead);
            var lead = Items[rows[y].Item].Lead;
            if (rows[y].IsFirst)
                canvas.Text(0, y, lead, style);
            if (rows[y].IsFirst && rows[y].Item == Selected)
                canvas.Focus(TextWidth.Of(lead) - TextWidth.Of(lead.AsSpan().TrimStart()), y);
            canvas.Text(margin, y, rows[y].Text, style);
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

    private ImmutableArray<(int Item, bool IsFirst, string Text)> Rows(Size size)
    {
        var wrapped = Items.Select(item => TextLayout.Wrap(item.Text, Math.Max(8, size.Columns - TextWidth.Of(item.Lead) - 1))).ToList();
        var rows = ImmutableArray.CreateBuilder<(int, bool, string)>(Math.Max(0, size.Rows));
        for (var i = FirstShown(wrapped, size.Rows); i < Items.Length; i++)
        {
            for (var line = 0; line < wrapped[i].Count && rows.Count < size.Rows; line++)
                rows.Add((i, line == 0, wrapped[i][line]));
        }
        return rows.ToImmutable();
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
