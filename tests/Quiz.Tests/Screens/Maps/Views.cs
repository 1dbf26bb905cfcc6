using Quiz.Core.Maps;
using Quiz.Drawing;
using Quiz.Drawing.Maps;
using Quiz.Languages;
using Quiz.Screens;
using Quiz.Storage;

namespace Quiz.Tests.Screens.Maps;

/// <summary>Maps drawn on frames of their own, and what can be read off them.</summary>
internal static class Views
{
    public static Look Look() => Quiz.Screens.Look.Of(Settings.Default, colour: true, Spoken.English);

    public static Frame Drawn(MapPicture picture, Size size, Look? look = null)
    {
        var frame = new Frame(size);
        look ??= Look();
        look.Maps.Draw(new Canvas(frame), picture, look);
        return frame;
    }

    /// <summary>A view that a player can come to, by random steps.</summary>
    public static MapView Somewhere(Map map, Size size, Random random)
    {
        var view = MapView.Whole(map);
        for (var steps = random.Next(4); steps > 0; steps--)
        {
            var projection = new MapProjection(map, view, size);
            view = projection.Zoomed(random.Next(MapView.MostZoom + 1), projection.PointAt(random.Next(size.Columns), random.Next(size.Rows)));
            view = new MapProjection(map, view, size).Panned(random.Next(-40, 40), random.Next(-20, 20));
        }
        return view;
    }

    public static Size SomeSize(Random random) => new(random.Next(1, 251), random.Next(1, 71));

    /// <summary>Whether a dot is set, from the braille signs of a frame; false where words stand.</summary>
    public static bool HasDot(Frame frame, int x, int y) => Dots(frame, x >> 1, y >> 2) is { } dots && (dots & "\u0001\u0008\u0002\u0010\u0004\u0020\u0040\u0080"[((y & 3) << 1) | (x & 1)]) != 0;

    /// <summary>The dots of a cell: 0 for a blank one, null where words stand.</summary>
    public static int? Dots(Frame frame, int column, int row) => frame[column, row].Text switch
    {
        " " => 0,
        [>= '\u2800' and <= '\u28FF' and var sign] => sign - '\u2800',
        _ => null,
    };
}
