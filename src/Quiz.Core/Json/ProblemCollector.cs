using System.Collections.Immutable;
using Quiz.Core.Text;

namespace Quiz.Core.Json;

/// <summary>Gathers problems by their byte offset while a file is read; lines and columns are counted once, at the end.</summary>
internal sealed class ProblemCollector(string file, byte[] bytes)
{
    /// <summary>So many are told for a file, the rest is counted.</summary>
    public const int MostTold = 1_000;

    /// <summary>So many names are compared for all suggestions of a file, so that thousands of problems among thousands of names end soon.</summary>
    private const int MostCompared = 1_000_000;

    private readonly List<(int Offset, string Message)> _found = [];
    private (int Offset, string Message)? _last;
    private int _untold;
    private int _compared;

    public bool Any => _found.Count > 0 || _last is not null;

    public void Add(int offset, string message)
    {
        if (_found.Count < MostTold)
            _found.Add((offset, message));
        else
            _untold++;
    }

    /// <summary>What follows a problem with a name that is not known: <c>; did you mean "title"?</c>, or nothing when no candidate is near, or when the problem will only be counted.</summary>
    public string DidYouMean(string written, IReadOnlyCollection<string> candidates)
    {
        if (_found.Count >= MostTold || _compared > MostCompared)
            return "";
        _compared += candidates.Count;
        return Spelling.Nearest(written, candidates) is { } meant ? $"; did you mean \"{meant}\"?" : "";
    }

    /// <summary>A problem after which the file could not be read on; told last, and always.</summary>
    public void AddLast(int offset, string message) => _last = (offset, message);

    public ProblemReport Report()
    {
        var most = _last is null ? MostTold : MostTold - 1;
        var told = ImmutableArray.CreateBuilder<Problem>(Math.Min(_found.Count, most) + 1);
        var (line, column, at) = (1, 1, 0);
        foreach (var (offset, message) in _found.Take(most).OrderBy(p => p.Offset))
            Tell(offset, message);
        if (_last is var (lastOffset, lastMessage))
            Tell(lastOffset, lastMessage);
        return new(file, told.ToImmutable(), _untold + Math.Max(0, _found.Count - most));

        void Tell(int offset, string message)
        {
            offset = Math.Clamp(offset, 0, bytes.Length);
            if (offset < at)
                (line, column, at) = (1, 1, 0);
            var passed = bytes.AsSpan(at, offset - at);
            if (passed.LastIndexOf((byte)'\n') is >= 0 and var newline)
            {
                line += passed.Count((byte)'\n');
                column = 1;
                passed = passed[(newline + 1)..];
            }
            column += CharactersIn(passed);
            at = offset;
            told.Add(new(file, line, column, message));
        }
    }

    /// <summary>Each character has one byte that is none of those, 10xxxxxx, that continue it.</summary>
    private static int CharactersIn(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var b in utf8)
            count += (b & 0xC0) != 0x80 ? 1 : 0;
        return count;
    }
}
