using System.Collections.Immutable;

namespace Quiz.Core.Exchange;

/// <summary>Gathers what a format can't hold of a pack; where many items lose the same, they are told in one line.</summary>
internal sealed class ExportLosses
{
    /// <summary>More items with the same loss are summed up.</summary>
    private const int MostNamed = 10;
    private const int NamedInSum = 3;

    private readonly Dictionary<string, List<(int Line, string Item)>> _found = [];

    /// <param name="item">As <c>claims/crossing</c>.</param>
    public void Add(int line, string item, string what)
    {
        if (!_found.TryGetValue(what, out var items))
            _found[what] = items = [];
        items.Add((line, item));
    }

    public ImmutableArray<Loss> InOrder() => [.. _found.SelectMany(f => Told(f.Key, f.Value)).OrderBy(l => l.Line)];

    private static IEnumerable<Loss> Told(string what, List<(int Line, string Item)> items) => items.Count <= MostNamed
        ? items.Select(i => new Loss(i.Line, 1, $"{i.Item}: {what}"))
        : [new(items[0].Line, 1, FormattableString.Invariant($"{string.Join(", ", items.Take(NamedInSum).Select(i => i.Item))} and {items.Count - NamedInSum} more: {what}"))];
}
