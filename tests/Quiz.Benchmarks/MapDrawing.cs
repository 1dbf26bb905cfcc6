using System.Diagnostics;
using System.Globalization;
using Quiz.Core.Maps;
using Quiz.Drawing;
using Quiz.Drawing.Maps;
using Quiz.Hosting;
using Quiz.Languages;
using Quiz.Screens;
using Quiz.Storage;

namespace Quiz.Benchmarks;

/// <summary>Whole pictures of the world's outlines, drawn by the program's painter and by MapSCII's renderer from the same file and in the same views.</summary>
/// <remarks>
/// Each by its compiler at run time, warm: .NET's here, V8 there. Ours is the time from a view to the bytes of a whole frame, with all cells
/// of the canvas blanked first, and with a scale, which MapSCII has not; draw.js tells what MapSCII's is.
/// </remarks>
public static class MapDrawing
{
    private const int Pairs = 5;
    private const int Frames = 400;
    private const int WarmUpFrames = 500;
    private const int Magnified = 4;
    private const int CellsPanned = 10;

    private sealed record Drawn(double MedianMicroseconds, double P99Microseconds, double Bytes, double InkedCells);

    public static IEnumerable<Figure> Measure(Workshop workshop)
    {
        var file = Path.Combine(Workshop.Repository, "data/maps/world.geojson");
        var map = MapReader.Read(file, File.ReadAllBytes(file)).Map ?? throw new InvalidOperationException("the map of the world has problems");
        var mapscii = Mapscii.Install(workshop);
        var pairs = Enumerable.Range(0, Pairs).Select(_ => (Ours: Draw(map), Theirs: mapscii.Draw(file, Stage.Size, Frames))).ToList();
        yield return new("outlines of the world at 120x40, a whole frame, against MapSCII's renderer", Sample.Median(pairs.Select(pair => pair.Ours.MedianMicroseconds / pair.Theirs.MedianMicroseconds)), 0.2, "x", string.Create(CultureInfo.InvariantCulture,
            $"medians {Of(pair => pair.Ours.MedianMicroseconds):0} and {Of(pair => pair.Theirs.MedianMicroseconds):0} us, p99 {Of(pair => pair.Ours.P99Microseconds):0} and {Of(pair => pair.Theirs.P99Microseconds):0} us; a frame has {Of(pair => pair.Ours.InkedCells):0} and {Of(pair => pair.Theirs.InkedCells):0} cells with dots, {Of(pair => pair.Ours.Bytes):0} and {Of(pair => pair.Theirs.Bytes):0} bytes"));

        double Of(Func<(Drawn Ours, MapsciiFrames Theirs), double> number) => Sample.Median(pairs.Select(number));
    }

    private static Drawn Draw(Map map)
    {
        var (look, frame, writer, views) = (Look.Of(Settings.Default, colour: true, Spoken.English), new Frame(Stage.Size), new FrameWriter(), Views(map));
        var (times, bytes, inked) = (new List<double>(), 0L, 0L);
        for (var i = 0; i < WarmUpFrames + Frames; i++)
        {
            var startedAt = Stopwatch.GetTimestamp();
            frame.Clear();
            look.Maps.Draw(new Canvas(frame), new MapPicture(map, views[i % views.Count]), look);
            writer.Forget();
            var length = writer.Write(frame).Length;
            if (i < WarmUpFrames)
                continue;
            times.Add(Stopwatch.GetElapsedTime(startedAt).TotalMicroseconds);
            bytes += length;
            inked += frame.ToLines().Sum(line => line.Count(sign => sign is > '\u2800' and <= '\u28FF'));
        }
        return new(Sample.Median(times), Sample.Percentile(times, 99), (double)bytes / Frames, (double)inked / Frames);
    }

    /// <summary>From the west edge to the east edge and back, as draw.js does.</summary>
    private static List<MapView> Views(Map map)
    {
        var whole = MapView.Whole(map) with { Zoom = 2 * int.Log2(Magnified) };
        var projection = new MapProjection(map, whole, Stage.Size);
        var across = (map.Bounds.East - map.Bounds.West) * projection.DotsPerLon / 2;
        var first = whole with { Lon = map.Bounds.West + (Stage.Size.Columns / projection.DotsPerLon) };
        var steps = (int)((across - Stage.Size.Columns) / CellsPanned);
        var there = Enumerable.Range(0, steps + 1).Select(step => first with { Lon = first.Lon + (step * CellsPanned * 2 / projection.DotsPerLon) }).ToList();
        return [.. there, .. there.Skip(1).SkipLast(1).Reverse()];
    }
}
