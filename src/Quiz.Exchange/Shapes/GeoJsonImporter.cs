using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Maps;
using Quiz.Core.Packs;
using Quiz.Core.Text;

namespace Quiz.Exchange.Shapes;

/// <summary>Makes places of the points of a GeoJSON file, and of the areas that have an ISO 3166 code the regions of a pack and their map.</summary>
public sealed class GeoJsonImporter
{
    private static readonly string[] NameProperties = ["name", "name_en", "name:en", "nameen", "title", "label", "admin", "shapename", "name_1", "city", "place"];
    private static readonly string[] AliasProperties = ["name_en", "name:en", "name_local", "alt_name", "official_name", "name_uk", "name:uk", "old_name"];
    private static readonly string[] NoteProperties = ["note", "description"];
    private static readonly string[] CodeProperties =
        ["iso_3166_2", "iso3166-2", "iso31662", "shapeiso", "iso_code", "iso", "code", "iso_a2", "iso_a2_eh", "iso3166-1-alpha-2", "iso3166-1:alpha2", "iso2", "iso_2", "cca2", "wb_a2", "id"];

    private readonly ForeignJson _json;
    private readonly PackDraft _draft;
    private readonly MapDraft _map;
    private readonly Dictionary<string, int> _ignored = new(StringComparer.Ordinal);
    private readonly List<(int Index, GeoPoint Point)> _points = [];

    private GeoJsonImporter(ForeignJson json, PackDraft draft, MapDraft map) => (_json, _draft, _map) = (json, draft, map);

    public static Imported Import(byte[] file, ImportOptions options)
    {
        var losses = new LossList();
        var utf8 = ForeignEncoding.ToUtf8(file, losses);
        var draft = new PackDraft(options, losses);
        Map? map = null;
        if (ForeignJson.Open(utf8, losses) is { } json)
        {
            using (json)
                map = new GeoJsonImporter(json, draft, new(draft)).Read(options);
        }
        return draft.Finish(utf8) with { Map = map };
    }

    public static bool IsLike(string head) =>
        head.Contains("\"FeatureCollection\"", StringComparison.Ordinal) || (head.Contains("\"Feature\"", StringComparison.Ordinal) && head.Contains("\"geometry\"", StringComparison.Ordinal));

    private Map? Read(ImportOptions options)
    {
        _draft.Title = _draft.Text(0, "title", ForeignJson.Text(_json.Root, "title")) ?? _draft.Title;
        var crs = ForeignJson.Text(ForeignJson.Member(ForeignJson.Member(_json.Root, "crs"), "properties"), "name");
        if (crs.Length > 0 && !crs.EndsWith("CRS84", StringComparison.Ordinal) && !crs.EndsWith(":4326", StringComparison.Ordinal))
            _draft.Losses.Add(_json.OffsetOf(ForeignJson.Member(_json.Root, "crs")), $"the coordinates are told to be in \"{ForeignText.Clean(crs, 60)}\"; they are read as WGS 84, longitude first");
        var type = ForeignJson.Text(_json.Root, "type");
        if (type == "FeatureCollection")
        {
            foreach (var feature in ForeignJson.Each(ForeignJson.Member(_json.Root, "features")))
                AddFeature(feature);
        }
        else if (type == "Feature")
            AddFeature(_json.Root);
        else
            _draft.Losses.Add(_json.OffsetOf(_json.Root), $"found \"{ForeignText.Clean(type, 60)}\", wanted a FeatureCollection or a Feature: a shape alone has no name");
        foreach (var (name, at) in _ignored)
            _draft.Losses.Add(at, $"the property \"{ForeignText.Clean(name, 60)}\" is left out, here and wherever it stands");
        var map = _map.Finish(options.PackId, _draft.Title, $"Borders as in {options.Source.Title}.");
        if (map is not null)
            Place(map);
        return map;
    }

    private void AddFeature(JsonElement feature)
    {
        if (feature.ValueKind != JsonValueKind.Object)
            return;
        var (at, geometry, properties) = (_json.OffsetOf(feature), ForeignJson.Member(feature, "geometry"), Properties(feature));
        var type = ForeignJson.Text(geometry, "type");
        if (geometry.ValueKind != JsonValueKind.Object)
            _draft.Losses.Add(at, "feature left out: it has no geometry");
        else if (NameOf(at, properties) is not { } name)
            _draft.Losses.Add(at, "feature left out: none of its properties is a name");
        else if (type == "Point")
            AddPlace(at, name, geometry, properties, feature);
        else if (type is "Polygon" or "MultiPolygon")
            AddRegion(at, name, type, geometry, properties, feature);
        else
            _draft.Losses.Add(at, $"\"{ForeignText.Clean(name, 60)}\" left out: points become places and areas regions, and it is a {ForeignText.Clean(type, 60)}");
    }

    private void AddPlace(int at, string name, JsonElement geometry, Dictionary<string, JsonElement> properties, JsonElement feature)
    {
        if (GeoJsonShape.Point(ForeignJson.Member(geometry, "coordinates"), out var why) is not { } point)
        {
            _draft.Losses.Add(at, $"\"{ForeignText.Clean(name, 60)}\" left out: {why}");
            return;
        }
        var own = ForeignJson.Member(feature, "id");
        var place = new Place
        {
            Id = own.ValueKind == JsonValueKind.String && ForeignJson.Text(own).Trim() is { Length: > 0 } id ? _draft.Ids<Place>().GiveOwn(id) : _draft.Ids<Place>().Give(name),
            Name = name,
            Aliases = AliasesOf(at, name, properties),
            Point = point,
            Note = NoteOf(at, properties),
            Sources = _draft.UsualSources,
        };
        _points.Add((_draft.Places.Count, point));
        _draft.Add(at, _draft.Places, place);
        Ignore(properties, []);
    }

    private void AddRegion(int at, string name, string type, JsonElement geometry, Dictionary<string, JsonElement> properties, JsonElement feature)
    {
        var shown = ForeignText.Clean(name, 60);
        if (CodeOf(properties, feature) is not { } code)
        {
            _draft.Losses.Add(at, $"\"{shown}\" left out: an area needs {Ids.RegionWanted}, as its id or in a property like \"iso_3166_2\"");
            return;
        }
        var polygons = GeoJsonShape.Polygons(type, ForeignJson.Member(geometry, "coordinates"), out var why);
        if (polygons.Count == 0)
        {
            _draft.Losses.Add(at, $"\"{shown}\" left out: {why}");
            return;
        }
        if (why is not null)
            _draft.Losses.Add(at, $"a part of \"{shown}\" is left out: {why}");
        Ignore(properties, CodeProperties);
        if (!_map.Add(code, name, polygons))
            return;
        _map.Regions[code] = (at, new Region { Id = code, Name = name, Aliases = AliasesOf(at, name, properties), Note = NoteOf(at, properties), Sources = _draft.UsualSources });
    }

    /// <summary>The members of "properties" by their names in small letters.</summary>
    private static Dictionary<string, JsonElement> Properties(JsonElement feature)
    {
        var properties = new Dictionary<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        var all = ForeignJson.Member(feature, "properties");
        foreach (var member in all.ValueKind == JsonValueKind.Object ? all.EnumerateObject() : default)
            properties.TryAdd(member.Name, member.Value);
        return properties;
    }

    private string? NameOf(int at, Dictionary<string, JsonElement> properties) =>
        NameProperties.Select(name => properties.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String ? _draft.Text(at, name, HtmlText.Plain(ForeignJson.Text(value), out _)) : null).FirstOrDefault(n => n is not null);

    private ImmutableArray<string> AliasesOf(int at, string name, Dictionary<string, JsonElement> properties) =>
        [.. _draft.Texts(at, "name", AliasProperties.Where(properties.ContainsKey).SelectMany(alias => ForeignJson.Text(properties[alias]).Split(';'))).Where(alias => alias != name)];

    private string? NoteOf(int at, Dictionary<string, JsonElement> properties) =>
        NoteProperties.Select(note => properties.TryGetValue(note, out var value) ? _draft.Text(at, note, HtmlText.Plain(ForeignJson.Text(value), out _)) : null).FirstOrDefault(n => n is not null);

    /// <summary>A code of a part of a country comes before that of the country.</summary>
    private static string? CodeOf(Dictionary<string, JsonElement> properties, JsonElement feature)
    {
        var codes = CodeProperties.Where(properties.ContainsKey).Select(name => ForeignJson.Text(properties[name])).Append(ForeignJson.Text(feature, "id"))
            .Select(code => code.Trim().ToUpperInvariant()).Where(code => Ids.IsRegionCode(code)).ToList();
        return codes.Find(code => code.Length > 2) ?? codes.FirstOrDefault();
    }

    private void Ignore(Dictionary<string, JsonElement> properties, string[] used)
    {
        foreach (var (name, value) in properties)
        {
            if (value.ValueKind != JsonValueKind.Null && !Is(NameProperties) && !Is(AliasProperties) && !Is(NoteProperties) && !Is(used) && _ignored.Count < LossList.MostTold)
                _ignored.TryAdd(name, _json.OffsetOf(value));
            bool Is(string[] names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
        }
    }

    /// <summary>Tells places in which region of the map they lie, as far as that is found soon.</summary>
    private void Place(Map map)
    {
        var budget = 200_000_000L;
        foreach (var (index, point) in _points.Where(p => p.Index < _draft.Places.Count))
        {
            foreach (var region in map.Regions.Where(r => r.Shape.Bounds.Contains(point)))
            {
                budget -= region.Shape.Polygons.Sum(p => p.Rings.Sum(r => (long)r.Length));
                if (budget < 0)
                    return;
                if (region.Shape.Contains(point))
                    _draft.Places[index] = _draft.Places[index] with { Region = region.Code };
            }
        }
    }
}
