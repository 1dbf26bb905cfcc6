using System.Runtime.InteropServices;
using Quiz.Drawing;

namespace Quiz.Tests.EndToEnd;

/// <summary>A pseudo terminal with a program on its other side.</summary>
public sealed class Pty : IDisposable
{
    private const int NoHang = 1;
    private readonly int _master;
    // Held open so that the settings can be read at the end; the master then tells no end of its own accord.
    private readonly int _slave;
    private int? _status;
    private bool _isClosed;

    private Pty(int master, int slave, int process, byte[] settings) => (_master, _slave, Process, SettingsAtStart) = (master, slave, process, settings);

    public int Process { get; }

    /// <summary>termios before the program ran, as bytes.</summary>
    public byte[] SettingsAtStart { get; }

    /// <summary>termios now, as bytes.</summary>
    public byte[] Settings => ReadSettings(_slave);

    /// <summary>The status as a shell tells it: 128 and the signal for a killed program; null while it runs.</summary>
    public int? ExitCode
    {
        get
        {
            if (_status is null && Native.WaitProcess(Process, out var status, NoHang) == Process)
            {
                _status = (status & 0x7F) == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F);
            }
            return _status;
        }
    }

    /// <summary>Starts a program by its path in a session of its own, with this terminal as its input, output and errors.</summary>
    public static Pty Start(Size size, string path, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string folder)
    {
        var master = Checked(Native.OpenPty(Native.ReadWrite | Native.NoControllingTerminal), "posix_openpt");
        Checked(Native.GrantPty(master), "grantpt");
        Checked(Native.UnlockPty(master), "unlockpt");
        var name = Marshal.PtrToStringUTF8(Native.PtyName(master))!;
        var slave = Checked(Native.Open(name, Native.ReadWrite | Native.NoControllingTerminal), "open " + name);
        SetSize(master, size);
        var settings = ReadSettings(slave);
        var process = Spawn(name, master, slave, path, [path, .. arguments], [.. environment.Select(pair => $"{pair.Key}={pair.Value}")], folder);
        return new Pty(master, slave, process, settings);
    }

    /// <summary>Sets the size; the system then sends SIGWINCH to the program.</summary>
    public void Resize(Size size) => SetSize(_master, size);

    public void Signal(int signal) => Checked(Native.Kill(Process, signal), "kill");

    public unsafe void Write(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            for (var sent = 0; sent < bytes.Length;)
            {
                sent += Checked((int)Native.Write(_master, start + sent, (nuint)(bytes.Length - sent)), "write");
            }
        }
    }

    /// <summary>The bytes that came within the time: 0 where none did.</summary>
    public unsafe int Read(Span<byte> buffer, TimeSpan wait)
    {
        var fd = new Native.PollFd { Fd = _master, Events = Native.PollIn };
        if (Native.Poll(ref fd, 1, (int)wait.TotalMilliseconds) <= 0 || (fd.Returned & Native.PollIn) == 0)
        {
            return 0;
        }
        fixed (byte* start = buffer)
        {
            return Math.Max(0, (int)Native.Read(_master, start, (nuint)buffer.Length));
        }
    }

    /// <summary>Closes the terminal, as when its window or its connection goes; the system then sends SIGHUP to the program.</summary>
    public void HangUp()
    {
        _ = Native.Close(_slave);
        _ = Native.Close(_master);
        _isClosed = true;
    }

    public void Dispose()
    {
        if (ExitCode is null)
        {
            _ = Native.Kill(Process, 9);
            _ = Native.WaitProcess(Process, out _, 0);
        }
        if (!_isClosed)
            HangUp();
    }

    private static void SetSize(int fd, Size size)
    {
        var window = new Native.WindowSize { Rows = (ushort)size.Rows, Columns = (ushort)size.Columns };
        Checked(Native.Ioctl(fd, Native.SetWindowSize, ref window), "TIOCSWINSZ");
    }

    private static byte[] ReadSettings(int fd)
    {
        Checked(Native.GetAttributes(fd, out var termios), "tcgetattr");
        // Flags, line discipline and control characters; what follows them may hold anything.
        return MemoryMarshal.AsBytes(new ReadOnlySpan<Native.Blob>(in termios))[..(OperatingSystem.IsLinux() ? 36 : 72)].ToArray();
    }

    private static unsafe int Spawn(string terminal, int master, int slave, string path, string[] arguments, string[] environment, string folder)
    {
        Native.Blob actions = default, attributes = default, none = default, all = default;
        Native.InitFileActions(ref actions);
        Native.InitAttributes(ref attributes);
        var (argv, envp) = (ToNative(arguments), ToNative(environment));
        try
        {
            // A session leader that opens a terminal gets it as its controlling one.
            Native.AddOpen(ref actions, 0, terminal, Native.ReadWrite, 0);
            Native.AddDuplicate(ref actions, 0, 1);
            Native.AddDuplicate(ref actions, 0, 2);
            Native.AddClose(ref actions, master);
            Native.AddClose(ref actions, slave);
            Native.AddChangeFolder(ref actions, folder);
            Native.EmptySignalSet(ref none);
            Native.FillSignalSet(ref all);
            Native.SetSignalMask(ref attributes, none);
            Native.SetDefaultSignals(ref attributes, all);
            Native.SetFlags(ref attributes, Native.Flags);
            fixed (nint* args = argv, env = envp)
            {
                var error = Native.Spawn(out var process, path, actions, attributes, (byte**)args, (byte**)env);
                return error == 0 ? process : throw new IOException($"posix_spawn {path}: error {error}");
            }
        }
        finally
        {
            Array.ForEach(argv, Marshal.FreeCoTaskMem);
            Array.ForEach(envp, Marshal.FreeCoTaskMem);
            Native.DestroyFileActions(ref actions);
            Native.DestroyAttributes(ref attributes);
        }
    }

    // With the null pointer that ends the list.
    private static nint[] ToNative(string[] texts) => [.. texts.Select(Marshal.StringToCoTaskMemUTF8), 0];

    private static int Checked(int result, string call) => result >= 0 ? result : throw new IOException($"{call}: error {Marshal.GetLastPInvokeError()}");
}
