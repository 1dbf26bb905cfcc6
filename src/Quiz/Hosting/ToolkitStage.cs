using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Quiz.Hosting;

/// <summary>Runs Terminal.Gui with its own loop and drivers: where there is no Unix terminal, and where <see cref="BlockingStage"/> can't be had.</summary>
internal sealed class ToolkitStage : IStage
{
    private readonly IApplication _app;
    private ScreenLoop? _loop;
    private Libc.Termios? _found;
    private Libc.Termios? _playing;

    public ToolkitStage()
    {
        Toolkit.Prepare(Application.DefaultMaximumIterationsPerSecond);
        _app = Application.Create();
    }

    // What Terminal.Gui 2.5.0 switches on, in its order, and off; .NET's console adds the keypad's modes.
    private static ReadOnlySpan<byte> EnterModes => "\e[?1049h\e[?25l\e[?1003h\e[?1015h\e[?1006h\e[?2004h"u8;

    private static ReadOnlySpan<byte> LeaveModes => "\e[?2004l\e[?1006l\e[?1015l\e[?1003l\e[0m\e[?25h\e[?1049l"u8;

    private static ReadOnlySpan<byte> LeaveKeypad => "\e[?1l\e>"u8;

    /// <summary>Whether the loop may go on after an exception of Terminal.Gui's own: its reader throws at keys that it doesn't know (F13), and goes on with the next.</summary>
    public static bool MayGoOn(Exception error) => error.StackTrace?.Contains(nameof(InputProcessorImpl<>), StringComparison.Ordinal) == true;

    public IApplication Start(ScreenLoop loop)
    {
        _loop = loop;
        loop.Changed += () => _app.TopRunnableView?.SetNeedsDraw();
        _found = Settings();
        _app.Init();
        _playing = Settings();
        _app.Mouse.IsMouseDisabled = false;
        _app.Driver!.Paste += (_, text) => loop.Take(InputMessages.OfPaste(text));
        _app.Iteration += (_, _) =>
        {
            TakeMessages();
            RestingCursor.Place(_app);
        };
        return _app;
    }

    public IDisposable Listen(ScreenLoop loop) => new SystemSignals(loop.Signal);

    // Its loop looks 25 times a second by itself.
    public void Wake()
    {
    }

    public void Suspend()
    {
        if (OperatingSystem.IsWindows())
            return;
        Send(LeaveModes);
        Send(LeaveKeypad);
        Set(_found);
        Libc.StopJob();
        TakeBack();
    }

    public void TakeBack()
    {
        Set(_playing);
        Send(EnterModes);
        Redraw();
    }

    public void Redraw() => _app.ClearScreenNextIteration = true;

    public void Copy(string text)
    {
        if (OperatingSystem.IsWindows())
            _app.Clipboard?.TrySetClipboardData(text);
        else
            Send(Clipboard.Order(text));
    }

    // It asks for the size in every iteration.
    public void FollowSize()
    {
    }

    public void Restore() => Dispose();

    public void Dispose()
    {
        // Without a terminal its reader never ends, and there is nothing to restore.
        if (!OperatingSystem.IsWindows() && UnixTerminal.IsGone)
            return;
        _app.Dispose();
        Send(LeaveKeypad);
        Set(_found);
    }

    private static Libc.Termios? Settings() =>
        !OperatingSystem.IsWindows() && Libc.GetAttributes(Libc.StandardInput, out var settings) == 0 ? settings : null;

    private static void Set(Libc.Termios? settings)
    {
        if (settings is { } known)
            _ = Libc.SetAttributes(Libc.StandardInput, Libc.AtOnce, known);
    }

    private static unsafe void Send(ReadOnlySpan<byte> modes)
    {
        if (OperatingSystem.IsWindows())
            return;
        fixed (byte* start = modes)
        {
            _ = Libc.Write(Libc.StandardOutput, start, (nuint)modes.Length);
        }
    }

    private void TakeMessages()
    {
        _loop!.TakeWaiting();
        if (!OperatingSystem.IsWindows() && UnixTerminal.IsGone)
            _loop.HangUp();
        if (_loop.IsOver)
            ScreenView.Stop(_app);
    }
}
