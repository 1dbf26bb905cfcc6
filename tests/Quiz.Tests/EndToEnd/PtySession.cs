using System.Diagnostics;
using System.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;

namespace Quiz.Tests.EndToEnd;

/// <summary>A program on a terminal, with somebody who types and looks. It waits for what it wants to see, never for a time.</summary>
public sealed class PtySession : IDisposable
{
    public static readonly TimeSpan DefaultDeadline = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(50);
    private readonly Pty _pty;
    private readonly List<byte> _received = [];

    private PtySession(Pty pty, VirtualScreen screen)
    {
        (_pty, Screen) = (pty, screen);
        Screen.Answer = Send;
    }

    public VirtualScreen Screen { get; }

    public IReadOnlyList<byte> Received => _received;

    public int Process => _pty.Process;

    /// <summary>What a person would see, without blanks at the ends of lines.</summary>
    public IReadOnlyList<string> Frame() => Screen.Lines;

    /// <summary>What keeps the terminal from being as the program found it; empty when nothing does.</summary>
    public IReadOnlyList<string> LeftBehind()
    {
        var left = new List<string>();
        left.AddRange(Screen.Modes.Except([7, 25]).Select(mode => $"mode {mode} is on"));
        left.AddRange(new[] { 7, 25 }.Except(Screen.Modes).Select(mode => $"mode {mode} is off"));
        if (Screen.Grid.Style != default)
        {
            left.Add($"the style is {Screen.Grid.Style}");
        }
        if (!_pty.Settings.AsSpan().SequenceEqual(_pty.SettingsAtStart))
        {
            left.Add("termios differs");
        }
        return left;
    }

    /// <summary>The environment is what is given and PATH, HOME, DOTNET_ROOT, and unless given TERM=xterm-256color and LANG=C.UTF-8.</summary>
    public static PtySession Start(string path, IEnumerable<string>? arguments = null, IReadOnlyDictionary<string, string>? environment = null, string? folder = null, Size? size = null)
    {
        var all = new Dictionary<string, string> { ["TERM"] = "xterm-256color", ["LANG"] = "C.UTF-8" };
        foreach (var name in new[] { "PATH", "HOME", "DOTNET_ROOT" })
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
            {
                all[name] = value;
            }
        }
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            all[name] = value;
        }
        var cells = size ?? new Size(80, 24);
        return new PtySession(Pty.Start(cells, path, arguments ?? [], all, folder ?? Path.GetTempPath()), new VirtualScreen(cells));
    }

    /// <summary>Types names of keys ("down", "ctrl+c", "?") one after the other, as xterm sends them.</summary>
    public void Press(params IEnumerable<string> keys) => Send(string.Concat(keys.Select(key => KeyBytes.Of(Key.Parse(key)))));

    /// <summary>Sends text as it stands.</summary>
    public void Send(string text) => _pty.Write(Encoding.UTF8.GetBytes(text));

    public void Paste(string text) => Send($"\e[200~{text}\e[201~");

    public void Resize(Size size)
    {
        Screen.Resize(size);
        _pty.Resize(size);
    }

    public void Signal(int signal) => _pty.Signal(signal);

    public void WaitFor(string text, TimeSpan? deadline = null) =>
        WaitFor(screen => screen.Lines.Any(line => line.Contains(text, StringComparison.Ordinal)), $"\"{text}\"", deadline);

    public void WaitFor(Func<VirtualScreen, bool> wanted, string what = "the wanted screen", TimeSpan? deadline = null)
    {
        var clock = Stopwatch.StartNew();
        while (!wanted(Screen))
        {
            var got = Receive(Slice);
            // Asked after reading: what a program wrote last is still to be had when it has ended.
            var over = got == 0 && _pty.ExitCode is not null && Receive(TimeSpan.Zero) == 0;
            if ((over && !wanted(Screen)) || clock.Elapsed > (deadline ?? DefaultDeadline))
            {
                Assert.Fail($"{what} did not come ({(over ? $"the program ended with {_pty.ExitCode}" : "time is over")}). The screen:\n{string.Join('\n', Frame())}");
            }
        }
    }

    /// <summary>Waits until the same shows in two looks one after the other, for a program that doesn't tell where a frame ends.</summary>
    public void WaitForStill()
    {
        IReadOnlyList<string> before = [];
        WaitFor(
            screen =>
            {
                Receive(Slice);
                var isStill = screen.Lines.SequenceEqual(before);
                before = [.. screen.Lines];
                return isStill;
            },
            "a screen that stands still");
    }

    /// <summary>Waits for the program to end, reading what it still writes; gives its exit code.</summary>
    public int WaitForExit(TimeSpan? deadline = null)
    {
        var clock = Stopwatch.StartNew();
        while (_pty.ExitCode is null)
        {
            Receive(Slice);
            if (clock.Elapsed > (deadline ?? DefaultDeadline))
            {
                Assert.Fail($"The program did not end. The screen:\n{string.Join('\n', Frame())}");
            }
        }
        while (Receive(TimeSpan.Zero) > 0)
        {
        }
        return _pty.ExitCode.Value;
    }

    /// <summary>Closes the terminal under the program, and waits for its end; gives its exit code.</summary>
    public int HangUp(TimeSpan? deadline = null)
    {
        _pty.HangUp();
        var clock = Stopwatch.StartNew();
        SpinWait.SpinUntil(() => _pty.ExitCode is not null, deadline ?? DefaultDeadline);
        return _pty.ExitCode ?? throw new TimeoutException($"the program still runs {clock.Elapsed} after its terminal went");
    }

    /// <summary>Takes whatever comes until nothing has come for the time.</summary>
    public void Settle(TimeSpan quiet)
    {
        while (Receive(quiet) > 0)
        {
        }
    }

    public void Dispose() => _pty.Dispose();

    private int Receive(TimeSpan wait)
    {
        Span<byte> buffer = stackalloc byte[4096];
        var count = _pty.Read(buffer, wait);
        _received.AddRange(buffer[..count]);
        Screen.Feed(buffer[..count]);
        return count;
    }
}
