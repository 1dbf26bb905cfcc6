using System.Runtime.InteropServices;

// Sends every key back as it came, as directly as a native program can.
Terminal.MakeRaw();
Terminal.Echo();

internal static unsafe partial class Terminal
{
    private const int TermiosBytes = 256; // more than any system has

    public static void MakeRaw()
    {
        var termios = stackalloc byte[TermiosBytes];
        _ = GetAttributes(0, termios);
        MakeRaw(termios);
        _ = SetAttributes(0, 0, termios);
        fixed (byte* ready = "ready"u8)
            _ = Write(1, ready, 5);
    }

    public static void Echo()
    {
        var keys = stackalloc byte[64];
        for (var count = Read(0, keys, 64); count > 0; count = Read(0, keys, 64))
            _ = Write(1, keys, (nuint)count);
    }

    [LibraryImport("libc", EntryPoint = "tcgetattr")]
    private static partial int GetAttributes(int fd, byte* termios);

    [LibraryImport("libc", EntryPoint = "cfmakeraw")]
    private static partial void MakeRaw(byte* termios);

    [LibraryImport("libc", EntryPoint = "tcsetattr")]
    private static partial int SetAttributes(int fd, int when, byte* termios);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int fd, byte* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int fd, byte* buffer, nuint count);
}
