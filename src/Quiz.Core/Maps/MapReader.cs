using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Json;
using Quiz.Core.Packs;

namespace Quiz.Core.Maps;

/// <summary>What reading a map gave: the map, or null and the problems that stand in its way.</summary>
public sealed record MapReading(Map? Map, ProblemReport Problems);

/// <summary>
/// Reads maps: a GeoJSON (RFC 7946) FeatureCollection of polygons and multi-polygons with the members <c>format</c> 1, <c>id</c>, <c>title</c>, <c>note</c> and <c>diagonalKm</c>;
/// each feature has its region's code as <c>id</c>, and the properties <c>name</c>, <c>label</c>, <c>neighbours</c>, and if it likes <c>kind</c>, <c>borders</c>, <c>sea</c>.
/// </summary>
public ref struct MapReader
{
    private static readonly Shape MapShape = new("a map", "type*", "format*", "id*", "title*", "note*", "licence", "diagonalKm*", "features*");
    private static readonly Shape FeatureShape = new("a feature", "type*", "id*", "properties*", "geometry*");
    private static readonly Shape PropertiesShape = new("a region's properties", "name*", "kind", "label*", "neighbours*", "borders", "sea");
    private static readonly Shape GeometryShape = new("a geometry", "type*", "coordinates*");

    private readonly ProblemCollector _problems;
    private readonly List<(int Offset, string From, string To)> _neighbours = [];
    private JsonCursor _json;

    private MapReader(byte[] json, ProblemCollector problems)
    {
        _problems = problems;
        _json = new(json, problems);
    }

    /// <param name="file">The name that problems are told under.</param>
    /// <param name="json">At most <see cref="PackReader.MostBytes"/>.</param>
    public static MapReading Read(string file, byte[] json)
    {
        var problems = new ProblemCollector(file, json);
        var reader = new MapReader(json, problems);
        Map? map = null;
        try
        {
            reader._json.Read();
            map = reader.ReadMap();
            reader._json.ReadToEnd();
        }
        catch (JsonException error)
        {
            reader._json.ReportSyntaxError(error);
        }
        return new(problems.Any ? null : map, problems.Report());
    }

    private Map? ReadMap()
    {
        var (seen, regions) = (0UL, new List<MapRegion>());
        string? id = null, title = null, note = null, licence = null;
        double? diagonal = null;
        if (!_json.EnterObject("a map"))
            return null;
        while (_json.NextProperty(MapShape, ref seen, 0, out var name))
        {
            switch (name)
            {
                case "type": Exactly("FeatureCollection"); break;
                case "format": _json.Number("1, the format that this program reads", static n => n == 1); break;
                case "id": id = _json.Matching(Ids.Wanted, static text => Ids.IsId(text)); break;
                case "title": title = _json.Text(); break;
                case "note": note = _json.Text(); break;
                case "licence": licence = _json.Text(); break;
                case "diagonalKm": diagonal = _json.Number("a length above 0, in km", static n => n is > 0 and < 20_040); break;
                default: ReadFeatures(regions); break;
            }
        }
        CheckNeighbours(regions);
        if (regions.Count == 0 || _problems.Any)
            return null;
        return new()
        {
            Id = id ?? "",
            Title = title ?? "",
            Note = note ?? "",
            Licence = licence,
            DiagonalKm = diagonal ?? 1,
            Bounds = regions.Select(r => r.Shape.Bounds).Aggregate((a, b) => a.With(b)),
            Regions = [.. regions],
        };
    }

    private void ReadFeatures(List<MapRegion> regions)
    {
        var (start, codes) = (_json.Offset, new HashSet<string>(StringComparer.Ordinal));
        if (!_json.EnterArray("a feature"))
            return;
        while (_json.NextElement())
        {
            var offset = _json.Offset;
            if (ReadFeature() is not { } region)
                continue;
            if (!codes.Add(region.Code))
                _problems.Add(offset, $"\"id\": \"{region.Code}\" stands twice among the features");
            regions.Add(region);
        }
        if (regions.Count == 0)
            _problems.Add(start, "\"features\": found none that can be read, wanted at least one");
    }

    private MapRegion? ReadFeature()
    {
        var (start, seen) = (_json.Offset, 0UL);
        string? code = null;
        MapRegion? properties = null;
        GeoShape? shape = null;
        if (!_json.EnterObject("a feature"))
            return null;
        while (_json.NextProperty(FeatureShape, ref seen, start, out var name))
        {
            switch (name)
            {
                case "type": Exactly("Feature"); break;
                case "id": code = _json.Matching(Ids.RegionWanted, static text => Ids.IsRegionCode(text)); break;
                case "properties": properties = ReadProperties(); break;
                default: shape = ReadGeometry(); break;
            }
        }
        if (code is null || properties is null || shape is null)
            return null;
        if (!shape.Contains(properties.Label))
            _problems.Add(start, $"\"label\": {properties.Label} is not inside the region");
        foreach (var neighbour in properties.Neighbours)
            _neighbours.Add((start, code, neighbour));
        return properties with { Code = code, Shape = shape };
    }

    private MapRegion? ReadProperties()
    {
        var (start, seen) = (_json.Offset, 0UL);
        string? regionName = null;
        GeoPoint? label = null;
        var (neighbours, borders, sea) = (ImmutableArray<string>.Empty, ImmutableArray<string>.Empty, false);
        if (!_json.EnterObject("a region's properties"))
            return null;
        while (_json.NextProperty(PropertiesShape, ref seen, start, out var name))
        {
            switch (name)
            {
                case "name": regionName = _json.Text(); break;
                case "kind": _json.Text(); break;
                case "label": label = ReadPosition(); break;
                case "neighbours": neighbours = Texts(Ids.RegionWanted, static text => Ids.IsRegionCode(text)); break;
                case "borders": borders = Texts("a name", static _ => true); break;
                default: sea = _json.Flag() ?? false; break;
            }
        }
        return regionName is null || label is null ? null : new("", regionName, label.Value, neighbours, borders, sea, null!);
    }

    private GeoShape? ReadGeometry()
    {
        var (start, seen, polygons) = (_json.Offset, 0UL, new List<GeoPolygon>());
        if (!_json.EnterObject("a geometry"))
            return null;
        while (_json.NextProperty(GeometryShape, ref seen, start, out var name))
        {
            if (name == "type")
                _json.Matching("Polygon or MultiPolygon", static text => text is "Polygon" or "MultiPolygon");
            else
                ReadCoordinates(polygons);
        }
        if (polygons.Count == 0)
            _problems.Add(start, "a geometry without a polygon");
        return polygons.Count == 0 ? null : new([.. polygons]);
    }

    /// <summary>An array of positions is a ring, which is returned; an array of rings is a polygon, which is added; an array of polygons adds each.</summary>
    private ImmutableArray<GeoPoint>? ReadCoordinates(List<GeoPolygon> polygons)
    {
        var (start, points, rings) = (_json.Offset, ImmutableArray.CreateBuilder<GeoPoint>(), new List<ImmutableArray<GeoPoint>>());
        if (!_json.EnterArray("coordinates"))
            return null;
        while (_json.NextElement())
        {
            if (_json.Token != JsonTokenType.StartArray || NextIsNumber())
            {
                if (ReadPosition() is { } point)
                    points.Add(point);
            }
            else if (ReadCoordinates(polygons) is { } ring)
                rings.Add(ring);
        }
        if (rings.Count > 0)
            polygons.Add(new([.. rings]));
        if (points.Count == 0)
            return null;
        if (points.Count >= 4 && points[0] == points[^1])
            return points.ToImmutable();
        _problems.Add(start, points.Count < 4 ? "a ring has fewer than four points" : "a ring does not end where it begins");
        return null;
    }

    private readonly bool NextIsNumber()
    {
        var ahead = _json; // a copy: reading on with it leaves this cursor where it is
        return ahead.Read() && ahead.Token == JsonTokenType.Number;
    }

    private GeoPoint? ReadPosition()
    {
        if (!_json.EnterArray("a position [longitude, latitude]"))
            return null;
        var (start, numbers) = (_json.Offset, (Lon: (double?)null, Lat: (double?)null, Count: 0));
        while (_json.NextElement())
        {
            if (numbers.Count == 0)
                numbers.Lon = _json.Number("a longitude from -180 to 180", static n => n is >= -180 and <= 180);
            else if (numbers.Count == 1)
                numbers.Lat = _json.Number("a latitude from -90 to 90", static n => n is >= -90 and <= 90);
            else
                _json.Skip();
            numbers.Count++;
        }
        if (numbers.Count < 2)
            _problems.Add(start, "a position has a longitude and a latitude");
        return numbers is { Lon: { } lon, Lat: { } lat } ? new GeoPoint(lat, lon) : null;
    }

    private void Exactly(string type) => _json.Matching($"\"{type}\"", text => text == type);

    private ImmutableArray<string> Texts(string wanted, Func<string, bool> isFine)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        if (!_json.EnterArray(wanted))
            return [];
        while (_json.NextElement())
        {
            if (_json.Matching(wanted, isFine) is { } text)
                texts.Add(text);
        }
        return texts.ToImmutable();
    }

    private readonly void CheckNeighbours(List<MapRegion> regions)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var (offset, from, to) in _neighbours)
        {
            if (!pairs.Add((from, to)))
                _problems.Add(offset, $"\"neighbours\": \"{to}\" stands twice");
        }
        var codes = regions.Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (offset, from, to) in _neighbours)
        {
            if (from == to || !codes.Contains(to))
                _problems.Add(offset, $"\"neighbours\": \"{to}\" is no other region of this map");
            else if (!pairs.Contains((to, from)))
                _problems.Add(offset, $"\"neighbours\": \"{from}\" names \"{to}\", but \"{to}\" does not name \"{from}\"");
        }
    }
}
