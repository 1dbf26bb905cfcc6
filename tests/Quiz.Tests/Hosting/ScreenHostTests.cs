using Quiz.Drawing;
using Quiz.Drawing.Keys;
using Quiz.Hosting;


namespace Quiz.Tests.Hosting;

public class ScreenHostTests
{
    private static readonly Size Small = new(30, 4);

    [Fact]
    public void Keys_change_the_screen_until_it_quits_with_its_exit_code()
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.Type("a", "b", "q");
        Assert.Equal(7, Run(terminal, new Toy()));
        Assert.StartsWith("30x4", terminal.Screen.Lines[0], StringComparison.Ordinal);
        Assert.Equal(("enter", "leave"), (terminal.Log[0], terminal.Log[^1]));
    }

    [Fact]
    public void Messages_that_wait_are_folded_into_one_frame()
    {
        using var terminal = new MemoryTerminal(Small);
        var time = new HandTime();
        terminal.Drawn = () =>
        {
            var line = terminal.Screen.Lines[0];
            if (line.EndsWith("burst", StringComparison.Ordinal))
            {
                time.Advance(TimeSpan.FromSeconds(1));
            }
            terminal.Type(line.EndsWith("123", StringComparison.Ordinal) ? "q" : line == "30x4" ? "b" : "f1");
        };
        Run(terminal, new Toy(), options: new HostOptions { Time = time });
        Assert.Equal(3, terminal.Log.Count(entry => entry == "frame"));
    }

    [Fact]
    public void A_message_that_changes_nothing_draws_nothing()
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.Type("f1", "f1");
        terminal.Drawn = () => terminal.Type("f1", "q");
        Run(terminal, new Toy());
        Assert.Single(terminal.Log, "frame");
    }

    [Fact]
    public void An_effect_is_carried_out_on_the_loop_and_its_message_comes_next()
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.Type("s");
        var thread = Environment.CurrentManagedThreadId;
        var code = Run(terminal, new Toy(), effect =>
        {
            Assert.Equal(thread, Environment.CurrentManagedThreadId);
            return new Answered(((Ask)effect).Text + "!");
        });
        Assert.Equal(Toy.CodeOfAnswer, code);
    }

    [Fact]
    public void An_asynchronous_effect_sends_its_message_when_it_is_done()
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.Type("s");
        var source = new TaskCompletionSource<Msg?>();
        terminal.Drawn = () => source.TrySetResult(new Answered("saved!"));
        Assert.Equal(Toy.CodeOfAnswer, Run(terminal, new Toy(), carryOutAsync: (_, _) => source.Task));
    }

    [Fact]
    public void A_crash_restores_the_terminal_first()
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.Type("x");
        Assert.Equal("crash", Assert.Throws<InvalidOperationException>(() => Run(terminal, new Toy())).Message);
        Assert.Equal("leave", terminal.Log[^1]);
        Assert.False(terminal.Entered);
    }

    [Fact]
    public void A_crash_in_an_asynchronous_effect_is_thrown_by_the_loop()
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.Type("s");
        Assert.Throws<FormatException>(() => Run(terminal, new Toy(), carryOutAsync: (_, _) => Task.FromException<Msg?>(new FormatException())));
        Assert.False(terminal.Entered);
    }

    [Theory]
    [InlineData(TerminalSignal.Interrupt, 130)]
    [InlineData(TerminalSignal.Quit, 131)]
    [InlineData(TerminalSignal.Terminate, 143)]
    [InlineData(TerminalSignal.HangUp, 129)]
    public void A_signal_ends_the_loop_and_lets_the_program_finish(TerminalSignal signal, int code)
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.Drawn = () => terminal.Raise(signal);
        int? told = null;
        var options = new HostOptions
        {
            Stopping = stopping =>
            {
                Assert.False(terminal.Entered);
                told = stopping;
            },
        };
        Assert.Equal(code, Run(terminal, new Toy(), options: options));
        Assert.Equal(code, told);
    }

    [Fact]
    public void The_end_of_input_is_a_hang_up()
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.HangUp();
        Assert.Equal(129, Run(terminal, new Toy()));
    }

    [Fact]
    public void Suspending_leaves_the_terminal_stops_and_draws_all_again()
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.Drawn = () => terminal.Type(terminal.Log.Contains("stop") ? "q" : "ctrl+z");
        Run(terminal, new Toy());
        Assert.Equal(["enter", "frame", "leave", "stop", "enter", "frame", "leave"], terminal.Log);
    }

    [Theory]
    [InlineData(TerminalSignal.Continued, "enter")]
    [InlineData(TerminalSignal.Suspend, "leave stop enter")]
    public void Once_the_process_goes_on_all_is_drawn_again_without_a_key(TerminalSignal signal, string between)
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.Drawn = () =>
        {
            if (terminal.Frames.Count == 1)
                terminal.WhenWaiting(_ => terminal.Raise(signal));
            else
                terminal.Type("q");
        };
        Run(terminal, new Toy());
        Assert.Equal($"enter frame {between} frame leave", string.Join(' ', terminal.Log));
        Assert.Equal(terminal.Frames[0], terminal.Frames[1]);
    }

    [Fact]
    public void A_resize_is_told_and_drawn_at_the_new_size()
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.Drawn = () =>
        {
            if (terminal.Size == Small)
            {
                terminal.Size = new Size(20, 3);
                terminal.Screen.Resize(terminal.Size);
                terminal.Raise(TerminalSignal.Resized);
            }
            else
            {
                terminal.Type("q");
            }
        };
        Run(terminal, new Toy());
        Assert.Equal("20x3", terminal.Screen.Lines[0]);
    }

    [Fact]
    public void A_message_asked_for_later_comes_when_its_time_has_come()
    {
        using var terminal = new MemoryTerminal(Small);
        var time = new HandTime();
        terminal.Type("t");
        terminal.Drawn = () => time.Advance(TimeSpan.FromSeconds(terminal.Log.Count(entry => entry == "frame") > 1 ? 5 : 0));
        Assert.Equal(Toy.CodeOfAnswer, Run(terminal, new Toy(), options: new HostOptions { Time = time }));
    }

    [Fact]
    public void What_is_typed_after_the_key_that_ends_it_is_left_to_the_shell()
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.Send("abqls -l\r");
        Assert.Equal(7, Run(terminal, new Toy()));
        Assert.Equal("ls -l\r", terminal.Unread);
    }

    [Fact]
    public void Each_frame_is_one_write_within_a_synchronized_update()
    {
        using var terminal = new MemoryTerminal(new(80, 24));
        terminal.Drawn = () => terminal.Type(terminal.Screen.Lines[0] switch { "80x24" => "c", "80x24 c" => "d", "80x24 cd" => "e", _ => "q" });
        Run(terminal, new Toy());
        Assert.Equal(4, terminal.Frames.Count);
        Assert.All(terminal.Frames, frame => Assert.Matches(@"\A\e\[\?2026h[^\e]*(\e(?!\[\?2026)[^\e]*)*\e\[\?2026l\z", frame));
    }

    [Fact]
    public void While_nothing_happens_it_waits_without_end()
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.Drawn = () => terminal.WhenWaiting(wait =>
        {
            Assert.Equal(Timeout.InfiniteTimeSpan, wait);
            terminal.Type("q");
        });
        Assert.Equal(7, Run(terminal, new Toy()));
        Assert.Single(terminal.Log, "frame");
    }

    [Fact]
    public void A_key_whose_bytes_come_one_by_one_is_one_key_and_a_lone_escape_is_one_too()
    {
        using var terminal = new MemoryTerminal(Small);
        foreach (var part in new[] { "\e", "[", "2", "1", "~" })
            terminal.Send(part);
        terminal.Drawn = () =>
        {
            if (terminal.Screen.Lines[0].EndsWith("f10", StringComparison.Ordinal))
                terminal.Type("esc");
            else if (terminal.Screen.Lines[0].EndsWith("esc", StringComparison.Ordinal))
                terminal.Type("q");
        };
        Run(terminal, new Toy());
        Assert.Equal("30x4 f10esc", terminal.Screen.Lines[0]);
    }

    [Fact]
    public void Keys_that_Terminal_Gui_does_not_know_do_no_harm()
    {
        using var terminal = new MemoryTerminal(Small);
        terminal.Send("\e[25~\e[34~\e[57999u\e[55296u\e[<99999999999;1;1M\e[99999999999~\e[1;99999999999A\e[?99999999999u\e[1:2:3:4u\eO9P\e[;;;~\e[Mÿÿÿk");
        terminal.Drawn = () => terminal.Type("q");
        Assert.Equal(7, Run(terminal, new Toy()));
    }

    internal static int Run(MemoryTerminal terminal, IScreen first, Func<Effect, Msg?>? carryOut = null, Func<Effect, CancellationToken, Task<Msg?>?>? carryOutAsync = null, HostOptions? options = null) =>
        ScreenHost.Run(BlockingStage.TryCreate(terminal, options ?? new HostOptions())!, first, options ?? new HostOptions(), carryOut, carryOutAsync);

    private sealed record Ask(string Text) : Effect;

    private sealed record Answered(string Text) : Msg;

    private sealed record Toy(Size Size = default, string Typed = "") : IScreen
    {
        public const int CodeOfAnswer = 106;

        public (IScreen Next, Effect? Effect) Update(Msg msg) => msg switch
        {
            Resized resized => (this with { Size = resized.Size }, null),
            Answered answered => (this, new Quit(100 + answered.Text.Length)),
            KeyPressed { Key: var key } => key.ToString() switch
            {
                "q" => (this, new Batch([new Redraw(), new Quit(7)])),
                "b" => (this with { Typed = "burst" }, new Batch([.. "123".Select(c => new After(TimeSpan.FromSeconds(1), new KeyPressed(Key.Of(c.ToString()))))])),
                "s" => (this with { Typed = "saving" }, new Ask("saved")),
                "t" => (this with { Typed = "waiting" }, new After(TimeSpan.FromSeconds(5), new Answered("saved!"))),
                "x" => throw new InvalidOperationException("crash"),
                "ctrl+z" => (this, new Suspend()),
                "f1" => (this, null),
                var other => (this with { Typed = Typed + other }, null),
            },
            _ => (this, null),
        };

        public void View(Canvas canvas) => canvas.Text(0, 0, $"{Size.Columns}x{Size.Rows} {Typed}");
    }
}
