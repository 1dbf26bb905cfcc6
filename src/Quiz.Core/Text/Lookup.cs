using System.Collections.Immutable;

namespace Quiz.Core.Text;

/// <summary>Finds things of an array by their ids: among few by looking at each, of many by a table that is made when first needed.</summary>
/// <remarks>All are equal, so that records that hold one are compared by what they say; a copy with another array gets another table.</remarks>
internal sealed class Lookup<T>(Func<T, string> idOf) where T : class
{
    private const int Few = 16;

    // A copy of a record shares this, and may have another array: the table says which it is of.
    private Table? _table;

    /// <summary>The first of that id; null if there is none.</summary>
    public T? Find(ImmutableArray<T> array, string id)
    {
        if (array.Length <= Few)
            return array.FirstOrDefault(one => idOf(one) == id);
        var table = _table;
        if (table is null || table.Array != array)
            _table = table = new(array, TableOf(array));
        return table.ById.GetValueOrDefault(id);
    }

    public override bool Equals(object? obj) => obj is Lookup<T>;

    public override int GetHashCode() => 0;

    private Dictionary<string, T> TableOf(ImmutableArray<T> array)
    {
        var byId = new Dictionary<string, T>(array.Length, StringComparer.Ordinal);
        foreach (var one in array)
            byId.TryAdd(idOf(one), one);
        return byId;
    }

    private sealed record Table(ImmutableArray<T> Array, Dictionary<string, T> ById);
}
