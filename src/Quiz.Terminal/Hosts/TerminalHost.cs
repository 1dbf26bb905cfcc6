namespace Quiz.Terminal;

/// <summary>Finds the terminal that a program runs on.</summary>
public static class TerminalHost
{
    /// <summary>Null where standard input or output is not a terminal. The caller disposes what it gets.</summary>
    /// <remarks>The host on <see cref="Console"/> serves where there is no Unix terminal; it can be asked for anywhere, so that it is tested.</remarks>
    public static ITerminal? TryOpen(bool onConsole = false)
    {
        if (onConsole || OperatingSystem.IsWindows())
        {
            return Console.IsInputRedirected || Console.IsOutputRedirected ? null : new ConsoleTerminal();
        }
        return UnixTerminal.IsAvailable ? new UnixTerminal() : null;
    }
}
