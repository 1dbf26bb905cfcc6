using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Core.Questions;

/// <summary>How easily something is found on a map without help: what is hard is shown with more round it.</summary>
public enum MapEase
{
    /// <summary>Large, or at the coast or the edge of the map.</summary>
    Easy,
    Middling,

    /// <summary>Small and inland, or a place that is no capital.</summary>
    Hard,
}

/// <summary>Judges <see cref="MapEase"/> by the map and the pack alone, so that everyone gets the same.</summary>
public static class MapEases
{
    private const double Largest = 1 / 3.0;
    private const double AllButSmallest = 0.85;

    public static MapEase Of(Map map, MapRegion region)
    {
        var larger = map.Regions.Count(other => SizeOf(other) > SizeOf(region));
        var share = (double)larger / map.Regions.Length;
        var isAtAnEdge = region.Sea || !region.Borders.IsEmpty;
        return share > AllButSmallest ? MapEase.Hard
            : isAtAnEdge && share < Largest ? MapEase.Easy
            : isAtAnEdge || share < Largest ? MapEase.Middling : MapEase.Hard;
    }

    public static MapEase Of(Pack pack, Map map, Place place) =>
        place.Region is { } code && map.Region(code) is { } region && pack.Region(code)?.Capital == place.Id ? Of(map, region) : MapEase.Hard;

    /// <summary>Of the box round its largest part, in square degrees as they are at its latitude.</summary>
    private static double SizeOf(MapRegion region) => region.Shape.Polygons.Max(p =>
        (p.Bounds.North - p.Bounds.South) * (p.Bounds.East - p.Bounds.West) * Math.Cos(p.Bounds.Centre.Lat * Math.PI / 180));
}
