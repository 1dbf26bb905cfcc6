using Quiz.Storage;

namespace Quiz.Tests.Storage;

internal static class ProgressSamples
{
    public static readonly DateTimeOffset Morning = new(2025, 6, 8, 9, 30, 15, 123, TimeSpan.FromHours(3));

    public static RoundRow Round(string id, int count = 10) => new(id, Morning, """{"packs":["space"]}""", count);

    public static LoggedAnswer Answer(string round, int number, int points = 80, string pack = "space", string kind = "order", bool skipped = false) => new(
        round, number, $"q{number}", pack, "1.0.0", kind, $"item-{number}", ulong.MaxValue - (ulong)number, """{"order":["b","a"]}""",
        points / 100.0, points, Hint: number % 2 == 0, skipped, Morning.AddSeconds(number), TimeSpan.FromMilliseconds(1234 + number));
}

/// <summary>A clock that stands still.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}

/// <summary>A clock that stands still, and on which no wait lasts.</summary>
internal sealed class HastyClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(callback, state, TimeSpan.Zero, period);
}
