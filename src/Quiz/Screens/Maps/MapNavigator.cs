using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Drawing.Maps;
using Quiz.Hosting;
using Quiz.Languages.Words;

namespace Quiz.Screens.Maps;

/// <summary>What a player looks at on a map and aims at: moves the cursor, pans and zooms.</summary>
/// <param name="Cursor">The middle of a cell once it was moved, wherever it shows now.</param>
/// <param name="Size">Of the map in cells, as the terminal's size gives it.</param>
public sealed record MapNavigator(Map Map, MapView View, GeoPoint Cursor, Size Size)
{
    private const int Leap = 10;
    private readonly Memo<(MapView, Size), MapProjection> _projection = new();

    /// <summary>What shows until the player pans or zooms; null for the whole map, or once that was done.</summary>
    public GeoBounds? Area { get; init; }

    /// <summary>The place that the mouse has taken hold of; null while it holds none.</summary>
    public GeoPoint? Held { get; init; }

    /// <summary>Keys that move the cursor.</summary>
    public static ImmutableArray<Binding<string>> MovingKeys(ILanguage language) => Moving.Of(language);

    /// <summary>Keys that make the map larger and smaller.</summary>
    public static ImmutableArray<Binding<string>> ZoomKeys(ILanguage language) => Zooming.Of(language);

    private static readonly PerLanguage<ImmutableArray<Binding<string>>> Moving = new(language =>
    [
        Screen.Bind("left", "left h", language.CursorLeftKey),
        Screen.Bind("right", "right l", language.CursorRightKey),
        Screen.Bind("up", "up k", language.CursorUpKey),
        Screen.Bind("down", "down j", language.CursorDownKey),
        Screen.Bind("far-left", "shift+left H", language.FarLeftKey),
        Screen.Bind("far-right", "shift+right L", language.FarRightKey),
        Screen.Bind("far-up", "shift+up K", language.FarUpKey),
        Screen.Bind("far-down", "shift+down J", language.FarDownKey),
    ]);

    private static readonly PerLanguage<ImmutableArray<Binding<string>>> Zooming = new(language =>
    [
        Screen.Bind("zoom-in", "+ =", language.ZoomInKey, 1),
        Screen.Bind("zoom-out", "- _", language.ZoomOutKey, 1),
        Screen.Bind("whole", "home 0", language.WholeMapKey),
    ]);

    public MapProjection Projection => _projection.Of((View, Size), of => new(Map, of.Item1, of.Item2));

    /// <summary>In cells; outside the map where it does not show.</summary>
    public (int X, int Y) CursorCell => Projection.CellAt(Cursor);

    /// <param name="cursor">Null for the middle of what shows.</param>
    /// <param name="area">What shows first; null for the whole map.</param>
    public static MapNavigator Start(Map map, Size size, GeoPoint? cursor, GeoBounds? area)
    {
        var start = new MapNavigator(map, MapView.Whole(map), map.Bounds.Centre, size) { Area = area }.Fitted();
        return start with { Cursor = cursor ?? start.Projection.PointAt(size.Columns / 2, size.Rows / 2) };
    }

    /// <summary>The same for a map of another size: the cursor stays over the same place, and in sight if it was.</summary>
    public MapNavigator Resized(Size size)
    {
        if (size == Size)
            return this;
        var resized = (this with { Size = size }).Fitted();
        return Projection.Shows(Cursor) ? resized.JumpedTo(Cursor) : resized;
    }

    /// <summary>After a key of <see cref="MovingKeys"/> or <see cref="ZoomKeys"/>; null for any other.</summary>
    public MapNavigator? On(string name) => name switch
    {
        "left" => Moved(-1, 0),
        "right" => Moved(1, 0),
        "up" => Moved(0, -1),
        "down" => Moved(0, 1),
        "far-left" => Moved(-Leap, 0),
        "far-right" => Moved(Leap, 0),
        "far-up" => Moved(0, -Leap),
        "far-down" => Moved(0, Leap),
        "zoom-in" => Zoomed(1, InSight),
        "zoom-out" => Zoomed(-1, InSight),
        "whole" => this with { View = MapView.Whole(Map), Area = null },
        _ => null,
    };

    /// <summary>The cursor, or the middle of what shows while that is elsewhere.</summary>
    private GeoPoint InSight => Projection.Shows(Cursor) ? Cursor : Projection.PointAt(Size.Columns / 2, Size.Rows / 2);

    /// <summary>A click places the cursor, a drag pans, or on the whole map moves the cursor, and the wheel zooms where the mouse is.</summary>
    public MapNavigator On(MouseInput mouse)
    {
        var (x, y) = (Math.Clamp(mouse.Column, 0, Math.Max(0, Size.Columns - 1)), Math.Clamp(mouse.Row, 0, Math.Max(0, Size.Rows - 1)));
        var point = Projection.PointAt(x, y);
        return mouse.Action switch
        {
            MouseAction.Press => this with { Cursor = point, Held = point },
            MouseAction.Drag when Held is { } held && View.Zoom > 0 => Dragged(held, x, y),
            MouseAction.Drag => this with { Cursor = point, Held = point },
            MouseAction.WheelUp => Zoomed(1, point),
            MouseAction.WheelDown => Zoomed(-1, point),
            _ => this with { Held = null },
        };
    }

    /// <summary>The cursor at a place, which comes into view.</summary>
    public MapNavigator JumpedTo(GeoPoint point) => this with
    {
        Cursor = point,
        View = Projection.Shows(point) ? View : Projection.CentredOn(point),
        Area = Projection.Shows(point) ? Area : null,
    };

    private MapNavigator Fitted() => this with
    {
        View = Area is { } area ? MapProjection.Around(Map, area, Size) : new MapProjection(Map, View, Size).Panned(0, 0),
    };

    private MapNavigator Zoomed(int steps, GeoPoint fix) => this with { View = Projection.Zoomed(View.Zoom + steps, fix), Area = null };

    /// <summary>Moves the cursor; where it would leave the map, the map comes towards it.</summary>
    private MapNavigator Moved(int right, int down)
    {
        var (x, y) = CursorCell;
        // One that is out of sight comes back in first.
        (x, y) = (Math.Clamp(x, 0, Math.Max(0, Size.Columns - 1)) + right, Math.Clamp(y, 0, Math.Max(0, Size.Rows - 1)) + down);
        var (beyondX, beyondY) = (Beyond(x, Size.Columns), Beyond(y, Size.Rows));
        var panned = beyondX == 0 && beyondY == 0 ? this : this with { View = Projection.Panned(beyondX, beyondY), Area = null };
        var (column, row) = (Math.Clamp(x - beyondX, 0, Math.Max(0, Size.Columns - 1)), Math.Clamp(y - beyondY, 0, Math.Max(0, Size.Rows - 1)));
        return panned with { Cursor = panned.Projection.PointAt(column, row) };
    }

    private static int Beyond(int at, int count) => at < 0 ? at : Math.Max(0, at - count + 1);

    private MapNavigator Dragged(GeoPoint held, int x, int y) => this with { View = Projection.Dragged(held, x, y), Area = null };
}
