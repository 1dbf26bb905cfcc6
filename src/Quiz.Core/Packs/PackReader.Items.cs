using System.Collections.Immutable;
using Quiz.Core.Dates;
using Quiz.Core.Json;
using Quiz.Core.Maps;
using Quiz.Core.Text;

namespace Quiz.Core.Packs;

public ref partial struct PackReader
{
    private static readonly Shape SourceShape = new("a source", "id*", "title*", "publisher", "date", "url", "licence", "note");
    private static readonly Shape ActorShape = new("an actor", "id*", "name*", "side", "aliases", "note");
    private static readonly Shape PlaceShape = new("a place", "id*", "name*", "aliases", "lat", "lon", "approximate", "region", "tags", "sensitive", "note", "sources*");
    private static readonly Shape RegionShape = new("a region", "id*", "name*", "aliases", "capital", "tags", "sensitive", "note", "sources*");
    private static readonly Shape EventShape = new("an event", "id*", "date*", "title*", "text", "place", "tags", "sensitive", "note", "sources*");
    private static readonly Shape FigureShape = new("a figure", "id*", "of*", "to", "quantity*", "value*", "unit*", "bound", "asOf", "tags", "sensitive", "note", "sources*");

    /// <summary>What every item has beside its own properties.</summary>
    private struct Common()
    {
        public ImmutableArray<string> Tags = [];
        public bool Sensitive;
        public string? Note;
        public ImmutableArray<string> Sources = [];
    }

    private void ReadCommon(string name, ref Common common)
    {
        switch (name)
        {
            case "tags": common.Tags = Words("tags"); break;
            case "sensitive": common.Sensitive = _json.Flag() ?? false; break;
            case "note": common.Note = _json.Text(); break;
            case "sources": common.Sources = Words("ids of sources", References.Array.Sources, atLeastOne: true); break;
        }
    }

    private Source? ReadSource()
    {
        var source = new Source("", "");
        if (!_json.EnterObject(SourceShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            source = name switch
            {
                "id" => source with { Id = OwnId(References.Array.Sources) ?? "" },
                "title" => source with { Title = _json.Text() ?? "" },
                "publisher" => source with { Publisher = _json.Text() },
                "date" => source with { Date = _json.Date(_dates) },
                "url" => source with { Url = _json.Matching(ProblemCode.WrongForm, "an address beginning https:// or http://", IsAddress) },
                "licence" => source with { Licence = _json.Text() },
                _ => source with { Note = _json.Text() },
            };
        }
        return source;
    }

    /// <summary>Whether a source may have this address.</summary>
    public static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && !text.Contains(' ');

    private Actor? ReadActor()
    {
        var actor = new Actor("", "");
        if (!_json.EnterObject(ActorShape, out var opened))
            return null;
        while (_json.NextProperty(ref opened, out var name))
        {
            actor = name switch
            {
                "id" => actor with { Id = OwnId(References.Array.Actors) ?? "" },
                "name" => actor with { Name = _json.Text() ?? "" },
                "side" => actor with { Side = _json.Word("a side") },
                "aliases" => actor with { Aliases = Words("names") },
                _ => actor with { Note = _json.Text() },
            };
        }
        return actor;
    }

    private Place? ReadPlace()
    {
        var common = new Common();
        string? id = null, placeName = null, region = null;
        double? lat = null, lon = null;
        var (approximate, aliases) = (false, ImmutableArray<string>.Empty);
        if (!_json.EnterObject(PlaceShape, out var opened))
            return null;
        CountItem();
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "id": id = OwnId(References.Array.Places); break;
                case "name": placeName = _json.Text(); break;
                case "aliases": aliases = Words("names"); break;
                case "lat": lat = _json.Latitude(); break;
                case "lon": lon = _json.Longitude(); break;
                case "approximate": approximate = _json.Flag() ?? false; break;
                case "region": region = Reference(References.Array.Regions, Ids.RegionWanted); break;
                default: ReadCommon(name, ref common); break;
            }
        }
        if (opened.Has("lat") != opened.Has("lon"))
            _problems.Add(opened.Start, ProblemCode.HalfAPoint, "a place with one of \"lat\" and \"lon\" needs both");
        return new()
        {
            Id = id ?? "",
            Name = placeName ?? "",
            Aliases = aliases,
            Point = lat is { } a && lon is { } o ? new GeoPoint(a, o) : null,
            Approximate = approximate,
            Region = region,
            Tags = common.Tags,
            Sensitive = common.Sensitive,
            Note = common.Note,
            Sources = common.Sources,
        };
    }

    private Region? ReadRegion()
    {
        var common = new Common();
        string? id = null, regionName = null, capital = null;
        ImmutableArray<string> aliases = [];
        if (!_json.EnterObject(RegionShape, out var opened))
            return null;
        CountItem();
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "id":
                    id = OwnId(References.Array.Regions);
                    if (id is not null)
                        (_regionOffsets ??= []).Add((_json.Offset, id));
                    break;
                case "name": regionName = _json.Text(); break;
                case "aliases": aliases = Words("names"); break;
                case "capital": capital = Reference(References.Array.Places, "a place's id"); break;
                default: ReadCommon(name, ref common); break;
            }
        }
        return new() { Id = id ?? "", Name = regionName ?? "", Aliases = aliases, Capital = capital, Tags = common.Tags, Sensitive = common.Sensitive, Note = common.Note, Sources = common.Sources };
    }

    private Event? ReadEvent()
    {
        var common = new Common();
        string? id = null, title = null, text = null, place = null;
        EdtfDate? date = null;
        if (!_json.EnterObject(EventShape, out var opened))
            return null;
        CountItem();
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "id": id = OwnId(References.Array.Events); break;
                case "date": date = _json.Date(_dates); break;
                case "title": title = _json.Text(); break;
                case "text": text = _json.Text(); break;
                case "place": place = PlaceOrRegion(); break;
                default: ReadCommon(name, ref common); break;
            }
        }
        return date is null ? null : new() { Id = id ?? "", Date = date, Title = title ?? "", Text = text, Place = place, Tags = common.Tags, Sensitive = common.Sensitive, Note = common.Note, Sources = common.Sources };
    }

    private Figure? ReadFigure()
    {
        var common = new Common();
        string? id = null, of = null, to = null;
        Quantity? quantity = null, unit = null;
        double? value = null;
        var bound = Bound.Exact;
        EdtfDate? asOf = null;
        if (!_json.EnterObject(FigureShape, out var opened))
            return null;
        CountItem();
        while (_json.NextProperty(ref opened, out var name))
        {
            switch (name)
            {
                case "id": id = OwnId(References.Array.Figures); break;
                case "of": of = PlaceOrRegion(); break;
                case "to": to = PlaceOrRegion(); break;
                case "quantity": quantity = _json.OneOf(PackWords.Quantities); break;
                case "value": value = _json.Number("a number above 0", static n => n > 0); break;
                case "unit": unit = _json.OneOf(PackWords.Units); break;
                case "bound": bound = _json.OneOf(PackWords.Bounds) ?? Bound.Exact; break;
                case "asOf": asOf = _json.Date(_dates); break;
                default: ReadCommon(name, ref common); break;
            }
        }
        CheckFigure(opened.Start, quantity, unit, hasTo: opened.Has("to"));
        return new() { Id = id ?? "", Of = of ?? "", To = to, Quantity = quantity ?? default, Value = value ?? 1, Bound = bound, AsOf = asOf, Tags = common.Tags, Sensitive = common.Sensitive, Note = common.Note, Sources = common.Sources };
    }

    private readonly void CheckFigure(int start, Quantity? quantity, Quantity? unit, bool hasTo)
    {
        if (quantity is { } q && unit is { } u && q != u)
            _problems.Add(start, ProblemCode.WrongUnit, $"the unit of {PackWords.Of(PackWords.Quantities, q)} is {PackWords.Of(PackWords.Units, q)}, found {PackWords.Of(PackWords.Units, u)}");
        if (quantity == Quantity.Distance && !hasTo)
            _problems.Add(start, ProblemCode.WrongEnds, "a distance lacks \"to\", its other end");
        if (quantity is Quantity.Area or Quantity.Population && hasTo)
            _problems.Add(start, ProblemCode.WrongEnds, $"\"to\" belongs to a distance, not to {PackWords.Of(PackWords.Quantities, quantity.Value)}");
    }
}
