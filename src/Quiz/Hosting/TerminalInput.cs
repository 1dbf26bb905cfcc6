using System.Collections.Concurrent;
using System.Diagnostics;

namespace Quiz.Hosting;

/// <summary>Reads a terminal's bytes, waits for what is split to come whole, and queues it for Terminal.Gui to read.</summary>
/// <remarks>
/// On the loop's own thread, which saves each key the way from one thread to another, and no more of it than the next key: what is
/// typed after the one that ends the program is the shell's. A slow link brings the bytes of a key one by one: what begins like a
/// sequence is a key of its own only after <see cref="EscapePatience"/>.
/// </remarks>
internal sealed class TerminalInput(ITerminal terminal)
{
    /// <summary>How long a lone ESC, or ESC and one letter, may still become a sequence.</summary>
    public static readonly TimeSpan EscapePatience = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan SequencePatience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan PastePatience = TimeSpan.FromSeconds(2);
    private readonly byte[] _buffer = new byte[4096];
    private readonly PasteInput _paste = new();
    private readonly List<byte> _pending = [];
    private long _lastBytes;

    /// <summary>The terminal said, unasked, that its ground is light now or dark (mode 2031, "Dark and Light Mode detection" of Contour).</summary>
    public event Action<bool>? GroundTurned;

    /// <summary>How long to wait for more bytes before what was begun is taken as it is; infinite where nothing was.</summary>
    public TimeSpan Patience =>
        _paste.IsOpen ? PastePatience
        : _pending.Count == 0 ? Timeout.InfiniteTimeSpan
        : _pending[0] == InputUnit.Escape && _pending.Count <= 2 ? EscapePatience
        : SequencePatience;

    /// <summary>Reads a byte, or a piece of a paste, and queues what has come whole by it.</summary>
    /// <param name="most">How long to wait for it; infinite: without end.</param>
    /// <param name="queue">Gets nothing while the rest of a key is still to come.</param>
    /// <returns>Whether there was anything to read, or to queue of what had been; null where no more will come.</returns>
    public bool? Read(TimeSpan most, ConcurrentQueue<char> queue)
    {
        var left = Left;
        var count = terminal.Read(_buffer.AsSpan(0, _paste.IsOpen ? _buffer.Length : 1), most < TimeSpan.Zero ? left : left < TimeSpan.Zero || most < left ? most : left);
        if (count == ITerminal.EndOfInput)
            return null;
        if (count > 0)
        {
            _lastBytes = Stopwatch.GetTimestamp();
            Feed(_buffer.AsSpan(0, count), queue);
        }
        else if (Left == TimeSpan.Zero)
        {
            Flush(queue);
            return true;
        }
        return count > 0;
    }

    public void Feed(ReadOnlySpan<byte> bytes, ConcurrentQueue<char> queue)
    {
        while (!bytes.IsEmpty)
        {
            var used = _paste.IsOpen ? _paste.Take(bytes, queue) : Take(bytes[0], queue);
            bytes = bytes[used..];
        }
    }

    /// <summary>Nothing more came in time: what began like a sequence was keys, and what is broken is dropped.</summary>
    public void Flush(ConcurrentQueue<char> queue)
    {
        if (_paste.IsOpen)
            _paste.End(queue);
        Enqueue(InputForm.OfBroken([.. _pending]), queue);
        _pending.Clear();
    }

    private TimeSpan Left
    {
        get
        {
            if (Patience == Timeout.InfiniteTimeSpan)
                return Timeout.InfiniteTimeSpan;
            var left = Patience - Stopwatch.GetElapsedTime(_lastBytes);
            return left < TimeSpan.Zero ? TimeSpan.Zero : left;
        }
    }

    private int Take(byte value, ConcurrentQueue<char> queue)
    {
        _pending.Add(value);
        var pending = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pending);
        while (InputUnit.LengthOf(pending) is > 0 and var length)
        {
            var unit = pending[..length];
            if (unit.SequenceEqual(PasteInput.StartMark))
                _paste.Start(queue);
            else if (unit.SequenceEqual("\e[?997;1n"u8) || unit.SequenceEqual("\e[?997;2n"u8))
                GroundTurned?.Invoke(unit[^2] == '2');
            else
                Enqueue(InputForm.Of(unit), queue);
            pending = pending[length..];
        }
        _pending.RemoveRange(0, pending.Length < InputUnit.Longest ? _pending.Count - pending.Length : _pending.Count);
        return 1;
    }

    private static void Enqueue(string text, ConcurrentQueue<char> queue)
    {
        foreach (var c in text)
            queue.Enqueue(c);
    }
}
