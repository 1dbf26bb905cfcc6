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
        var (homes, hellos) = (new List<double>(), new List<double>());
        for (var i = 0; i < Starts; i++)
        {
            hellos.Add(TimeTo(Seat.Start(hello), "hello"u8, "\n"u8));
            homes.Add(TimeTo(Seat.Start(quiz, "--data", data), " items"u8, Seat.FrameEnd));
        }
        yield return new("start to the complete home screen, against a native hello", Sample.Median(homes.Zip(hellos, (a, b) => a / b)), 8, "x",
            string.Create(CultureInfo.InvariantCulture, $"{Starts} pairs; medians {Sample.Median(homes):0.0} and {Sample.Median(hellos):0.0} ms"));
        yield return new("most resident while a round is played", Players.PlayARound(quiz, workshop.NewFolder("resident")) / Million, 25, "MB", "every kind, 120x40, to the result");
        yield return new("program with its libraries", SizeOf(quiz) / Million, 9, "MB", "quiz and libe_sqlite3.so, without debug symbols");
    }

    private static double TimeTo(Seat seat, ReadOnlySpan<byte> text, ReadOnlySpan<byte> end)
    {
        using (seat)
            return seat.WaitFor(text, end).TotalMilliseconds;
    }

    private static long SizeOf(string quiz) =>
        new FileInfo(quiz).Length + Directory.EnumerateFiles(Path.GetDirectoryName(quiz)!, "*.so").Sum(file => new FileInfo(file).Length);
}
