using System.Globalization;
using System.Runtime.InteropServices;
using Quiz.Tests.EndToEnd;

namespace Quiz.Benchmarks;

/// <summary>Runs programs to their end, their output thrown away, and tells what they took.</summary>
public static partial class NativeRun
{
    private const int WriteOnly = 1;
    private const int NoHang = 1;
    private const double TicksPerSecond = 100;
    private const double Million = 1_000_000;

    [StructLayout(LayoutKind.Sequential)]
    private struct Usage
    {
        public long UserSeconds, UserMicroseconds, SystemSeconds, SystemMicroseconds;
        public Native.Blob Rest;
    }

    /// <summary>Processor time in seconds: on a machine that is shared it tells more than the clock.</summary>
    public static double ProcessorTime(string program, params string[] arguments)
    {
        var process = Start(program, arguments);
        WaitAndMeasure(process, out var status, 0, out var usage);
        Check(program, status);
        return usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / Million);
    }

    /// <summary>The most memory that was resident, in bytes.</summary>
    /// <remarks>Asked all the while: the peak that wait4 tells counts the memory of whoever started the program too.</remarks>
    public static long PeakMemory(string program, params string[] arguments)
    {
        var process = Start(program, arguments);
        long peak = 0;
        int status;
        while (WaitAndMeasure(process, out status, NoHang, out _) == 0)
            peak = PeakResident(process) ?? peak;
        Check(program, status);
        return peak;
    }

    /// <summary>Null once the process has ended.</summary>
    public static long? PeakResident(int process)
    {
        var peak = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return peak is null ? null : long.Parse(peak["VmHWM:".Length..^"kB".Length], CultureInfo.InvariantCulture) * 1024;
    }

    /// <summary>Processor time of a program that runs, in seconds, as exactly as the system counts it: to 10 ms.</summary>
    public static double ProcessorTimeSoFar(int process)
    {
        // What follows the name, which stands in parentheses and may hold anything; proc(5) counts its fields from 3.
        var fields = File.ReadAllText($"/proc/{process}/stat") is var stat ? stat[(stat.LastIndexOf(')') + 2)..].Split(' ') : [];
        return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }

    private static unsafe int Start(string program, string[] arguments)
    {
        Native.Blob actions = default, attributes = default;
        Native.InitFileActions(ref actions);
        Native.InitAttributes(ref attributes);
        Native.AddOpen(ref actions, 1, "/dev/null", WriteOnly, 0);
        nint[] argv = [.. arguments.Prepend(program).Select(Marshal.StringToCoTaskMemUTF8), 0];
        nint[] envp = [Marshal.StringToCoTaskMemUTF8($"HOME={Path.GetTempPath()}"), 0];
        try
        {
            fixed (nint* args = argv, env = envp)
            {
                var error = Native.Spawn(out var process, program, actions, attributes, (byte**)args, (byte**)env);
                return error == 0 ? process : throw new IOException($"posix_spawn {program}: error {error}");
            }
        }
        finally
        {
            Array.ForEach([.. argv, .. envp], Marshal.FreeCoTaskMem);
            Native.DestroyFileActions(ref actions);
            Native.DestroyAttributes(ref attributes);
        }
    }

    private static void Check(string program, int status)
    {
        if (status != 0)
            throw new InvalidOperationException($"{program} ended with status {status}");
    }

    [LibraryImport("libc", EntryPoint = "wait4")]
    private static partial int WaitAndMeasure(int process, out int status, int options, out Usage usage);
}
