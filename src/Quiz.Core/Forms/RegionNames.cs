using System.Collections.Immutable;
using Quiz.Core.Maps;
using Quiz.Core.Packs;

namespace Quiz.Core.Forms;

/// <summary>Understands the names of a map's regions.</summary>
public static class RegionNames
{
    /// <summary>The region that a text means, by its name in the pack or on the map, an alias, or its code; null for none.</summary>
    /// <param name="generic">Words that add nothing to a region's name.</param>
    public static MapRegion? Understand(Pack pack, Map map, string typed, ImmutableArray<string> generic)
    {
        if (map.Region(typed.Trim().ToUpperInvariant()) is { } byCode)
            return byCode;
        ImmutableArray<ImmutableArray<string>> names = [.. map.Regions.Select(r => ImmutableArray.Create([pack.NameOf(r), r.Name, .. pack.Region(r.Code)?.Aliases ?? []]))];
        if (names.IsEmpty)
            return null;
        var understood = new NameBook(names[0], names.RemoveAt(0), generic).Understand(typed);
        return map.Regions.FirstOrDefault(r => pack.NameOf(r) == understood);
    }
}
