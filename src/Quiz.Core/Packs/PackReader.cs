using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Maps;

namespace Quiz.Core.Packs;

/// <summary>What reading a pack gave: the pack, or null and the problems that stand in its way.</summary>
public sealed record PackReading(Pack? Pack, ProblemReport Problems);

/// <summary>
/// Reads packs of format 1. Every problem of a file is found in one pass, up to the first place where it is no JSON.
/// </summary>
public ref partial struct PackReader : IFormatReader
{
    /// <summary>A larger file is refused, in bytes.</summary>
    public const int MostBytes = 64 * 1024 * 1024;
    /// <summary>A pack with more items is refused.</summary>
    public const int MostItems = 1_000_000;

    private static readonly Shape PackShape = new("a pack", "$schema", "format*", "id*", "version*", "title*", "description", "language", "licence", "asOf", "map",
        "sources", "actors", "places", "regions", "events", "figures", "claims", "questions");

    private readonly References _references;
    private readonly ProblemCollector _problems;
    private readonly Dictionary<string, ImmutableArray<string>> _singleLists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EdtfDate> _dates = new(StringComparer.Ordinal);
    private JsonCursor _json;
    private int _items;
    private int _mapOffset;
    private List<(int Offset, string Code)>? _regionOffsets;
    private ClaimReferences _claim = new();

    private PackReader(byte[] json, ProblemCollector problems)
    {
        _problems = problems;
        _references = new(problems);
        _json = new(json, problems);
    }

    [UnscopedRef]
    ref JsonCursor IFormatReader.Json => ref _json;

    /// <param name="file">The name that problems are told under.</param>
    /// <param name="json">At most <see cref="MostBytes"/>.</param>
    /// <param name="findMap">Gives the map of an id, or null if there is none, so that regions can be checked against it; null leaves that check out.</param>
    public static PackReading Read(string file, byte[] json, Func<string, Map?>? findMap = null)
    {
        var problems = new ProblemCollector(file, json);
        var reader = new PackReader(json, problems);
        var pack = reader.ReadFile(json, findMap);
        return new(problems.Any ? null : pack, problems.Report());
    }

    private Pack? ReadFile(byte[] json, Func<string, Map?>? findMap)
    {
        try
        {
            if (!this.ReadFile(json, static (ref r) => r.ReadPack(), out var pack, MostBytes))
                return null;
            CheckRegions(pack, findMap);
            if (_items == 0 && !_problems.Any) // a name that is misspelt can be why there are none
                _problems.Add(0, ProblemCode.NoItems, "found no items, wanted at least one place, region, event, figure, claim or question");
            return pack;
        }
        catch (TooManyItemsException)
        {
            _problems.AddLast(_json.Offset, ProblemCode.TooManyItems, FormattableString.Invariant($"the pack has more than {MostItems} items"));
            return null;
        }
    }

    private Pack? ReadPack()
    {
        if (!_json.EnterFile(PackShape, out var opened))
            return null;
        var pack = new Draft();
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "$schema": _json.Text(); break;
                case "format": _json.Format(); break;
                case "id": pack.Id = _json.Id(); break;
                case "version": pack.Version = _json.Version(); break;
                case "title": pack.Title = _json.Title("a text"); break;
                case "description": pack.Description = _json.Text(); break;
                case "language": pack.Language = _json.Matching(ProblemCode.WrongForm, "a language like \"en\" or \"uk\"", IsLanguage); break;
                case "licence": pack.Licence = _json.Text(); break;
                case "asOf": pack.AsOf = _json.Date(_dates); break;
                case "map": pack.Map = _json.Id(); _mapOffset = _json.Offset; break;
                case "sources": this.ReadArray("a source", ref pack.Sources, static (ref r) => r.ReadSource()); break;
                case "actors": this.ReadArray("an actor", ref pack.Actors, static (ref r) => r.ReadActor()); break;
                case "places": this.ReadArray("a place", ref pack.Places, static (ref r) => r.ReadPlace()); break;
                case "regions": this.ReadArray("a region", ref pack.Regions, static (ref r) => r.ReadRegion()); break;
                case "events": this.ReadArray("an event", ref pack.Events, static (ref r) => r.ReadEvent()); break;
                case "figures": this.ReadArray("a figure", ref pack.Figures, static (ref r) => r.ReadFigure()); break;
                case "claims": this.ReadArray("a claim", ref pack.Claims, static (ref r) => r.ReadClaim()); break;
                default: this.ReadArray("a question", ref pack.Questions, static (ref r) => r.ReadQuestion()); break;
            }
        }
        return pack.Finished();
    }

    private readonly void CheckRegions(Pack? pack, Func<string, Map?>? findMap)
    {
        var map = pack?.Map is { } id ? findMap?.Invoke(id) : null;
        if (findMap is not null && pack?.Map is { } missing && map is null)
            _problems.Add(_mapOffset, ProblemCode.UnknownMap, $"\"map\": no map \"{missing}\" is found that can be read");
        foreach (var (offset, code) in _regionOffsets ?? [])
        {
            if (map is not null && map.Region(code) is null)
                _problems.Add(offset, ProblemCode.RegionNotOnMap, $"\"id\": \"{code}\" is no region of the map \"{map.Id}\"");
        }
        _references.ReportMissing(code => map is null ? findMap is null || pack?.Map is not null : map.Region(code) is not null);
    }

    private static bool IsLanguage(string text) =>
        text.Split('-') is [{ Length: 2 or 3 } first, ..] parts && first.All(char.IsAsciiLetterLower) && parts.All(p => p.Length is > 0 and <= 8 && p.All(char.IsAsciiLetterOrDigit));

    /// <summary>Fields of the pack as they come, in any order.</summary>
    private sealed class Draft
    {
        public string? Id, Version, Title, Description, Language, Licence, Map;
        public EdtfDate? AsOf;
        public ImmutableArray<Source> Sources = [];
        public ImmutableArray<Actor> Actors = [];
        public ImmutableArray<Place> Places = [];
        public ImmutableArray<Region> Regions = [];
        public ImmutableArray<Event> Events = [];
        public ImmutableArray<Figure> Figures = [];
        public ImmutableArray<Claim> Claims = [];
        public ImmutableArray<WrittenQuestion> Questions = [];

        public Pack Finished() => new()
        {
            Id = Id ?? "",
            Version = Version ?? "",
            Title = Title ?? "",
            Description = Description,
            Language = Language ?? "en",
            Licence = Licence,
            AsOf = AsOf,
            Map = Map,
            Sources = Sources,
            Actors = Actors,
            Places = Places,
            Regions = Regions,
            Events = Events,
            Figures = Figures,
            Claims = Claims,
            Questions = Questions,
        };
    }

    private sealed class TooManyItemsException : Exception;
}
