using System.Collections.Immutable;
using Quiz.Core.Maps;

namespace Quiz.Drawing.Maps;

/// <summary>A region that is told by a pattern.</summary>
public sealed record MapFill(string Code, MapInk Ink, DotPattern Pattern);

/// <summary>A sign at a point.</summary>
/// <param name="Sign">Of one column.</param>
public sealed record MapMark(GeoPoint Point, string Sign, MapInk Ink);

/// <summary>Words at a point, written where there is room for them.</summary>
/// <param name="Sign">A sign at the point itself; null for none, and the words stand over the point.</param>
/// <param name="Across">Degrees of longitude that what they name takes up: where the words are much wider they are left out. 0 for words that are always wanted.</param>
public sealed record MapLabel(string Text, GeoPoint Point, string? Sign, MapInk Ink, double Across = 0);

/// <summary>What is drawn of a map.</summary>
public sealed record MapPicture(Map Map, MapView View)
{
    public ImmutableArray<MapFill> Fills { get; init; } = [];

    /// <summary>Always drawn, over all lines and words.</summary>
    public ImmutableArray<MapMark> Marks { get; init; } = [];

    /// <summary>The most important first.</summary>
    public ImmutableArray<MapLabel> Labels { get; init; } = [];

    /// <summary>A line over the earth from the one to the other, the shortest way; null for none.</summary>
    public (GeoPoint From, GeoPoint To)? Route { get; init; }

    public bool HasRivers { get; init; }

    /// <summary>Where the player aims; null for one who aims at nothing.</summary>
    public GeoPoint? Cursor { get; init; }

    /// <summary>Whether the lines and areas are those of another picture, whatever its cursor, signs and words.</summary>
    public bool HasLinesOf(MapPicture other) =>
        ReferenceEquals(Map, other.Map) && View == other.View && HasRivers == other.HasRivers && Route == other.Route && Same(Fills, other.Fills);

    public bool HasWordsOf(MapPicture other) => Same(Labels, other.Labels) && Same(Marks, other.Marks);

    private static bool Same<T>(ImmutableArray<T> a, ImmutableArray<T> b) where T : IEquatable<T> => a == b || a.AsSpan().SequenceEqual(b.AsSpan());
}
