using System.Collections.Concurrent;
using System.Text;
using Quiz.Drawing;
using Quiz.Hosting;
using Quiz.Keys;
using Quiz.Tests.EndToEnd;

namespace Quiz.Tests.Hosting;

/// <summary>A terminal in memory: what a test types arrives in order, what is written shows on a virtual screen.</summary>
public sealed class MemoryTerminal(Size size) : ITerminal
{
    private readonly BlockingCollection<byte[]> _input = [];
    private readonly Lock _lock = new();
    private Action<TerminalSignal>? _handler;

    public Size Size { get; set; } = size;

    public VirtualScreen Screen { get; } = new(size);

    public bool Entered { get; private set; }

    /// <summary>"enter", "leave", "stop", and "frame" for each write.</summary>
    public List<string> Log { get; } = [];

    public long BytesWritten { get; private set; }

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
            Screen.Feed(bytes);
        }
        Drawn?.Invoke();
    }

    public int Read(Span<byte> buffer, TimeSpan wait)
    {
        if (_input.TryTake(out var bytes, wait))
        {
            bytes.CopyTo(buffer);
            return bytes.Length;
        }
        return _input.IsCompleted ? ITerminal.EndOfInput : 0;
    }

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
