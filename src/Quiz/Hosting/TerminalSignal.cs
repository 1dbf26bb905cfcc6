namespace Quiz.Hosting;

/// <summary>What the system tells a program about its terminal and its end.</summary>
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
