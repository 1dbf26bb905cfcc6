using System.Globalization;
using Quiz.Core.Questions;
using Quiz.Screens;
using Quiz.Screens.Boards;
using Quiz.Screens.Maps;
using Quiz.Terminal;

namespace Quiz.Benchmarks;

/// <summary>How much a terminal gets while the map of a question is panned, and while only its cursor moves.</summary>
public static class MapBytes
{
    private const int Questions = 3;
    private const int Presses = 30;

    /// <summary>The nearest shows a part of one country.</summary>
    private static readonly int[] Zooms = [2, 4, 7, 10];

    /// <summary>Round the world and to its edges; the last three ways begin with the cursor at the other side of the map.</summary>
    private static readonly string[] Ways = ["shift+right", "shift+down", "shift+left", "shift+up"];

    /// <param name="Bytes">Of the writer.</param>
    /// <param name="Least">Of the smallest diff.</param>
    private sealed record Pan(int Zoom, string Way, int Bytes, int Least)
    {
        public double Ratio => (double)Bytes / Least;
    }

    public static IEnumerable<Figure> Measure()
    {
        var pans = Enumerable.Range(1, Questions).SelectMany(question => Zooms.SelectMany(zoom => Pans(question, zoom))).ToList();
        var (longest, farthest) = (pans.MaxBy(pan => pan.Bytes)!, pans.MaxBy(pan => pan.Ratio)!);
        yield return new("panning the world at 120x40 by up to ten cells writes at most", longest.Bytes, 10_000, "bytes",
            string.Create(CultureInfo.InvariantCulture, $"{pans.Count} pans at zooms {string.Join(", ", Zooms)}; median {Sample.Median(pans.Select(pan => (double)pan.Bytes)):0}; the most {Told(longest)}"));
        yield return new("a pan's bytes, against the smallest cell diff", farthest.Ratio, 1.2, "x",
            string.Create(CultureInfo.InvariantCulture, $"median {Sample.Median(pans.Select(pan => pan.Ratio)):0.00} x; the most {Told(farthest)}, {farthest.Bytes} bytes"));
        var moves = Zooms.Select(Moves).ToList();
        yield return new("a cursor move over an unchanged map writes at most", moves.Max(move => move.Bytes), 400, "bytes");
        yield return new("a cursor move over an unchanged map turns lines into dots", moves.Sum(move => move.Rasterized), 0, "times");
    }

    private static string Told(Pan pan) => FormattableString.Invariant($"at zoom {pan.Zoom} by {pan.Way}");

    private static List<Pan> Pans(int question, int zoom)
    {
        using var stage = Zoomed(question, zoom);
        var pans = new List<Pan>();
        foreach (var way in Ways)
        {
            for (var i = 0; i < Presses; i++)
            {
                var (view, before) = (ViewOf(stage), stage.Cells);
                stage.Press(Key.Parse(way));
                var bytes = stage.Draw();
                if (ViewOf(stage) != view)
                    pans.Add(new(zoom, way, bytes, SmallestDiff.Bytes(before, stage.Cells, Stage.Size)));
            }
        }
        return pans;
    }

    private static (int Bytes, int Rasterized) Moves(int zoom)
    {
        using var stage = Zoomed(1, zoom);
        var (view, times, most) = (ViewOf(stage), Painter(stage).TimesRasterized, 0);
        foreach (var key in Enumerable.Repeat<string[]>(["right", "right", "down", "left", "left", "up"], 5).SelectMany(keys => keys))
        {
            stage.Press(Key.Parse(key));
            most = Math.Max(most, stage.Draw());
        }
        return ViewOf(stage) == view ? (most, Painter(stage).TimesRasterized - times) : throw new InvalidOperationException("the map was panned");
    }

    private static Stage Zoomed(int question, int zoom)
    {
        var stage = new Stage(Kind.Locate, MapFigures.Pack, (ulong)question);
        for (var i = 0; i < zoom; i++)
            stage.Press(Key.Parse("+"));
        stage.Draw();
        return stage;
    }

    private static MapView ViewOf(Stage stage) => ((MapBoard)((QuestionScreen)stage.Screen).Board).Navigator!.View;

    private static MapPainter Painter(Stage stage) => ((QuestionScreen)stage.Screen).Look.Maps;
}
