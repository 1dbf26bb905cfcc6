namespace Quiz.Terminal;

// The input thread: waits for bytes, and posts what they say.
internal sealed class InputReader(ITerminal terminal, Action<Msg> post, Action endOfInput)
{
    private volatile bool _stopped;

    public void Stop()
    {
        _stopped = true;
        terminal.StopReading();
    }

    public void Run()
    {
        var parser = new InputParser();
        var buffer = new byte[4096];
        var messages = new List<Msg>();
        while (!_stopped)
        {
            var wait = parser.Wait;
            var count = terminal.Read(buffer, wait);
            if (count == ITerminal.EndOfInput)
            {
                endOfInput();
                return;
            }
            if (count > 0)
            {
                parser.Feed(buffer.AsSpan(0, count), messages);
            }
            else if (wait != Timeout.InfiniteTimeSpan)
            {
                parser.Flush(messages);
            }
            messages.ForEach(post);
            messages.Clear();
        }
    }
}
