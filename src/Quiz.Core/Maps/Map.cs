using System.Collections.Immutable;
using Quiz.Core.Packs;

namespace Quiz.Core.Maps;

/// <summary>A map of regions, with the note on the basis of its borders that is shown wherever it is.</summary>
public sealed record Map
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    /// <summary>What the borders rest on.</summary>
    public required string Note { get; init; }
    public string? Licence { get; init; }
    /// <summary>The length that distances are graded against, in km: the diagonal of what the map shows.</summary>
    public required double DiagonalKm { get; init; }
    public required GeoBounds Bounds { get; init; }
    public required ImmutableArray<MapRegion> Regions { get; init; }

    private readonly Lookup<MapRegion> _byCode = new(r => r.Code);

    public MapRegion? Region(string code) => _byCode.Find(Regions, code);

    /// <summary>The region that a point lies in, or null.</summary>
    public MapRegion? RegionAt(GeoPoint point) => Regions.FirstOrDefault(r => r.Shape.Contains(point));
}

/// <summary>A region of a map: its shape, where its label stands, and what it borders.</summary>
/// <param name="Code">ISO 3166-2.</param>
/// <param name="Label">A point inside it, where its name may be written.</param>
/// <param name="Neighbours">Codes of the regions of the same map that it borders.</param>
/// <param name="Borders">Names of what it borders beyond the map's regions.</param>
/// <param name="Sea">Whether it has a coast.</param>
public sealed record MapRegion(string Code, string Name, GeoPoint Label, ImmutableArray<string> Neighbours, ImmutableArray<string> Borders, bool Sea, GeoShape Shape);
