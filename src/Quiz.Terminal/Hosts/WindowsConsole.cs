using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace Quiz.Terminal;

// Old Windows consoles understand escape sequences only when told to.
[SupportedOSPlatform("windows")]
internal static partial class WindowsConsole
{
    private const int Output = -11;
    private const uint ProcessSequences = 0x4;

    public static void UseSequences()
    {
        Console.OutputEncoding = Encoding.UTF8;
        var handle = GetStdHandle(Output);
        if (GetConsoleMode(handle, out var mode) != 0)
        {
            _ = SetConsoleMode(handle, mode | ProcessSequences);
        }
    }

    [LibraryImport("kernel32")]
    private static partial nint GetStdHandle(int which);

    [LibraryImport("kernel32")]
    private static partial int GetConsoleMode(nint handle, out uint mode);

    [LibraryImport("kernel32")]
    private static partial int SetConsoleMode(nint handle, uint mode);
}
