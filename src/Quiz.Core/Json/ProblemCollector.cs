using System.Collections.Immutable;
using System.Text;

namespace Quiz.Core.Json;

/// <summary>Gathers problems by their byte offset while a file is read; lines and columns are counted once, at the end.</summary>
internal sealed class ProblemCollector(string file, byte[] bytes)
{
    /// <summary>So many are told for a file, the rest is counted.</summary>
    public const int MostTold = 1_000;

    private readonly List<(int Offset, string Message)> _found = [];
    private (int Offset, string Message)? _last;
    private int _untold;

    public bool Any => _found.Count > 0 || _last is not null;

    public void Add(int offset, string message)
    {
        if (_found.Count < MostTold)
            _found.Add((offset, message));
        else
            _untold++;
    }

    /// <summary>A problem after which the file could not be read on; told last, and always.</summary>
    public void AddLast(int offset, string message) => _last = (offset, message);

    public ProblemReport Report()
    {
        var told = ImmutableArray.CreateBuilder<Problem>(_found.Count + 1);
        var (line, lineStart, at) = (1, 0, 0);
        foreach (var (offset, message) in _found.OrderBy(p => p.Offset))
            Tell(offset, message);
        if (_last is var (lastOffset, lastMessage))
            Tell(lastOffset, lastMessage);
        return new(file, told.ToImmutable(), _untold);

        void Tell(int offset, string message)
        {
            offset = Math.Clamp(offset, 0, bytes.Length);
            if (offset < at)
                (line, lineStart, at) = (1, 0, 0);
            var passed = bytes.AsSpan(at, offset - at);
            line += passed.Count((byte)'\n');
            if (passed.LastIndexOf((byte)'\n') is >= 0 and var newline)
                lineStart = at + newline + 1;
            at = offset;
            told.Add(new(file, line, CharactersIn(bytes.AsSpan(lineStart, offset - lineStart)) + 1, message));
        }
    }

    private static int CharactersIn(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        while (!utf8.IsEmpty)
        {
            Rune.DecodeFromUtf8(utf8, out _, out var used);
            utf8 = utf8[used..];
            count++;
        }
        return count;
    }
}
