using System.Collections.Immutable;
using System.Text.Json;
using Quiz.Core.Json;
using Quiz.Core.Text;

namespace Quiz.Core.Maps;

public ref partial struct MapReader
{
    private const string Region = "region";

    private static readonly Shape FeatureShape = new("a feature", "type*", "id", "properties*", "geometry*");
    private static readonly Shape PropertiesShape = new("a feature's properties", "role", "name*", "label", "neighbours", "borders", "sea", "regions", "population");

    /// <summary>What the features of each role must have and may have beside a name, a star at what they must.</summary>
    private static readonly ImmutableArray<(string Role, ImmutableArray<string> Properties)> Roles =
    [
        (Region, ["label*", "neighbours*", "borders", "sea"]),
        ("land", ["label"]),
        ("river", ["regions"]),
        ("city", ["population*"]),
    ];

    /// <summary>The properties of a feature, before it is known what it is.</summary>
    private sealed class Properties
    {
        /// <summary>Null for none that is known, which was reported.</summary>
        public string? Role { get; set; } = Region;
        public string? Name { get; set; }
        /// <summary>The names of all but these two.</summary>
        public HashSet<string> Given { get; } = new(StringComparer.Ordinal);
        public GeoPoint? Label { get; set; }
        public ImmutableArray<string> Neighbours { get; set; } = [];
        public ImmutableArray<string> Borders { get; set; } = [];
        public bool Sea { get; set; }
        public ImmutableArray<string> Seas { get; set; } = [];
        public ImmutableArray<string> Regions { get; set; } = [];
        public double Population { get; set; }
    }

    private void ReadFeature()
    {
        string? code = null;
        Properties? properties = null;
        Geometry? geometry = null;
        var hasCode = false;
        if (!_json.EnterObject(FeatureShape, out var opened))
            return;
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "type": Exactly("Feature"); break;
                case "id": (hasCode, code) = (true, _json.RegionCode()); break;
                case "properties": properties = ReadProperties(); break;
                default: geometry = ReadGeometry(); break;
            }
        }
        if (code is not null)
            _codes.Add(code);
        if (properties is null)
            return;
        if (properties.Role == Region != hasCode)
            _problems.Add(opened.Start, ProblemCode.WrongRoleProperties, properties.Role == Region ? "a region lacks \"id\"" : $"a {properties.Role} has no \"id\": only regions do");
        CheckProperties(opened.Start, properties);
        if (geometry is not null)
            Add(opened.Start, code, properties, geometry);
    }

    private readonly void Add(int start, string? code, Properties properties, Geometry geometry)
    {
        switch (properties.Role)
        {
            case Region when ShapeOf(start, properties.Role, geometry) is { } shape && code is not null && properties is { Name: { } name, Label: { } label }:
                if (!shape.Contains(label))
                    _problems.Add(start, ProblemCode.LabelOutside, $"\"label\": {label} is not inside the region");
                _regions.Add((start, new(code, name, label, properties.Neighbours, properties.Borders, properties.Sea, properties.Seas, shape)));
                break;
            case "land" when ShapeOf(start, properties.Role, geometry) is { } shape && properties.Name is { } name:
                _lands.Add(new(name, properties.Label, shape));
                break;
            case "river" when LinesOf(start, geometry) is { } lines && properties.Name is { } name:
                _rivers.Add((start, new(name, properties.Regions, lines)));
                break;
            case "city" when PointOf(start, geometry) is { } point && properties is { Name: { } name, Population: > 0 }:
                _cities.Add(new(name, point, properties.Population));
                break;
        }
    }

    private readonly void CheckProperties(int start, Properties properties)
    {
        foreach (var (role, known) in Roles)
        {
            if (role != properties.Role)
                continue;
            foreach (var lacking in known.Where(k => k.EndsWith('*') && !properties.Given.Contains(k[..^1])))
                _problems.Add(start, ProblemCode.WrongRoleProperties, $"a {role} lacks \"{lacking[..^1]}\"");
            foreach (var given in properties.Given.Where(g => !known.Contains(g) && !known.Contains(g + "*")))
                _problems.Add(start, ProblemCode.WrongRoleProperties, $"a {role} has no \"{given}\"");
        }
    }

    private Properties? ReadProperties()
    {
        var read = new Properties();
        if (!_json.EnterObject(PropertiesShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            if (name is not ("role" or "name"))
                read.Given.Add(name);
            switch (name)
            {
                case "role": read.Role = _json.Matching(ProblemCode.NotOneOf, "region, land, river or city", static text => Roles.Any(r => r.Role == text)); break;
                case "name": read.Name = _json.Text(); break;
                case "label": read.Label = ReadPosition(); break;
                case "neighbours": read.Neighbours = Codes(); break;
                case "borders": read.Borders = _json.Texts("a name"); break;
                case "sea": ReadSea(read); break;
                case "regions": read.Regions = Codes(); break;
                default: read.Population = _json.Number("a number of people above 0", static n => n > 0) ?? 0; break;
            }
        }
        return read.Role is null ? null : read;
    }

    /// <summary>Whether there is a coast, or the names of the seas on it.</summary>
    private void ReadSea(Properties properties)
    {
        if (_json.Token == JsonTokenType.StartArray)
            (properties.Seas, properties.Sea) = (_json.Texts("the name of a sea"), true);
        else if (_json.Token is JsonTokenType.True or JsonTokenType.False)
            properties.Sea = _json.Flag() ?? false;
        else
        {
            _json.ReportFound(ProblemCode.WrongType, "true, false, or the names of seas [...]");
            _json.Skip();
        }
    }

    private ImmutableArray<string> Codes() => _json.Texts(Ids.RegionWanted, static text => Ids.IsRegionCode(text));
}
