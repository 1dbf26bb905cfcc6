using Quiz.Drawing;


namespace Quiz.Tests.EndToEnd;

public class PtyTests
{
    private static PtySession Shell(string script, Size? size = null) => PtySession.Start("/bin/sh", ["-c", script], size: size);

    [Fact]
    public void A_program_sees_a_terminal_of_the_size_given()
    {
        using var session = Shell("test -t 0 && test -t 1 && test -t 2 && stty size; exit 3", new Size(91, 27));
        Assert.Equal(3, session.WaitForExit());
        Assert.Equal("27 91", session.Frame()[0]);
    }

    [Fact]
    public void What_is_typed_reaches_the_program()
    {
        using var session = Shell("read -r line; echo \"got <$line>\"");
        session.Send("привіт\r");
        session.WaitFor("got <привіт>");
        Assert.Equal(0, session.WaitForExit());
    }

    [Fact]
    public void A_resize_signals_the_program()
    {
        using var session = Shell("trap 'stty size; exit 0' WINCH; echo ready; while :; do sleep 0.05; done");
        session.WaitFor("ready");
        session.Resize(new Size(100, 30));
        session.WaitFor("30 100");
        Assert.Equal(0, session.WaitForExit());
    }

    [Fact]
    public void A_killed_program_has_the_exit_code_that_a_shell_would_tell()
    {
        using var session = Shell("echo ready; exec cat");
        session.WaitFor("ready");
        session.Signal(15);
        Assert.Equal(143, session.WaitForExit());
    }

    [Fact]
    public void Modes_and_settings_left_on_are_told()
    {
        using var session = Shell("printf '\\033[?1049h\\033[?25l\\033[1m'; stty raw");
        session.WaitForExit();
        Assert.Equal(["mode 1049 is on", "mode 25 is off", $"the style is {Style.Bold}", "termios differs"], session.LeftBehind());
    }

    [Fact]
    public void A_program_that_restores_all_leaves_nothing_behind()
    {
        using var session = Shell("old=$(stty -g); stty raw; printf '\\033[?1049hhidden\\033[?1049l'; stty \"$old\"; echo shown");
        session.WaitForExit();
        Assert.Empty(session.LeftBehind());
        Assert.Equal("shown", session.Frame()[0]);
    }

    [Fact]
    public void The_terminal_is_the_programs_controlling_one()
    {
        using var session = Shell("trap 'echo caught; exit 5' INT; echo ready; while :; do sleep 0.05; done");
        session.WaitFor("ready");
        session.Press("ctrl+c");
        session.WaitFor("caught");
        Assert.Equal(5, session.WaitForExit());
    }
}
