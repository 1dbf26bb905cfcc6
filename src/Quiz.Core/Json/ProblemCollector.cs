using Quiz.Core.Text;

namespace Quiz.Core.Json;

/// <summary>Gathers problems by their byte offset while a file is read; lines and columns are counted once, at the end.</summary>
public sealed class ProblemCollector(string file, byte[] bytes)
{
    /// <summary>So many are told for a file, the rest is counted.</summary>
    public const int MostTold = 1_000;

    /// <summary>So many names are compared for all suggestions of a file, so that thousands of problems among thousands of names end soon.</summary>
    private const int MostCompared = 1_000_000;

    private readonly List<Found> _found = [];
    private Found? _last;
    private int _untold;
    private int _compared;

    private sealed record Found(int Offset, ProblemCode Code, string Message);

    public bool Any => _found.Count > 0 || _last is not null;

    /// <summary>Whether a further one would only be counted.</summary>
    public bool IsFull => _found.Count >= MostTold;

    public void Add(int offset, ProblemCode code, string message)
    {
        if (IsFull)
            _untold++;
        else
            _found.Add(new(offset, code, message));
    }

    /// <summary>What follows a problem with a name that is not known: <c>; did you mean "title"?</c>, or nothing when no candidate is near, or when the problem will only be counted.</summary>
    public string DidYouMean(string written, IReadOnlyCollection<string> candidates)
    {
        if (IsFull || _compared > MostCompared)
            return "";
        _compared += candidates.Count;
        return Spelling.Nearest(written, candidates) is { } meant ? $"; did you mean \"{meant}\"?" : "";
    }

    /// <summary>A problem after which the file could not be read on; told last, and always.</summary>
    public void AddLast(int offset, ProblemCode code, string message) => _last = new(offset, code, message);

    /// <summary>A problem that explains all that were found so far, and stands in their place.</summary>
    public void AddInstead(int offset, ProblemCode code, string message)
    {
        _found.Clear();
        _untold = 0;
        Add(offset, code, message);
    }

    public ProblemReport Report()
    {
        var most = _last is null ? MostTold : MostTold - 1;
        var places = new TextPlaces(bytes);
        return new(file, [.. _found.Take(most).OrderBy(f => f.Offset).Select(Told), .. _last is null ? [] : (Problem[])[Told(_last)]], _untold + Math.Max(0, _found.Count - most));

        Problem Told(Found found)
        {
            var (line, column) = places.At(found.Offset);
            return new(file, line, column, found.Code, found.Message) { Offset = Math.Clamp(found.Offset, 0, bytes.Length), EndColumn = column + JsonToken.CharactersAt(bytes, found.Offset) };
        }
    }
}
