using Quiz.Drawing;

namespace Quiz.Hosting;

/// <summary>The place where keys come from and frames go to.</summary>
public interface ITerminal : IDisposable
{
    /// <summary>What <see cref="Read"/> returns when no input will come any more.</summary>
    const int EndOfInput = -1;

    Size Size { get; }

    /// <summary>Takes the terminal over; may be called again to take it back after others have used it.</summary>
    void Enter();

    /// <summary>Leaves the terminal as it was found. Does nothing where it is left already; safe from any thread.</summary>
    void Leave();

    /// <summary>Sends all bytes; drops them while the terminal is left or gone.</summary>
    void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Waits for bytes: their number, 0 when the time has passed or <see cref="Wake"/> was called, or <see cref="EndOfInput"/>.</summary>
    int Read(Span<byte> buffer, TimeSpan wait);

    /// <summary>Whether a <see cref="Read"/> would find bytes.</summary>
    bool HasInput { get; }

    /// <summary>Ends a <see cref="Read"/> that waits, or else the next one; safe from any thread.</summary>
    void Wake();

    /// <summary>Calls the handler, on any thread, for each signal until disposed.</summary>
    IDisposable Listen(Action<TerminalSignal> handler);

    /// <summary>Stops the process as its shell's job control would, and returns once it goes on.</summary>
    void StopProcess();
}
