using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Quiz.Hosting;

// Takes the signals that concern a full-screen program, and keeps their default actions from happening.
internal sealed class SystemSignals : IDisposable
{
    private static readonly (PosixSignal System, TerminalSignal Ours)[] Everywhere =
    [
        (PosixSignal.SIGINT, TerminalSignal.Interrupt), (PosixSignal.SIGTERM, TerminalSignal.Terminate),
        (PosixSignal.SIGHUP, TerminalSignal.HangUp), (PosixSignal.SIGQUIT, TerminalSignal.Quit),
    ];

    private readonly List<PosixSignalRegistration> _registrations = [];

    public SystemSignals(Action<TerminalSignal> handler)
    {
        foreach (var (system, ours) in OperatingSystem.IsWindows() ? Everywhere : [.. Everywhere, .. OnUnix])
        {
            _registrations.Add(PosixSignalRegistration.Create(system, context =>
            {
                context.Cancel = true;
                handler(ours);
            }));
        }
    }

    [UnsupportedOSPlatform("windows")]
    private static (PosixSignal System, TerminalSignal Ours)[] OnUnix =>
    [
        (PosixSignal.SIGWINCH, TerminalSignal.Resized), (PosixSignal.SIGTSTP, TerminalSignal.Suspend), (PosixSignal.SIGCONT, TerminalSignal.Continued),
    ];

    public void Dispose() => _registrations.ForEach(registration => registration.Dispose());
}
