namespace Quiz.Hosting;

// Carries out what the loop does not know itself: at once, in a task, or by a timer.
internal sealed class EffectRunner(Func<Effect, Msg?>? carryOut, Func<Effect, CancellationToken, Task<Msg?>?>? carryOutAsync, TimeProvider time) : IDisposable
{
    private readonly CancellationTokenSource _ending = new();
    private readonly Lock _lock = new();
    private readonly HashSet<Task> _running = [];
    private readonly HashSet<ITimer> _timers = [];

    public event Action<Msg>? Completed;

    public event Action<Exception>? Failed;

    /// <summary>The message that follows at once, or null.</summary>
    public Msg? CarryOut(Effect effect)
    {
        if (effect is After after)
        {
            Start(after);
            return null;
        }
        if (carryOutAsync?.Invoke(effect, _ending.Token) is { } task)
        {
            lock (_lock)
            {
                _running.Add(task);
            }
            _ = Follow(task);
            return null;
        }
        return carryOut?.Invoke(effect);
    }

    /// <summary>Cancels what still runs, and waits for it to end.</summary>
    public void Finish(TimeSpan grace)
    {
        _ending.Cancel();
        Task[] running;
        lock (_lock)
        {
            running = [.. _running];
        }
        // Their errors have nobody to be told to any more.
        _ = Task.WhenAll(running).ContinueWith(_ => { }, TaskScheduler.Default).Wait(grace);
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var timer in _timers)
            {
                timer.Dispose();
            }
            _timers.Clear();
        }
        _ending.Dispose();
    }

    private void Start(After after)
    {
        lock (_lock)
        {
            ITimer? timer = null;
            timer = time.CreateTimer(_ => Ring(timer!, after.Message), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timers.Add(timer);
            timer.Change(after.Time < TimeSpan.Zero ? TimeSpan.Zero : after.Time, Timeout.InfiniteTimeSpan);
        }
    }

    private void Ring(ITimer timer, Msg message)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
        }
        timer.Dispose();
        Completed?.Invoke(message);
    }

    private async Task Follow(Task<Msg?> task)
    {
        try
        {
            if (await task.ConfigureAwait(false) is { } message)
            {
                Completed?.Invoke(message);
            }
        }
        catch (OperationCanceledException) when (_ending.IsCancellationRequested)
        {
        }
#pragma warning disable CA1031 // It is thrown again, on the loop.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Failed?.Invoke(error);
        }
        finally
        {
            lock (_lock)
            {
                _running.Remove(task);
            }
        }
    }
}
