using System.Collections;
using System.Text;
using Quiz.Core.Text;

namespace Quiz.Drawing;

/// <summary>How large text is drawn; each is larger than the one before.</summary>
public enum BigScale
{
    /// <summary>Ordinary characters.</summary>
    Plain,

    /// <summary>Ordinary characters with a space between them.</summary>
    Spaced,

    /// <summary>Letters of dots that are a quarter of a cell: four rows, about two and a half columns.</summary>
    Quadrants,

    /// <summary>Letters of dots that are half a cell: four rows, about five columns.</summary>
    Halves,
}

/// <summary>Text in letters that are read from the back of a room.</summary>
public static class BigText
{
    private const int WordSpace = 3;
    private const string QuadrantSigns = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█";
    private const string HalfSigns = " ▀▄█";

    private static readonly ulong LeftColumn = ColumnMask(0);

    /// <summary>Whether every character has a shape; what has not is drawn in ordinary ones.</summary>
    public static bool Has(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (BigFont.ShapeOf(rune.Value) is null)
            {
                return false;
            }
        }
        return true;
    }

    public static int RowsOf(BigScale scale) => scale >= BigScale.Quadrants ? BigFont.Rows / 2 : 1;

    /// <summary>In columns.</summary>
    public static int Width(ReadOnlySpan<char> text, BigScale scale) => scale switch
    {
        BigScale.Plain => TextWidth.Of(text),
        BigScale.Spaced => Math.Max(0, TextWidth.Of(text) + CountClusters(text) - 1),
        BigScale.Quadrants => (Dots(text) + 1) / 2,
        _ => Dots(text),
    };

    /// <summary>Lines no wider than asked, broken at spaces, within words only where a word alone is too long.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width, BigScale scale)
    {
        if (scale == BigScale.Plain)
        {
            return TextLayout.Wrap(text, width);
        }
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Width(longer, scale) <= width)
            {
                line = longer;
                continue;
            }
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            line = Break(word, width, scale, lines);
        }
        if (line.Length > 0)
        {
            lines.Add(line);
        }
        return lines;
    }

    /// <summary>Draws one line, in as many rows as the scale has.</summary>
    /// <returns>The columns that it fills.</returns>
    public static int Draw(Canvas canvas, int x, int y, string line, BigScale scale, Style style)
    {
        switch (scale)
        {
            case BigScale.Plain:
                return canvas.Text(x, y, line, style);
            case BigScale.Spaced:
                return canvas.Text(x, y, Spaced(line), style);
            default:
                var dots = Raster(line);
                for (var row = 0; row < BigFont.Rows; row += 2)
                {
                    canvas.Text(x, y + (row / 2), RowOf(dots[row], dots[row + 1], scale), style);
                }
                return Width(line, scale);
        }
    }

    private static string RowOf(BitArray upper, BitArray lower, BigScale scale)
    {
        var text = new StringBuilder();
        for (var x = 0; x < upper.Length; x += scale == BigScale.Quadrants ? 2 : 1)
        {
            text.Append(scale == BigScale.Halves
                ? HalfSigns[Bit(upper, x) + (2 * Bit(lower, x))]
                : QuadrantSigns[Bit(upper, x) + (2 * Bit(upper, x + 1)) + (4 * Bit(lower, x)) + (8 * Bit(lower, x + 1))]);
        }
        return text.ToString().TrimEnd(' ');
    }

    private static int Bit(BitArray bits, int at) => at < bits.Length && bits[at] ? 1 : 0;

    private static BitArray[] Raster(string line)
    {
        var width = Dots(line);
        var rows = new BitArray[BigFont.Rows];
        for (var y = 0; y < rows.Length; y++)
        {
            rows[y] = new BitArray(width);
        }
        var x = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var shape = BigFont.ShapeOf(rune.Value) ?? 0;
            var (left, wide) = Ink(shape);
            for (var at = 0; at < BigFont.Rows * wide; at++)
            {
                var (row, column) = (at / wide, at % wide);
                rows[row][x + column] = (shape >> (((BigFont.Rows - row) * BigFont.Columns) - 1 - left - column) & 1) != 0;
            }
            x += Advance(shape);
        }
        return rows;
    }

    /// <summary>The columns of dots that a line fills.</summary>
    private static int Dots(ReadOnlySpan<char> line)
    {
        var (dots, gap) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            var shape = BigFont.ShapeOf(rune.Value) ?? 0;
            dots += Advance(shape);
            gap = shape == 0 ? 0 : 1;
        }
        return dots - gap;
    }

    private static int Advance(ulong shape) => shape == 0 ? WordSpace : Ink(shape).Width + 1;

    /// <summary>Where the dots of a shape begin, and how wide they are: narrow letters stand closer.</summary>
    private static (int Left, int Width) Ink(ulong shape)
    {
        var (left, right) = (0, BigFont.Columns);
        while (left < right && (shape & (LeftColumn >> left)) == 0)
        {
            left++;
        }
        while (right > left && (shape & (LeftColumn >> (right - 1))) == 0)
        {
            right--;
        }
        return (left, right - left);
    }

    private static ulong ColumnMask(int column)
    {
        var mask = 0UL;
        for (var row = 0; row < BigFont.Rows; row++)
        {
            mask |= 1UL << ((((row + 1) * BigFont.Columns) - 1) - column);
        }
        return mask;
    }

    /// <summary>Whole lines of a word that is too long go to the lines; gives its last piece.</summary>
    private static string Break(string word, int width, BigScale scale, List<string> lines)
    {
        var piece = "";
        foreach (var cluster in Clusters.Of(word))
        {
            if (piece.Length > 0 && Width(piece + cluster.Text.ToString(), scale) > width)
            {
                lines.Add(piece);
                piece = "";
            }
            piece += cluster.Text.ToString();
        }
        return piece;
    }

    private static int CountClusters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in Clusters.Of(text))
        {
            count++;
        }
        return count;
    }

    private static string Spaced(string line)
    {
        var text = new StringBuilder(line.Length * 2);
        foreach (var cluster in Clusters.Of(line))
        {
            text.Append(text.Length == 0 ? "" : " ").Append(cluster.Text);
        }
        return text.ToString();
    }
}
