using System.Collections.Immutable;

namespace Quiz.Exchange;

/// <summary>Gathers what a format can't hold of a pack; where many items lose the same, they are told in one line.</summary>
internal sealed class ExportLosses
{
    /// <summary>More items with the same loss are summed up.</summary>
    private const int MostNamed = 10;
    private const int NamedInSum = 3;

    private readonly Dictionary<string, List<Lost>> _found = [];

    private sealed record Lost(int Line, string Item);

    /// <param name="item">As <c>claims/crossing</c>.</param>
    public void Add(int line, string item, string what)
    {
        if (!_found.TryGetValue(what, out var items))
            _found[what] = items = [];
        items.Add(new(line, item));
    }

    public ImmutableArray<Loss> InOrder()
    {
        var losses = new List<Loss>();
        foreach (var (what, items) in _found)
        {
            if (items.Count <= MostNamed)
                losses.AddRange(items.Select(i => new Loss(i.Line, 1, $"{i.Item}: {what}")));
            else
                losses.Add(new(items[0].Line, 1, FormattableString.Invariant($"{string.Join(", ", items.Take(NamedInSum).Select(i => i.Item))} and {items.Count - NamedInSum} more: {what}")));
        }
        return [.. losses.OrderBy(l => l.Line)];
    }
}
