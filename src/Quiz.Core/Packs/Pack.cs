using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Maps;
using Quiz.Core.Packs.Tables;
using Quiz.Core.Text;

namespace Quiz.Core.Packs;

/// <summary>A pack that was read and found without a problem.</summary>
public sealed record Pack
{
    /// <summary>The version of the format without which it can't be read; null when it does not say.</summary>
    public FormatVersion? Needs { get; init; }
    public required string Id { get; init; }
    /// <summary>As in semantic versioning: <c>1.0.0</c>.</summary>
    public required string Version { get; init; }
    public required string Title { get; init; }
    public string? Description { get; init; }
    public string Language { get; init; } = "en";
    public string? Licence { get; init; }
    /// <summary>Until when the pack follows its matters; null when it does not say.</summary>
    public EdtfDate? AsOf { get; init; }
    /// <summary>The id of the map that its regions and places are drawn on; null without one.</summary>
    public string? Map { get; init; }

    public ImmutableArray<Source> Sources { get; init; } = [];
    public ImmutableArray<Actor> Actors { get; init; } = [];
    public ImmutableArray<Place> Places { get; init; } = [];
    public ImmutableArray<Region> Regions { get; init; } = [];
    public ImmutableArray<Event> Events { get; init; } = [];
    public ImmutableArray<Figure> Figures { get; init; } = [];
    public ImmutableArray<Claim> Claims { get; init; } = [];
    public ImmutableArray<WrittenQuestion> Questions { get; init; } = [];

    /// <summary>How a round names the pack: <c>id@version</c>.</summary>
    public string Reference => $"{Id}@{Version}";

    public IEnumerable<Item> Items => [.. Places, .. Regions, .. Events, .. Figures, .. Claims, .. Questions];

    public int ItemCount => Places.Length + Regions.Length + Events.Length + Figures.Length + Claims.Length + Questions.Length;

    private readonly Lookup<Source> _sources = new(s => s.Id);
    private readonly Lookup<Actor> _actors = new(a => a.Id);
    private readonly Lookup<Place> _places = new(p => p.Id);
    private readonly Lookup<Region> _regions = new(r => r.Id);

    public Source? Source(string id) => _sources.Find(Sources, id);

    public Actor? Actor(string id) => _actors.Find(Actors, id);

    public Place? Place(string id) => _places.Find(Places, id);

    public Region? Region(string code) => _regions.Find(Regions, code);

    /// <summary>A region's name as the pack has it, or else the map.</summary>
    public string NameOf(MapRegion region) => Region(region.Code)?.Name ?? region.Name;
}

/// <summary>A page, book or data set that an item rests on.</summary>
public sealed record Source(string Id, string Title)
{
    public string? Publisher { get; init; }
    public EdtfDate? Date { get; init; }
    public string? Url { get; init; }
    public string? Licence { get; init; }
    public string? Note { get; init; }
}

/// <summary>A person or body that makes statements.</summary>
public sealed record Actor(string Id, string Name)
{
    /// <summary>Whose actor it is; null for one that belongs to no side.</summary>
    public string? Side { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];
    public string? Note { get; init; }
}
