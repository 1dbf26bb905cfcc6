using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Quiz.Drawing;

namespace Quiz.Hosting;

/// <summary>One message after another changes the screen and orders effects, until one of them ends it.</summary>
internal sealed class ScreenLoop : IDisposable
{
    // Messages that wait are folded into one frame, but no flood of them keeps the player from seeing anything.
    private const int MostFolded = 256;
    private readonly ConcurrentQueue<Msg> _messages = [];
    private readonly EffectRunner _effects;
    private readonly HostOptions _options;
    private readonly IStage _stage;
    private IScreen _screen;
    private Size _size;
    private ExceptionDispatchInfo? _error;
    private int _exitCode;
    private bool _askedToEnd;

    public ScreenLoop(IStage stage, IScreen first, EffectRunner effects, HostOptions options)
    {
        (_stage, _screen, _effects, _options) = (stage, first, effects, options);
        _effects.Completed += Post;
        _effects.Failed += error => Post(new Failed(error));
    }

    private sealed record Signalled(TerminalSignal Signal) : Msg;

    private sealed record Failed(Exception Error) : Msg;

    /// <summary>A message was taken: the screen may have to be drawn again.</summary>
    public event Action? Changed;

    public bool IsOver { get; private set; }

    public bool HasMessages => !_messages.IsEmpty;

    /// <summary>What it ended with: that of <see cref="Quit"/>, or 128 and the number of the signal.</summary>
    /// <exception cref="Exception">What a screen or an effect threw.</exception>
    public int Finish()
    {
        _error?.Throw();
        if (_exitCode > 128)
            _options.Stopping?.Invoke(_exitCode);
        _effects.Finish(_options.Grace);
        return _exitCode;
    }

    /// <summary>The screen that is shown.</summary>
    public IScreen Screen => _screen;

    /// <summary>Draws the screen. What it throws ends the loop, as in <see cref="Take"/>.</summary>
    public void Draw(Canvas canvas) => Guard(() => _screen.View(canvas));

    /// <summary>From any thread: the message comes after those that wait already.</summary>
    public void Post(Msg message)
    {
        _messages.Enqueue(message);
        _stage.Wake();
    }

    /// <summary>From any thread. A second wish to end is granted at once: the loop hangs in an effect.</summary>
    public void Signal(TerminalSignal signal)
    {
        var isEnding = signal is TerminalSignal.Terminate or TerminalSignal.Interrupt or TerminalSignal.Quit;
        if (isEnding && Interlocked.Exchange(ref _askedToEnd, true))
        {
            _stage.Restore();
            Environment.Exit(ExitCodeOf(signal));
        }
        Post(new Signalled(signal));
    }

    /// <summary>Takes the messages that wait.</summary>
    public void TakeWaiting()
    {
        for (var folded = 0; folded < MostFolded && !IsOver && _messages.TryDequeue(out var message); folded++)
            Take(message);
    }

    /// <summary>The terminal has this size now.</summary>
    public void Resize(Size size)
    {
        if (size != _size)
        {
            _size = size;
            Take(new Resized(size));
        }
    }

    /// <summary>No input will come any more.</summary>
    public void HangUp() => Take(new Signalled(TerminalSignal.HangUp));

    /// <summary>Changes the screen and carries out what it orders. What is thrown ends the loop; <see cref="Finish"/> throws it on.</summary>
    public void Take(Msg message)
    {
        if (!IsOver)
            Guard(() => TakeNow(message));
    }

    public void Dispose() => _effects.Dispose();

    // The toolkit between us and the caller may swallow or wrap what is thrown through it.
    private void Guard(Action action)
    {
        try
        {
            action();
        }
#pragma warning disable CA1031 // It is thrown again, once the terminal is restored.
        catch (Exception error)
#pragma warning restore CA1031
        {
            _error ??= ExceptionDispatchInfo.Capture(error);
            IsOver = true;
        }
    }

    private void TakeNow(Msg message)
    {
        switch (message)
        {
            case Failed failed:
                ExceptionDispatchInfo.Throw(failed.Error);
                break;
            case Signalled { Signal: var signal }:
                TakeSignal(signal);
                break;
            default:
                var (next, effect) = _screen.Update(message);
                _screen = next;
                Changed?.Invoke();
                if (effect is not null)
                    CarryOut(effect);
                break;
        }
    }

    private void TakeSignal(TerminalSignal signal)
    {
        switch (signal)
        {
            case TerminalSignal.Resized:
                _stage.FollowSize();
                break;
            case TerminalSignal.Suspend:
                CarryOut(new Suspend());
                break;
            case TerminalSignal.Continued:
                _stage.TakeBack();
                break;
            default:
                End(ExitCodeOf(signal));
                break;
        }
    }

    private void CarryOut(Effect effect)
    {
        switch (effect)
        {
            case Quit quit:
                End(quit.ExitCode);
                break;
            case Batch batch:
                foreach (var one in batch.Effects)
                    CarryOut(one);
                break;
            case Suspend:
                _stage.Suspend();
                break;
            case Copy copy:
                _stage.Copy(copy.Text);
                break;
            case Redraw:
                _stage.Redraw();
                break;
            default:
                if (_effects.CarryOut(effect) is { } message)
                    TakeNow(message);
                break;
        }
    }

    private void End(int exitCode) => (_exitCode, IsOver) = (exitCode, true);

    private static int ExitCodeOf(TerminalSignal signal) => signal switch
    {
        TerminalSignal.Interrupt => 130,
        TerminalSignal.Quit => 131,
        TerminalSignal.Terminate => 143,
        _ => 129,
    };
}
