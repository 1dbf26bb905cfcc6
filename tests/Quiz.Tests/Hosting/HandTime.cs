namespace Quiz.Tests.Hosting;

/// <summary>A clock that a test moves, three hours east of Greenwich; its timers ring while it is moved.</summary>
public sealed class HandTime : TimeProvider
{
    private readonly List<HandTimer> _timers = [];
    private DateTimeOffset _now = new(2025, 6, 8, 12, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(3), null, null);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        _timers.Add(timer);
        return timer;
    }

    public void Advance(TimeSpan time)
    {
        _now += time;
        foreach (var timer in _timers.ToArray())
        {
            timer.RingIfDue();
        }
    }

    private sealed class HandTimer(HandTime clock, Action ring) : ITimer
    {
        private DateTimeOffset? _due;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;
            return true;
        }

        public void RingIfDue()
        {
            if (_due <= clock._now)
            {
                _due = null;
                ring();
            }
        }

        public void Dispose() => clock._timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
