using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Drawing.Maps;
using Quiz.Kinds;

namespace Quiz.Screens.Maps;

/// <summary>What is drawn round what is asked: the less, the easier that is to find, and nothing that names it.</summary>
/// <param name="HasRivers">Whether rivers are drawn.</param>
/// <param name="Labels">Names of what lies around, the most important first.</param>
public sealed record MapContext(bool HasRivers, ImmutableArray<MapLabel> Labels)
{
    private const double LargePopulation = 1_000_000;
    private const double MiddlingPopulation = 300_000;
    private const int MostAnchors = 6;

    /// <summary>A city so near to a place that is asked for gives away where it is.</summary>
    private const double TooNearKm = 60;

    public static MapContext None { get; } = new(false, []);

    /// <summary>Everything, for a verdict: nothing has to be kept back any more.</summary>
    public static MapContext Whole(Pack pack, Map map) => new(true, [.. CitiesOf(map), .. LandsOf(map), .. AnchorsOf(pack, map, [])]);

    /// <summary>For what a question asks for.</summary>
    public static MapContext Of(WordedQuestion asked) => asked.Scene is { Ease: { } ease, Found: var found } scene && (found.IsEmpty ? scene.Given : found[0]) is { } thing
        ? thing.Region is { } code && scene.Map.Region(code) is { } shape
            ? Of(ease, asked, scene, [code, .. shape.Neighbours], null, shape)
            : Of(ease, asked, scene, scene.Within is { } within ? [within] : [], thing.Point)
        : None;

    /// <param name="codes">Regions that are not named.</param>
    private static MapContext Of(MapEase ease, WordedQuestion asked, Scene scene, ImmutableArray<string> codes, GeoPoint? point, MapRegion? region = null)
    {
        if (ease == MapEase.Easy)
            return None;
        var (map, generic) = (scene.Map, ReadingWords.GenericIn(asked.Language.Reading));
        IEnumerable<MapLabel> labels = LandsOf(map);
        if (ease == MapEase.Hard)
            labels = CitiesOf(map).Where(city => !IsTooNear(city)).Concat(labels).Concat(map.Cities.IsEmpty ? AnchorsOf(asked.Question.Pack, map, codes) : []);
        return new(true, [.. labels.Where(label => !scene.Hidden.Any(name => Likeness.ShareAWord(label.Text, name, generic)))]);

        bool IsTooNear(MapLabel city) => (point is { } target && Geodesy.DistanceKm(target, city.Point) < TooNearKm) || region?.Shape.Contains(city.Point) == true;
    }

    private static IEnumerable<MapLabel> CitiesOf(Map map) => map.Cities.Select(city => new MapLabel(city.Name, city.Point, SignOf(city), MapInk.Land));

    /// <summary>By size, in shape and not in colour.</summary>
    private static string SignOf(MapCity city) => city.Population >= LargePopulation ? "◉" : city.Population >= MiddlingPopulation ? "○" : "·";

    private static IEnumerable<MapLabel> LandsOf(Map map) => map.Lands.Where(land => land.Label is not null).Select(land => new MapLabel(land.Name, land.Label!.Value, null, MapInk.Land, Across(land.Shape)));

    /// <summary>The largest regions, by which one finds one's way on a map without cities.</summary>
    private static IEnumerable<MapLabel> AnchorsOf(Pack pack, Map map, ImmutableArray<string> codes) => map.Cities.IsEmpty
        ? map.Regions.Where(r => !codes.Contains(r.Code)).OrderByDescending(r => r.Shape.AreaKm2).Take(MostAnchors).Select(r => new MapLabel(pack.NameOf(r), r.Label, null, MapInk.Land, Across(r.Shape)))
        : [];

    private static double Across(GeoShape shape) => shape.Polygons.Max(p => p.Bounds.East - p.Bounds.West);
}
