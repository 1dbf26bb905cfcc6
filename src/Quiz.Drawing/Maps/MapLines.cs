using System.Collections.Immutable;
using Quiz.Core.Maps;

namespace Quiz.Drawing.Maps;

/// <summary>What a line of a map is, from what is least to be seen to what is most.</summary>
public enum MapInk : byte
{
    /// <summary>The outline of what lies round the regions.</summary>
    Land = 1,
    River,

    /// <summary>Between two regions.</summary>
    Border,

    /// <summary>A coast, or where the regions end.</summary>
    Outline,

    /// <summary>A region that is picked, or shown beside the one that is asked for.</summary>
    Shade,

    /// <summary>The region that is asked for.</summary>
    Target,

    /// <summary>From the guess to the target, or along a distance.</summary>
    Route,
}

/// <summary>The lines of a map, a border that two regions share only once, in pieces that can be left out where they don't show.</summary>
public sealed class MapLines
{
    private const int LongestPiece = 48;

    private readonly List<Piece> _pieces = [];
    private readonly List<Dot> _dots = [];
    private (double PerLon, double PerLat)? _scale;

    private MapLines(Map map) => Map = map;

    public Map Map { get; }

    /// <summary>A part of a line, and where its dots stand at the scale of now.</summary>
    private sealed class Piece(MapInk ink, ImmutableArray<GeoPoint> points)
    {
        public MapInk Ink => ink;
        public ImmutableArray<GeoPoint> Points => points;
        public int First { get; set; }
        public int Count { get; set; }
        public Dot Least { get; set; }
        public Dot Most { get; set; }
    }

    /// <summary>Every piece and what it is, from what is least to be seen to what is most.</summary>
    public IEnumerable<(MapInk Ink, ImmutableArray<GeoPoint> Points)> Pieces => _pieces.Select(piece => (piece.Ink, piece.Points)).OrderBy(piece => piece.Ink);

    public static MapLines Of(Map map)
    {
        var lines = new MapLines(map);
        var parts = new Dictionary<(GeoPoint, GeoPoint), int>(map.Regions.Sum(r => RingsOf(r.Shape).Sum(ring => ring.Length)));
        foreach (var ring in map.Regions.SelectMany(r => RingsOf(r.Shape)))
        {
            foreach (var edge in EdgesOf(ring))
                parts[edge] = parts.GetValueOrDefault(edge) + 1;
        }
        var frame = FrameOf(map.Lands);
        foreach (var ring in map.Lands.SelectMany(land => RingsOf(land.Shape)))
            lines.Add(ring, edge => frame.Exists(side => side(edge)) || parts.ContainsKey(edge) || !parts.TryAdd(edge, 0) ? null : MapInk.Land);
        foreach (var ring in map.Regions.SelectMany(r => RingsOf(r.Shape)))
            lines.Add(ring, edge => parts.Remove(edge, out var regions) ? regions > 1 ? MapInk.Border : MapInk.Outline : null);
        foreach (var line in map.Rivers.SelectMany(r => r.Lines))
            lines.Add(line, _ => MapInk.River);
        return lines;
    }

    public static IEnumerable<ImmutableArray<GeoPoint>> RingsOf(GeoShape shape) => shape.Polygons.SelectMany(p => p.Rings);

    /// <summary>Draws what shows of the lines.</summary>
    /// <param name="shift">Columns of dots that the raster stands to the right of the view's left edge.</param>
    public void Draw(DotRaster raster, MapProjection projection, bool hasRivers, int shift)
    {
        Fit(projection);
        var (origin, round) = (projection.Origin, projection.Round);
        foreach (var piece in _pieces)
        {
            if (piece.Ink == MapInk.River && !hasRivers)
                continue;
            // What lies beyond the 180th meridian is as far on the other side of it.
            for (var turn = -1; turn <= 1; turn++)
            {
                var (left, top) = (origin.X + shift - (turn * round), origin.Y);
                if (piece.Most.X >= left && piece.Least.X < left + raster.Width && piece.Most.Y >= top && piece.Least.Y < top + raster.Height)
                    Draw(raster, piece, new(-left, -top));
            }
        }
    }

    private void Draw(DotRaster raster, Piece piece, Dot by)
    {
        var pattern = piece.Ink is MapInk.Land or MapInk.Border ? DotPattern.Checked : DotPattern.Solid;
        var from = Moved(_dots[piece.First], by);
        if (piece.Count == 1)
            raster.Set(from.X, from.Y, (byte)piece.Ink);
        for (var i = 1; i < piece.Count; i++)
        {
            var to = Moved(_dots[piece.First + i], by);
            raster.Line(from, to, (byte)piece.Ink, pattern, by);
            from = to;
        }
    }

    private static Dot Moved(Dot dot, Dot by) => new(dot.X + by.X, dot.Y + by.Y);

    /// <summary>Turns all points into dots of a scale; those that fall on the dot before them are left out, so that a small map has few.</summary>
    private void Fit(MapProjection projection)
    {
        var scale = (projection.DotsPerLon, projection.DotsPerLat);
        if (_scale == scale)
            return;
        _scale = scale;
        _dots.Clear();
        foreach (var piece in _pieces)
        {
            piece.First = _dots.Count;
            var (least, most) = (new Dot(int.MaxValue, int.MaxValue), new Dot(int.MinValue, int.MinValue));
            foreach (var point in piece.Points)
            {
                var dot = new Dot(MapProjection.DotOf(point.Lon * scale.DotsPerLon), MapProjection.DotOf(-point.Lat * scale.DotsPerLat));
                if (_dots.Count > piece.First && _dots[^1] == dot)
                    continue;
                _dots.Add(dot);
                (least, most) = (new(Math.Min(least.X, dot.X), Math.Min(least.Y, dot.Y)), new(Math.Max(most.X, dot.X), Math.Max(most.Y, dot.Y)));
            }
            (piece.Count, piece.Least, piece.Most) = (_dots.Count - piece.First, least, most);
        }
    }

    /// <summary>Adds what a line's edges are, in pieces of one ink.</summary>
    /// <param name="inkOf">Null for an edge that is drawn already.</param>
    private void Add(ImmutableArray<GeoPoint> line, Func<(GeoPoint, GeoPoint), MapInk?> inkOf)
    {
        var piece = ImmutableArray.CreateBuilder<GeoPoint>();
        MapInk? ink = null;
        for (var i = 1; i < line.Length; i++)
        {
            var next = IsSeam(line[i - 1], line[i]) ? null : inkOf(Edge(line[i - 1], line[i]));
            if (next != ink || piece.Count > LongestPiece)
                Close();
            ink = next;
            if (ink is null)
                continue;
            if (piece.Count == 0)
                piece.Add(line[i - 1]);
            piece.Add(line[i]);
        }
        Close();

        void Close()
        {
            if (ink is { } of && piece.Count > 0)
                _pieces.Add(new(of, piece.ToImmutable()));
            piece.Clear();
        }
    }

    /// <summary>Whether it is only where a shape was cut at the 180th meridian, or where a map ends at a pole.</summary>
    public static bool IsSeam(GeoPoint a, GeoPoint b) => (Math.Abs(a.Lon) == 180 && Math.Abs(b.Lon) == 180) || (Math.Abs(a.Lat) == 90 && a.Lat == b.Lat);

    /// <summary>
    /// The sides of the box round all lands along which several of them end: there they were cut, and an edge on it is no coast and no border.
    /// </summary>
    private static List<Predicate<(GeoPoint A, GeoPoint B)>> FrameOf(ImmutableArray<MapLand> lands)
    {
        if (lands.Length < 2)
            return [];
        var box = lands.Select(land => land.Shape.Bounds).Aggregate((a, b) => a.With(b));
        List<Predicate<(GeoPoint A, GeoPoint B)>> sides =
        [
            edge => edge.A.Lon == box.West && edge.B.Lon == box.West,
            edge => edge.A.Lon == box.East && edge.B.Lon == box.East,
            edge => edge.A.Lat == box.South && edge.B.Lat == box.South,
            edge => edge.A.Lat == box.North && edge.B.Lat == box.North,
        ];
        return sides.FindAll(side => lands.Count(land => RingsOf(land.Shape).Any(ring => EdgesOf(ring).Any(edge => side(edge)))) > 1);
    }

    private static IEnumerable<(GeoPoint, GeoPoint)> EdgesOf(ImmutableArray<GeoPoint> ring)
    {
        for (var i = 1; i < ring.Length; i++)
            yield return Edge(ring[i - 1], ring[i]);
    }

    /// <summary>The same for both ways along it.</summary>
    private static (GeoPoint, GeoPoint) Edge(GeoPoint a, GeoPoint b) => a.Lon < b.Lon || (a.Lon == b.Lon && a.Lat < b.Lat) ? (a, b) : (b, a);
}
