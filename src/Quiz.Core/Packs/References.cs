using Quiz.Core.Json;

namespace Quiz.Core.Packs;

/// <summary>The arrays of a pack, which hold each id once.</summary>
public enum PackArray { Sources, Actors, Places, Regions, Events, Figures, Claims, Questions }

/// <summary>The ids that one pack defines, and the references that could not be resolved when they were met because their array may come later.</summary>
internal sealed class References(ProblemCollector problems)
{
    private readonly Dictionary<PackArray, HashSet<string>> _defined = Enum.GetValues<PackArray>().ToDictionary(a => a, _ => new HashSet<string>(StringComparer.Ordinal));
    private readonly List<(int Offset, PackArray Array, string Id)> _pending = [];

    public void Define(PackArray array, string id, int offset)
    {
        if (!_defined[array].Add(id))
            problems.Add(offset, ProblemCode.DoubledId, $"\"id\": \"{id}\" stands twice among the {Name(array)}");
    }

    public bool IsDefined(PackArray array, string id) => _defined[array].Contains(id);

    public void Refer(PackArray array, string id, int offset)
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
            if (IsDefined(array, id) || (array == PackArray.Regions && isKnownElsewhere(id)))
                continue;
            problems.Add(offset, ProblemCode.UnknownReference, $"\"{id}\" is none of the pack's {Name(array)}{problems.DidYouMean(id, _defined[array])}");
        }
    }

#pragma warning disable CA1308 // the names of the arrays as the file spells them
    private static string Name(PackArray array) => array.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
