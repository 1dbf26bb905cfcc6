using System.Collections.Concurrent;
using System.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Tests.EndToEnd;

namespace Quiz.Tests.Hosting;

/// <summary>A terminal in memory: what a test types arrives in order, what is written shows on a virtual screen.</summary>
public sealed class MemoryTerminal(Size size) : ITerminal
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);
    private readonly BlockingCollection<byte[]> _input = [];
    private readonly Lock _lock = new();
    private byte[] _rest = [];
    private Action<TimeSpan>? _whenWaiting;
    private Action<TerminalSignal>? _handler;

    public Size Size { get; set; } = size;

    public VirtualScreen Screen { get; } = new(size);

    public bool Entered { get; private set; }

    /// <summary>"enter", "leave", "stop", and "frame" for each write.</summary>
    public List<string> Log { get; } = [];

    public long BytesWritten { get; private set; }

    /// <summary>What was sent in each write while the terminal was held.</summary>
    public List<string> Frames { get; } = [];

    /// <summary>Runs after each frame that is written, on the loop: where a test looks, and types on.</summary>
    public Action? Drawn { get; set; }

    public void Type(params IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            _input.Add(Encoding.UTF8.GetBytes(KeyBytes.Of(Key.Parse(key))));
        }
    }

    public void Send(string text) => _input.Add(Encoding.UTF8.GetBytes(text));

    public void HangUp() => _input.CompleteAdding();

    public void Raise(TerminalSignal signal) => _handler?.Invoke(signal);

    public void Enter() => Do("enter", () => Entered = true);

    public void Leave()
    {
        if (Entered)
        {
            Do("leave", () => Entered = false);
        }
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
        {
            Log.Add("frame");
            BytesWritten += bytes.Length;
            Frames.Add(Encoding.UTF8.GetString(bytes));
            Screen.Feed(bytes);
        }
        Drawn?.Invoke();
    }

    /// <summary>What was typed and has not been read.</summary>
    public string Unread => Encoding.UTF8.GetString([.. _rest, .. _input.SelectMany(bytes => bytes)]);

    /// <summary>Does this once, when the program is ready to wait for input and there is none; gets how long it would.</summary>
    public void WhenWaiting(Action<TimeSpan> action) => _whenWaiting = action;

    public int Read(Span<byte> buffer, TimeSpan wait)
    {
        if (wait != TimeSpan.Zero && _rest.Length == 0 && _input.Count == 0 && Interlocked.Exchange(ref _whenWaiting, null) is { } waiting)
            waiting(wait);
        var isEndless = wait < TimeSpan.Zero;
        if (_rest.Length == 0 && !_input.TryTake(out _rest!, isEndless ? Deadline : wait))
        {
            _rest = [];
            return _input.IsCompleted ? ITerminal.EndOfInput : !isEndless ? 0 : throw new TimeoutException($"nothing was typed within {Deadline}");
        }
        var count = Math.Min(_rest.Length, buffer.Length);
        _rest.AsSpan(0, count).CopyTo(buffer);
        _rest = _rest[count..];
        return count;
    }

    public bool HasInput => _rest.Length > 0 || _input.Any(bytes => bytes.Length > 0);

    public void Wake()
    {
        if (!_input.IsAddingCompleted)
            _input.Add([]);
    }

    public IDisposable Listen(Action<TerminalSignal> handler)
    {
        _handler = handler;
        return new Listening(this);
    }

    public void StopProcess() => Do("stop", () => { });

    public void Dispose() => _input.Dispose();

    private void Do(string what, Action action)
    {
        lock (_lock)
        {
            Log.Add(what);
            action();
        }
    }

    private sealed class Listening(MemoryTerminal terminal) : IDisposable
    {
        public void Dispose() => terminal._handler = null;
    }
}
