using System.Collections.Concurrent;
using Quiz.Hosting;
using Terminal.Gui.Drivers;

namespace Quiz.Tests.Hosting;

/// <summary>What bytes from a terminal come to, by the whole way: into Terminal.Gui's queue, through its reader, and as messages to a screen.</summary>
internal sealed class InputReading : IDisposable
{
    private readonly ConcurrentQueue<char> _queue = [];
    private readonly TerminalInput _input = new(new MemoryTerminal(new(80, 24)));
    private readonly AnsiInputProcessor _processor;

    public InputReading()
    {
        _processor = new AnsiInputProcessor(_queue);
        _processor.KeyDown += (_, key) => Add(InputMessages.Of(key));
        _processor.SyntheticMouseEvent += (_, mouse) => Add(InputMessages.Of(mouse));
        _processor.Paste += (_, text) => Add(InputMessages.OfPaste(text));
    }

    public List<Msg> Messages { get; } = [];

    public TimeSpan Patience => _input.Patience;

    public InputReading Feed(ReadOnlySpan<byte> bytes)
    {
        _input.Feed(bytes, _queue);
        _processor.ProcessQueue();
        return this;
    }

    /// <summary>Nothing more comes in time.</summary>
    public InputReading Flush()
    {
        _input.Flush(_queue);
        _processor.ProcessQueue();
        return this;
    }

    public void Dispose() => _processor.Dispose();

    private void Add(Msg? message)
    {
        if (message is not null)
            Messages.Add(message);
    }
}
