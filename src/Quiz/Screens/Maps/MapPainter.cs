using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Drawing;
using Quiz.Drawing.Maps;
using Quiz.Languages.Words;

namespace Quiz.Screens.Maps;

/// <summary>Draws maps. The last picture's lines and words are kept, so that a moved cursor costs nothing but its cell.</summary>
public sealed class MapPainter
{
    /// <summary>So many straight pieces make a route over the earth.</summary>
    private const int RoutePieces = 48;

    private readonly DotRaster _raster = new(default);
    private readonly Memo<(Map, Theme), Page> _note = new();
    private MapLines? _lines;
    private MapPicture? _drawn;
    private MapProjection? _projection;
    private ImmutableArray<PlacedWords> _words = [];
    private ILanguage? _language;

    /// <summary>How often lines were turned into dots.</summary>
    internal int TimesRasterized { get; private set; }

    public void Draw(Canvas canvas, MapPicture picture, Look look)
    {
        var (size, theme) = (canvas.Size, look.Theme);
        var hasLines = _drawn is not null && _projection?.Cells == size && picture.HasLinesOf(_drawn);
        if (!hasLines)
        {
            _projection = new(picture.Map, picture.View, size);
            Rasterize(picture, _projection);
        }
        if (!hasLines || !picture.HasWordsOf(_drawn!) || look.Language != _language)
            _words = MapWriter.Place(picture, _projection!, _raster, LeftOf(size), look.Language);
        (_drawn, _language) = (picture, look.Language);
        ReadOnlySpan<Style> styles = [theme.Text, theme.MapContext, theme.MapRiver, theme.MapLine, theme.MapLine, theme.MapShade, theme.MapHighlight, theme.MapRoute];
        _raster.Draw(canvas, LeftOf(size), 0, styles, look.MapSigns);
        foreach (var (x, y, text, ink) in _words)
            canvas.Text(x, y, text, styles[(int)ink]);
        foreach (var mark in picture.Marks)
        {
            var (x, y) = _projection!.CellAt(mark.Point);
            canvas.Text(x, y, mark.Sign, styles[(int)mark.Ink].With(Emphasis.Bold));
        }
        if (picture.Cursor is { } cursor)
        {
            var (x, y) = _projection!.CellAt(cursor);
            canvas.Text(x, y, canvas.Glyphs.Crosshair, theme.MapCursor);
            canvas.Focus(x, y);
        }
    }

    /// <summary>What the map says of itself, in as many lines as it takes.</summary>
    public void DrawNote(Canvas canvas, Map map, Look look) =>
        _note.Of((map, look.Theme), of => new Page().Add(of.Item1.Note, of.Item2.Muted)).Draw(canvas, 0, look);

    /// <summary>Columns that stay free where the whole earth is narrower than the view.</summary>
    private int LeftOf(Size size) => (size.Columns - _raster.Size.Columns) / 2;

    private void Rasterize(MapPicture picture, MapProjection projection)
    {
        TimesRasterized++;
        var size = projection.Cells;
        _raster.Reset(size with { Columns = Math.Min(size.Columns, (projection.Round + 1) / 2) });
        if (!ReferenceEquals(_lines?.Map, picture.Map))
            _lines = MapLines.Of(picture.Map);
        var shift = 2 * LeftOf(size);
        _lines!.Draw(_raster, projection, picture.HasRivers, shift);
        foreach (var fill in picture.Fills)
        {
            if (picture.Map.Region(fill.Code) is { } region)
                Fill(region.Shape, fill, projection, shift);
        }
        if (picture.Route is var (from, to))
            DrawRoute(from, to, projection, shift);
    }

    private void Fill(GeoShape shape, MapFill fill, MapProjection projection, int shift)
    {
        var (origin, round) = (projection.Origin, projection.Round);
        foreach (var polygon in shape.Polygons)
        {
            ImmutableArray<ImmutableArray<Dot>> rings = [.. polygon.Rings.Select(ring => ring.Select(point => new Dot(
                MapProjection.DotOf(point.Lon * projection.DotsPerLon), MapProjection.DotOf(-point.Lat * projection.DotsPerLat))).ToImmutableArray())];
            var (least, most) = (rings[0].Min(dot => dot.X), rings[0].Max(dot => dot.X));
            // As with lines, what lies beyond the 180th meridian is as far on the other side of it.
            for (var turn = -1; turn <= 1; turn++)
            {
                var by = new Dot((turn * round) - origin.X - shift, -origin.Y);
                if (most + by.X >= 0 && least + by.X < _raster.Width)
                    Fill([.. rings.Select(ring => ring.Select(dot => new Dot(dot.X + by.X, dot.Y + by.Y)).ToArray())], fill, by);
            }
        }
    }

    private void Fill(Dot[][] rings, MapFill fill, Dot origin)
    {
        _raster.Fill(rings, (byte)fill.Ink, fill.Pattern, origin);
        foreach (var ring in rings)
        {
            for (var i = 1; i < ring.Length; i++)
                _raster.Line(ring[i - 1], ring[i], (byte)fill.Ink);
        }
    }

    /// <summary>The shortest way over the earth, which is bent on the map.</summary>
    private void DrawRoute(GeoPoint from, GeoPoint to, MapProjection projection, int shift)
    {
        var (km, bearing) = (Geodesy.DistanceKm(from, to), Geodesy.BearingDegrees(from, to));
        var before = projection.DotAt(from);
        for (var i = 1; i <= RoutePieces; i++)
        {
            var next = projection.DotAt(i == RoutePieces ? to : Geodesy.Destination(from, bearing, km * i / RoutePieces));
            // Where it leaves the map on one side it comes in on the other.
            if (Math.Abs(next.X - before.X) < projection.Round / 2)
                _raster.Line(before with { X = before.X - shift }, next with { X = next.X - shift }, (byte)MapInk.Route, wipes: true);
            before = next;
        }
    }
}
