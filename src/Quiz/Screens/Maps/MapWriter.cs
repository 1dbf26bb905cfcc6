using System.Collections.Immutable;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Maps;
using Quiz.Languages.Words;

namespace Quiz.Screens.Maps;

/// <summary>Words that found their place, in cells of the map.</summary>
internal sealed record PlacedWords(int X, int Y, string Text, MapInk Ink);

/// <summary>Finds places for the words of a picture: none over other words, over a sign, or over what is asked for. What has no place is left out.</summary>
internal sealed class MapWriter
{
    /// <summary>A region that is asked for and fills more of the picture than this may have words in it.</summary>
    private const double MostTarget = 0.5;

    /// <summary>Words may be so many times as wide as what they name.</summary>
    private const double MostOverhang = 1.3;

    private readonly MapProjection _projection;
    private readonly DotRaster _raster;
    private readonly int _left;
    private readonly Size _size;
    private readonly bool[] _taken;
    private readonly ImmutableArray<PlacedWords>.Builder _words = ImmutableArray.CreateBuilder<PlacedWords>();

    private MapWriter(MapProjection projection, DotRaster raster, int left)
    {
        (_projection, _raster, _left, _size) = (projection, raster, left, projection.Cells);
        _taken = new bool[_size.Columns * _size.Rows];
    }

    /// <param name="left">Columns of the canvas to the left of the raster.</param>
    public static ImmutableArray<PlacedWords> Place(MapPicture picture, MapProjection projection, DotRaster raster, int left, ILanguage language)
    {
        var writer = new MapWriter(projection, raster, left);
        foreach (var mark in picture.Marks)
            writer.TakeAround(mark);
        // What is asked for has its own name first; nothing else is written over it.
        foreach (var label in picture.Labels.Where(label => label.Ink == MapInk.Target))
            writer.Place(label);
        writer.Protect();
        writer.PlaceScale(ScaleBar.Of(projection, language));
        foreach (var label in picture.Labels.Where(label => label.Ink != MapInk.Target))
            writer.Place(label);
        return writer._words.ToImmutable();
    }

    private void Place(MapLabel label)
    {
        var (x, y) = _projection.CellAt(label.Point);
        if (x < 0 || y < 0 || x >= _size.Columns || y >= _size.Rows)
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

    /// <summary>Beside what is asked for, whose name has no room in it.</summary>
    private void PlaceAround(MapLabel label)
    {
        if (ExtentOf() is not { } box)
            return;
        var (middle, width) = (_left + box.X + (box.Width / 2), TextWidth.Of(label.Text));
        PlaceFirst(label, [(_left + box.Right + 1, box.Y + (box.Height / 2)), (_left + box.X - width - 1, box.Y + (box.Height / 2)), (middle - (width / 2), box.Y - 1), (middle - (width / 2), box.Bottom)]);
    }

    private void PlaceScale(string bar)
    {
        var width = TextWidth.Of(bar);
        PlaceFirst(new(bar, default, null, MapInk.Land), [(0, _size.Rows - 1), (_size.Columns - width, _size.Rows - 1), (0, 0), (_size.Columns - width, 0)]);
    }

    private static (int X, int Y) Centred(int x, int y, MapLabel label) => (x - (TextWidth.Of(label.Text) / 2), y);

    private bool IsTooWide(MapLabel label) => label.Across > 0 && TextWidth.Of(label.Text) > MostOverhang * label.Across * _projection.DotsPerLon / 2;

    private void TakeAround(MapMark mark)
    {
        var (x, y) = _projection.CellAt(mark.Point);
        for (var column = x - 1; column <= x + 1; column++)
        {
            if (column >= 0 && column < _size.Columns && y >= 0 && y < _size.Rows)
                _taken[(y * _size.Columns) + column] = true;
        }
    }

    private void PlaceBeside(int x, int y, MapLabel label)
    {
        // A mark keeps a cell on either side free.
        var (width, gap) = (TextWidth.Of(label.Text), label.Sign is null ? 3 : 2);
        if (width > 0)
            PlaceFirst(label, [(x + gap, y), (x - width - gap + 1, y), Centred(x, y - 1, label), Centred(x, y + 1, label)]);
    }

    private void PlaceFirst(MapLabel label, ReadOnlySpan<(int X, int Y)> places)
    {
        var width = TextWidth.Of(label.Text);
        foreach (var (x, y) in places)
        {
            // A column on either side stays free, so that two names don't run together.
            var (from, to) = (Math.Max(0, x - 1), Math.Min(_size.Columns, x + width + 1));
            if (x < 0 || x + width > _size.Columns || !IsFree(from, y, to - from))
                continue;
            Put(x, y, label.Text, label.Ink);
            return;
        }
    }

    private bool IsFree(int x, int y, int width) =>
        x >= 0 && y >= 0 && y < _size.Rows && x + width <= _size.Columns && !_taken.AsSpan((y * _size.Columns) + x, width).Contains(true);

    private void Put(int x, int y, string text, MapInk ink)
    {
        _words.Add(new(x, y, text, ink));
        _taken.AsSpan((y * _size.Columns) + x, TextWidth.Of(text)).Fill(true);
    }

    /// <summary>Round the cells of what is asked for, in those of the raster; null where it does not show.</summary>
    private Rect? ExtentOf()
    {
        Rect? box = null;
        for (var row = 0; row < _raster.Size.Rows; row++)
        {
            for (var column = 0; column < _raster.Size.Columns; column++)
            {
                if (_raster.InkOf(column, row) != (int)MapInk.Target)
                    continue;
                var (x, y) = box is { } b ? (Math.Min(b.X, column), b.Y) : (column, row);
                box = new(x, y, Math.Max(box?.Right ?? 0, column + 1) - x, row + 1 - y);
            }
        }
        return box;
    }

    /// <summary>Keeps words off what is asked for, unless that fills the picture.</summary>
    private void Protect()
    {
        var cells = new List<int>();
        for (var row = 0; row < _raster.Size.Rows; row++)
        {
            for (var column = 0; column < _raster.Size.Columns; column++)
            {
                if (_raster.InkOf(column, row) >= (int)MapInk.Target)
                    cells.Add((row * _size.Columns) + _left + column);
            }
        }
        if (cells.Count > MostTarget * _taken.Length)
            return;
        foreach (var cell in cells)
            _taken[cell] = true;
    }
}
