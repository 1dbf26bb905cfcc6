using System.Globalization;

namespace Quiz.Benchmarks;

/// <summary>How soon the program is there, and how much room it takes.</summary>
public static class StartupFigures
{
    private const int Starts = 41;
    private const double Million = 1_000_000;

    public static IEnumerable<Figure> Measure(Workshop workshop)
    {
        var (quiz, hello) = (workshop.Quiz, workshop.Peer("Hello"));
        var data = Players.WithProgress(workshop, quiz, "startup");
        var (homes, hellos, befores) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < Starts; i++)
        {
            hellos.Add(TimeTo(Seat.Start(hello), "hello"u8, "\n"u8));
            homes.Add(TimeTo(Seat.Start(quiz, "--data", data), " items"u8, Seat.FrameEnd));
            if (Workshop.QuizBefore is { } program)
                befores.Add(TimeTo(Seat.Start(program, "--data", data), " items"u8, Seat.FrameEnd));
        }
        yield return new("start to the complete home screen, against a native hello", Sample.Median(homes.Zip(hellos, (a, b) => a / b)), 14, "x",
            string.Create(CultureInfo.InvariantCulture, $"{Starts} pairs; medians {Sample.Median(homes):0.0} and {Sample.Median(hellos):0.0} ms"));
        var resident = Players.PlayARound(quiz, workshop.NewFolder("resident")) / Million;
        yield return new("most resident while a round is played", resident, null, "MB", "every kind, 120x40, to the result");
        if (Workshop.QuizBefore is { } before)
        {
            yield return new("start to the complete home screen, against QUIZ_BEFORE", Sample.Median(homes.Zip(befores, (a, b) => a / b)), 1.1, "x",
                string.Create(CultureInfo.InvariantCulture, $"{Starts} pairs; medians {Sample.Median(homes):0.0} and {Sample.Median(befores):0.0} ms"));
            yield return new("most resident while a round is played, against QUIZ_BEFORE", resident / (Players.PlayARound(before, workshop.NewFolder("resident-before")) / Million), 1.3, "x");
        }
        var opened = Players.OpenEverything(quiz, data) / Million;
        yield return new("most resident with every screen of Terminal.Gui's views opened once, against a round played", opened / resident, null, "x", string.Create(CultureInfo.InvariantCulture, $"{opened:0.0} MB"));
        if (Workshop.QuizBefore is { } older)
            yield return new("the same against a round played by QUIZ_BEFORE", opened / (Players.PlayARound(older, workshop.NewFolder("resident-older")) / Million), 1.3, "x");
        yield return new("program with its libraries", SizeOf(quiz) / Million, 18, "MB", "quiz and libe_sqlite3.so, without debug symbols");
        using var idle = Seat.Start(quiz, "--data", data);
        idle.WaitFor(" items"u8, Seat.FrameEnd);
        yield return new("processor used by the home screen while nothing happens", 100 * idle.Idle(TimeSpan.FromMinutes(1)), 0.04, "%", "over a minute, to 10 ms");
    }

    private static double TimeTo(Seat seat, ReadOnlySpan<byte> text, ReadOnlySpan<byte> end)
    {
        using (seat)
            return seat.WaitFor(text, end).TotalMilliseconds;
    }

    private static long SizeOf(string quiz) =>
        new FileInfo(quiz).Length + Directory.EnumerateFiles(Path.GetDirectoryName(quiz)!, "*.so").Sum(file => new FileInfo(file).Length);
}
