using System.Globalization;
using System.Text;

namespace Quiz.Benchmarks;

/// <summary>How long the native program takes to pan a map of the world, near and far, in turn with cursor moves.</summary>
public static class MapTimes
{
    private const int Batches = 5;
    private const int PressesInBatch = 300;
    private const int Near = 10;
    private const int Far = 4;

    /// <summary>What a cursor move may write; a frame of more has panned.</summary>
    private const int MostOfAMove = 400;

    /// <summary>Shift with the arrows to the right, down, to the left and up: the first keys each way only take the cursor to the edge from which it pans.</summary>
    private static readonly byte[][] Round = [.. new[] { ("\e[1;2C", 22), ("\e[1;2B", 5), ("\e[1;2D", 22), ("\e[1;2A", 5) }.SelectMany(way => Enumerable.Repeat(Encoding.ASCII.GetBytes(way.Item1), way.Item2))];

    private static readonly byte[][] ToAndFro = ["\e[C"u8.ToArray(), "\e[D"u8.ToArray()];

    /// <summary>Somebody before a map at a zoom, who presses the same keys again and again.</summary>
    private sealed class Player(Seat seat, byte[][] keys)
    {
        private int _presses;

        public List<double> Times { get; } = [];

        public void Press()
        {
            var time = seat.Press(keys[_presses++ % keys.Length], Seat.FrameEnd).TotalMilliseconds;
            if (keys == ToAndFro || seat.BytesCame > MostOfAMove)
                Times.Add(time);
        }
    }

    public static IEnumerable<Figure> Measure(Workshop workshop)
    {
        using Seat still = Sit(workshop, 0), far = Sit(workshop, Far), near = Sit(workshop, Near), farPanned = Sit(workshop, Far), nearPanned = Sit(workshop, Near);
        var players = (Still: new Player(still, ToAndFro), Far: new Player(far, ToAndFro), Near: new Player(near, ToAndFro), FarPanned: new Player(farPanned, Round), NearPanned: new Player(nearPanned, Round));
        Player[] all = [players.Still, players.Far, players.Near, players.FarPanned, players.NearPanned];
        var batches = new List<Batch>();
        for (var batch = 0; batch <= Batches; batch++)
        {
            Array.ForEach(all, player => player.Times.Clear());
            for (var i = 0; i < PressesInBatch; i++)
                Array.ForEach(all, player => player.Press());
            if (batch > 0) // the first is for warmth
                batches.Add(new(Summed(players.Still), Summed(players.Far), Summed(players.Near), Summed(players.FarPanned), Summed(players.NearPanned)));
        }
        return Figures(batches);
    }

    private readonly record struct Times(double Median, double P99);

    private sealed record Batch(Times Whole, Times Far, Times Near, Times FarPanned, Times NearPanned);

    private static IEnumerable<Figure> Figures(List<Batch> batches)
    {
        yield return Ratio($"a panned frame at zoom {Far}, p99, against a cursor move's", 5, batch => batch.FarPanned.P99, batch => batch.Far.P99, Of(batch => batch.FarPanned.Median / batch.Far.Median));
        yield return Ratio($"a panned frame at zoom {Near}, p99, against a cursor move's", 5, batch => batch.NearPanned.P99, batch => batch.Near.P99, Of(batch => batch.NearPanned.Median / batch.Near.Median));
        yield return Ratio($"a panned frame at zoom {Near}, median, against zoom {Far}", 1.5, batch => batch.NearPanned.Median, batch => batch.FarPanned.Median);
        yield return Ratio($"a cursor move at zoom {Near}, median, against the whole map", 1.5, batch => batch.Near.Median, batch => batch.Whole.Median);

        Figure Ratio(string name, double mark, Func<Batch, double> measured, Func<Batch, double> yardstick, string detail = "") =>
            new(name, Sample.Median(batches.Select(batch => measured(batch) / yardstick(batch))), mark, "x", string.Create(CultureInfo.InvariantCulture,
                $"{Batches} batches of {PressesInBatch} keys each; {Sample.Median(batches.Select(measured)):0.00} and {Sample.Median(batches.Select(yardstick)):0.00} ms{detail}"));

        string Of(Func<Batch, double> medians) => string.Create(CultureInfo.InvariantCulture, $"; p50 {Sample.Median(batches.Select(medians)):0.0} x");
    }

    private static Times Summed(Player player) => new(Sample.Median(player.Times), Sample.Percentile(player.Times, 99));

    private static Seat Sit(Workshop workshop, int zoom)
    {
        var seat = Seat.Start(workshop.Quiz, "play", "--new", "--seed", "1", "--kind", "locate", "--pack", MapFigures.Pack, "--data", workshop.NewFolder($"maps-{Guid.NewGuid():N}"));
        seat.WaitFor("Cursor at"u8, Seat.FrameEnd);
        for (var i = 0; i < zoom; i++)
            seat.Press("+"u8, Seat.FrameEnd);
        return seat;
    }
}
