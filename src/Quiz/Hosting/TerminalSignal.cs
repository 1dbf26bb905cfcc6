namespace Quiz.Hosting;

/// <summary>What a program learns from the system about its terminal and its end.</summary>
public enum TerminalSignal
{
    Resized,
    Suspend,
    Continued,
    Interrupt,
    Terminate,
    HangUp,
    Quit,
}
