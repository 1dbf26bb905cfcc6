using System.Diagnostics;

namespace Quiz.Terminal;

// Reads on the loop's own thread, which saves each key the way from one thread to another; whoever has a message from elsewhere wakes it.
internal sealed class InputReader(ITerminal terminal)
{
    private readonly InputParser _parser = new();
    private readonly byte[] _buffer = new byte[4096];
    private long _lastBytes;

    /// <summary>Waits for input, if it may, and adds what it says; false at its end.</summary>
    public bool Read(bool mayWait, List<Msg> messages)
    {
        var count = terminal.Read(_buffer, mayWait ? Left : TimeSpan.Zero);
        if (count == ITerminal.EndOfInput)
        {
            return false;
        }
        if (count > 0)
        {
            _lastBytes = Stopwatch.GetTimestamp();
            _parser.Feed(_buffer.AsSpan(0, count), messages);
        }
        else if (Left == TimeSpan.Zero)
        {
            _parser.Flush(messages);
        }
        return true;
    }

    /// <summary>How long the parser still waits for the rest of a sequence; infinite when it waits for none.</summary>
    private TimeSpan Left
    {
        get
        {
            if (_parser.Wait == Timeout.InfiniteTimeSpan)
            {
                return Timeout.InfiniteTimeSpan;
            }
            var left = _parser.Wait - Stopwatch.GetElapsedTime(_lastBytes);
            return left < TimeSpan.Zero ? TimeSpan.Zero : left;
        }
    }
}
