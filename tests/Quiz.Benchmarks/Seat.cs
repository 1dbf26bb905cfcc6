using System.Diagnostics;
using System.Text;
using Quiz.Drawing;
using Quiz.Tests.EndToEnd;

namespace Quiz.Benchmarks;

/// <summary>Somebody before a terminal on which a program runs, with a stop watch.</summary>
public sealed class Seat : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);
    private readonly Pty _pty;
    private readonly byte[] _came = new byte[1 << 20];
    private readonly long _startedAt;
    private int _length;

    private Seat(Pty pty, long startedAt) => (_pty, _startedAt) = (pty, startedAt);

    public int Process => _pty.Process;

    /// <summary>What came since the last key.</summary>
    public string Came => Encoding.UTF8.GetString(_came, 0, _length);

    public int BytesCame => _length;

    /// <summary>The end of a frame: synchronized output is over.</summary>
    public static ReadOnlySpan<byte> FrameEnd => "\e[?2026l"u8;

    public static Seat Start(string program, params string[] arguments)
    {
        var environment = new Dictionary<string, string> { ["TERM"] = "xterm-256color", ["LANG"] = "C.UTF-8", ["HOME"] = Path.GetTempPath(), ["PATH"] = "/usr/bin:/bin" };
        var startedAt = Stopwatch.GetTimestamp();
        return new Seat(Pty.Start(new Size(120, 40), program, arguments, environment, Path.GetTempPath()), startedAt);
    }

    /// <summary>Waits for a text and then for an end; gives the time since the start.</summary>
    public TimeSpan WaitFor(ReadOnlySpan<byte> text, ReadOnlySpan<byte> end)
    {
        while (_came.AsSpan(0, _length).IndexOf(text) is var at && (at < 0 || _came.AsSpan(at, _length - at).IndexOf(end) < 0))
            Receive();
        return Stopwatch.GetElapsedTime(_startedAt);
    }

    /// <summary>Sends a key and waits for what ends the answer to it; gives the time between.</summary>
    public TimeSpan Press(ReadOnlySpan<byte> key, ReadOnlySpan<byte> end)
    {
        _length = 0;
        var pressedAt = Stopwatch.GetTimestamp();
        _pty.Write(key);
        while (!_came.AsSpan(0, _length).EndsWith(end))
            Receive();
        return Stopwatch.GetElapsedTime(pressedAt);
    }

    /// <summary>Sends a key once the answer to the one before has come whole, and waits for a text anywhere in this one; gives the time between.</summary>
    public TimeSpan PressUntil(ReadOnlySpan<byte> key, ReadOnlySpan<byte> text)
    {
        while (_pty.Read(_came, Quiet) > 0)
        {
        }
        _length = 0;
        var pressedAt = Stopwatch.GetTimestamp();
        _pty.Write(key);
        while (_came.AsSpan(0, _length).IndexOf(text) < 0)
        {
            Receive();
            // A program that writes while nothing happens would be waited for without end.
            if (Stopwatch.GetElapsedTime(pressedAt) > Patience)
                throw new TimeoutException($"what was wanted did not come: {Came}");
        }
        return Stopwatch.GetElapsedTime(pressedAt);
    }

    /// <summary>Takes what comes by itself in a time; gives the share of a processor that the program used.</summary>
    public double Idle(TimeSpan time)
    {
        var (startedAt, used) = (Stopwatch.GetTimestamp(), NativeRun.ProcessorTimeSoFar(Process));
        while (time - Stopwatch.GetElapsedTime(startedAt) is { Ticks: > 0 } left)
            _ = _pty.Read(_came, left);
        return (NativeRun.ProcessorTimeSoFar(Process) - used) / Stopwatch.GetElapsedTime(startedAt).TotalSeconds;
    }

    /// <summary>The most memory that was resident so far, in bytes.</summary>
    public long PeakResident => NativeRun.PeakResident(Process) ?? throw new InvalidOperationException("the program has ended");

    public void Dispose() => _pty.Dispose();

    private void Receive()
    {
        var count = _pty.Read(_came.AsSpan(_length), Patience);
        if (count == 0)
            throw new TimeoutException($"nothing more came after: {Came}");
        _length += count;
    }
}
