using System.Collections.Immutable;
using Quiz.Core.Text;
using Quiz.Drawing;

namespace Quiz.Screens.Lessons;

/// <summary>A text of a page with what stands before it.</summary>
/// <param name="Link">An address that the text leads to.</param>
internal sealed record BigCell(string Text, Style Style, string Lead = "", Style LeadStyle = default, WebAddress? Link = null);

/// <summary>A page in letters of several sizes, some of it in two columns; what is longer than its place scrolls.</summary>
internal sealed class BigPage
{
    private const int BetweenColumns = 2;

    /// <summary>Where less is left beside what stands before a text, the text begins below it.</summary>
    private const int LeastBeside = 14;
    private const int Indent = 4;
    private readonly List<(ImmutableArray<BigCell> Cells, BigScale Scale)> _parts = [];
    private readonly Dictionary<int, ImmutableArray<Line>> _lines = [];

    private sealed record Segment(int X, string Text, Style Style, WebAddress? Link = null);

    private sealed record Line(ImmutableArray<Segment> Segments, BigScale Scale)
    {
        public int Rows => BigText.RowsOf(Scale);
    }

    /// <summary>Whether every text can be drawn in large letters.</summary>
    public static bool CanGrow(IEnumerable<BigCell> cells, Glyphs glyphs) => !glyphs.IsAscii && !glyphs.AsciiText && cells.All(c => BigText.Has(c.Text) && BigText.Has(c.Lead));

    public BigPage Add(string text, Style style, BigScale scale = BigScale.Plain, string lead = "", Style leadStyle = default, string? link = null) => Add([new(text, style, lead, leadStyle, WebAddress.Of(link))], scale);

    /// <summary>Texts beside each other.</summary>
    public BigPage Add(ImmutableArray<BigCell> cells, BigScale scale)
    {
        _lines.Clear();
        _parts.Add((cells, scale));
        return this;
    }

    public BigPage Gap() => Add("", default);

    public int Rows(int width) => Lines(width).Sum(line => line.Rows);

    /// <summary>Whether it fits whole, with no word broken.</summary>
    public bool Fits(Size size)
    {
        foreach (var (cells, scale) in _parts)
        {
            var width = WidthOf(cells, size.Columns);
            if (scale != BigScale.Plain && cells.Any(cell => cell.Text.Split(' ').Any(word => BigText.Width(word, scale) > width - LeadWidth(cell, scale))))
                return false;
        }
        return Rows(size.Columns) <= size.Rows;
    }

    /// <summary>The farthest that can be scrolled to, in rows.</summary>
    public int LastOffset(Size size) => Rows(size.Columns) is var rows && rows <= size.Rows ? 0 : rows - size.Rows + 1;

    /// <summary>Draws from a row on; where there is more, the last row says so.</summary>
    public void Draw(Canvas canvas, int offset, Look look)
    {
        var (columns, rows) = canvas.Size;
        var all = Rows(columns);
        var shown = all <= rows ? rows : rows - 1;
        var from = all <= rows ? 0 : Math.Clamp(offset, 0, all - shown);
        var area = canvas.Sub(new(0, 0, columns, shown));
        var y = -from;
        foreach (var line in Lines(columns))
        {
            foreach (var segment in line.Segments)
            {
                var style = segment.Style == default ? look.Theme.Text : segment.Style;
                BigText.Draw(area, segment.X, y, segment.Text, line.Scale, canvas.Linked(style, segment.Link));
            }
            y += line.Rows;
        }
        if (all <= rows)
            return;
        var below = all - from - shown;
        canvas.Text(0, rows - 1, below > 0 ? $"{canvas.Glyphs.Down} {look.Language.MoreLines(below)}" : $"{canvas.Glyphs.Up} {look.Language.EndOfPage}", look.Theme.Accent);
    }

    private static int WidthOf(ImmutableArray<BigCell> cells, int columns) => (columns - (BetweenColumns * (cells.Length - 1))) / cells.Length;

    private static int LeadWidth(BigCell cell, BigScale scale) => cell.Lead.Length == 0 ? 0 : BigText.Width(cell.Lead, scale) + (scale == BigScale.Plain ? 0 : 1);

    private ImmutableArray<Line> Lines(int columns)
    {
        if (!_lines.TryGetValue(columns, out var lines))
            _lines[columns] = lines = [.. _parts.SelectMany(part => LinesOf(part.Cells, part.Scale, columns))];
        return lines;
    }

    private static IEnumerable<Line> LinesOf(ImmutableArray<BigCell> cells, BigScale scale, int columns)
    {
        var width = WidthOf(cells, columns);
        if (cells is [{ Lead.Length: > 0 } only] && scale == BigScale.Plain && width - LeadWidth(only, scale) < Math.Min(LeastBeside, TextWidth.Of(only.Text)))
        {
            var below = new BigCell(only.Text, only.Style, new string(' ', Indent), Link: only.Link);
            return [.. LinesOf([new(only.Lead.TrimEnd(' '), only.LeadStyle == default ? only.Style : only.LeadStyle)], scale, columns), .. LinesOf([below], scale, columns)];
        }
        var wrapped = cells.Select(cell => BigText.Wrap(cell.Text, Math.Max(1, width - LeadWidth(cell, scale)), scale)).ToList();
        return Enumerable.Range(0, Math.Max(1, wrapped.Max(w => w.Count))).Select(row => LineOf(cells, wrapped, row, width, scale));
    }

    private static Line LineOf(ImmutableArray<BigCell> cells, List<IReadOnlyList<string>> wrapped, int row, int width, BigScale scale)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>();
        for (var i = 0; i < cells.Length; i++)
        {
            var left = i * (width + BetweenColumns);
            if (row == 0 && cells[i].Lead.Length > 0)
                segments.Add(new(left, cells[i].Lead, cells[i].LeadStyle == default ? cells[i].Style : cells[i].LeadStyle));
            if (row < wrapped[i].Count)
                segments.Add(new(left + LeadWidth(cells[i], scale), wrapped[i][row], cells[i].Style, cells[i].Link));
        }
        return new(segments.ToImmutable(), scale);
    }
}
