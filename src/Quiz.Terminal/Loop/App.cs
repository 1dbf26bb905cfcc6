using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Quiz.Terminal;

/// <summary>The loop: one message after another changes the screen, and each change is drawn. The terminal is restored however it ends.</summary>
public sealed class App
{
    // Messages that wait are folded into one frame, but no flood of them keeps the player from seeing anything.
    private const int MostFolded = 256;
    private readonly ConcurrentQueue<Msg> _messages = [];
    private readonly List<Msg> _input = [];
    private readonly InputReader _reader;
    private readonly ITerminal _terminal;
    private readonly AppOptions _options;
    private readonly EffectRunner _effects;
    private readonly FrameWriter _writer;
    private readonly Frame _frame;
    private IScreen _screen;
    private int? _exitCode;
    private bool _askedToEnd;

    private App(ITerminal terminal, IScreen first, EffectRunner effects, AppOptions options, Frame frame)
    {
        (_terminal, _screen, _options, _effects, _frame) = (terminal, first, options, effects, frame);
        _reader = new InputReader(terminal);
        _writer = new FrameWriter(options.Colour);
    }

    private sealed record Signalled(TerminalSignal Signal) : Msg;

    private sealed record Failed(ExceptionDispatchInfo Error) : Msg;

    /// <summary>Runs until a screen orders <see cref="Quit"/>, a signal ends it, or the terminal is gone; gives the exit code.</summary>
    /// <remarks>
    /// The program's own effects go to <paramref name="carryOutAsync"/> first, whose task sends a message when it is done;
    /// where it gives null they go to <paramref name="carryOut"/>, for which the loop waits and whose message comes next.
    /// An exception from a screen or an effect is thrown here, after the terminal is restored. Signals give 128 and their number.
    /// </remarks>
    public static int Run(ITerminal terminal, IScreen first, Func<Effect, Msg?>? carryOut = null, Func<Effect, CancellationToken, Task<Msg?>?>? carryOutAsync = null, AppOptions? options = null)
    {
        options ??= new AppOptions();
        using var effects = new EffectRunner(carryOut, carryOutAsync, options.Time);
        return new App(terminal, first, effects, options, new Frame(terminal.Size, options.Glyphs)).Run();
    }

    private int Run()
    {
        void Restore(object? sender, EventArgs e) => _terminal.Leave();
        void RestoreFirst(object sender, UnhandledExceptionEventArgs e) => _terminal.Leave();
        AppDomain.CurrentDomain.ProcessExit += Restore;
        AppDomain.CurrentDomain.UnhandledException += RestoreFirst;
        // Listening comes first: .NET then takes the settings that the terminal has now for those to restore.
        using var signals = _terminal.Listen(Signal);
        try
        {
            _effects.Completed += Post;
            _effects.Failed += Fail;
            _terminal.Enter();
            Take(new Resized(_terminal.Size));
            while (_exitCode is null)
            {
                Draw();
                TakeWaiting();
            }
        }
        finally
        {
            _terminal.Leave();
            AppDomain.CurrentDomain.ProcessExit -= Restore;
            AppDomain.CurrentDomain.UnhandledException -= RestoreFirst;
        }
        if (_exitCode > 128)
        {
            _options.Stopping?.Invoke(_exitCode.Value);
        }
        _effects.Finish(_options.Grace);
        return _exitCode.Value;
    }

    /// <summary>From another thread.</summary>
    private void Post(Msg message)
    {
        _messages.Enqueue(message);
        _terminal.Wake();
    }

    private void Fail(Exception error) => Post(new Failed(ExceptionDispatchInfo.Capture(error)));

    private void Signal(TerminalSignal signal)
    {
        var ending = signal is TerminalSignal.Terminate or TerminalSignal.Interrupt or TerminalSignal.Quit;
        if (ending && Interlocked.Exchange(ref _askedToEnd, true))
        {
            // Asked a second time: the loop hangs in an effect.
            _terminal.Leave();
            Environment.Exit(ExitCodeOf(signal));
        }
        Post(new Signalled(signal));
    }

    private void TakeWaiting()
    {
        if (!_reader.Read(mayWait: _messages.IsEmpty, _input))
        {
            _input.Add(new Signalled(TerminalSignal.HangUp));
        }
        foreach (var message in _input)
        {
            _messages.Enqueue(message);
        }
        _input.Clear();
        for (var folded = 0; folded < MostFolded && _exitCode is null && _messages.TryDequeue(out var message); folded++)
        {
            Take(message);
        }
    }

    private void Take(Msg message)
    {
        switch (message)
        {
            case Failed failed:
                failed.Error.Throw();
                break;
            case Signalled { Signal: var signal }:
                TakeSignal(signal);
                break;
            default:
                var (next, effect) = _screen.Update(message);
                _screen = next;
                if (effect is not null)
                {
                    CarryOut(effect);
                }
                break;
        }
    }

    private void TakeSignal(TerminalSignal signal)
    {
        switch (signal)
        {
            case TerminalSignal.Resized:
                Resize();
                break;
            case TerminalSignal.Suspend:
                CarryOut(new Suspend());
                break;
            case TerminalSignal.Continued:
                TakeBack();
                break;
            default:
                _exitCode = ExitCodeOf(signal);
                break;
        }
    }

    private static int ExitCodeOf(TerminalSignal signal) => signal switch
    {
        TerminalSignal.Interrupt => 130,
        TerminalSignal.Quit => 131,
        TerminalSignal.Terminate => 143,
        _ => 129,
    };

    private void CarryOut(Effect effect)
    {
        switch (effect)
        {
            case Quit quit:
                _exitCode = quit.ExitCode;
                break;
            case Batch batch:
                foreach (var one in batch.Effects)
                {
                    CarryOut(one);
                }
                break;
            case Suspend:
                _terminal.Leave();
                _terminal.StopProcess();
                TakeBack();
                break;
            case Redraw:
                _writer.Forget();
                break;
            default:
                if (_effects.CarryOut(effect) is { } message)
                {
                    Take(message);
                }
                break;
        }
    }

    private void TakeBack()
    {
        // Entering twice does no harm, and .NET puts its own settings on the terminal when the process goes on.
        _terminal.Enter();
        _writer.Forget();
        Resize();
    }

    private void Resize()
    {
        var size = _terminal.Size;
        if (size != _frame.Size)
        {
            _frame.Resize(size);
            Take(new Resized(size));
        }
    }

    private void Draw()
    {
        _frame.Clear();
        _screen.View(new Canvas(_frame));
        var bytes = _writer.Write(_frame);
        if (!bytes.IsEmpty)
        {
            _terminal.Write(bytes);
        }
    }
}
