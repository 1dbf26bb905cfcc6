using System.Globalization;
using Quiz.Drawing.Keys;
using Quiz.Drawing.Maps;
using Quiz.Kinds;
using Quiz.Screens;
using Quiz.Screens.Boards;
using Quiz.Screens.Maps;
using Quiz.Tests.EndToEnd;

namespace Quiz.Benchmarks;

/// <summary>How much a terminal gets while the map of a question is panned, and while only its cursor moves.</summary>
public static class MapBytes
{
    private const int Presses = 30;

    private static readonly int[] Zooms = [.. Enumerable.Range(1, 10)];

    /// <summary>Outlines alone, and a map with rivers and names.</summary>
    private static readonly (string Name, string Pack)[] Maps = [("the world", MapFigures.Pack), ("Ukraine", "dnipropetrovsk-2025")];

    /// <summary>Round the world, or to the edges of a map.</summary>
    private static readonly string[] Ways = ["shift+right", "shift+down", "shift+left", "shift+up"];

    /// <param name="Bytes">Of the writer.</param>
    /// <param name="Least">Of the smallest diff.</param>
    private sealed record Pan(int Zoom, string Way, int Bytes, int Least)
    {
        public double Ratio => (double)Bytes / Least;
    }

    public static IEnumerable<Figure> Measure()
    {
        foreach (var (name, pack) in Maps)
        {
            var pans = Zooms.SelectMany(zoom => Pans(pack, zoom)).ToList();
            var (longest, farthest) = (pans.MaxBy(pan => pan.Bytes)!, pans.MaxBy(pan => pan.Ratio)!);
            yield return new($"panning {name} at 120x40 by up to ten cells writes at most", longest.Bytes, 10_000, "bytes", string.Create(CultureInfo.InvariantCulture,
                $"{pans.Count} pans at zooms {Zooms[0]} to {Zooms[^1]}; median {Sample.Median(pans.Select(pan => (double)pan.Bytes)):0}; the most {Told(longest)}"));
            yield return new($"panning {name}: bytes, against the smallest cell diff", farthest.Ratio, 1.2, "x", string.Create(CultureInfo.InvariantCulture,
                $"all {pans.Sum(pan => (double)pan.Bytes) / pans.Sum(pan => pan.Least):0.000} x, median {Sample.Median(pans.Select(pan => pan.Ratio)):0.000} x; the most {Told(farthest)}, {farthest.Bytes} bytes"));
        }
        var moves = Maps.SelectMany(map => Zooms.Select(zoom => Moves(map.Pack, zoom))).ToList();
        yield return new("a cursor move over an unchanged map writes at most", moves.Max(move => move.Bytes), 400, "bytes");
        yield return new("a cursor move over an unchanged map turns lines into dots", moves.Sum(move => move.Rasterized), 0, "times");
    }

    private static string Told(Pan pan) => FormattableString.Invariant($"at zoom {pan.Zoom} by {pan.Way}");

    private static List<Pan> Pans(string pack, int zoom)
    {
        using var stage = Zoomed(pack, zoom);
        var terminal = new VirtualScreen(Stage.Size);
        terminal.Feed(stage.Draw());
        var pans = new List<Pan>();
        foreach (var way in Ways)
        {
            for (var i = 0; i < Presses; i++)
            {
                var (view, before, at) = (ViewOf(stage), stage.Cells, (terminal.Grid.X, terminal.Grid.Y, terminal.Grid.Style));
                stage.Press(Key.Parse(way));
                var bytes = stage.Draw();
                terminal.Feed(bytes);
                if (ViewOf(stage) != view)
                    pans.Add(new(zoom, way, bytes.Length, SmallestDiff.Bytes(before, stage.Cells, Stage.Size, at)));
            }
        }
        return pans;
    }

    private static (int Bytes, int Rasterized) Moves(string pack, int zoom)
    {
        using var stage = Zoomed(pack, zoom);
        stage.Draw();
        var (view, times, most) = (ViewOf(stage), Painter(stage).TimesRasterized, 0);
        foreach (var key in Enumerable.Repeat<string[]>(["right", "right", "down", "left", "left", "up"], 5).SelectMany(keys => keys))
        {
            stage.Press(Key.Parse(key));
            most = Math.Max(most, stage.Draw().Length);
        }
        return ViewOf(stage) == view ? (most, Painter(stage).TimesRasterized - times) : throw new InvalidOperationException("the map was panned");
    }

    private static Stage Zoomed(string pack, int zoom)
    {
        var stage = new Stage(KindTable.WithKey("locate")!, pack);
        for (var i = 0; i < zoom; i++)
            stage.Press(Key.Parse("+"));
        return stage;
    }

    private static MapView ViewOf(Stage stage) => ((MapBoard)((QuestionScreen)stage.Screen).Board).Navigator!.View;

    private static MapPainter Painter(Stage stage) => ((QuestionScreen)stage.Screen).Look.Maps;
}
