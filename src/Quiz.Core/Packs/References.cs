using Quiz.Core.Json;

namespace Quiz.Core.Packs;

/// <summary>The ids that one pack defines, and the references that could not be resolved when they were met because their array may come later.</summary>
internal sealed class References(ProblemCollector problems)
{
    private readonly Dictionary<Array, HashSet<string>> _defined = Enum.GetValues<Array>().ToDictionary(a => a, _ => new HashSet<string>(StringComparer.Ordinal));
    private readonly List<(int Offset, Array Array, string Id)> _pending = [];

    /// <summary>The arrays of a pack that something can refer to, or that hold unique ids.</summary>
    public enum Array { Sources, Actors, Places, Regions, Events, Figures, Claims, Questions }

    public void Define(Array array, string id, int offset)
    {
        if (!_defined[array].Add(id))
            problems.Add(offset, ProblemCode.DoubledId, $"\"id\": \"{id}\" stands twice among the {Name(array)}");
    }

    public bool IsDefined(Array array, string id) => _defined[array].Contains(id);

    public void Refer(Array array, string id, int offset)
    {
        if (!IsDefined(array, id))
            _pending.Add((offset, array, id));
    }

    /// <summary>After the whole pack was read: reports each reference to nothing.</summary>
    /// <param name="isKnownElsewhere">Whether a region that the pack does not list is on its map; true when that is not to be checked.</param>
    public void ReportMissing(Func<string, bool> isKnownElsewhere)
    {
        foreach (var (offset, array, id) in _pending)
        {
            if (IsDefined(array, id) || (array == Array.Regions && isKnownElsewhere(id)))
                continue;
            problems.Add(offset, ProblemCode.UnknownReference, $"\"{id}\" is none of the pack's {Name(array)}{problems.DidYouMean(id, _defined[array])}");
        }
    }

#pragma warning disable CA1308 // the names of the arrays as the file spells them
    private static string Name(Array array) => array.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
