using System.Runtime.Versioning;
using Quiz.Drawing;

namespace Quiz.Hosting;

/// <summary>The terminal on standard input and output of a Unix process, in raw mode while entered.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class UnixTerminal : ITerminal
{
    private const int MostTries = 50;
    private static readonly TimeSpan LockPatience = TimeSpan.FromMilliseconds(500);
    private readonly Lock _lock = new();
    private readonly int _wakeReader;
    private readonly int _wakeWriter;
    private Libc.Termios _found;
    private bool _hasFound;
    private bool _entered;
    private bool _gone;

    public unsafe UnixTerminal()
    {
        var ends = stackalloc int[2];
        if (Libc.Pipe(ends) != 0)
        {
            throw new IOException($"no pipe could be opened (error {Libc.LastError})");
        }
        (_wakeReader, _wakeWriter) = (ends[0], ends[1]);
    }

    /// <summary>Whether standard input and output both are a terminal, on a system that has such.</summary>
    public static bool IsAvailable => !OperatingSystem.IsWindows() && Libc.IsTerminal(Libc.StandardInput) == 1 && Libc.IsTerminal(Libc.StandardOutput) == 1;

    /// <summary>Whether the terminal on standard input was closed.</summary>
    public static unsafe bool IsGone
    {
        get
        {
            var fd = new Libc.PollFd(Libc.StandardInput, 0);
            return Libc.Poll(&fd, 1, 0) > 0 && (fd.Returned & Libc.PollHangUp) != 0;
        }
    }

    /// <summary>80x24 where the terminal does not tell.</summary>
    public Size Size => Libc.GetWindowSize(Libc.StandardOutput) ?? Libc.GetWindowSize(Libc.StandardInput) ?? new Size(80, 24);

    public void Enter()
    {
        lock (_lock)
        {
            if (!_entered && Libc.GetAttributes(Libc.StandardInput, out var found) == 0)
            {
                (_found, _hasFound) = (found, true);
            }
            _entered = true;
            if (_hasFound)
            {
                var raw = _found;
                Libc.MakeRaw(ref raw);
                SetAttributes(raw, Libc.AfterOutput);
            }
            Send(TerminalModes.Enter);
        }
    }

    public void Leave()
    {
        // A thread that hangs in a write to a stuck terminal must not keep us from restoring it.
        var locked = _lock.TryEnter(LockPatience);
        try
        {
            if (_entered)
            {
                _entered = false;
                if (locked)
                {
                    Send(TerminalModes.Leave);
                }
                if (_hasFound)
                {
                    SetAttributes(_found, locked ? Libc.AfterOutput : Libc.AtOnce);
                }
            }
        }
        finally
        {
            if (locked)
            {
                _lock.Exit();
            }
        }
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
        {
            if (_entered)
            {
                Send(bytes);
            }
        }
    }

    public unsafe int Read(Span<byte> buffer, TimeSpan wait)
    {
        var milliseconds = wait < TimeSpan.Zero ? -1 : (int)Math.Ceiling(wait.TotalMilliseconds);
        var fds = stackalloc Libc.PollFd[2] { new(Libc.StandardInput, Libc.PollIn), new(_wakeReader, Libc.PollIn) };
        if (Libc.Poll(fds, 2, milliseconds) <= 0)
        {
            return 0;
        }
        if (fds[1].Returned != 0)
        {
            byte woken;
            _ = Libc.Read(_wakeReader, &woken, 1);
        }
        if (fds[0].Returned == 0)
        {
            return 0;
        }
        fixed (byte* start = buffer)
        {
            var count = Libc.Read(Libc.StandardInput, start, (nuint)buffer.Length);
            return count > 0 ? (int)count
                : count < 0 && (Libc.LastError == Libc.InterruptedCall || Libc.IsTryAgain(Libc.LastError)) ? 0
                : ITerminal.EndOfInput;
        }
    }

    public unsafe bool HasInput
    {
        get
        {
            var fd = new Libc.PollFd(Libc.StandardInput, Libc.PollIn);
            return Libc.Poll(&fd, 1, 0) > 0;
        }
    }

    public unsafe void Wake()
    {
        byte any = 0;
        _ = Libc.Write(_wakeWriter, &any, 1);
    }

    public IDisposable Listen(Action<TerminalSignal> handler) => new SystemSignals(handler);

    public void StopProcess() => Libc.StopJob();

    public void Dispose()
    {
        Leave();
        _ = Libc.Close(_wakeReader);
        _ = Libc.Close(_wakeWriter);
    }

    private static void SetAttributes(Libc.Termios termios, int when)
    {
        for (var tries = 0; tries < MostTries && Libc.SetAttributes(Libc.StandardInput, when, termios) != 0 && Libc.LastError == Libc.InterruptedCall; tries++)
        {
        }
    }

    private unsafe void Send(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            for (var sent = 0; sent < bytes.Length && !_gone;)
            {
                var count = Libc.Write(Libc.StandardOutput, start + sent, (nuint)(bytes.Length - sent));
                if (count >= 0)
                {
                    sent += (int)count;
                }
                else if (Libc.IsTryAgain(Libc.LastError))
                {
                    var fd = new Libc.PollFd(Libc.StandardOutput, Libc.PollOut);
                    _ = Libc.Poll(&fd, 1, -1);
                }
                else if (Libc.LastError != Libc.InterruptedCall)
                {
                    // The terminal was closed. The signal or the end of input that follows ends the program.
                    _gone = true;
                }
            }
        }
    }
}
