using System.Collections.Immutable;
using Quiz.Core.Text;

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
    /// <summary>Round the regions; what lies round them reaches farther.</summary>
    public required GeoBounds Bounds { get; init; }
    public required ImmutableArray<MapRegion> Regions { get; init; }
    /// <summary>What lies round the regions: drawn, never asked.</summary>
    public ImmutableArray<MapLand> Lands { get; init; } = [];
    public ImmutableArray<MapRiver> Rivers { get; init; } = [];
    /// <summary>For orientation, the largest first.</summary>
    public ImmutableArray<MapCity> Cities { get; init; } = [];

    private readonly Lookup<MapRegion> _byCode = new(r => r.Code);

    public MapRegion? Region(string code) => _byCode.Find(Regions, code);

    /// <summary>The region that a point lies in, or null.</summary>
    public MapRegion? RegionAt(GeoPoint point) => Regions.FirstOrDefault(r => r.Shape.Contains(point));

    /// <inheritdoc cref="GeoBounds.PartOf"/>
    public CompassPoint? PartOf(GeoPoint point) => Bounds.PartOf(point);

    /// <summary>The names of the rivers that flow through or along a region.</summary>
    public IEnumerable<string> RiversOf(string code) => Rivers.Where(r => r.Regions.Contains(code)).Select(r => r.Name);
}

/// <summary>A region of a map: its shape, where its label stands, and what it borders.</summary>
/// <param name="Code">ISO 3166-2, or for a country ISO 3166-1.</param>
/// <param name="Label">A point inside it, where its name may be written.</param>
/// <param name="Neighbours">Codes of the regions of the same map that it borders.</param>
/// <param name="Borders">Names of what it borders beyond the map's regions.</param>
/// <param name="Sea">Whether it has a coast.</param>
/// <param name="Seas">The names of the seas on its coast, as far as they are told.</param>
public sealed record MapRegion(
    string Code, string Name, GeoPoint Label, ImmutableArray<string> Neighbours, ImmutableArray<string> Borders, bool Sea, ImmutableArray<string> Seas, GeoShape Shape);

/// <summary>What lies round the regions of a map.</summary>
/// <param name="Label">Where its name may be written; null where it should not be.</param>
public sealed record MapLand(string Name, GeoPoint? Label, GeoShape Shape);

/// <param name="Regions">Codes of the regions that it flows through or along.</param>
/// <param name="Lines">Each of two points or more.</param>
public sealed record MapRiver(string Name, ImmutableArray<string> Regions, ImmutableArray<ImmutableArray<GeoPoint>> Lines);

/// <param name="Population">People, above 0: how large it is drawn.</param>
public sealed record MapCity(string Name, GeoPoint Point, double Population);
