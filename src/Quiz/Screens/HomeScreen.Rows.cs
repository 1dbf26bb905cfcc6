using System.Globalization;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Hosting;

namespace Quiz.Screens;

/// <summary>Where the entries of the menu stand.</summary>
public sealed partial record HomeScreen
{
    private void DrawRow(Canvas menu, MenuRow row)
    {
        var (y, index) = (row.Y, row.Entry);
        if (row.IsHeading)
        {
            menu.Text(1, y, Heading(Entries[index].Section), Look.Theme.Title);
            return;
        }
        var (width, isSelected) = (menu.Size.Columns, index == SelectedIndex);
        var style = isSelected ? Look.Theme.Selected : Look.Theme.Text;
        menu.Fill(new(0, y, width, 1), style);
        menu.Text(1, y, isSelected ? menu.Glyphs.Chevron : " ", style);
        if (isSelected)
            menu.Focus(1, y);
        if (index < MostNumbered)
            menu.Text(NameColumn - 2, y, (index + 1).ToString(CultureInfo.InvariantCulture), isSelected ? style : Look.Theme.Muted);
        menu.Text(NameColumn, y, Entries[index].Name, style);
        menu.Text(DetailColumn, y, TextLayout.TruncateAtWord(Entries[index].Detail, width - DetailColumn - MarkRoom), isSelected ? style : Look.Theme.Muted);
    }

    /// <summary>Where each entry stands in the menu, and each heading (the complement of its first entry's index); scrolled so that the selected one shows.</summary>
    private List<MenuRow> Rows()
    {
        var rows = new List<MenuRow>();
        var (y, entries) = (0, Entries);
        for (var i = 0; i < entries.Length; i++)
        {
            if (i == 0 || entries[i].Section != entries[i - 1].Section)
            {
                y += i == 0 ? 0 : 1;
                rows.Add(new(y++, i, IsHeading: true));
            }
            rows.Add(new(y++, i, IsHeading: false));
        }
        var selected = rows.First(row => row.Entry == SelectedIndex && !row.IsHeading).Y;
        var above = Math.Max(0, selected - (BodySize.Rows - MenuTop) + 1);
        return [.. rows.Select(row => row with { Y = row.Y - above }).Where(row => row.Y >= 0)];
    }

    private (Screen, Effect?) Clicked(int row)
    {
        if (Rows().Where(r => !r.IsHeading && r.Y == row - RowsAbove - MenuTop).Select(r => (int?)r.Entry).FirstOrDefault() is not { } hit)
            return (this, null);
        return hit == SelectedIndex ? Entries[hit].Choose(this) : (this with { Selected = hit }, null);
    }

    /// <summary>A row of the menu: an entry, or the heading of the section that begins with it.</summary>
    private readonly record struct MenuRow(int Y, int Entry, bool IsHeading)
    {
        /// <summary>Whether it is the heading above all, so that nothing was scrolled away.</summary>
        public bool IsFirst => IsHeading && Entry == 0;
    }
}
