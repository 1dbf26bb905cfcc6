using System.Globalization;
using System.Text;

namespace Quiz.Benchmarks;

/// <summary>What a key costs until its frame is there.</summary>
public static class KeyFigures
{
    private const int Batches = 5;
    private const int KeysInBatch = 600;

    /// <summary>A screen on which two keys move a cursor to and fro.</summary>
    private sealed record Scene(string Name, string[] Arguments, string Shown, string There, string Back);

    private static readonly Scene[] Scenes =
    [
        new("home", [], " items", "\e[B", "\e[A"),
        new("order", ["play", "--new", "--seed", "1", "--kind", "order"], "Question 1 ", "\e[B", "\e[A"),
        new("locate", ["play", "--new", "--seed", "1", "--kind", "locate"], "Cursor at", "\e[C", "\e[D"),
        new("neighbours", ["play", "--new", "--seed", "1", "--kind", "neighbours"], "Question 1 ", "\e[B", "\e[A"),
    ];

    public static IEnumerable<Figure> Measure(Workshop workshop)
    {
        foreach (var scene in Scenes)
        {
            foreach (var figure in OfScene(scene, workshop))
                yield return figure;
        }
        foreach (var figure in OfToolkit(workshop).Concat(OfLibraries(workshop)))
            yield return figure;
        var summary = FrameBenchmarks.Run(workshop.NewFolder("benchmarkdotnet"));
        if (summary.HasCriticalValidationErrors || summary.Reports.IsEmpty)
            throw new InvalidOperationException("the frames could not be measured");
        foreach (var report in summary.Reports)
        {
            var isFrame = report.BenchmarkCase.Descriptor.WorkloadMethod.Name == nameof(FrameBenchmarks.Frame);
            var allocated = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? throw new InvalidOperationException("allocation is not told");
            yield return new(
                $"{report.BenchmarkCase.Parameters["Screen"]}: a warm frame{(isFrame ? "" : " with the key before it")} allocates", allocated / 1000.0, 8, "kB",
                string.Create(CultureInfo.InvariantCulture, $"{(report.ResultStatistics?.Median ?? 0) / 1000:0} us"));
        }
    }

    private static IEnumerable<Figure> OfScene(Scene scene, Workshop workshop)
    {
        using var echo = Seat.Start(workshop.Peer("Echo"));
        using var quiz = Seat.Start(workshop.Quiz, [.. scene.Arguments, "--data", workshop.NewFolder($"keys-{scene.Name}")]);
        echo.WaitFor("ready"u8, default);
        quiz.WaitFor(Encoding.UTF8.GetBytes(scene.Shown), Seat.FrameEnd);
        byte[][] keys = [Encoding.UTF8.GetBytes(scene.There), Encoding.UTF8.GetBytes(scene.Back)];
        var (p99s, p50s, p99, p50, mostBytes) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), 0);
        for (var batch = 0; batch <= Batches; batch++)
        {
            var (echoes, frames) = (new List<double>(), new List<double>());
            for (var i = 0; i < KeysInBatch; i++)
            {
                echoes.Add(echo.Press(keys[i % 2], keys[i % 2]).TotalMilliseconds);
                frames.Add(quiz.Press(keys[i % 2], Seat.FrameEnd).TotalMilliseconds);
                mostBytes = Math.Max(mostBytes, quiz.BytesCame);
            }
            if (batch == 0)
                continue; // warm
            p99.Add(Sample.Percentile(frames, 99));
            p50.Add(Sample.Percentile(frames, 50));
            p99s.Add(Sample.Percentile(frames, 99) / Sample.Percentile(echoes, 99));
            p50s.Add(Sample.Percentile(frames, 50) / Sample.Percentile(echoes, 50));
        }
        yield return new($"{scene.Name}: key to frame, p99, against a native echo", Sample.Median(p99s), 3, "x",
            string.Create(CultureInfo.InvariantCulture, $"{Batches} batches of {KeysInBatch} pairs; {Sample.Median(p99):0.00} ms; p50 {Sample.Median(p50s):0.0} x"));
        yield return new($"{scene.Name}: key to frame, p50", Sample.Median(p50), 1, "ms");
        yield return new($"{scene.Name}: a cursor move writes at most", mostBytes, 320, "bytes");
    }

    /// <summary>A list in a window of Terminal.Gui's own, as it comes.</summary>
    private static IEnumerable<Figure> OfToolkit(Workshop workshop)
    {
        using var toolkit = Seat.Start(workshop.Peer("Toolkit"));
        using var quiz = Seat.Start(workshop.Quiz, "--data", workshop.NewFolder("keys-toolkit"));
        toolkit.WaitFor("Place 9"u8, default);
        quiz.WaitFor(" items"u8, Seat.FrameEnd);
        byte[][] keys = ["\e[B"u8.ToArray(), "\e[A"u8.ToArray()];
        var (theirs, ours) = (new List<double>(), new List<double>());
        for (var i = 0; i < KeysInBatch; i++)
        {
            theirs.Add(toolkit.PressUntil(keys[i % 2], "Place"u8).TotalMilliseconds);
            ours.Add(quiz.Press(keys[i % 2], Seat.FrameEnd).TotalMilliseconds);
        }
        yield return new("a key in a list of Terminal.Gui as it comes, p50, against one on the home screen", Sample.Percentile(theirs, 50) / Sample.Percentile(ours, 50), null, "x",
            string.Create(CultureInfo.InvariantCulture, $"{KeysInBatch} pairs; p50 {Sample.Percentile(theirs, 50):0.0} and {Sample.Percentile(ours, 50):0.00} ms, p99 {Sample.Percentile(theirs, 99):0.0} and {Sample.Percentile(ours, 99):0.00} ms; wanted: at least 20"));
    }

    /// <summary>A screen that Terminal.Gui's views stand on, and a window with as much of its own.</summary>
    /// <param name="Keys">From the home screen to it.</param>
    /// <param name="Shown">Told once it is there.</param>
    /// <param name="TheirKeys">Two keys that go to and fro in the window.</param>
    /// <param name="TheirText">What each frame of the window has.</param>
    private sealed record Library(string Name, string Keys, string Shown, string[] TheirKeys, string TheirText, double Most);

    private static readonly Library[] Libraries =
    [
        new("list", "9", "first letters", ["\e[B", "\e[A"], "Place", 0.5),
        new("form", "8", "Type a year", ["\t", "\e[Z"], "Value", 0.5),
        new("table", "\ev\r", "Answers", ["\e[B", "\e[A"], "Place", 0.8),
    ];

    private static IEnumerable<Figure> OfLibraries(Workshop workshop)
    {
        foreach (var library in Libraries)
        {
            // Only the table has something to show of what was played; else the entries of home stand at their numbers.
            var data = library.Name == "table" ? Players.WithProgress(workshop, workshop.Quiz, "libraries") : workshop.NewFolder($"library-{library.Name}");
            using var toolkit = Seat.Start(workshop.Peer("Toolkit"), library.Name);
            using var quiz = Seat.Start(workshop.Quiz, "--data", data);
            toolkit.WaitFor(Encoding.UTF8.GetBytes(library.TheirText), default);
            quiz.WaitFor(" items"u8, Seat.FrameEnd);
            _ = quiz.PressUntil(Encoding.UTF8.GetBytes(library.Keys), Encoding.UTF8.GetBytes(library.Shown));
            var (theirs, ours) = (new List<double>(), new List<double>());
            for (var i = 0; i < KeysInBatch; i++)
            {
                theirs.Add(toolkit.PressUntil(Encoding.UTF8.GetBytes(library.TheirKeys[i % 2]), Encoding.UTF8.GetBytes(library.TheirText)).TotalMilliseconds);
                ours.Add(quiz.PressUntil(i % 2 == 0 ? "\e[B"u8 : "\e[A"u8, Seat.FrameEnd).TotalMilliseconds);
            }
            yield return new($"a key in a {library.Name}, p50, against Terminal.Gui as it comes", Sample.Percentile(ours, 50) / Sample.Percentile(theirs, 50), library.Most, "x",
                string.Create(CultureInfo.InvariantCulture, $"{KeysInBatch} pairs; p50 {Sample.Percentile(ours, 50):0.00} and {Sample.Percentile(theirs, 50):0.0} ms, p99 {Sample.Percentile(ours, 99):0.00} and {Sample.Percentile(theirs, 99):0.0} ms"));
        }
    }
}
