using System.Collections.Immutable;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Maps;
using Quiz.Words;

namespace Quiz.Screens.Maps;

/// <summary>Words that found their place, in cells of the map.</summary>
internal sealed record PlacedWords(int X, int Y, string Text, MapInk Ink);

/// <summary>Finds places for the words of a picture: none over other words, over a sign, or over what is asked for. What has no place is left out.</summary>
internal static class MapWriter
{
    /// <summary>A region that is asked for and fills more of the picture than this may have words in it.</summary>
    private const double MostTarget = 0.5;

    /// <summary>Words may be so many times as wide as what they name.</summary>
    private const double MostOverhang = 1.3;

    /// <param name="left">Columns of the canvas to the left of the raster.</param>
    public static ImmutableArray<PlacedWords> Place(MapPicture picture, MapProjection projection, DotRaster raster, int left, ILanguage language)
    {
        var size = projection.Cells;
        var taken = new bool[size.Columns * size.Rows];
        var words = ImmutableArray.CreateBuilder<PlacedWords>();
        foreach (var mark in picture.Marks)
            TakeAround(mark);
        // What is asked for has its own name first; nothing else is written over it.
        foreach (var label in picture.Labels.Where(label => label.Ink == MapInk.Target))
            Place(label);
        Protect(raster, left, taken, size);
        PlaceScale();
        foreach (var label in picture.Labels.Where(label => label.Ink != MapInk.Target))
            Place(label);
        return words.ToImmutable();

        void Place(MapLabel label)
        {
            var (x, y) = projection.CellAt(label.Point);
            if (x < 0 || y < 0 || x >= size.Columns || y >= size.Rows)
                return;
            if (IsTooWide(label))
            {
                if (label.Ink == MapInk.Target)
                    PlaceAround(label);
                return;
            }
            if (label.Sign is { } sign && IsFree(x, y, 1))
            {
                Put(x, y, sign, label.Ink);
                PlaceBeside(x, y, label);
            }
            else if (label.Sign is null && IsFree(x, y, 1))
                PlaceFirst(label, [Centred(x, y, label), Centred(x, y + 1, label), Centred(x, y - 1, label)]);
            else if (label.Sign is null)
                PlaceBeside(x, y, label);
        }

        // Beside what is asked for, whose name has no room in it.
        void PlaceAround(MapLabel label)
        {
            if (ExtentOf(raster) is not { } box)
                return;
            var (middle, width) = (left + box.X + (box.Width / 2), TextWidth.Of(label.Text));
            PlaceFirst(label, [(left + box.Right + 1, box.Y + (box.Height / 2)), (left + box.X - width - 1, box.Y + (box.Height / 2)), (middle - (width / 2), box.Y - 1), (middle - (width / 2), box.Bottom)]);
        }

        void PlaceScale()
        {
            var bar = ScaleBar.Of(projection, language);
            var width = TextWidth.Of(bar);
            PlaceFirst(new(bar, default, null, MapInk.Land), [(0, size.Rows - 1), (size.Columns - width, size.Rows - 1), (0, 0), (size.Columns - width, 0)]);
        }

        static (int X, int Y) Centred(int x, int y, MapLabel label) => (x - (TextWidth.Of(label.Text) / 2), y);

        bool IsTooWide(MapLabel label) => label.Across > 0 && TextWidth.Of(label.Text) > MostOverhang * label.Across * projection.DotsPerLon / 2;

        void TakeAround(MapMark mark)
        {
            var (x, y) = projection.CellAt(mark.Point);
            for (var column = x - 1; column <= x + 1; column++)
            {
                if (column >= 0 && column < size.Columns && y >= 0 && y < size.Rows)
                    taken[(y * size.Columns) + column] = true;
            }
        }

        void PlaceBeside(int x, int y, MapLabel label)
        {
            // A mark keeps a cell on either side free.
            var (width, gap) = (TextWidth.Of(label.Text), label.Sign is null ? 3 : 2);
            if (width > 0)
                PlaceFirst(label, [(x + gap, y), (x - width - gap + 1, y), Centred(x, y - 1, label), Centred(x, y + 1, label)]);
        }

        void PlaceFirst(MapLabel label, ReadOnlySpan<(int X, int Y)> places)
        {
            var width = TextWidth.Of(label.Text);
            foreach (var (x, y) in places)
            {
                // A column on either side stays free, so that two names don't run together.
                var (from, to) = (Math.Max(0, x - 1), Math.Min(size.Columns, x + width + 1));
                if (x < 0 || x + width > size.Columns || !IsFree(from, y, to - from))
                    continue;
                Put(x, y, label.Text, label.Ink);
                return;
            }
        }

        bool IsFree(int x, int y, int width) =>
            x >= 0 && y >= 0 && y < size.Rows && x + width <= size.Columns && !taken.AsSpan((y * size.Columns) + x, width).Contains(true);

        void Put(int x, int y, string text, MapInk ink)
        {
            words.Add(new(x, y, text, ink));
            taken.AsSpan((y * size.Columns) + x, TextWidth.Of(text)).Fill(true);
        }
    }

    /// <summary>Round the cells of what is asked for, in those of the raster; null where it does not show.</summary>
    private static Rect? ExtentOf(DotRaster raster)
    {
        Rect? box = null;
        for (var row = 0; row < raster.Size.Rows; row++)
        {
            for (var column = 0; column < raster.Size.Columns; column++)
            {
                if (raster.InkOf(column, row) != (int)MapInk.Target)
                    continue;
                var (x, y) = box is { } b ? (Math.Min(b.X, column), b.Y) : (column, row);
                box = new(x, y, Math.Max(box?.Right ?? 0, column + 1) - x, row + 1 - y);
            }
        }
        return box;
    }

    private static void Protect(DotRaster raster, int left, bool[] taken, Size size)
    {
        var cells = new List<int>();
        for (var row = 0; row < raster.Size.Rows; row++)
        {
            for (var column = 0; column < raster.Size.Columns; column++)
            {
                if (raster.InkOf(column, row) >= (int)MapInk.Target)
                    cells.Add((row * size.Columns) + left + column);
            }
        }
        if (cells.Count > MostTarget * taken.Length)
            return;
        foreach (var cell in cells)
            taken[cell] = true;
    }
}
