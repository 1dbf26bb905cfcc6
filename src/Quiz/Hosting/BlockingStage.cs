using System.Collections.Concurrent;
using Quiz.Drawing;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Time;
using Terminal.Gui.ViewBase;

namespace Quiz.Hosting;

/// <summary>Runs Terminal.Gui on a terminal of ours: an iteration waits until there is something to do, and ends in at most one write.</summary>
internal sealed class BlockingStage : IStage
{
    // Keys that wait are folded into one frame, but no flood of them keeps the player from seeing anything.
    private const int MostFolded = 256;
    private readonly ITerminal _terminal;
    private readonly TerminalInput _input;
    private readonly Parts _parts;
    private readonly IApplication _app;
    private ScreenLoop? _loop;
    private bool _isStale;
    private bool _isLastKey;
    private int _folded;

    private BlockingStage(ITerminal terminal, Parts parts, IApplication app) =>
        (_terminal, _parts, _app, _input) = (terminal, parts, app, new TerminalInput(terminal));

    /// <summary>Null where Terminal.Gui can't be made to run so.</summary>
    public static BlockingStage? TryCreate(ITerminal terminal, HostOptions options)
    {
        // No pause between iterations: each waits for input by itself.
        Toolkit.Prepare(iterationsPerSecond: ushort.MaxValue);
        var parts = new Parts(terminal, options);
        return Toolkit.TryCreate(parts) is { } app ? new(terminal, parts, app) : null;
    }

    public IApplication Start(ScreenLoop loop)
    {
        _loop = loop;
        loop.Changed += RedrawScreen;
        _terminal.Enter();
        _app.Init();
        _app.Mouse.IsMouseDisabled = false;
        _app.TimedEvents!.Added += (_, _) => Wake();
        _app.Driver!.Paste += (_, text) => loop.Take(InputMessages.OfPaste(text));
        _input.GroundTurned += isLight => loop.Take(new GroundTurned(isLight));
        _app.Iteration += (_, _) => WaitForWork();
        return _app;
    }

    public IDisposable Listen(ScreenLoop loop) => _terminal.Listen(loop.Signal);

    public void Wake() => _terminal.Wake();

    public void Suspend()
    {
        _terminal.Leave();
        _terminal.StopProcess();
        TakeBack();
    }

    public void TakeBack()
    {
        // Entering twice does no harm, and .NET puts its own settings on the terminal when the process goes on.
        _terminal.Enter();
        Redraw();
        FollowSize();
    }

    public void Redraw()
    {
        _parts.Output.Forget();
        _isStale = true;
    }

    public void Copy(string text) => _terminal.Write(Clipboard.Order(text));

    public void FollowSize() => _parts.Size.Follow();

    public void Restore() => _terminal.Leave();

    public void Dispose()
    {
        _app.Dispose();
        _terminal.Leave();
    }

    /// <summary>At once after the last key that waits, else once nothing waits any more.</summary>
    private void RedrawScreen()
    {
        _isStale = !_isLastKey;
        if (_isLastKey)
            _app.TopRunnableView?.SetNeedsDraw();
    }

    private void WaitForWork()
    {
        _isLastKey = false;
        if (!_loop!.IsOver)
        {
            // Terminal.Gui places the cursor after the frame; both go out together.
            _app.Navigation?.UpdateCursor();
            RestingCursor.Place(_app);
            _parts.Output.Flush();
        }
        while (!_loop.IsOver && _parts.Queue.IsEmpty)
        {
            _loop.TakeWaiting();
            if (_folded++ < MostFolded && Read(TimeSpan.Zero) != false)
                continue;
            _folded = 0;
            if (_isStale || _app.TopRunnableView is { NeedsLayout: true })
            {
                _isStale = false;
                _app.TopRunnableView?.SetNeedsDraw();
                return;
            }
            _ = Read(_loop.HasMessages ? TimeSpan.Zero : UntilTimer);
            if (UntilTimer == TimeSpan.Zero)
                return;
        }
        if (_loop.IsOver)
            ScreenView.Stop(_app);
        else
            _isLastKey = !_terminal.HasInput;
    }

    private bool? Read(TimeSpan most)
    {
        var read = _loop!.IsOver ? false : _input.Read(most, _parts.Queue);
        if (read is null)
            _loop.HangUp();
        return read;
    }

    /// <summary>Until one of Terminal.Gui's own timers rings; infinite while it has none.</summary>
    private TimeSpan UntilTimer =>
        _app.TimedEvents is TimedEvents timed && timed.CheckTimers(out var wait) ? TimeSpan.FromMilliseconds(wait) : System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>What Terminal.Gui puts together: it reads keys out of our queue and writes cells into our output.</summary>
    private sealed class Parts(ITerminal terminal, HostOptions options) : ComponentFactoryImpl<char>
    {
        public ConcurrentQueue<char> Queue { get; private set; } = [];

        public FrameOutput Output { get; } = new(terminal, options);

        public SizeMonitor Size { get; } = new(terminal);

        public override string GetDriverName() => DriverRegistry.Names.ANSI;

        public override IInput<char> CreateInput() => new NoInput();

        public override IInputProcessor CreateInputProcessor(ConcurrentQueue<char> inputQueue, ITimeProvider? timeProvider = null)
        {
            Queue = inputQueue;
            return new AnsiInputProcessor(inputQueue, timeProvider);
        }

        public override IOutput CreateOutput() => Output;

        public override ISizeMonitor CreateSizeMonitor(IOutput consoleOutput, IOutputBuffer outputBuffer) => Size;
    }

    /// <summary>Reads nothing on Terminal.Gui's thread: the loop's own does.</summary>
    private sealed class NoInput : IInput<char>
    {
        public CancellationTokenSource? ExternalCancellationTokenSource { get; set; }

        public void Initialize(ConcurrentQueue<char> inputQueue)
        {
        }

        public void Run(CancellationToken runCancellationToken) => runCancellationToken.WaitHandle.WaitOne();

        public void Dispose()
        {
        }
    }

    private sealed class SizeMonitor(ITerminal terminal) : ISizeMonitor
    {
        private Size _last = terminal.Size;
        private bool _mayDiffer;

        public event EventHandler<SizeChangedEventArgs>? SizeChanged;

        /// <summary>Looks at once, and from now on only when it is called again: the system reports each change.</summary>
        public void Follow()
        {
            _mayDiffer = true;
            Poll();
        }

        public bool Poll()
        {
            if (!_mayDiffer)
                return false;
            _mayDiffer = false;
            var size = terminal.Size;
            if (size == _last)
                return false;
            _last = size;
            SizeChanged?.Invoke(this, new SizeChangedEventArgs(new System.Drawing.Size(size.Columns, size.Rows)));
            return true;
        }
    }
}
