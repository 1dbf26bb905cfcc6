using System.Runtime.InteropServices;
using Quiz.Drawing;

namespace Quiz.Hosting;

// The C library's calls that a terminal needs. termios is a blob to us: only the library knows its layout.
internal static partial class Libc
{
    public const int StandardInput = 0;
    public const int StandardOutput = 1;
    public const int StandardError = 2;
    public const short PollIn = 1;
    public const short PollOut = 4;
    public const short PollHangUp = 16;
    // TCSANOW, and TCSADRAIN: what was written still goes out under the old settings.
    public const int AtOnce = 0;
    public const int AfterOutput = 1;
    public const int InterruptedCall = 4;
    public const int BrokenPipe = 32;
    private static readonly int TryAgain = OperatingSystem.IsLinux() ? 11 : 35;
    private static readonly nuint WindowSizeRequest = OperatingSystem.IsLinux() ? 0x5413 : 0x40087468u;
    private static readonly int SignalStop = OperatingSystem.IsLinux() ? 19 : 17;

    // Linux has 60 bytes, macOS 72.
    [System.Runtime.CompilerServices.InlineArray(256)]
    public struct Termios
    {
        private byte _first;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct PollFd(int fd, short events)
    {
        public int Fd = fd;
        public short Events = events;
        public short Returned;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct WindowSize
    {
        public ushort Rows;
        public ushort Columns;
        public ushort PixelWidth;
        public ushort PixelHeight;
    }

    public static int LastError => Marshal.GetLastPInvokeError();

    public static bool IsTryAgain(int error) => error == TryAgain;

    /// <summary>Null where the descriptor is no terminal or does not know its size.</summary>
    public static Size? GetWindowSize(int fd)
    {
        var size = default(WindowSize);
        // Apple's ARM convention passes variadic arguments on the stack: six fill the registers before it.
        var result = OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.Arm64
            ? IoctlOnStack(fd, WindowSizeRequest, 0, 0, 0, 0, 0, 0, ref size)
            : Ioctl(fd, WindowSizeRequest, ref size);
        return result == 0 && size.Columns > 0 && size.Rows > 0 ? new Size(size.Columns, size.Rows) : null;
    }

    /// <summary>Stops this process's whole job. Does nothing in a session without job control, where nobody could wake it.</summary>
    public static void StopJob()
    {
        if (GetProcessGroup() != GetSession(0))
        {
            _ = Kill(0, SignalStop);
        }
    }

    [LibraryImport("libc", EntryPoint = "isatty")]
    public static partial int IsTerminal(int fd);

    [LibraryImport("libc", EntryPoint = "tcgetattr", SetLastError = true)]
    public static partial int GetAttributes(int fd, out Termios termios);

    [LibraryImport("libc", EntryPoint = "tcsetattr", SetLastError = true)]
    public static partial int SetAttributes(int fd, int when, in Termios termios);

    [LibraryImport("libc", EntryPoint = "cfmakeraw")]
    public static partial void MakeRaw(ref Termios termios);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static unsafe partial nint Read(int fd, byte* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    public static unsafe partial nint Write(int fd, byte* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "pipe", SetLastError = true)]
    public static unsafe partial int Pipe(int* ends);

    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int fd);

    // The count is an unsigned long on Linux and an unsigned int on macOS; in a register both are the same.
    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    public static unsafe partial int Poll(PollFd* fds, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Ioctl(int fd, nuint request, ref WindowSize size);

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int IoctlOnStack(int fd, nuint request, nint a, nint b, nint c, nint d, nint e, nint f, ref WindowSize size);

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);

    [LibraryImport("libc", EntryPoint = "getpgrp")]
    private static partial int GetProcessGroup();

    [LibraryImport("libc", EntryPoint = "getsid")]
    private static partial int GetSession(int process);
}
