using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Quiz.Terminal;

// Takes the signals that concern a full-screen program, and keeps their default actions from happening.
[UnsupportedOSPlatform("windows")]
internal sealed class UnixSignals : IDisposable
{
    private static readonly (PosixSignal System, TerminalSignal Ours)[] Known =
    [
        (PosixSignal.SIGWINCH, TerminalSignal.Resized), (PosixSignal.SIGTSTP, TerminalSignal.Suspend),
        (PosixSignal.SIGCONT, TerminalSignal.Continued), (PosixSignal.SIGINT, TerminalSignal.Interrupt),
        (PosixSignal.SIGTERM, TerminalSignal.Terminate), (PosixSignal.SIGHUP, TerminalSignal.HangUp),
        (PosixSignal.SIGQUIT, TerminalSignal.Quit),
    ];

    private readonly List<PosixSignalRegistration> _registrations = [];

    public UnixSignals(Action<TerminalSignal> handler)
    {
        foreach (var (system, ours) in Known)
        {
            _registrations.Add(PosixSignalRegistration.Create(system, context =>
            {
                context.Cancel = true;
                handler(ours);
            }));
        }
    }

    public void Dispose() => _registrations.ForEach(registration => registration.Dispose());
}
