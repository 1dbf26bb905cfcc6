using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Terminal;

namespace Quiz.Screens;

/// <summary>What is drawn of a map.</summary>
/// <param name="Highlight">The code of a region told by its fill; null for none.</param>
/// <param name="Mark">A point told by a marker; null for none.</param>
/// <param name="Cursor">In cells; null where the player aims at nothing.</param>
public sealed record MapPicture(Map Map, string? Highlight, GeoPoint? Mark, (int X, int Y)? Cursor);

/// <summary>Fits a map into cells: equirectangular, with longitudes shortened by the cosine of the middle latitude so that shapes look right.</summary>
public sealed class MapProjection
{
    private const int DotsAcross = 2;
    private const int DotsDown = 4;
    /// <summary>A cell is about twice as high as wide, so dots are square.</summary>
    private readonly double _dotsPerDegreeLat;
    private readonly double _dotsPerDegreeLon;
    private readonly double _left;
    private readonly double _top;
    private readonly GeoBounds _bounds;

    public MapProjection(GeoBounds bounds, Size cells)
    {
        (_bounds, Cells) = (bounds, cells);
        var (width, height) = (Math.Max(1, (cells.Columns * DotsAcross) - 1), Math.Max(1, (cells.Rows * DotsDown) - 1));
        var shortening = Math.Max(0.05, Math.Cos(bounds.Centre.Lat * Math.PI / 180));
        var (degreesAcross, degreesDown) = (Math.Max(1e-6, bounds.East - bounds.West) * shortening, Math.Max(1e-6, bounds.North - bounds.South));
        _dotsPerDegreeLat = Math.Min(width / degreesAcross, height / degreesDown);
        _dotsPerDegreeLon = _dotsPerDegreeLat * shortening;
        _left = (width - ((bounds.East - bounds.West) * _dotsPerDegreeLon)) / 2;
        _top = (height - ((bounds.North - bounds.South) * _dotsPerDegreeLat)) / 2;
    }

    public Size Cells { get; }

    /// <summary>In dots from the upper left.</summary>
    public DotPoint DotAt(GeoPoint point) =>
        new(_left + ((point.Lon - _bounds.West) * _dotsPerDegreeLon), _top + ((_bounds.North - point.Lat) * _dotsPerDegreeLat));

    public (int X, int Y) CellAt(GeoPoint point)
    {
        var dot = DotAt(point);
        return ((int)Math.Floor(dot.X / DotsAcross), (int)Math.Floor(dot.Y / DotsDown));
    }

    /// <summary>The middle of a cell.</summary>
    public GeoPoint PointAt(int x, int y) => new(
        Math.Clamp(_bounds.North - ((((y + 0.5) * DotsDown) - 0.5 - _top) / _dotsPerDegreeLat), -90, 90),
        Math.Clamp(_bounds.West + ((((x + 0.5) * DotsAcross) - 0.5 - _left) / _dotsPerDegreeLon), -180, 180));

    /// <summary>Half the diagonal of the cell: as near as one can aim.</summary>
    public double CellRadiusKm(int x, int y) => Geodesy.DistanceKm(PointAt(x, y), PointAt(x + 1, y + 1)) / 2;
}

/// <summary>Draws maps in braille. The outlines of the last map are kept, so that a moved cursor costs nothing but its cell.</summary>
public sealed class MapPainter
{
    private (Map Map, Size Size, string? Highlight)? _drawn;
    private BrailleRaster _outlines = new(default);
    private BrailleRaster _highlight = new(default);
    private MapProjection? _projection;

    public MapProjection Projection(Map map, Size cells)
    {
        if (_projection is null || _projection.Cells != cells || _drawn?.Map != map)
            _projection = new(map.Bounds, cells);
        return _projection;
    }

    public void Draw(Canvas canvas, MapPicture picture, Theme theme)
    {
        var projection = Projection(picture.Map, canvas.Size);
        if (_drawn is not { } drawn || drawn.Size != canvas.Size || drawn.Highlight != picture.Highlight || !ReferenceEquals(drawn.Map, picture.Map))
            Rasterize(picture, projection);
        _outlines.Draw(canvas, 0, 0, theme.MapLine);
        if (picture.Highlight is not null)
            _highlight.Draw(canvas, 0, 0, theme.MapHighlight);
        if (picture.Mark is { } mark)
        {
            var (x, y) = projection.CellAt(mark);
            canvas.Text(x, y, canvas.Glyphs.Marker, theme.MapHighlight);
        }
        if (picture.Cursor is var (cursorX, cursorY))
            canvas.Text(cursorX, cursorY, canvas.Glyphs.Crosshair, theme.MapCursor);
    }

    private void Rasterize(MapPicture picture, MapProjection projection)
    {
        var size = projection.Cells;
        (_outlines, _highlight) = (new(size), new(size));
        foreach (var ring in picture.Map.Regions.SelectMany(r => r.Shape.Polygons).SelectMany(p => p.Rings))
            DrawRing(_outlines, ring, projection);
        if (picture.Highlight is { } code && picture.Map.Region(code) is { } region)
        {
            foreach (var polygon in region.Shape.Polygons)
                _highlight.Fill([.. polygon.Rings.Select(ring => ring.Select(projection.DotAt).ToArray())]);
            foreach (var ring in region.Shape.Polygons.SelectMany(p => p.Rings))
                DrawRing(_highlight, ring, projection);
            _highlight.TakeInto(_outlines);
        }
        _drawn = (picture.Map, size, picture.Highlight);
    }

    private static void DrawRing(BrailleRaster raster, ImmutableArray<GeoPoint> ring, MapProjection projection)
    {
        for (var i = 1; i < ring.Length; i++)
        {
            // An edge that jumps round the world is no edge.
            if (Math.Abs(ring[i].Lon - ring[i - 1].Lon) > 180)
                continue;
            raster.Line(projection.DotAt(ring[i - 1]), projection.DotAt(ring[i]));
        }
    }
}
