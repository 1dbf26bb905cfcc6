using System.Collections.Immutable;
using Quiz.Core.Maps;

namespace Quiz.Classroom.Sheets.Pictures;

/// <summary>What a sheet shows of a map.</summary>
/// <param name="Area">The part that is shown; it may reach over the 180th meridian, and a little is shown round it.</param>
/// <param name="Name">What it is called where it is not seen; it must give nothing away.</param>
internal sealed record SheetMap(Map Map, GeoBounds Area, string Name)
{
    /// <summary>The code of the region that is hatched; null for none.</summary>
    public string? Hatched { get; init; }

    /// <summary>A ring, with a label beside it or an empty one.</summary>
    public (GeoPoint Point, string Label)? Mark { get; init; }

    /// <summary>Letters on regions.</summary>
    public ImmutableArray<(GeoPoint Point, string Letter)> Letters { get; init; } = [];

    /// <summary>Names of what lies round the regions, and of cities, the most important first.</summary>
    public ImmutableArray<(GeoPoint Point, string Name)> Names { get; init; } = [];

    /// <summary>Whether latitudes and longitudes can be read off.</summary>
    public bool HasGrid { get; init; }
}
