using System.Collections.Immutable;
using Quiz.Core.Forms;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Questions;
using Quiz.Core.Text;
using Quiz.Drawing;
using Quiz.Drawing.Maps;
using Quiz.Kinds;

namespace Quiz.Screens.Maps;

/// <summary>What is shown of a map beside a question or a verdict, with the note on its borders below it.</summary>
public sealed record MapPanel(Map Map)
{
    private const int FewestRows = 6;

    /// <summary>What shows round a target and a guess is so many times as large as what lies between them.</summary>
    private const double Surroundings = 3;

    /// <summary>Of a region's width, which its name may take up in it.</summary>
    private const double NameShare = 0.5;

    private const string Here = "●";

    public MapContext Context { get; init; } = MapContext.None;

    public ImmutableArray<MapFill> Fills { get; init; } = [];

    public ImmutableArray<MapMark> Marks { get; init; } = [];

    public (GeoPoint From, GeoPoint To)? Route { get; init; }

    /// <summary>Where the player pointed; null for none.</summary>
    public GeoPoint? Guess { get; init; }

    /// <summary>What is asked for or was, where zooming begins; null for what has no place.</summary>
    public GeoPoint? Focus { get; init; }

    /// <summary>What shows first; null for the whole map.</summary>
    public GeoBounds? Area { get; init; }

    /// <summary>The region that is asked for, which may be too small to be seen; null for none.</summary>
    public MapRegion? Region { get; init; }

    /// <summary>What a question shows before it is answered; null for one without a map.</summary>
    public static MapPanel? Of(WordedQuestion asked)
    {
        if (asked.Scene is not { Given: { } given } scene)
            return null;
        var panel = Marked(scene.Map, given);
        return given.Label is null ? panel with { Context = MapContext.Of(asked) } : panel;
    }

    /// <summary>What is shown with the verdict: the target, where the player pointed, and the way between; null for one without a map.</summary>
    public static MapPanel? Of(WordedQuestion asked, Answer answer)
    {
        if (asked.Scene is not { } scene)
            return null;
        var (pack, map, guess) = (asked.Question.Pack, scene.Map, (answer as Answer.Pointed)?.Point);
        var panel = scene.Found switch
        {
            [] => scene.Given is { } given ? Marked(map, given) : null,
            [{ Point: { } from } a, { Point: { } to } b] => Between(pack, map, (a.Label ?? "", from), (b.Label ?? "", to)),
            [{ Region: { } code } thing, ..] when map.Region(code) is { } region => asked.Form is SeveralForm form
                ? OfRegions(form, answer, map, region, thing.Label ?? "")
                : OfRegion(pack, map, region, thing.Label ?? "", guess),
            [{ Point: { } point } thing, ..] => AtPoint(pack, map, thing.Label ?? "", point, guess),
            _ => null,
        };
        return panel is not null && answer is Answer.RegionNamed named ? panel with { Fills = panel.Fills.Add(new(named.Code, MapInk.Shade, DotPattern.Hatched)) } : panel;
    }

    /// <summary>Whether the player answered with a region, which is shaded.</summary>
    public bool HasShade => Fills.Any(fill => fill.Ink == MapInk.Shade);

    private static MapFill TargetFill(MapRegion shape) => new(shape.Code, MapInk.Target, DotPattern.Solid);

    private static MapPanel AtPoint(Pack pack, Map map, string name, GeoPoint target, GeoPoint? guess) => new(map)
    {
        Context = Named(MapContext.Whole(pack, map), [(name, target)]),
        Marks = [new(target, Here, MapInk.Target)],
        Route = guess is { } from ? (from, target) : null,
        Guess = guess,
        Focus = target,
        Area = guess is null ? null : Round(map, [Box(target), Box(guess.Value)]),
    };

    private static MapPanel OfRegion(Pack pack, Map map, MapRegion shape, string name, GeoPoint? guess) => new(map)
    {
        Context = Named(MapContext.Whole(pack, map), [(name, shape.Label)], shape),
        Fills = [TargetFill(shape)],
        Route = guess is { } from && !shape.Shape.Contains(from) ? (from, shape.Label) : null,
        Guess = guess,
        Focus = shape.Label,
        Area = guess is null ? null : Round(map, [LargestBox(shape), Box(guess.Value)]),
        Region = shape,
    };

    /// <summary>The right ones shaded, those that were picked with a tick or a cross.</summary>
    private static MapPanel OfRegions(SeveralForm form, Answer answer, Map map, MapRegion shape, string name)
    {
        var picked = (answer as Answer.PickedMany)?.Options ?? [];
        var regions = form.Options.Select(option => map.Region(option.Key)!).ToList();
        return new(map)
        {
            Context = Named(
                MapContext.None with { Labels = [.. form.Right.Select(i => new MapLabel(form.Options[i].Text, regions[i].Label, null, MapInk.Shade))] },
                [(name, shape.Label)],
                shape),
            Fills = [TargetFill(shape), .. form.Right.Select(i => new MapFill(form.Options[i].Key, MapInk.Shade, DotPattern.Hatched))],
            Marks = [.. picked.Select(i => new MapMark(regions[i].Label, form.Right.Contains(i) ? "✓" : "✗", MapInk.Route))],
            Focus = shape.Label,
            Area = Round(map, [LargestBox(shape), .. regions.Select(r => Box(r.Label))], surroundings: 1.2),
            Region = shape,
        };
    }

    private static MapPanel Marked(Map map, MapThing mark)
    {
        var region = mark.Region is { } code ? map.Region(code) : null;
        var point = mark.Point ?? region!.Label;
        return new(map)
        {
            Context = MapContext.None with { Labels = mark.Label is { } label ? [new(label, point, null, MapInk.Target)] : [] },
            Fills = region is null ? [] : [TargetFill(region)],
            Marks = region is null ? [new(point, Here, MapInk.Target)] : [],
            Focus = point,
            Region = region,
        };
    }

    private static MapPanel Between(Pack pack, Map map, (string Name, GeoPoint Point) from, (string Name, GeoPoint Point) to) => new(map)
    {
        Context = Named(MapContext.Whole(pack, map), [from, to]),
        Marks = [new(from.Point, Here, MapInk.Target), new(to.Point, Here, MapInk.Target)],
        Route = (from.Point, to.Point),
        Focus = to.Point,
    };

    private static MapContext Named(MapContext context, ImmutableArray<(string Name, GeoPoint Point)> names, MapRegion? within = null) => context with
    {
        Labels = [.. names.Where(n => n.Name.Length > 0).Select(n => new MapLabel(n.Name, n.Point, null, MapInk.Target, within?.Label == n.Point ? NameShare * Width(within) : 0)), .. context.Labels.Where(label => !names.Any(n => n.Name == label.Text))],
    };

    private static double Width(MapRegion region) => LargestBox(region).East - LargestBox(region).West;

    private static GeoBounds Box(GeoPoint point) => new(point.Lat, point.Lon, point.Lat, point.Lon);

    private static GeoBounds LargestBox(MapRegion region) => region.Shape.Polygons.Select(p => p.Bounds).MaxBy(b => (b.North - b.South) * (b.East - b.West));

    /// <summary>What lies round some boxes and as much again; at least a tenth of the map, so that one sees where it is.</summary>
    private static GeoBounds Round(Map map, IReadOnlyList<GeoBounds> boxes, double surroundings = Surroundings)
    {
        var box = GeoBounds.RoundTheShorterWay(boxes);
        var halfLat = Math.Max((box.North - box.South) * surroundings, (map.Bounds.North - map.Bounds.South) / 4) / 2;
        var halfLon = Math.Max((box.East - box.West) * surroundings, (map.Bounds.East - map.Bounds.West) / 4) / 2;
        var (lat, lon) = ((box.South + box.North) / 2, (box.West + box.East) / 2);
        return new(Math.Max(-90, lat - halfLat), lon - halfLon, Math.Min(90, lat + halfLat), lon + halfLon);
    }

    public MapNavigator Start(Size area) => MapNavigator.Start(Map, area, Focus ?? Map.Bounds.Centre, Area);

    /// <summary>Whether what is asked for is narrower or lower than the cell of a cursor.</summary>
    public bool IsTooSmall(MapNavigator navigator)
    {
        if (Region is null)
            return false;
        var (box, projection) = (LargestBox(Region), navigator.Projection);
        return (box.East - box.West) * projection.DotsPerLon < 2 || (box.North - box.South) * projection.DotsPerLat < 4;
    }

    public void Draw(Canvas canvas, MapNavigator navigator, Look look)
    {
        if (navigator.Size.Rows >= FewestRows)
            DrawMap(canvas, PictureAt(navigator), navigator.Size, look);
    }

    private MapPicture PictureAt(MapNavigator navigator) => new(Map, navigator.View)
    {
        Fills = Fills,
        // What is too small to be seen is told by a sign.
        Marks = IsTooSmall(navigator) ? Marks.Add(new(Region!.Label, Here, MapInk.Target)) : Marks,
        Labels = Context.Labels,
        HasRivers = Context.HasRivers,
        Route = Route,
        Cursor = Guess,
    };

    /// <summary>A map with its note, whole, below it.</summary>
    /// <param name="area">Of the map, as <see cref="MapArea"/> gives it.</param>
    public static void DrawMap(Canvas canvas, MapPicture picture, Size area, Look look)
    {
        look.Maps.Draw(canvas.Sub(new(0, 0, area.Columns, area.Rows)), picture, look);
        look.Maps.DrawNote(canvas.Sub(new(0, area.Rows, area.Columns, canvas.Size.Rows - area.Rows)), picture.Map, look);
    }

    /// <summary>Parts a place into one for text on the left and one for a map on the right.</summary>
    public static (Rect Text, Rect Map) Beside(Size whole, int mostText = 44)
    {
        var text = Math.Clamp(whole.Columns * 4 / 9, 0, mostText);
        return (new(0, 0, text, whole.Rows), new(text + 1, 0, Math.Max(0, whole.Columns - text - 1), whole.Rows));
    }

    /// <summary>The cells that are left for the map above its note.</summary>
    public static Size MapArea(Map map, Size whole) => new(Math.Max(1, whole.Columns), Math.Max(1, whole.Rows - TextLayout.Wrap(map.Note, whole.Columns).Count));
}
