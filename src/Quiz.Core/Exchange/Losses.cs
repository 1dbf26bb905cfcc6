using System.Collections.Immutable;

namespace Quiz.Core.Exchange;

/// <summary>Gathers what of a text can't be carried, by its offset; lines and columns are counted once, at the end.</summary>
internal sealed class Losses(string text)
{
    /// <summary>So many are told for a file, the rest is counted.</summary>
    public const int MostTold = 1_000;

    private readonly List<Found> _found = [];
    private int _untold;

    private sealed record Found(int Offset, string What);

    public void Add(int offset, string what)
    {
        if (_found.Count < MostTold)
            _found.Add(new(offset, what));
        else
            _untold++;
    }

    public ImmutableArray<Loss> InOrder()
    {
        if (_untold > 0)
            _found.Add(new(text.Length, FormattableString.Invariant($"{_untold} more are not told")));
        var told = ImmutableArray.CreateBuilder<Loss>(_found.Count);
        var (line, column, at) = (1, 1, 0);
        foreach (var (offset, what) in _found.OrderBy(f => f.Offset))
        {
            for (; at < Math.Min(offset, text.Length); at++)
            {
                if (text[at] == '\n')
                    (line, column) = (line + 1, 1);
                else if (!char.IsLowSurrogate(text[at]))
                    column++;
            }
            told.Add(new(line, column, what));
        }
        return told.ToImmutable();
    }
}
