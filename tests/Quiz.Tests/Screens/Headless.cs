using System.Collections.Immutable;
using System.Text;
using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;
using Quiz.Hosting.Panels;
using Quiz.Tests.EndToEnd;
using Quiz.Tests.Hosting;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Quiz.Tests.Screens;

/// <summary>Terminal.Gui without a terminal: keys and mouse go in as bytes, and what it would show comes out as a frame. It runs no loop: nothing happens but what is sent.</summary>
internal sealed class Headless : IDisposable
{
    private readonly MemoryTerminal _terminal;
    private readonly BlockingStage _stage;
    private readonly ScreenLoop _loop;
    private readonly IApplication _app;
    private readonly ScreenView _view;
    private readonly InputProcessorImpl<char> _processor;
    private readonly TerminalInput _input;
    private readonly CellBridge _bridge = new();

    /// <param name="size">Of the terminal.</param>
    /// <param name="screen">The screen that is shown now.</param>
    /// <param name="send">Where messages go.</param>
    public Headless(Size size, Func<IScreen> screen, Action<Msg> send)
    {
        _terminal = new MemoryTerminal(size);
        _stage = BlockingStage.TryCreate(_terminal, new HostOptions())!;
        _loop = new ScreenLoop(_stage, new Relay(screen, send), new EffectRunner(null, null, TimeProvider.System), new HostOptions());
        _app = _stage.Start(_loop);
        _view = new ScreenView(_loop, Glyphs.Unicode);
        _app.Keyboard.KeyDown += (_, key) => _view.TakeFirst(key);
        _app.Begin(_view);
        _processor = (InputProcessorImpl<char>)_app.Driver!.GetInputProcessor();
        _input = new TerminalInput(_terminal);
        Follow();
    }

    /// <summary>Tells that the screen has changed for the screen itself: it has been done already.</summary>
    private sealed record Changed : Msg;

    public void Dispose()
    {
        _view.Dispose();
        _stage.Dispose();
        _loop.Dispose();
        _terminal.Dispose();
    }

    /// <summary>The screen was changed from elsewhere.</summary>
    public void Follow() => _loop.Take(new Changed());

    public void Press(Key key) => Send(KeyBytes.Of(key));

    /// <summary>Bytes as a terminal sends them.</summary>
    public void Send(string bytes)
    {
        _input.Feed(Encoding.UTF8.GetBytes(bytes), _processor.InputQueue);
        _input.Flush(_processor.InputQueue);
        _processor.ProcessQueue();
        _app.TimedEvents!.RunTimers();
        _app.LayoutAndDraw();
        if (_loop.IsOver)
            _loop.Finish(); // throws what a screen or a view threw
    }

    /// <summary>What shows.</summary>
    public Frame Frame(Size size, Glyphs? glyphs)
    {
        if (_terminal.Size != size)
        {
            _terminal.Size = size;
            _stage.FollowSize();
        }
        _app.LayoutAndDraw(forceRedraw: true);
        BlockingStage.PlaceCursor(_app);
        var frame = new Frame(size, glyphs);
        var cells = _app.Driver!.GetOutputBuffer().Contents!;
        foreach (var (x, y) in CellHost.Places(size))
        {
            if (x == 0 || frame[x - 1, y].Width != 2)
                frame.Set(x, y, _bridge.CellOf(cells[y, x], frame.Glyphs));
        }
        if (_app.Driver!.GetCursor() is { IsVisible: true, Position: { } at })
            new Canvas(frame).Focus(at.X, at.Y);
        return frame;
    }

    /// <summary>Hands everything on to a screen that somebody else holds.</summary>
    private sealed class Relay(Func<IScreen> screen, Action<Msg> send) : IScreen
    {
        public ImmutableArray<Panel> Panels => screen().Panels;

        public Theme Theme => screen().Theme;

        public bool Takes(Key key) => screen().Takes(key);

        public (IScreen Next, Effect? Effect) Update(Msg msg)
        {
            if (msg is not (Changed or Resized))
                send(msg);
            return (this, null);
        }

        public void View(Canvas canvas) => screen().View(canvas);
    }
}
