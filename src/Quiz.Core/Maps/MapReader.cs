using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Quiz.Core.Json;

namespace Quiz.Core.Maps;

/// <summary>What reading a map gave: the map, or null and the problems that stand in its way.</summary>
public sealed record MapReading(Map? Map, ProblemReport Problems);

/// <summary>
/// Reads maps: a GeoJSON (RFC 7946) FeatureCollection with the members <c>format</c> 1, <c>id</c>, <c>title</c>, <c>note</c>, <c>diagonalKm</c> and if it likes <c>licence</c>.
/// What a feature is stands in its property <c>role</c>: a <c>region</c>, which is what it is without one, a <c>land</c>, a <c>river</c> or a <c>city</c>; <c>data/README.md</c> says which
/// properties each has. Every problem of a file is found in one pass, up to the first place where it is no JSON.
/// </summary>
public ref partial struct MapReader : IFormatReader
{
    /// <summary>A larger file is refused, in bytes.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private static readonly Shape MapShape = new("a map", "$schema", "type*", "format*", "id*", "title*", "note*", "licence", "diagonalKm*", "features*");

    private readonly ProblemCollector _problems;
    private readonly List<(int Offset, MapRegion Region)> _regions = [];
    private readonly List<MapLand> _lands = [];
    private readonly List<(int Offset, MapRiver River)> _rivers = [];
    private readonly List<MapCity> _cities = [];

    /// <summary>Of all regions, also of those that could not be read: what refers to one of them is no problem of its own.</summary>
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private JsonCursor _json;

    private MapReader(byte[] json, ProblemCollector problems)
    {
        _problems = problems;
        _json = new(json, problems);
    }

    [UnscopedRef]
    ref JsonCursor IFormatReader.Json => ref _json;

    /// <summary>Whether a file is a map, by its name or, where that says nothing, by how it begins: packs are told apart from maps so.</summary>
    public static bool IsMap(string file, ReadOnlySpan<byte> json)
    {
        if (file.EndsWith(".geojson", StringComparison.OrdinalIgnoreCase))
            return true;
        try
        {
            var reader = new Utf8JsonReader(json);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("type"u8)
                && reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("FeatureCollection"u8);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException) // the latter for half of a surrogate pair
        {
            return false;
        }
    }

    /// <param name="file">The name that problems are told under.</param>
    /// <param name="json">A file of more than <see cref="MostBytes"/> is refused.</param>
    public static MapReading Read(string file, byte[] json)
    {
        var problems = new ProblemCollector(file, json);
        var reader = new MapReader(json, problems);
        reader.ReadFile(json, static (ref r) => r.ReadMap(), out Map? map, MostBytes, " as a map");
        return new(problems.Any ? null : map, problems.Report());
    }

    private Map? ReadMap()
    {
        string? id = null, title = null, note = null, licence = null;
        double? diagonal = null;
        if (!_json.EnterFile(MapShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "$schema": _json.Text(); break;
                case "type": Exactly("FeatureCollection"); break;
                case "format": _json.Format(); break;
                case "id": id = _json.Id(); break;
                case "title": title = _json.Text(); break;
                case "note": note = _json.Text(); break;
                case "licence": licence = _json.Text(); break;
                case "diagonalKm": diagonal = _json.Number("a length above 0 and below 20040, in km", static n => n is > 0 and < 20_040); break;
                default: ReadFeatures(); break;
            }
        }
        CheckCodes();
        if (_regions.Count == 0 || _problems.Any)
            return null;
        return new()
        {
            Id = id ?? "",
            Title = title ?? "",
            Note = note ?? "",
            Licence = licence,
            DiagonalKm = diagonal ?? 1,
            Bounds = GeoBounds.RoundTheShorterWay([.. _regions.SelectMany(r => r.Region.Shape.Polygons).Select(p => p.Bounds)]),
            Regions = [.. _regions.Select(r => r.Region)],
            Lands = [.. _lands],
            Rivers = [.. _rivers.Select(r => r.River)],
            Cities = [.. _cities.OrderByDescending(c => c.Population)],
        };
    }

    private void ReadFeatures()
    {
        var start = _json.Offset;
        if (!_json.EnterArray("a feature"))
            return;
        while (_json.NextElement())
        {
            ReadFeature();
            _json.BackTo("features");
        }
        if (_regions.Count == 0)
            _problems.Add(start, ProblemCode.NoRegions, "\"features\": found no region that can be read, wanted at least one");
    }

    private void Exactly(string type) => _json.Matching(ProblemCode.NotOneOf, $"\"{type}\"", text => text == type);

    /// <summary>After all regions are known: their codes are unique, and what refers to them finds them.</summary>
    private readonly void CheckCodes()
    {
        var (read, pairs) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<(string, string)>());
        foreach (var (offset, region) in _regions)
        {
            if (!read.Add(region.Code))
                _problems.Add(offset, ProblemCode.DoubledId, $"\"id\": \"{region.Code}\" stands twice among the features");
            foreach (var neighbour in region.Neighbours)
            {
                if (!pairs.Add((region.Code, neighbour)))
                    _problems.Add(offset, ProblemCode.DoubledEntry, $"\"neighbours\": \"{neighbour}\" stands twice");
            }
        }
        foreach (var (offset, region) in _regions)
        {
            foreach (var neighbour in region.Neighbours)
            {
                if (region.Code == neighbour || !_codes.Contains(neighbour))
                    _problems.Add(offset, ProblemCode.UnknownReference, $"\"neighbours\": \"{neighbour}\" is no other region of this map");
                else if (read.Contains(neighbour) && !pairs.Contains((neighbour, region.Code)))
                    _problems.Add(offset, ProblemCode.OneSidedNeighbours, $"\"neighbours\": \"{region.Code}\" names \"{neighbour}\", but \"{neighbour}\" does not name \"{region.Code}\"");
            }
        }
        foreach (var (offset, river) in _rivers)
        {
            foreach (var code in river.Regions)
            {
                if (!_codes.Contains(code))
                    _problems.Add(offset, ProblemCode.UnknownReference, $"\"regions\": \"{code}\" is no region of this map");
            }
        }
    }
}
