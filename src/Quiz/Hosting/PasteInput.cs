using System.Collections.Concurrent;
using System.Text;

namespace Quiz.Hosting;

/// <summary>Passes on what stands between the marks of a bracketed paste, up to a bound; the rest is dropped, the end still found.</summary>
internal sealed class PasteInput
{
    private const int Longest = 64 * 1024;
    private readonly Decoder _utf8 = new UTF8Encoding(false).GetDecoder();
    private readonly char[] _characters = new char[16];
    private int _matched;
    private int _length;

    public static ReadOnlySpan<byte> StartMark => "\e[200~"u8;

    private static ReadOnlySpan<byte> EndMark => "\e[201~"u8;

    public bool IsOpen { get; private set; }

    public void Start(ConcurrentQueue<char> queue)
    {
        (IsOpen, _matched, _length) = (true, 0, 0);
        Mark(StartMark, queue);
    }

    /// <summary>Takes what belongs to the paste; the number of bytes used.</summary>
    public int Take(ReadOnlySpan<byte> bytes, ConcurrentQueue<char> queue)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] == EndMark[_matched])
            {
                if (++_matched == EndMark.Length)
                {
                    End(queue);
                    return at + 1;
                }
                continue;
            }
            // What looked like the mark was text; the mark has ESC only at its start, so only there can it begin anew.
            Keep(EndMark[.._matched], queue);
            _matched = bytes[at] == EndMark[0] ? 1 : 0;
            if (_matched == 0)
                Keep(bytes.Slice(at, 1), queue);
        }
        return bytes.Length;
    }

    /// <summary>Ends the paste, also where its end mark never came.</summary>
    public void End(ConcurrentQueue<char> queue)
    {
        IsOpen = false;
        Write([], flush: true, queue);
        Mark(EndMark, queue);
    }

    private static void Mark(ReadOnlySpan<byte> mark, ConcurrentQueue<char> queue)
    {
        foreach (var value in mark)
            queue.Enqueue((char)value);
    }

    private void Keep(ReadOnlySpan<byte> bytes, ConcurrentQueue<char> queue)
    {
        var room = Math.Min(bytes.Length, Longest - _length);
        _length += room;
        Write(bytes[..room], flush: false, queue);
    }

    private void Write(ReadOnlySpan<byte> bytes, bool flush, ConcurrentQueue<char> queue)
    {
        var count = _utf8.GetChars(bytes, _characters, flush);
        for (var i = 0; i < count; i++)
            queue.Enqueue(_characters[i]);
    }
}
