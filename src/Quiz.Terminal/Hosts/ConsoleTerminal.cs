using System.Collections.Concurrent;
using System.Runtime.Versioning;
using System.Text;

namespace Quiz.Terminal;

/// <summary>A terminal on <see cref="Console"/>, for where there is no Unix one: no mouse, and a paste comes as keys.</summary>
public sealed class ConsoleTerminal : ITerminal
{
    // In bytes, with all its modifiers.
    private const int LongestKey = 16;
    private static readonly TimeSpan SizeCheck = TimeSpan.FromMilliseconds(200);
    private readonly BlockingCollection<byte[]> _input = [];
    private readonly Lock _lock = new();
    private readonly Stream _output = Console.OpenStandardOutput();
    // On Unix, what the terminal was found with, and what .NET reads keys with: it restores the first only when the process ends.
    private Libc.Termios? _found;
    private Libc.Termios? _reading;
    private bool _entered;
    private bool _reads;

    /// <summary>80x24 where the console does not tell.</summary>
    public Size Size
    {
        get
        {
            try
            {
                return Console.WindowWidth > 0 && Console.WindowHeight > 0 ? new(Console.WindowWidth, Console.WindowHeight) : new(80, 24);
            }
            catch (IOException)
            {
                return new(80, 24);
            }
        }
    }

    public void Enter()
    {
        lock (_lock)
        {
            _entered = true;
            if (!OperatingSystem.IsWindows())
            {
                _found ??= Settings();
            }
            Console.TreatControlCAsInput = true;
            if (OperatingSystem.IsWindows())
            {
                WindowsConsole.UseSequences();
            }
            else
            {
                Use(_reading);
            }
            Send("\e[?1049h\e[?7l\e[?25l"u8);
            if (!_reads)
            {
                // ReadKey cannot be cancelled: its thread ends with the process.
                _reads = true;
                new Thread(ReadKeys) { IsBackground = true, Name = "console input" }.Start();
            }
        }
    }

    public void Leave()
    {
        lock (_lock)
        {
            if (_entered)
            {
                _entered = false;
                // .NET turns the keypad's application mode on where it reads keys, and leaves it on.
                Send("\e[?2026l\e[0m\e[?25h\e[?7h\e[?1l\e>\e[?1049l"u8);
                if (!OperatingSystem.IsWindows())
                {
                    _reading = Settings();
                }
                Console.TreatControlCAsInput = false;
                if (!OperatingSystem.IsWindows())
                {
                    Use(_found);
                }
            }
        }
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
        {
            if (_entered)
            {
                Send(bytes);
            }
        }
    }

    public int Read(Span<byte> buffer, TimeSpan wait)
    {
        var count = 0;
        for (; buffer.Length - count >= LongestKey && _input.TryTake(out var bytes, count == 0 ? wait : TimeSpan.Zero); count += bytes.Length)
        {
            bytes.CopyTo(buffer[count..]);
            if (bytes.Length == 0)
            {
                break;
            }
        }
        return count;
    }

    public void Dispose() => Leave();

    // No bytes: whoever reads goes on without any.
    public void Wake() => _input.Add([]);

    public IDisposable Listen(Action<TerminalSignal> handler)
    {
        if (!OperatingSystem.IsWindows())
        {
            return new UnixSignals(handler);
        }
        // Windows tells nobody that the window has another size.
        var size = Size;
        return new Timer(_ =>
        {
            if (Size != size)
            {
                size = Size;
                handler(TerminalSignal.Resized);
            }
        }, null, SizeCheck, SizeCheck);
    }

    public void StopProcess()
    {
        if (!OperatingSystem.IsWindows())
        {
            Libc.StopJob();
        }
    }

    // The sequence that a Unix terminal sends for the key, so that one parser reads both.
    internal static string Sequence(ConsoleKeyInfo key)
    {
        var modifier = 1 + ((key.Modifiers & ConsoleModifiers.Shift) != 0 ? 1 : 0) + ((key.Modifiers & ConsoleModifiers.Alt) != 0 ? 2 : 0) + ((key.Modifiers & ConsoleModifiers.Control) != 0 ? 4 : 0);
        var alt = (key.Modifiers & ConsoleModifiers.Alt) != 0 ? "\e" : "";
        return key.Key switch
        {
            ConsoleKey.UpArrow => Letter('A'),
            ConsoleKey.DownArrow => Letter('B'),
            ConsoleKey.RightArrow => Letter('C'),
            ConsoleKey.LeftArrow => Letter('D'),
            ConsoleKey.Home => Letter('H'),
            ConsoleKey.End => Letter('F'),
            ConsoleKey.Insert => Number(2),
            ConsoleKey.Delete => Number(3),
            ConsoleKey.PageUp => Number(5),
            ConsoleKey.PageDown => Number(6),
            >= ConsoleKey.F1 and <= ConsoleKey.F12 => Number(((ReadOnlySpan<int>)[11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24])[key.Key - ConsoleKey.F1]),
            ConsoleKey.Tab when (key.Modifiers & ConsoleModifiers.Shift) != 0 => "\e[Z",
            ConsoleKey.Backspace => alt + "\x7F",
            _ => key.KeyChar == '\0' && key.Key is not (ConsoleKey.Spacebar or ConsoleKey.D2) ? "" : alt + key.KeyChar,
        };

        string Letter(char letter) => modifier == 1 ? $"\e[{letter}" : $"\e[1;{modifier}{letter}";
        string Number(int number) => modifier == 1 ? $"\e[{number}~" : $"\e[{number};{modifier}~";
    }

    [UnsupportedOSPlatform("windows")]
    private static Libc.Termios? Settings() => Libc.GetAttributes(Libc.StandardInput, out var settings) == 0 ? settings : null;

    [UnsupportedOSPlatform("windows")]
    private static void Use(Libc.Termios? settings)
    {
        if (settings is { } wanted)
        {
            _ = Libc.SetAttributes(Libc.StandardInput, 0, wanted);
        }
    }

    private void ReadKeys()
    {
        try
        {
            var half = "";
            while (true)
            {
                var sequence = half + Sequence(Console.ReadKey(intercept: true));
                half = sequence.Length == 1 && char.IsHighSurrogate(sequence[0]) ? sequence : "";
                if (half.Length == 0 && sequence.Length > 0)
                {
                    _input.Add(Encoding.UTF8.GetBytes(sequence));
                }
            }
        }
        catch (InvalidOperationException)
        {
            // There is no console any more.
        }
    }

    private void Send(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _output.Write(bytes);
            _output.Flush();
        }
        catch (IOException)
        {
            // The console was closed; the signal that follows ends the program.
        }
    }
}
