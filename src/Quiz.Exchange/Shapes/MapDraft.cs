using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Randomness;
using Quiz.Core.Text;

namespace Quiz.Exchange.Shapes;

/// <summary>A map in the making: areas that share a part of their borders are neighbours, and each gets a point inside it for its name.</summary>
internal sealed class MapDraft(PackDraft draft)
{
    private static readonly double[] Tried = [0.5, 0.45, 0.55, 0.35, 0.65, 0.25, 0.75, 0.15, 0.85, 0.05, 0.95, 0.501, 0.33, 0.66, 0.1, 0.9];

    private readonly Dictionary<string, List<GeoPolygon>> _shapes = new(StringComparer.Ordinal);
    private readonly List<(string Code, string Name)> _inOrder = [];

    /// <summary>The regions of the pack by their codes, and where each stands in the file.</summary>
    public Dictionary<string, (int At, Region Region)> Regions { get; } = new(StringComparer.Ordinal);

    /// <summary>False for more of a region that was there before: it gets the shape too.</summary>
    public bool Add(string code, string name, List<GeoPolygon> polygons)
    {
        if (_shapes.TryGetValue(code, out var shape))
        {
            shape.AddRange(polygons);
            return false;
        }
        _shapes[code] = polygons;
        _inOrder.Add((code, name));
        return true;
    }

    /// <summary>Adds the regions to the pack and gives their map; null where there is no region.</summary>
    public Map? Finish(string id, string title, string note)
    {
        var neighbours = Neighbours();
        var regions = ImmutableArray.CreateBuilder<MapRegion>();
        foreach (var (code, name) in _inOrder)
        {
            var (at, region) = Regions[code];
            var shape = new GeoShape([.. _shapes[code]]);
            if (LabelOf(shape) is not { } label)
            {
                draft.Losses.Add(at, $"\"{ForeignText.Clean(name, 60)}\" left out: no point is found inside its area");
                continue;
            }
            regions.Add(new(code, name, label, [.. neighbours.GetValueOrDefault(code, [])], [], false, [], shape));
            draft.Add(at, draft.Regions, region);
        }
        if (regions.Count == 0)
            return null;
        var codes = regions.Select(r => r.Code).ToHashSet();
        if (regions.Count > 1 && neighbours.Count == 0)
            draft.Losses.Add(0, "no two areas share a part of their borders, so no neighbours are known");
        draft.Map = id;
        var bounds = GeoBounds.RoundTheShorterWay([.. regions.SelectMany(r => r.Shape.Polygons).Select(p => p.Bounds)]);
        return new()
        {
            Id = id,
            Title = title,
            Note = draft.Text(0, "note", note)!,
            DiagonalKm = Math.Clamp(Math.Round(Geodesy.DistanceKm(new(bounds.South, Degrees.Wrapped(bounds.West)), new(bounds.North, Degrees.Wrapped(bounds.East)))), 1, 20_000),
            Bounds = bounds,
            Regions = [.. regions.Select(r => r with { Neighbours = [.. r.Neighbours.Where(codes.Contains)] })],
        };
    }

    private Dictionary<string, SortedSet<string>> Neighbours()
    {
        var (neighbours, first) = (new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal), new Dictionary<ulong, string>());
        foreach (var (code, _) in _inOrder)
        {
            foreach (var ring in _shapes[code].SelectMany(p => p.Rings))
            {
                for (var i = 1; i < ring.Length; i++)
                {
                    var edge = Edge(ring[i - 1], ring[i]);
                    if (ring[i - 1] == ring[i] || first.TryAdd(edge, code) || first[edge] is not { } other || other == code)
                        continue;
                    Of(code).Add(other);
                    Of(other).Add(code);
                }
            }
        }
        return neighbours;

        SortedSet<string> Of(string code) => neighbours.TryGetValue(code, out var known) ? known : neighbours[code] = new(StringComparer.Ordinal);
    }

    /// <summary>The same for both directions, to a tenth of a metre.</summary>
    private static ulong Edge(GeoPoint a, GeoPoint b)
    {
        var (one, other) = (Rounded(a), Rounded(b));
        return one < other ? Mixed(one, other) : Mixed(other, one);

        static ulong Rounded(GeoPoint point) => Mixed((ulong)(long)Math.Round(point.Lat * 1e6), (ulong)(long)Math.Round(point.Lon * 1e6));

        static ulong Mixed(ulong a, ulong b) => SplitMix64.Mix(SplitMix64.Mix(a) + b);
    }

    /// <summary>The middle of the widest stretch of the largest polygon on one of some latitudes.</summary>
    private static GeoPoint? LabelOf(GeoShape shape)
    {
        var largest = shape.Polygons.MaxBy(p => (p.Bounds.North - p.Bounds.South) * (p.Bounds.East - p.Bounds.West))!;
        foreach (var share in Tried)
        {
            var lat = largest.Bounds.South + (share * (largest.Bounds.North - largest.Bounds.South));
            var crossings = Crossings(largest, lat);
            var (best, width) = (0.0, 0.0);
            for (var i = 1; i < crossings.Count; i += 2)
            {
                if (crossings[i] - crossings[i - 1] > width)
                    (best, width) = ((crossings[i] + crossings[i - 1]) / 2, crossings[i] - crossings[i - 1]);
            }
            if (width > 0 && GeoPoint.TryCreate(lat, best, out var point, out _) && shape.Contains(point))
                return point;
        }
        return null;
    }

    private static List<double> Crossings(GeoPolygon polygon, double lat)
    {
        var crossings = new List<double>();
        foreach (var ring in polygon.Rings)
        {
            for (var i = 1; i < ring.Length; i++)
            {
                var (a, b) = (ring[i - 1], ring[i]);
                if (a.Lat > lat != b.Lat > lat)
                    crossings.Add(a.Lon + ((lat - a.Lat) / (b.Lat - a.Lat) * (b.Lon - a.Lon)));
            }
        }
        crossings.Sort();
        return crossings;
    }
}
