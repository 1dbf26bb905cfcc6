using CsCheck;
using Quiz.Core.Maps;
using Quiz.Drawing.Maps;
using Quiz.Hosting;
using Quiz.Screens.Maps;
using Quiz.Tests.Maps;
using Size = Quiz.Drawing.Size;

namespace Quiz.Tests.Screens.Maps;

public class MapNavigatorTests
{
    private static readonly Size Usual = new(80, 24);
    private static readonly Map World = Packs.ShippedPackTests.World;
    private static readonly Map Ukraine = Packs.ShippedPackTests.Ukraine;

    public static TheoryData<string> Names => StrangeMaps.Names;

    [Theory]
    [InlineData("left", -1, 0), InlineData("right", 1, 0), InlineData("up", 0, -1), InlineData("down", 0, 1)]
    [InlineData("far-left", -10, 0), InlineData("far-right", 10, 0), InlineData("far-up", 0, -10), InlineData("far-down", 0, 10)]
    public void A_key_moves_the_cursor_by_one_cell_and_a_far_one_by_ten(string key, int right, int down)
    {
        var before = Start(Ukraine);
        var after = before.On(key)!;
        Assert.Equal((before.CursorCell.X + right, before.CursorCell.Y + down), after.CursorCell);
        Assert.Equal(before.View, after.View);
    }

    [Fact]
    public void Any_other_key_is_none_of_the_maps() => Assert.Null(Start(Ukraine).On("pick"));

    [Theory, MemberData(nameof(Names))]
    public void The_cursor_stays_where_it_shows_when_the_map_is_zoomed(string name) => Sample(name, (at, random) =>
    {
        var (x, y) = at.CursorCell;
        if (!at.Projection.Shows(at.Cursor))
            return;
        foreach (var key in (string[])["zoom-in", "zoom-out"])
        {
            var zoomed = at.On(key)!;
            Assert.Equal(at.Cursor, zoomed.Cursor);
            AssertKept(at.Map, zoomed, at.Cursor, (x, y));
        }
    });

    [Theory, MemberData(nameof(Names))]
    public void The_wheel_keeps_the_place_under_the_mouse(string name) => Sample(name, (at, random) =>
    {
        var (x, y) = (random.Next(at.Size.Columns), random.Next(at.Size.Rows));
        var place = at.Projection.PointAt(x, y);
        if (Math.Abs(place.Lat) == 90 || at.Projection.CellAt(place) != (x, y))
            return;
        foreach (var action in (MouseAction[])[MouseAction.WheelUp, MouseAction.WheelDown])
        {
            var zoomed = at.On(Mouse(action, x, y));
            Assert.Equal(at.Cursor, zoomed.Cursor);
            AssertKept(at.Map, zoomed, place, (x, y));
        }
    });

    [Theory, MemberData(nameof(Names))]
    public void A_drag_keeps_the_grabbed_place_under_the_mouse(string name) => Sample(name, (at, random) =>
    {
        var (x, y) = (random.Next(at.Size.Columns), random.Next(at.Size.Rows));
        var place = at.Projection.PointAt(x, y);
        if (at.View.Zoom == 0 || Math.Abs(place.Lat) == 90 || at.Projection.CellAt(place) != (x, y))
            return;
        var grabbed = at.On(Mouse(MouseAction.Press, x, y));
        var (toX, toY) = (random.Next(at.Size.Columns), random.Next(at.Size.Rows));
        var dragged = grabbed.On(Mouse(MouseAction.Drag, toX, toY));
        AssertKept(at.Map, dragged, place, (toX, toY));
        Assert.Equal(place, dragged.Cursor);
        Assert.Null(dragged.On(Mouse(MouseAction.Release, toX, toY)).Held);
    });

    [Theory, MemberData(nameof(Names))]
    public void A_click_places_the_cursor_on_the_cell_and_moves_nothing_else(string name) => Sample(name, (at, random) =>
    {
        var (x, y) = (random.Next(at.Size.Columns), random.Next(at.Size.Rows));
        var clicked = at.On(Mouse(MouseAction.Press, x, y)).On(Mouse(MouseAction.Release, x, y));
        Assert.Equal((at.Projection.PointAt(x, y), at.View, null), (clicked.Cursor, clicked.View, clicked.Held));
    });

    [Fact]
    public void On_the_whole_map_a_drag_moves_the_cursor()
    {
        var at = Start(Ukraine).On(Mouse(MouseAction.Press, 10, 5)).On(Mouse(MouseAction.Drag, 20, 7));
        Assert.Equal((20, 7), at.CursorCell);
        Assert.Equal(MapView.Whole(Ukraine), at.View);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_mouse_far_beyond_the_map_is_at_its_edge(string name) => Sample(name, (at, random) =>
    {
        foreach (var action in Enum.GetValues<MouseAction>())
        {
            foreach (var (x, y) in ((int, int)[])[(5000, 5000), (-1, -1), (int.MaxValue, int.MinValue)])
            {
                var next = at.On(Mouse(action, x, y));
                Assert.Equal(at.On(Mouse(action, Math.Clamp(x, 0, at.Size.Columns - 1), Math.Clamp(y, 0, at.Size.Rows - 1))).View, next.View);
                Assert.InRange(next.View.Zoom, 0, MapView.MostZoom);
            }
        }
    });

    [Theory, MemberData(nameof(Names))]
    public void The_whole_map_is_one_key_away(string name) => Sample(name, (at, _) =>
    {
        var whole = at.On("whole")!;
        Assert.Equal((MapView.Whole(at.Map), at.Cursor), (whole.View, whole.Cursor));
    });

    [Theory, MemberData(nameof(Names))]
    public void In_a_terminal_of_another_size_the_cursor_stays_over_its_place_and_in_sight(string name) => Sample(name, (at, random) =>
    {
        var resized = at.Resized(Views.SomeSize(random));
        Assert.Equal((at.Cursor, at.View.Zoom), (resized.Cursor, resized.View.Zoom));
        if (at.Projection.Shows(at.Cursor) && at.Map.Bounds.Contains(at.Cursor))
            Assert.True(resized.Projection.Shows(at.Cursor), $"{at.Size} {at.View} to {resized.Size} {resized.View}");
    });

    [Theory, MemberData(nameof(Names))]
    public void A_moved_cursor_shows_and_no_move_leads_out_of_the_map(string name) => Sample(name, (at, random) =>
    {
        for (var i = 0; i < 20; i++)
        {
            at = at.On(((string[])["left", "right", "up", "down", "far-left", "far-right", "far-up", "far-down"])[random.Next(8)])!;
            Assert.True(at.Projection.Shows(at.Cursor));
            Assert.True(at.Projection.Shows(at.Map.Bounds.Centre) || at.View.Zoom > 0);
        }
        Assert.InRange(at.View.Lat, at.Map.Bounds.South, at.Map.Bounds.North);
        Assert.InRange(Degrees.Near(at.View.Lon, (at.Map.Bounds.West + at.Map.Bounds.East) / 2), at.Map.Bounds.West, at.Map.Bounds.East);
    });

    [Fact]
    public void Panning_round_the_world_comes_back_to_where_it_began()
    {
        var at = Start(World).On("zoom-in")!.On("zoom-in")!.On("zoom-in")!;
        foreach (var key in (string[])["far-right", "far-left"])
        {
            var (start, seen, steps) = (at.View.Lon, new HashSet<double>(), 0);
            do
            {
                at = at.On(key)!;
                seen.Add(Math.Round(at.View.Lon, 3));
                steps++;
            }
            while (steps < 10 || (steps < 1_000 && Math.Abs(Degrees.Near(at.View.Lon, start) - start) > 5 * 2 / at.Projection.DotsPerLon));
            Assert.InRange(steps, 10, 60);
            Assert.InRange(seen.Count, steps - 10, steps);
            Assert.InRange(at.View.Lon, -180, 180);
        }
    }

    [Fact]
    public void As_many_cells_back_as_forth_show_the_same()
    {
        var at = Start(World).On("zoom-in")!.On("zoom-in")!;
        var projection = at.Projection;
        for (var i = 0; i < 500; i++)
            projection = new(World, projection.Panned(7, 0), Usual);
        for (var i = 0; i < 700; i++)
            projection = new(World, projection.Panned(-5, 0), Usual);
        Assert.Equal(at.View.Lon, projection.View.Lon, 1e-6);
        Assert.Equal(at.Projection.Origin, projection.Origin);
    }

    [Fact]
    public void A_place_that_is_jumped_to_comes_into_sight() => Sample("world", (at, random) =>
    {
        var label = World.Regions[random.Next(World.Regions.Length)].Label;
        var jumped = at.JumpedTo(label);
        Assert.Equal(label, jumped.Cursor);
        Assert.True(jumped.Projection.Shows(label));
    });

    private static MapNavigator Start(Map map) => MapNavigator.Start(map, Usual, null, null);

    private static MouseInput Mouse(MouseAction action, int x, int y) => new(action, x, y, default);

    /// <summary>From views that players come to, with the cursor in the middle of a cell.</summary>
    private static void Sample(string name, Action<MapNavigator, Random> check)
    {
        var map = StrangeMaps.Named(name);
        Gen.ULong.Sample(
            seed =>
            {
                var random = new Random((int)seed);
                var size = Views.SomeSize(random);
                var view = Views.Somewhere(map, size, random);
                check(new(map, view, new MapProjection(map, view, size).PointAt(random.Next(size.Columns), random.Next(size.Rows)), size), random);
            },
            iter: 100);
    }

    /// <summary>Asserts that a place shows in a cell, as far as the map's ends let it: on a map that has ends, nothing shows beyond them.</summary>
    private static void AssertKept(Map map, MapNavigator after, GeoPoint place, (int X, int Y) cell)
    {
        var (x, y) = after.Projection.CellAt(place);
        var (perLat, perLon) = (after.Projection.DotsPerLat, after.Projection.DotsPerLon);
        if (after.View.Zoom == 0)
            return;
        if (IsFree(after.View.Lat, ((4 * after.Size.Rows) - 1) / perLat, map.Bounds.South, map.Bounds.North))
            Assert.Equal(cell.Y, y);
        // A view that has come round the earth is counted anew, and dots once round it are no whole number: that can tell by one.
        var isRound = map.Bounds.East - map.Bounds.West >= 359;
        if (isRound && 2 * after.Size.Columns < after.Projection.Round)
            Assert.InRange(x, cell.X - 1, cell.X + 1);
        else if (!isRound && IsFree(after.View.Lon, ((2 * after.Size.Columns) - 1) / perLon, map.Bounds.West, map.Bounds.East))
            Assert.Equal(cell.X, x);
    }

    private static bool IsFree(double middle, double shown, double least, double most) =>
        middle - (shown / 2) > least + (1e-3 * shown) && middle + (shown / 2) < most - (1e-3 * shown);
}
