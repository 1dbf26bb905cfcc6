using System.Collections.Immutable;
using System.Text;

namespace Quiz.Exchange;

/// <summary>Gathers losses by their byte offset while a file is read; lines and columns are counted once, at the end.</summary>
public sealed class LossList
{
    /// <summary>So many are told of a file, the rest is counted: a file can have millions of bad rows.</summary>
    public const int MostTold = 1_000;

    private readonly List<(int Offset, string What)> _found = [];
    private readonly HashSet<(int, string)> _told = [];
    private int _untold;
    private int _lastOffset;

    public void Add(int offset, string what)
    {
        if (_found.Count < MostTold)
        {
            if (_told.Add((offset, what)))
                _found.Add((offset, what));
        }
        else
            (_untold, _lastOffset) = (_untold + 1, Math.Max(offset, _lastOffset));
    }

    /// <param name="text">What the offsets count in, in UTF-16 units.</param>
    public ImmutableArray<Loss> PlacedIn(string text)
    {
        var (from, bytes) = (0, 0);
        var inBytes = new LossList { _untold = _untold };
        foreach (var (offset, what) in _found.OrderBy(f => f.Offset))
        {
            var at = Math.Clamp(offset, from, text.Length);
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(from, at - from));
            from = at;
            inBytes.Add(bytes, what);
        }
        inBytes._lastOffset = Encoding.UTF8.GetByteCount(text.AsSpan(0, Math.Clamp(_lastOffset, 0, text.Length)));
        return inBytes.Placed(Encoding.UTF8.GetBytes(text));
    }

    /// <param name="utf8">What the offsets count in.</param>
    public ImmutableArray<Loss> Placed(ReadOnlySpan<byte> utf8)
    {
        var told = ImmutableArray.CreateBuilder<Loss>(_found.Count + 1);
        var (line, column, at) = (1, 1, 0);
        var all = _found.OrderBy(f => f.Offset).ToList();
        if (_untold > 0)
            all.Add((Math.Max(_lastOffset, all[^1].Offset), FormattableString.Invariant($"and {_untold} more up to here, which are not told one by one")));
        foreach (var (offset, what) in all)
        {
            for (; at < offset && at < utf8.Length; at++)
            {
                if (utf8[at] == '\n' || (utf8[at] == '\r' && (at + 1 == utf8.Length || utf8[at + 1] != '\n')))
                    (line, column) = (line + 1, 1);
                else if ((utf8[at] & 0xC0) != 0x80) // each character has one byte that is none of those, 10xxxxxx, that continue it
                    column++;
            }
            told.Add(new(line, column, what));
        }
        if (_untold > 0)
            told[^1] = told[^1] with { Count = _untold };
        return told.ToImmutable();
    }
}
